// What a build makes: files by their path below the output folder.

import { digest } from './digest.ts';

export type Output = ReadonlyMap<string, Made>;

/** What a file is to hold; or that it stands already, there or at another path, by the digest of its bytes. */
export type Made = string | Uint8Array | { readonly stands: string; readonly at?: string };

/** Puts a text at its path, so that nobody holds it until all is made: texts may be as many as articles. Without a place it is given back. */
export type Put = (path: string, text: string) => string | { readonly stands: string };

export const giveBack: Put = (_, text) => text;

/** A file, and what it is to hold. */
export type OutputFile = readonly [path: string, made: Made];

export const isThere = (made: Made): made is Exclude<Made, string | Uint8Array> =>
  typeof made === 'object' && 'stands' in made;

export const digestOf = (made: Made): string => (isThere(made) ? made.stands : digest(made));
