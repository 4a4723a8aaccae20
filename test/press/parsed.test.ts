// What threads parsed is handed to those that pack as bytes: the same article, and never more of them than there is room for.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/content/article.ts';
import { isArticleFile } from '../../src/content/content.ts';
import { digest } from '../../src/press/make/digest.ts';
import { createParsed } from '../../src/press/threads/parsed.ts';
import { fromShared, toShared } from '../../src/press/threads/shared.ts';
import type { Scan, Source } from '../../src/press/threads/tasks.ts';
import { testFiles } from '../support/sample.ts';

const articles = [...testFiles()].flatMap(([path, bytes]) => {
  const result = isArticleFile(path) ? parseArticle(path, bytes) : undefined;
  return result?.ok ? [{ path, digest: digest(bytes), article: result.value }] : [];
});

test('an article comes back as it was parsed', () => {
  expect(articles.length).toBeGreaterThan(3);
  for (const { article } of articles) expect(fromShared(toShared(article))).toEqual(article);
});

test('what is at hand is of the same bytes of the same file, and within its bound', () => {
  const places = fc.array(fc.integer({ min: 0, max: articles.length - 1 }), { maxLength: 12 });
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 20_000 }), (order, most) => {
      const parsed = createParsed(most);
      const kept = new Set(order).values().map((index) => articles[index] as (typeof articles)[number]);
      for (const { path, digest, article } of kept)
        parsed.keep(path, { scan: { digest } as Scan, parsed: toShared(article) });
      const sources: Source[] = articles.map(({ path, digest }) => ({ path, digest }));
      const found = parsed.with(sources).map(({ parsed }) => parsed);
      const sizes = found.map((shared) => shared?.byteLength ?? 0);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
      for (const [index, shared] of found.entries())
        if (shared) expect(fromShared(shared)).toEqual(articles[index]?.article);
      const others = sources.map((source) => ({ ...source, digest: 'another' }));
      expect(parsed.with(others).every(({ parsed }) => parsed === undefined)).toBe(true);
      parsed.clear();
      expect(parsed.with(sources).every(({ parsed }) => parsed === undefined)).toBe(true);
    }),
  );
});
