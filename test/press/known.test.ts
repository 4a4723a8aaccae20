// What an earlier build found out: whatever was edited since, a build that takes it over makes the files that one from nothing makes.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicPath } from '../../src/catalog/catalog.ts';
import { digest } from '../../src/press/make/digest.ts';
import { houseOf } from '../../src/press/make/house.ts';
import type { Memory } from '../../src/press/make/memory.ts';
import { digestOf, isThere, type Output } from '../../src/press/make/output.ts';
import { createPacker } from '../../src/press/make/pack.ts';
import type { Known } from '../../src/press/make/parts/known.ts';
import { keptIn, type StandingPack, weave } from '../../src/press/threads/weave.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { buildSite } from '../support/build-in-memory.ts';
import { bytes, parsed, record, testFiles } from '../support/sample.ts';

interface Piece {
  readonly home: 'local' | 'brief';
  readonly edit: number;
  readonly gone: boolean;
}

const idOf = (index: number) => `piece-${String(index).padStart(3, '0')}`;

const textOf = ({ home, edit, gone }: Piece, index: number) => {
  const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
  return record(
    {
      id: idOf(index),
      headline: `头发后面的第${index}里${'又'.repeat(edit)}`,
      datePublished: `${day}T08:00:00+08:00`,
      articleSection: `[${home}]`,
      ...(gone && { pubStatus: 'canceled', withdrawn: `{date: ${day}T09:00:00+08:00, reason: 有误。}` }),
    },
    `第${edit}稿。`,
  );
};

const filesOf = (pieces: readonly Piece[]) =>
  new Map([
    ...[...testFiles()].filter(([path]) => !/^(articles|ids)/.test(path)),
    ...pieces.map(
      (piece, index) => [`articles/2024/01/${idOf(index)}.md`, bytes(textOf(piece, index))] as const,
    ),
  ]);

/** Of one build for the next, which finds in it only what was asked for or set, and of that what still stands. */
const createMemory = <T>(before: ReadonlyMap<string, T>, isTrue: (value: T) => boolean) => {
  const rows = new Map([...before].filter(([, value]) => isTrue(value)));
  const kept = new Map<string, T>();
  let made = 0;
  const memory: Memory<T> = {
    has: (key) => rows.has(key),
    get: (key) => {
      const value = rows.get(key);
      if (value !== undefined) kept.set(key, value);
      return value;
    },
    set: (key, value) => {
      made++;
      rows.set(key, value);
      kept.set(key, value);
    },
    all: () => rows.values(),
  };
  return { memory, kept, made: () => made };
};

/** As files, by their digests: what is said to stand is looked up where it should. */
const digestsOf = (output: Output) => new Map([...output].map(([path, made]) => [path, digestOf(made)]));

const NAMES = ['feeds', 'parts', 'near', 'archives', 'documents'] as const;

const edits = fc.array(
  fc.record({
    at: fc.nat(),
    what: fc.constantFrom('edit' as const, 'move' as const, 'withdraw' as const, 'add' as const),
  }),
  { minLength: 1, maxLength: 3 },
);

type Edit = { readonly at: number; readonly what: 'edit' | 'move' | 'withdraw' | 'add' };

const edited = (pieces: readonly Piece[], { at, what }: Edit): readonly Piece[] => {
  if (what === 'add') return [...pieces, { home: at % 2 ? 'local' : 'brief', edit: 0, gone: false }];
  return pieces.map((piece, index) => {
    if (index !== at % pieces.length) return piece;
    if (what === 'edit') return { ...piece, edit: piece.edit + 1 };
    if (what === 'move') return { ...piece, home: piece.home === 'local' ? 'brief' : 'local' };
    return { ...piece, gone: true };
  });
};

