// The history of records, where it is found: beside the packs, so that an article which changes makes no pack again.

import type { Revision } from '../feed/revisions.ts';
import type { Variant } from '../script/variants.ts';
import { type ETag, shardPath } from './catalog.ts';

/** `revisions/{shard}.json`: of records that once said something else, by the id of the article and the variant. */
export type RevisionShard = Readonly<Record<string, { readonly [tag in Variant]?: RevisionRow }>>;

export interface RevisionRow {
  /** The tag of the record with its history. */
  readonly etag: ETag;
  readonly revisions: readonly Revision[];
}

export const revisionShardPath = (id: string): string => shardPath(id).replace('places', 'revisions');
