// What grows with the articles stands in runs, small where it is new and large where it is old: a million articles are files that a
// deployment may have, and one more changes some of them, however many there are.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archiveRunPath, archiveRuns, packPath, packsOf } from '../../src/catalog/packs.ts';
import { formatRun, oldOf, openRun, runOf, runsOf } from '../../src/catalog/runs.ts';
import { PAGE_SIZE } from '../../src/feed/select.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';

const sizes = fc
  .tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 2, max: 16 }))
  .map(([small, times]) => ({ small, large: small * times }));
const counts = fc.integer({ min: 0, max: 5000 });

const many = fc.integer({ min: 0, max: 200_000 });
/** The next one makes a large run of small ones, but for the first time. */
const merging = fc.integer({ min: 1, max: 1500 }).map((times) => times * 128 - 1);

/** Cloudflare's, for a paid plan: developers.cloudflare.com/workers/platform/limits. */
const FILES = 100_000;

test('a million articles in twenty channels, a third of them in two, are half of the files that a deployment may have', () => {
  const packs = VARIANT_TAGS.flatMap((variant) => packsOf(1_000_000).map((run) => packPath(variant, run)));
  const members = [1_000_000, ...Array.from({ length: 20 }, () => 1_333_333 / 20)];
  const archives = members.flatMap((count, channel) =>
    archiveRuns(Math.floor(count / PAGE_SIZE)).map((run) => archiveRunPath(`channel-${channel}`, run)),
  );
  const sitemaps = 1_000_000 / 200;
  const paths = new Set([...packs, ...archives]);
  expect(paths.size).toBe(packs.length + archives.length);
  expect(paths.size + sitemaps).toBeLessThan(FILES * 0.6);
});

test('one article more changes the last pack; once in 128 some small ones become a large one', () => {
  const pathsOf = (count: number) =>
    new Map(packsOf(count).map((run) => [packPath('zh', run), Math.min(run.size, count - run.first)]));
  fc.assert(
    fc.property(fc.oneof(many, merging), (count) => {
      const [before, after] = [pathsOf(count), pathsOf(count + 1)];
      const changed = [...after].filter(([path, size]) => before.get(path) !== size).length;
      const gone = [...before.keys()].filter((path) => !after.has(path)).length;
      const merges = count >= 255 && (count + 1) % 128 === 0;
      expect([changed, gone]).toEqual(merges ? [2, 8] : [1, 0]);
    }),
  );
});

test('what is old stays where it is, whatever comes after it', () => {
  fc.assert(
    fc.property(sizes, counts, counts, (of, count, more) => {
      const [before, after] = [oldOf(count, of), oldOf(count + more, of)];
      expect(after).toBeGreaterThanOrEqual(before);
      expect(count - before).toBeGreaterThanOrEqual(Math.min(count, of.large));
      for (let index = 0; index < before; index += of.large)
        expect(runOf(index, after, of)).toEqual(runOf(index, before, of));
    }),
  );
});

test('each thing is in one run, at its place', () => {
  fc.assert(
    fc.property(sizes, counts, (of, count) => {
      const old = oldOf(count, of);
      const runs = runsOf(count, of);
      expect(
        runs.flatMap(({ first, size }) => Array.from({ length: size }, (_, n) => first + n)).slice(0, count),
      ).toEqual(Array.from({ length: count }, (_, index) => index));
      for (const run of runs) expect(runOf(run.first + run.size - 1, old, of)).toEqual(run);
    }),
  );
});

const things = fc.array(fc.dictionary(fc.string(), fc.string({ unit: 'binary' }), { noNullPrototype: true }));

test('what a run is made of comes out of it, one by one, and the run is JSON as well', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), things, (name, items) => {
      const text = formatRun({ name }, items);
      const { head, itemAt } = openRun(text);
      expect(head).toEqual({ name });
      expect(items.map((_, place) => itemAt(place))).toEqual(items);
      expect(itemAt(items.length)).toBeUndefined();
      expect(JSON.parse(text)).toEqual({ name, items });
    }),
  );
});

test('a run that is cut off anywhere is none', () => {
  const text = formatRun({ name: '报' }, [{ a: '\n]}' }, { b: ['x'] }]);
  for (let end = 0; end < text.length; end++) expect(() => openRun(text.slice(0, end))).toThrow();
});
