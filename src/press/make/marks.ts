// What an article comes out as, as digests: whatever holds the article has another validator exactly when they differ.

import { FORMATS, type Format } from '../../feed/formats/formats.ts';
import type { Variant } from '../../script/variants.ts';
import { DIGEST_LENGTH } from './digest.ts';

/** In each variant: the article as pages list it, and in each format, in full and as a summary, one digest after the other. */
export type Marks = Readonly<Record<Variant, string>>;

/** The mark of it in the lists of pages. */
export const listMarkOf = (marks: Marks, variant: Variant): string => marks[variant].slice(0, DIGEST_LENGTH);

/** The mark of one format. */
export const markOf = (marks: Marks, variant: Variant, format: Format, fullText: boolean): string => {
  const index = 1 + FORMATS.findIndex(({ id }) => id === format) + (fullText ? 0 : FORMATS.length);
  return marks[variant].slice(index * DIGEST_LENGTH, (index + 1) * DIGEST_LENGTH);
};

/** Of what an article's records say, by variant; of a withdrawn one nothing. */
export type Digests = { readonly [tag in Variant]?: string };
