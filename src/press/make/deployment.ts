// Packed articles to everything that a deployment holds. Pure: no clock, no disk, no environment.

import { archiveSlicePath, type Catalog, feedSlicePath, publicPath } from '../../catalog/catalog.ts';
import { formatLock, LOCK_FILE } from '../../content/lock/lock.ts';
import type { SiteFile } from '../../site/site.ts';
import type { Memory } from './memory.ts';
import type { Output, OutputFile } from './output.ts';
import { type Archive, archivesOf } from './parts/archives.ts';
import { documentsOf, rowsOf, versionOf } from './parts/documents.ts';
import { type BuiltFeed, feedsOf, type KnownFeed } from './parts/feeds.ts';
import { shardsOf } from './parts/places.ts';
import type { Plan } from './plan.ts';

interface Deployment extends Plan {
  readonly archives: readonly Archive[];
  readonly feeds: readonly BuiltFeed[];
  readonly documents: ReadonlyMap<string, SiteFile>;
}

/** What a deployment consists of, each part with its maker. */
const PARTS: Readonly<Record<string, (deployment: Deployment) => readonly OutputFile[]>> = {
  /** Articles in every variant, sixteen to a file: their pages and records, and the entries of archives. */
  articles: ({ packs }) => packs.files,
  places: ({ content }) =>
    [...shardsOf(content.articles)].map(([path, shard]) => [`assets/${path}`, JSON.stringify(shard)]),
  archives: ({ archives }) =>
    archives.flatMap(({ channel, pages }) =>
      pages.map(
        (page, index): OutputFile => [
          `assets/${archiveSlicePath(channel?.id, index + 1)}`,
          JSON.stringify(page),
        ],
      ),
    ),
  feeds: ({ feeds }) => feeds.map(({ row, slice }) => [`assets/${feedSlicePath(row.slice)}`, slice]),
  documents: ({ documents }) =>
    [...documents].map(([path, { text }]) => [`assets/${publicPath(path)}`, text]),
  media: ({ media }) => media.map(([path, made]) => [`assets/${publicPath(`/${path}`)}`, made]),
  catalog: (deployment) => [['catalog.ts', catalogModule(deployment)]],
  lock: ({ content }) => [[LOCK_FILE, formatLock(content.lock)]],
};

export const deploymentOf = (plan: Plan, known: Memory<KnownFeed>): Output => {
  const archives = archivesOf(plan);
  const feeds = feedsOf(plan, archives, known);
  const documents = documentsOf(plan, feeds);
  const deployment = { ...plan, archives, feeds, documents };
  return new Map(Object.values(PARTS).flatMap((make) => make(deployment)));
};

/** What the Worker knows before it reads anything. A module, not JSON: esbuild writes what stands in JSON twice as long. */
const catalogModule = ({ house, content, feeds, documents }: Deployment): string => {
  const catalog: Catalog = {
    version: versionOf({ house }, feeds),
    publisher: house.publisher,
    channels: content.channels.map(({ id }) => id),
    feeds: Object.fromEntries(feeds.map(({ path, row }) => [path, row])),
    files: rowsOf(documents),
  };
  return `// Made by the build.\nimport type { Catalog } from '../src/catalog/catalog.ts';\n\nexport const catalog: Catalog = ${JSON.stringify(catalog, null, 1)};\n`;
};
