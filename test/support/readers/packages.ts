// The parsers that programs in JavaScript read feeds with. None of them sends a validator, so there is no 304 to see.

import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import RssParser from 'rss-parser';
import { expect, test } from 'vitest';
import { FORMATS, type Format } from '../../../src/feed/formats/formats.ts';
import { textOf, wallClock } from './facts.ts';
import { FEEDSMITH } from './feedsmith.ts';
import { LIMITS, seenBy } from './limits.ts';
import { firstTime, linesOf } from './recorder.ts';
import type { Suite } from './site.ts';

type Item = Record<'id' | 'author' | 'content:encoded', string | undefined> & { language?: string };

const rssParser = async (address: string) => {
  const { title, link, language, items } = await new RssParser<{ language?: string }, Item>().parseURL(
    address,
  );
  return {
    title,
    home: link,
    ...(language && { language }),
    stories: items.map((item) => ({
      id: item.guid ?? item.id,
      url: item.link,
      title: item.title,
      ...(item.language && { language: item.language }),
      authors: [item.creator ?? item.author],
      published: wallClock(item.isoDate ?? ''),
      content: textOf(item['content:encoded'] ?? item.content ?? ''),
    })),
  };
};

const text = async (address: string) => (await fetch(address)).text();

const feedparser = async (address: string) => {
  const parser = Readable.from([await text(address)]).pipe(new FeedParser());
  const items: FeedParser.Item[] = [];
  for await (const item of parser) items.push(item);
  const { title, link, language } = parser.meta;
  return {
    title,
    home: link,
    language,
    stories: items.map((item) => ({
      id: item.guid,
      url: item.link,
      title: item.title,
      authors: [item.author],
      published: wallClock(item.pubdate ?? ''),
      updated: wallClock(item.date ?? ''),
      content: textOf(item.description),
    })),
  };
};

/** As a feed, and by which name it fetches. */
const PACKAGES = {
  'rss-parser': { agent: 'rss-parser', read: rssParser },
  feedparser: { agent: 'node', read: feedparser },
  feedsmith: {
    agent: 'node',
    read: async (address: string, format: Format) => FEEDSMITH[format](await text(address)).feed,
  },
};

const CASES = (['rss-parser', 'feedparser', 'feedsmith'] as const).flatMap((name) =>
  FORMATS.filter(({ id }) => id in LIMITS[name]).map((format) => ({ name, format })),
);

export const testPackages: Suite = (at) =>
  test.each(CASES)('$name reads every feed as $format.name', async ({ name, format }) => {
    const { feeds, recorder } = at();
    const { agent, read } = PACKAGES[name];
    const addresses = feeds.map(({ home }) => home + format.file);
    recorder.take();
    for (const [index, feed] of feeds.entries())
      expect(await read(addresses[index] as string, format.id), feed.path).toEqual(
        seenBy(name, format.id, feed),
      );
    expect(linesOf(recorder.take())).toEqual(firstTime(agent, addresses));
  });
