// A pack of which some articles stand in packs already: their lines are taken from there, and what was found out of them.

import { linesOfRun, runOfLines } from '../../catalog/runs.ts';
import { VARIANT_TAGS, type Variant } from '../../script/variants.ts';
import { DIGEST_LENGTH } from '../make/digest.ts';
import type { Packed } from '../make/pack.ts';

/** An article in a pack that stands. */
export interface Kept {
  /** The files of the pack, by variant. */
  readonly paths: Readonly<Record<Variant, string>>;
  /** Which of its articles it is. */
  readonly index: number;
  /** All but what the files hold. */
  readonly of: Found;
}

type Found = { readonly [part in keyof Omit<Packed, 'slices'>]: Packed[part][number] };

/** `fresh` are those that are kept nowhere, in their order. */
export const weave = (
  fresh: Packed,
  kept: readonly (Kept | undefined)[],
  read: (path: string) => string,
): Packed => {
  let count = 0;
  const order = kept.map((one) => one ?? count++);
  const woven = <T>(made: readonly T[], of: (kept: Kept) => T): T[] =>
    order.map((one) => (typeof one === 'number' ? (made[one] as T) : of(one)));
  const slices = VARIANT_TAGS.map((variant) => {
    const [first, ...made] = linesOfRun(fresh.slices[variant]);
    const standing = new Map<string, readonly string[]>();
    const lineOf = ({ paths: { [variant]: path }, index }: Kept): string => {
      const lines = standing.get(path) ?? linesOfRun(read(path)).slice(1);
      standing.set(path, lines);
      return lines[index] as string;
    };
    return [variant, runOfLines(first, woven(made, lineOf))] as const;
  });
  return {
    slices: Object.fromEntries(slices) as Packed['slices'],
    marks: woven(fresh.marks, ({ of }) => of.marks),
    views: woven(fresh.views, ({ of }) => of.views),
    digests: woven(fresh.digests, ({ of }) => of.digests),
    extras: woven(fresh.extras, ({ of }) => of.extras),
  };
};

/** A pack that stands, and of each of its articles what it was made from: one digest after the other. */
export interface StandingPack extends Omit<Packed, 'slices'> {
  readonly files: Readonly<Record<string, string>>;
  readonly from: string;
}

/** By what they were made from, those that are wanted, wherever they stand. Of two packs at one path the later counts. */
export const keptIn = (
  packs: Iterable<StandingPack>,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Kept[]> => {
  const found = new Map<string, Kept[]>();
  for (const pack of new Map([...packs].map((pack) => [Object.keys(pack.files)[0], pack])).values()) {
    const { files, from, marks, views, digests, extras } = pack;
    const names = Object.keys(files);
    const paths = Object.fromEntries(VARIANT_TAGS.map((variant, index) => [variant, names[index]]));
    for (const index of marks.keys()) {
      const key = from.slice(index * DIGEST_LENGTH, (index + 1) * DIGEST_LENGTH);
      if (!wanted.has(key)) continue;
      const of = {
        ...{ marks: marks[index], views: views[index] },
        ...{ digests: digests[index], extras: extras[index] },
      } as Found;
      found.set(key, [...(found.get(key) ?? []), { paths: paths as Kept['paths'], index, of }]);
    }
  }
  return found;
};
