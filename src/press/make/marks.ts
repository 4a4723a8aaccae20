// What an article comes out as, as digests: whatever holds the article has another validator exactly when they differ.

import type { FeedHead } from '../../feed/entry.ts';
import { FORMATS, type Format } from '../../feed/formats/formats.ts';
import type { Variant } from '../../script/variants.ts';
import { DIGEST_LENGTH } from './digest.ts';

/** In each variant: the article as pages list it, and in each format, in each way that a feed carries it, one digest after the other. */
export type Marks = Readonly<Record<Variant, string>>;

/** The mark of it in the lists of pages. */
export const listMarkOf = (marks: Marks, variant: Variant): string => marks[variant].slice(0, DIGEST_LENGTH);

/** How a feed carries its entries. */
export type Way = Pick<FeedHead, 'fullText' | 'markdown'>;

/** What is wanted seldom stands last. */
const WAYS: readonly Way[] = [
  { fullText: true },
  { fullText: false },
  { fullText: true, markdown: true },
  { fullText: false, markdown: true },
];

const indexOf = ({ fullText, markdown = false }: Way): number =>
  WAYS.findIndex((way) => way.fullText === fullText && (way.markdown ?? false) === markdown);

/** Up to the last that some feed wants. */
export const waysOf = (feeds: readonly Way[]): readonly Way[] =>
  WAYS.slice(0, Math.max(...feeds.map(indexOf)) + 1);

/** The mark of one format. */
export const markOf = (marks: Marks, variant: Variant, format: Format, way: Way): string => {
  const index = 1 + FORMATS.findIndex(({ id }) => id === format) + indexOf(way) * FORMATS.length;
  return marks[variant].slice(index * DIGEST_LENGTH, (index + 1) * DIGEST_LENGTH);
};

/** Of what an article's records say, by variant; of a withdrawn one nothing. */
export type Digests = { readonly [tag in Variant]?: string };