test('a build that knows an earlier one makes the files that one from nothing makes, and asks for what stands', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 140 }),
      fc.array(edits, { minLength: 1, maxLength: 2 }),
      (count, all) => {
        let pieces: readonly Piece[] = Array.from({ length: count }, (_, index) => ({
          home: index % 3 ? 'local' : 'brief',
          edit: 0,
          gone: false,
        }));
        let rows: Readonly<Record<string, ReadonlyMap<string, never>>> = {};
        let texts = new Map<string, string | Uint8Array>();
        for (const some of [[], [], ...all]) {
          for (const one of some) pieces = edited(pieces, one);
          const files = filesOf(pieces);
          const content = parsed(files);
          const isThereAs = (path: string, of: string) => digestIn(texts, `assets/${path}`) === of;
          const isTrue: Record<(typeof NAMES)[number], (row: never) => boolean> = {
            feeds: ({ slice }: { slice: string }) => texts.has(`assets/feeds/${slice}.json`),
            parts: ({ path, stands }: Stands) => isThereAs(publicPath(path), stands),
            near: ({ path, stands }: Stands) => isThereAs(path, stands),
            archives: ({ path, stands }: Stands) => isThereAs(path, stands),
            documents: ({ path, stands }: Stands) => isThereAs(publicPath(path), stands),
          };
          const memories = NAMES.map(
            (name) =>
              [name, createMemory<never>(rows[name] ?? new Map<string, never>(), isTrue[name])] as const,
          );
          const standing = texts;
          const put = new Map<string, string>();
          const place = (path: string, text: string) => {
            put.set(`assets/${path}`, text);
            return { stands: digest(text) };
          };
          const known = Object.fromEntries(
            memories.map(([name, { memory }]) => [name, { ...memory, put: place }]),
          ) as unknown as Known;
          const read = (path: string) => String(standing.get(`assets/${path}`));
          const url = 'https://news.example';
          const again = buildSite(content, files, url, 2, undefined, undefined, undefined, {
            known,
            read,
          }).output;
          const fresh = buildSite(content, files, url, 2).output;
          expect(digestsOf(again)).toEqual(digestsOf(fresh));
          for (const [path, made] of again)
            if (isThere(made)) expect(digestIn(put.has(path) ? put : standing, path)).toBe(made.stands);
          for (const path of put.keys()) expect(again.has(path), path).toBe(true);
          if (texts.size > 0 && some.length === 0)
            for (const [name, { made }] of memories) expect(made(), name).toBe(0);
          rows = Object.fromEntries(
            memories.map(([name, { kept }]) => [name, kept as ReadonlyMap<string, never>]),
          );
          texts = new Map([...fresh].map(([path, made]) => [path, made as string | Uint8Array]));
        }
      },
    ),
    { numRuns: 3 },
  );
}, 120_000);

interface Stands {
  readonly path: string;
  readonly stands: string;
}

const digestIn = (texts: ReadonlyMap<string, string | Uint8Array>, path: string) => {
  const text = texts.get(path);
  return text === undefined ? undefined : digest(text);
};

test('a pack that is woven of articles that stand and of others is the pack of them all', () => {
  const content = parsed(testFiles());
  const { pack } = createPacker(houseOf(content, 'https://news.example', new Map()));
  const { articles } = content;
  const of = (index: number) => digest(String(index));
  const places = fc.shuffledSubarray([...articles.keys()], { minLength: 1 });
  fc.assert(
    fc.property(places, fc.array(places, { maxLength: 3 }), (wanted, packs) => {
      const texts = new Map<string, string>();
      const standing = packs.map((members, number): StandingPack => {
        const { slices, ...rest } = pack(
          members.map((index) => articles[index] as (typeof articles)[number]),
        );
        const paths = VARIANT_TAGS.map((variant) => `${variant}/${number}.json`);
        for (const [index, variant] of VARIANT_TAGS.entries())
          texts.set(paths[index] as string, slices[variant]);
        const files = Object.fromEntries(paths.map((path) => [path, '']));
        return { ...rest, files, from: members.map(of).join('') };
      });
      const known = keptIn(standing, new Set(wanted.map(of)));
      const kept = wanted.map((index) => known.get(of(index))?.[0]);
      for (const [index, place] of wanted.entries())
        expect(kept[index] !== undefined).toBe(packs.some((members) => members.includes(place)));
      const packed = (some: readonly number[]) =>
        pack(some.map((index) => articles[index] as (typeof articles)[number]));
      const unknown = wanted.filter((_, index) => !kept[index]);
      const woven = weave(packed(unknown), kept, (path) => texts.get(path) ?? '');
      expect(woven).toEqual(packed(wanted));
    }),
    { numRuns: 30 },
  );
}, 120_000);
