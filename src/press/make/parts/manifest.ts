// /manifest/ of a state of the site. A part is written anew only where something in it is another.

import { publicPath } from '../../../catalog/catalog.ts';
import { placing } from '../../../content/channels/placing.ts';
import type { Instant } from '../../../content/date.ts';
import { entryId, mediaAddress, recordPath } from '../../../feed/address.ts';
import {
  INDEX_PATH,
  type IndexHead,
  jsonLines,
  type ManifestLine,
  type ManifestRoot,
  type MediaLine,
  mediaPartPath,
  PART_SIZE,
  type PartLine,
  partPath,
  SIGNATURE_PATH,
} from '../../../site/manifest-lines.ts';
import { digest, sha256 } from '../digest.ts';
import { noShelf, type Shelf } from '../memory.ts';
import { digestOf, type Made } from '../output.ts';
import type { Plan } from '../plan.ts';
import { publishedMedia } from './media.ts';
import type { RevisionsOf } from './revisions.ts';

/** What a part was, by a digest of what it was made from; `stands` is the digest of its bytes in the build. */
export interface KnownPart extends PartLine {
  readonly stands: string;
}

export interface Signer {
  /** Public, as OpenSSH writes it. */
  readonly key: string;
  readonly sign: (text: string) => string;
}

export interface Manifest {
  readonly root: ManifestRoot;
  /** By their paths below the site's address. */
  readonly files: ReadonlyMap<string, Made>;
}

type Part = readonly [row: PartLine, made: Made];

/** `known` is of the build before; of the first state's parts those that a later one has as well are not made again. */
export const createManifests = (known: Shelf<KnownPart>, signer: Signer | undefined) => {
  const parts = new Map<string, Part>();
  let { get, put } = known;
  const partOf = (path: string, key: string, linesOf: () => readonly ManifestLine[]): Part => {
    const name = `${path} ${key}`;
    const write = (): Part => {
      const lines = linesOf();
      const text = jsonLines(lines);
      const row = { path, lines: lines.length, digest: sha256(text) };
      const made = put(publicPath(path), text);
      known.set(name, { ...row, stands: digestOf(made) });
      return [row, made];
    };
    const made = parts.get(name) ?? standing(get(name)) ?? write();
    parts.set(name, made);
    return made;
  };
  return (plan: Plan, updated: Instant, revisionsOf: RevisionsOf): Manifest => {
    const all = [...entryParts(plan, revisionsOf, partOf), ...mediaParts(plan, partOf)];
    // What stands at a part's address is the first state's.
    ({ get, put } = noShelf<KnownPart>());
    const { url } = plan.house.publisher;
    const head: IndexHead = { site: url, updated };
    const index = jsonLines([head, ...all.map(([row]) => row)]);
    const signature = signer && ([SIGNATURE_PATH, signer.sign(index)] as const);
    return {
      root: {
        url: url + INDEX_PATH,
        digest: sha256(index),
        signature: signature ? url + SIGNATURE_PATH : null,
        key: signer?.key ?? null,
      },
      files: new Map<string, Made>([
        ...all.map(([{ path }, made]) => [path, made] as const),
        [INDEX_PATH, index],
        ...(signature ? [signature] : []),
      ]),
    };
  };
};

type PartOf = (path: string, key: string, linesOf: () => readonly ManifestLine[]) => Part;

const standing = (known: KnownPart | undefined): Part | undefined => {
  if (!known) return undefined;
  const { stands, ...row } = known;
  return [row, { stands }];
};

/** Runs of articles in order of first publication, in each variant. */
const entryParts = (plan: Plan, revisionsOf: RevisionsOf, partOf: PartOf): Part[] => {
  const { content, packs, editions, house } = plan;
  const channelsOf = placing(content.channels);
  return Array.from({ length: Math.ceil(content.articles.length / PART_SIZE) }, (_, part) => {
    const places = content.articles.slice(part * PART_SIZE, (part + 1) * PART_SIZE).map((article, index) => {
      const place = part * PART_SIZE + index;
      const { id, datePublished: published, updated, pubStatus, withdrawn } = article;
      const gone = pubStatus === 'canceled' && { withdrawn: withdrawn?.date ?? updated };
      const told = editions.map(({ variant }) => revisionsOf(place, variant));
      return { id, published, updated, gone, told, place, channels: channelsOf(article) };
    });
    const from = places.map((said) => [said, packs.viewsOf(said.place), packs.reasonsOf(said.place)]);
    const key = digest(JSON.stringify(from));
    return editions.map(({ variant }, edition) =>
      partOf(partPath(variant, part + 1), key, () =>
        places.map(({ id, published, updated, gone, told, place, channels }): ManifestLine => {
          const line = {
            ...{ path: recordPath(variant, id), id: entryId(house.publisher, id, published, variant) },
            ...{ variant, channels, published },
          };
          const revisions = told[edition];
          return gone
            ? { ...line, ...gone, reason: packs.reasonsOf(place)[edition] ?? '', revisions }
            : { ...line, updated, digest: packs.digestsOf(place)[variant] ?? '', revisions };
        }),
      ),
    );
  }).flat();
};

/** By the first digit of what is made of the name: another picture of the same name stays in its part. */
const mediaParts = ({ content, house }: Plan, partOf: PartOf): Part[] => {
  const lines = [...publishedMedia(content.articles, house.media)].map(
    ([path, { type, length, digest: of, sha256: whole }]): [string, MediaLine] => [
      sha256(path).slice(0, 1),
      { path: mediaAddress(path, of), type, length, digest: whole },
    ],
  );
  return [...Map.groupBy(lines, ([shard]) => shard)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([shard, rows]) => {
      const own = rows.map(([, line]) => line);
      return partOf(mediaPartPath(shard), digest(JSON.stringify(own)), () => own);
    });
};
