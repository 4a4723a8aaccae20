// Readers that follow the archive (RFC 5005 section 4) come to know every article, though the feed itself holds few.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/feed/formats/formats.ts';
import { VARIANT_TAGS, type Variant } from '../../src/script/variants.ts';
import type { Feed } from '../support/readers/expected.ts';
import { FEEDSMITH } from '../support/readers/feedsmith.ts';
import { seenBy } from '../support/readers/limits.ts';
import { readFeeds } from '../support/readers/read-feeds.ts';
import { missingModule } from '../support/readers/run.ts';
import { openSite, type Site } from '../support/readers/site.ts';

interface Page {
  /** The address of the page before, if there is one. */
  readonly older: string | undefined;
  readonly feed: { readonly stories: readonly { readonly id: string | undefined }[] };
}

type Read = (address: string) => Promise<Page>;

let opened: Site | undefined;
beforeAll(async () => {
  opened = await openSite({ window: 3 });
});
afterAll(() => opened?.close());

const site = () => opened as Site;

const wholeSite = (variant: Variant) => site().feeds.find(({ path }) => path === `/${variant}/`) as Feed;

/** What subscribers poll, and the pages before it back to the oldest. */
const follow = async (address: string, read: Read): Promise<readonly Page[]> => {
  const page = await read(address);
  return [page, ...(page.older ? await follow(page.older, read) : [])];
};

/** Every story once or more, each as it must look, wherever it stands. */
const expectEvery = (pages: readonly Page[], seen: unknown) => {
  const expected = new Map((seen as Page['feed']).stories.map((story) => [story.id, story]));
  const [subscription] = pages;
  expect(subscription?.feed.stories.length).toBeLessThan(expected.size / 2);
  for (const { feed } of pages) expect(feed.stories).toEqual(feed.stories.map(({ id }) => expected.get(id)));
  expect(new Set(pages.flatMap(({ feed }) => feed.stories.map(({ id }) => id)))).toEqual(
    new Set(expected.keys()),
  );
};

const CASES = FORMATS.flatMap((format) => VARIANT_TAGS.map((variant) => ({ format, variant })));

test.each(CASES)('feedsmith, $variant, $format.name', async ({ format, variant }) => {
  const feed = wholeSite(variant);
  const pages = await follow(feed.home + format.file, async (address) =>
    FEEDSMITH[format.id](await (await fetch(address)).text()),
  );
  expectEvery(pages, seenBy('feedsmith', format.id, feed));
});

describe.skipIf(missingModule('feedparser'))("Python's feedparser", () => {
  const read: Read = async (address) => {
    const [found] = await readFeeds(site().home(), [{ url: address }]);
    if (!found) throw new Error(`${address} was not read`);
    return { feed: found.feed, older: found.links.find(([rel]) => rel === 'prev-archive')?.[1] };
  };

  test.each(CASES.filter(({ format }) => format.id !== 'json'))(
    '$variant, $format.name',
    async ({ format, variant }) => {
      const feed = wholeSite(variant);
      expectEvery(await follow(feed.home + format.file, read), seenBy('python feedparser', format.id, feed));
    },
  );
});
