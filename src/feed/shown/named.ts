// Who and what an entry names, the same in every format.

import type { EntryHead } from '../entry.ts';

interface Category {
  /** Of a channel of ours; absent for a keyword. */
  readonly id?: string;
  readonly name: string;
}

/** Channels and then keywords, each name once. */
export const categoriesOf = ({
  channels,
  keywords,
}: Pick<EntryHead, 'channels' | 'keywords'>): readonly Category[] => {
  const names = new Set(channels.map(({ name }) => name));
  return [...channels, ...keywords.filter((name) => !names.has(name)).map((name) => ({ name }))];
};

/** Who worked on it beside its authors. */
export const contributorsOf = ({
  editors,
  translator,
}: Pick<EntryHead, 'editors' | 'translator'>): readonly string[] => [
  ...new Set([...editors, ...(translator === undefined ? [] : [translator])]),
];
