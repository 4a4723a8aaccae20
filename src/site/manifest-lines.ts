// /manifest/: a line for everything that is published, with its digest, in parts that only grow or are replaced whole; and an index
// of the parts, whose digest stands in /catalog.json (docs/mirroring.md).

import type { Instant } from '../content/date.ts';
import type { Revision } from '../feed/revisions.ts';
import type { Variant } from '../script/variants.ts';

const FOLDER = '/manifest';

export const INDEX_PATH = `${FOLDER}/index.jsonl`;
/** Of the index, as OpenSSH writes it. */
export const SIGNATURE_PATH = `${INDEX_PATH}.sig`;

/** How many articles share a part. Another number would move every article to another part. */
export const PART_SIZE = 256;

export const partPath = (variant: Variant, part: number): string => `${FOLDER}/${variant}/${part}.jsonl`;

/** Pictures and recordings by the place of their name. */
export const mediaPartPath = (shard: string): string => `${FOLDER}/media/${shard}.jsonl`;

interface Line {
  /** Below the site's address, of its record. */
  readonly path: string;
  /** The entry's. */
  readonly id: string;
  readonly variant: Variant;
  /** Every channel in whose feeds it stands. */
  readonly channels: readonly string[];
  readonly published: Instant;
}

/** An article in a variant; an article keeps its part and its place there for ever. */
export interface EntryLine extends Line {
  readonly updated: Instant;
  /** The one that its record carries. */
  readonly digest: string;
  /** Where it came out otherwise before: the last is the present one. */
  readonly revisions?: readonly Revision[] | undefined;
}

export interface WithdrawnLine extends Line {
  readonly withdrawn: Instant;
  readonly reason: string;
  readonly revisions?: readonly Revision[] | undefined;
}

export interface MediaLine {
  readonly path: string;
  readonly type: string;
  readonly length: number;
  /** Of its bytes: SHA-256, in hexadecimal digits, like every digest here. */
  readonly digest: string;
}

export type ManifestLine = EntryLine | WithdrawnLine | MediaLine;

/** The first line of the index. */
export interface IndexHead {
  readonly site: string;
  /** The newest change of all. */
  readonly updated: Instant;
}

/** A line of the index: a part, how many lines it has, and the digest of its bytes. */
export interface PartLine {
  readonly path: string;
  readonly lines: number;
  readonly digest: string;
}

/** What /catalog.json says of it. */
export interface ManifestRoot {
  readonly url: string;
  readonly digest: string;
  readonly signature: string | null;
  /** The public key that it is signed by, as OpenSSH writes it. */
  readonly key: string | null;
}

export const jsonLines = (lines: readonly unknown[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');
