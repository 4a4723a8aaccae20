// Python's feedparser: what many programs read feeds with. It is strict, and says what it had to forgive.

import { describe, expect, test } from 'vitest';
import { XML_FORMATS } from './expected.ts';
import { seenBy } from './limits.ts';
import { readFeeds } from './read-feeds.ts';
import { firstTime, linesOf, unchanged } from './recorder.ts';
import { missingModule } from './run.ts';
import type { Suite } from './site.ts';

const VERSIONS: Record<string, string> = { rss: 'rss20', atom: 'atom10' };

export const testPython: Suite = (at) =>
  describe.skipIf(missingModule('feedparser'))("Python's feedparser", () => {
    test.each(XML_FORMATS)('$name: reads every feed and forgives nothing, then gets 304', async (format) => {
      const site = at();
      const home = site.home();
      const addresses = site.feeds.map(({ home }) => home + format.file);
      site.recorder.take();
      const found = await readFeeds(
        home,
        addresses.map((url) => ({ url })),
      );
      expect(linesOf(site.recorder.take())).toEqual(firstTime('feedparser', addresses));
      for (const [index, expected] of site.feeds.entries()) {
        const { bozo, version, feed } = found[index] ?? {};
        expect({ bozo, version }, expected.path).toEqual({ bozo: false, version: VERSIONS[format.id] });
        expect(feed, expected.path).toEqual(seenBy('python feedparser', format.id, expected));
      }
      const again = await readFeeds(
        home,
        found.map(({ etag, modified }, index) => ({ url: addresses[index] as string, etag, modified })),
      );
      expect(linesOf(site.recorder.take())).toEqual(unchanged('feedparser', addresses));
      expect(again.map(({ status, feed }) => [status, feed.stories])).toEqual(addresses.map(() => [304, []]));
    });
  });
