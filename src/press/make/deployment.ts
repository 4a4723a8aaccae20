// Packed articles to everything that a deployment holds. Pure: no clock, no disk, no environment.

import { type Catalog, feedSlicePath, publicPath } from '../../catalog/catalog.ts';
import type { Instant } from '../../content/date.ts';
import { formatLock, LOCK_FILE, type Lock } from '../../content/lock/lock.ts';
import type { Since } from '../../site/since.ts';
import type { KeptFile } from '../../site/site.ts';
import type { Made, Output, OutputFile } from './output.ts';
import { type Archive, archiveFiles, archivesOf } from './parts/archives.ts';
import { departedOf } from './parts/departed.ts';
import { articlesOf, documentsOf, rowsOf, sinceFrom, updatedOf, versionOf } from './parts/documents.ts';
import { type BuiltFeed, feedsOf } from './parts/feeds.ts';
import { type Known, nothingKnown, ofLater } from './parts/known.ts';
import { createManifests, type Manifest, type Signer } from './parts/manifest.ts';
import { mediaShards, publishedMedia } from './parts/media.ts';
import { createNear } from './parts/near.ts';
import { placeShards } from './parts/places.ts';
import type { History } from './parts/proof.ts';
import { type RevisionsOf, revisionShards, revisionsFrom } from './parts/revisions.ts';
import type { Plan } from './plan.ts';
import { type State, switchesOf } from './states.ts';

interface Deployment extends Plan {
  readonly archives: readonly Archive[];
  readonly near: readonly OutputFile[];
  readonly feeds: readonly BuiltFeed[];
  readonly documents: ReadonlyMap<string, KeptFile>;
  readonly manifest: Manifest;
  readonly revisionsOf: RevisionsOf;
}

/** What a state of a deployment consists of below `assets/`, each part with its maker. */
const PARTS: Readonly<Record<string, (deployment: Deployment) => readonly OutputFile[]>> = {
  /** Articles in every variant, pack by pack: their pages and records, and the entries of archives. */
  articles: ({ packs }) => packs.files,
  near: ({ near }) => near,
  places: ({ content, carry }) => placeShards(content.articles, carry),
  archives: archiveFiles,
  feeds: ({ feeds }) => feeds.map(({ row, slice }) => [feedSlicePath(row.slice), slice]),
  documents: ({ documents }) =>
    [...documents].map(([path, file]) => [publicPath(path), 'text' in file ? file.text : file]),
  manifest: ({ manifest }) => [...manifest.files].map(([path, made]) => [publicPath(path), made]),
  revisions: (deployment) => revisionShards(deployment, deployment.revisionsOf),
  media: ({ media }) => media,
  icons: ({ icons }) => icons.files,
  names: ({ content, house }) => mediaShards(publishedMedia(content.articles, house.media)),
};

/** A state, with what the next one has to know of it. */
interface Told extends State {
  readonly since: Since;
}

/** What is the same for every state. */
interface Making {
  readonly known: Pick<Known, 'feeds' | 'archives' | 'documents'>;
  readonly manifests: ReturnType<typeof createManifests>;
  readonly nearOf: ReturnType<typeof createNear>;
  readonly history: History | undefined;
  /** The instant of the deployment. */
  readonly at: Instant;
}

const stateOf = (
  plan: Plan,
  { known, manifests, nearOf, history, at }: Making,
  before: Since | undefined,
): Told => {
  const archives = archivesOf(plan, known.archives);
  const near = nearOf(plan, archives);
  const feeds = feedsOf(plan, archives, known.feeds, before);
  const articles = articlesOf(plan, before);
  const departed = departedOf(plan);
  const revisionsOf = revisionsFrom(plan, history, at);
  const manifest = manifests(plan, updatedOf(feeds), revisionsOf);
  const documents = documentsOf(
    plan,
    feeds,
    articles,
    { departed, manifest: manifest.root },
    known.documents,
  );
  const deployment = { ...plan, archives, near, feeds, documents, manifest, revisionsOf };
  const { house, content } = plan;
  return {
    from: content.at,
    assets: new Map(Object.values(PARTS).flatMap((make) => make(deployment))),
    catalog: {
      version: versionOf(plan, feeds, departed),
      publisher: house.publisher,
      channels: content.channels.map(({ id }) => id),
      feeds: Object.fromEntries(feeds.map(({ path, row }) => [path, row])),
      old: plan.packs.old,
      files: rowsOf(documents),
      icons: plan.icons.rows,
      ...departed,
      ...(articles.since && { articles: articles.since }),
    },
    since: sinceFrom(documents),
  };
};

export interface Circumstances {
  /** What the site becomes by itself, in the order of time. */
  readonly becomes?: readonly Plan[];
  /** With the places of all of it. */
  readonly lock?: Lock;
  /** What there was before; absent where it is no matter, and articles' own dates are enough. */
  readonly before?: Since | undefined;
  /** What records said before; absent where nobody knows. */
  readonly history?: History | undefined;
  readonly known?: Known;
  /** A file below `assets/` that stands. */
  readonly read?: (path: string) => string;
  readonly signer?: Signer | undefined;
}

/** The site as it is, and what it becomes. */
export const deploymentOf = (plan: Plan, circumstances: Circumstances = {}): Output => {
  const { becomes = [], lock = plan.content.lock, before } = circumstances;
  const { history, known = nothingKnown(), read = () => '', signer } = circumstances;
  const making = {
    ...{ known, history, at: plan.content.at },
    manifests: createManifests(known.parts, signer),
    nearOf: createNear(known.near, read),
  };
  const first = stateOf(plan, making, before);
  let { since } = first;
  const makingLater = { ...making, known: ofLater(known) };
  // One at a time: a state is as large as the site.
  const states = becomes.values().map((later) => {
    const state = stateOf(later, makingLater, since);
    since = state.since;
    return state;
  });
  const { later, assets } = switchesOf(first, states);
  const catalog = { ...first.catalog, ...(later.length > 0 && { later }) };
  return new Map<string, Made>([
    ...[...first.assets, ...assets].map(([path, made]): OutputFile => [`assets/${path}`, made]),
    ['catalog.ts', catalogModule(catalog)],
    [LOCK_FILE, formatLock(lock)],
  ]);
};

/** What the Worker knows before it reads anything. A module, not JSON: esbuild writes what stands in JSON twice as long. */
const catalogModule = (catalog: Catalog): string =>
  `// Made by the build.\nimport type { Catalog } from '../src/catalog/catalog.ts';\n\nexport const catalog: Catalog = ${JSON.stringify(catalog, null, 1)};\n`;
