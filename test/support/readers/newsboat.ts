// newsboat subscribes to a channel in all five variants at once. It knows an entry by its id alone, in whichever feed it
// stands: variants that shared an id would lose entries to each other.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { VARIANT_TAGS } from '../../../src/script/variants.ts';
import { byId, XML_FORMATS } from './expected.ts';
import { textOf, wallClock } from './facts.ts';
import { seenBy } from './limits.ts';
import { firstTime, linesOf, unchanged } from './recorder.ts';
import { missing, run } from './run.ts';
import { CHANNELS, type Suite } from './site.ts';

const newsboat = (home: string, ...args: string[]) =>
  run(home, 'newsboat', ['-u', 'urls', '-c', 'cache.db', '-C', '/dev/null', ...args]);

/** A feed as newsboat keeps it. */
const readCache = (home: string, address: string) => {
  const cache = new DatabaseSync(join(home, 'cache.db'), { readOnly: true });
  const feed = cache.prepare('SELECT title, url FROM rss_feed WHERE rssurl = ?').get(address);
  const items = cache
    .prepare(
      'SELECT guid, title, author, url, pubDate, content FROM rss_item WHERE feedurl = ? ORDER BY guid',
    )
    .all(address);
  cache.close();
  return {
    title: feed?.title,
    home: feed?.url,
    stories: items.map(({ guid, title, author, url, pubDate, content }) => ({
      id: guid,
      url,
      title,
      authors: [author],
      published: wallClock(Number(pubDate) * 1000),
      content: textOf(String(content)),
    })),
  };
};

/** Addresses, and whether each is of a group of channels. */
const tagged = (urls: string) =>
  urls
    .trim()
    .split('\n')
    .map((line) => [line.split(' ')[0], /"分(频|頻)道/.test(line)])
    .toSorted();

export const testNewsboat: Suite = (at) =>
  describe.skipIf(missing('newsboat'))('newsboat', () => {
    const CASES = XML_FORMATS.flatMap((format) => CHANNELS.map((channel) => ({ format, channel })));

    test.each(CASES)(
      '$format.name, /{variant}/$channel: five variants apart, then 304',
      async ({ format, channel }) => {
        const site = at();
        const feeds = site.feeds.filter(({ path, variant }) => path === `/${variant}/${channel}`);
        const addresses = feeds.map(({ home }) => home + format.file);
        const home = site.home();
        writeFileSync(join(home, 'urls'), addresses.join('\n'));
        const reload = async () => {
          site.recorder.take();
          await newsboat(home, '-x', 'reload');
          return linesOf(site.recorder.take());
        };
        expect(await reload()).toEqual(firstTime('newsboat', addresses));
        for (const [index, feed] of feeds.entries())
          expect(readCache(home, addresses[index] as string)).toEqual(
            seenBy('newsboat', format.id, byId(feed)),
          );
        // 2.21 writes validators into the row of a feed before it makes that row: they are kept from the second time on.
        expect(await reload()).toEqual(firstTime('newsboat', addresses));
        expect(await reload()).toEqual(unchanged('newsboat', addresses));
      },
    );

    test.each(VARIANT_TAGS)('%s: imports the OPML', async (variant) => {
      const site = at();
      const home = site.home();
      writeFileSync(join(home, 'opml.xml'), await site.get(`/${variant}/opml.xml`));
      await newsboat(home, '-i', 'opml.xml');
      expect(tagged(readFileSync(join(home, 'urls'), 'utf8'))).toEqual(
        CHANNELS.map((channel) => [`${site.url}/${variant}/${channel}rss.xml`, channel !== '']).toSorted(),
      );
    });
  });
