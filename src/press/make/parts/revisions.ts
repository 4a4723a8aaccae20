// Of records that once came out otherwise, the history.

import { SHARD_PATHS } from '../../../catalog/catalog.ts';
import { type RevisionShard, revisionShardPath } from '../../../catalog/revisions.ts';
import type { Instant } from '../../../content/date.ts';
import { recordPath } from '../../../feed/address.ts';
import type { Revision } from '../../../feed/revisions.ts';
import type { Variant } from '../../../script/variants.ts';
import { etagOf } from '../digest.ts';
import type { OutputFile } from '../output.ts';
import type { Plan } from '../plan.ts';
import { type History, revise } from './proof.ts';

/** Nothing of a record that is as it ever was, as far as is known. */
export type RevisionsOf = (place: number, variant: Variant) => readonly Revision[] | undefined;

/** `at` is when what is new with this deployment is published. */
export const revisionsFrom =
  ({ content, packs }: Plan, history: History | undefined, at: Instant): RevisionsOf =>
  (place, variant) =>
    history &&
    revise(
      history.get(recordPath(variant, content.articles[place]?.id ?? '')),
      packs.digestsOf(place)[variant],
      at,
    );

/** All shards, the empty ones too, as those of places. */
export const revisionShards = ({ content, packs, editions }: Plan, of: RevisionsOf): OutputFile[] => {
  const shards = new Map(
    SHARD_PATHS.map((path) => [
      path.replace('places', 'revisions'),
      {} as Record<string, RevisionShard[string]>,
    ]),
  );
  for (const [place, { id, pubStatus }] of content.articles.entries()) {
    if (pubStatus !== 'usable') continue;
    const rows = editions.flatMap(({ variant }) => {
      const revisions = of(place, variant);
      if (!revisions) return [];
      // The bytes of the record are made of these, and of what its tag without them is the digest of.
      const etag = etagOf(JSON.stringify([packs.viewsOf(place), variant, revisions]));
      return [[variant, { etag, revisions }] as const];
    });
    const shard = shards.get(revisionShardPath(id));
    if (shard && rows.length > 0) shard[id] = Object.fromEntries(rows);
  }
  return [...shards].map(([path, shard]) => [path, JSON.stringify(shard)]);
};
