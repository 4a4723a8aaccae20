// What stands beside an article in its channel: what its page leads to, and what another article changes of it.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articlePath } from '../../src/feed/address.ts';
import { createApp } from '../../src/http/app.ts';
import { etagOf } from '../../src/press/make/digest.ts';
import type { Output } from '../../src/press/make/output.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { assetsOf, built, bytes, catalogOf, entryAt, record, testFiles } from '../support/sample.ts';

interface Piece {
  readonly home: 'local' | 'brief';
  readonly second: boolean;
  readonly gone: boolean;
}

const idOf = (index: number) => `piece-${String(index).padStart(3, '0')}`;

/** In the order of their days. */
const filesOf = (pieces: readonly Piece[]) => {
  const sample = testFiles();
  return new Map([
    ...[...sample].filter(([path]) => !/^(articles|ids)/.test(path)),
    ...pieces.map(({ home, second, gone }, index) => {
      const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
      const fields = {
        id: idOf(index),
        headline: `头发后面的第${index}里`,
        datePublished: `${day}T08:00:00+08:00`,
        articleSection: second ? `[${home}, ${home === 'local' ? 'brief' : 'local'}]` : `[${home}]`,
        ...(gone && { pubStatus: 'canceled', withdrawn: `{date: ${day}T09:00:00+08:00, reason: 有误。}` }),
      };
      return [`articles/2024/01/${idOf(index)}.md`, bytes(record(fields))] as const;
    }),
  ]);
};

const asker = (output: Output) => {
  const app = createApp(catalogOf(output));
  return (path: string) => app.request(path, {}, { ASSETS: assetsOf(output) });
};

const piece = fc.record({
  home: fc.constantFrom('local' as const, 'brief' as const),
  second: fc.boolean(),
  gone: fc.boolean(),
});

test('a page leads to the articles before and after it of its first channel, past those that were withdrawn', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 24 }),
      fc.constantFrom(...VARIANT_TAGS),
      async (pieces, variant) => {
        const output = built(filesOf(pieces));
        const ask = asker(output);
        for (const [index, { home, gone }] of pieces.entries()) {
          if (gone) continue;
          const beside = (from: number, step: number) => {
            for (let at = from + step; pieces[at]; at += step) {
              const other = pieces[at] as Piece;
              if (!other.gone && other.home === home) return [idOf(at)];
            }
            return [];
          };
          const response = await ask(articlePath(variant, idOf(index)));
          const page = await response.text();
          expect(response.headers.get('ETag')).toBe(etagOf(page));
          for (const [rel, ids] of [
            ['prev', beside(index, -1)],
            ['next', beside(index, 1)],
          ] as const) {
            const shown = [
              ...page.matchAll(new RegExp(`<a rel="${rel}" href="([^"]+)" lang="([^"]+)">([^<]+)`, 'g')),
            ];
            expect(shown.map(([, path, lang, headline]) => [path, lang, headline])).toEqual(
              ids.map((id) => {
                const { language, headline } = entryAt(output, variant, id);
                return [articlePath(variant, id), language, headline];
              }),
            );
          }
        }
      },
    ),
    { numRuns: 12 },
  );
});

test('an article more changes the page before it, and what stands beside no other', async () => {
  const pieces = Array.from(
    { length: 200 },
    (_, index): Piece => ({ home: index % 40 === 0 ? 'brief' : 'local', second: false, gone: false }),
  );
  const more: Piece = { home: 'brief', second: false, gone: false };
  const [before, after] = [pieces, [...pieces, more]].map((all) => built(filesOf(all))) as [Output, Output];
  const near = (output: Output) => [...output].filter(([path]) => path.startsWith('assets/near/'));
  const changed = near(after).filter(([path, text]) => before.get(path) !== text);
  // That of the new one, and that of the one before it, which is older than all that its pack leaves behind.
  expect(changed.map(([path]) => path)).toEqual(['assets/near/10.json', 'assets/near/12.json']);
  const [old, now] = [asker(before), asker(after)];
  const differing = [];
  for (const [index] of pieces.entries()) {
    const path = articlePath('zh-Hant', idOf(index));
    const [was, is] = [await old(path), await now(path)];
    const isSame = (await was.text()) === (await is.text());
    expect(was.headers.get('ETag') === is.headers.get('ETag'), path).toBe(isSame);
    if (!isSame) differing.push(index);
  }
  expect(differing).toEqual([160]);
});
