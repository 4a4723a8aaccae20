// One address, two documents: a cache that honours Vary keeps the page and the Markdown of an article apart, and each for what is asked.

import { describe, expect, test } from 'vitest';
import { outcome } from '../support/edge/ask.ts';
import { type Cache, SKIPPED } from '../support/edge/cache.ts';
import { cachedSite } from '../support/edge/cached.ts';

describe.skipIf(SKIPPED)('an article behind a cache', () => {
  const site = cachedSite();

  const PATH = '/zh-Hans/articles/dagu-fort-remains';
  const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  const AGENT = 'text/markdown, text/html, */*';

  test('is a page to browsers and Markdown to who asks for it, and then both are hits', async () => {
    const typeOf = (answer: Awaited<ReturnType<Cache['ask']>>) => answer.headers['content-type'];
    for (const time of ['MISS', 'HIT', 'HIT'])
      for (const [accept, type] of [
        [BROWSER, 'text/html; charset=utf-8'],
        [AGENT, 'text/markdown; charset=utf-8'],
      ] as const) {
        const answer = await site.cache.ask(PATH, { headers: { Accept: accept } });
        expect([...outcome(answer), typeOf(answer)]).toEqual([200, time, type]);
      }
    expect(site.cache.seen).toHaveLength(2);
  });

  test('is 304 to whoever has what they ask for, and not to whoever has the other', async () => {
    const tags = new Map<string, string>();
    for (const accept of [BROWSER, AGENT])
      tags.set(accept, (await site.cache.ask(PATH, { headers: { Accept: accept } })).headers.etag ?? '');
    expect(new Set(tags.values()).size).toBe(2);
    for (const accept of tags.keys())
      for (const [other, tag] of tags) {
        const answer = await site.cache.ask(PATH, { headers: { Accept: accept, 'If-None-Match': tag } });
        expect(outcome(answer)).toEqual([other === accept ? 304 : 200, 'HIT']);
      }
  });

  test('is asked for once for each way of asking, and a feed once for all of them', async () => {
    const ways = [BROWSER, AGENT, '*/*', 'text/html', 'application/rss+xml, */*;q=0.1'];
    for (const accept of ways) await site.cache.ask(PATH, { headers: { Accept: accept } });
    expect(site.cache.seen).toHaveLength(ways.length);
    for (const accept of ways) await site.cache.ask('/zh-Hans/rss.xml', { headers: { Accept: accept } });
    expect(site.cache.seen).toHaveLength(ways.length + 1);
  });
});
