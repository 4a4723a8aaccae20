// What is live, as the site itself says it.

import pRetry from 'p-retry';
import type { History } from '../press/make/parts/proof.ts';
import { CATALOG_PATH } from '../site/catalog-json.ts';
import { HEALTH_PATH } from '../site/files.ts';
import type { ManifestLine } from '../site/manifest-lines.ts';
import { type Since, sinceIn } from '../site/since.ts';
import { fieldsOf, readJson, Unreadable } from './read-json.ts';
import { historyIn } from './verify/history.ts';
import { readManifest } from './verify/read-manifest.ts';
import { siteAt } from './verify/source.ts';
import type { CatalogDocument } from './websub.ts';

/** What is read of a live /catalog.json. */
export type LiveCatalog = Pick<CatalogDocument, 'feeds'> &
  Partial<Pick<CatalogDocument, 'lock' | 'version'>> & { readonly articles?: unknown };

/** The catalog that subscribers see now; else, as at a first deploy, why there is none. */
export const liveCatalog = async (
  site: string,
): Promise<{ readonly catalog: LiveCatalog } | { readonly problem: string }> => {
  const address = site + CATALOG_PATH;
  try {
    const catalog = catalogIn(await readJson(address, { within: 10_000 }));
    return catalog ? { catalog } : { problem: `${address} is no catalog of feeds` };
  } catch (error) {
    return { problem: (error as Error).message };
  }
};

/** Nothing where it is none of ours. Catalogs of before ids.lock had numbers say nothing of it. */
const catalogIn = (value: unknown): LiveCatalog | undefined => {
  const { feeds, articles, lock, version } = fieldsOf(value);
  if (!Array.isArray(feeds) || !feeds.every(isFeed)) return undefined;
  const { places, digest } = fieldsOf(lock);
  return {
    feeds,
    articles,
    ...(typeof version === 'string' && { version }),
    ...(Number.isSafeInteger(places) &&
      typeof digest === 'string' && { lock: { places: places as number, digest } }),
  };
};

const isFeed = (value: unknown): value is CatalogDocument['feeds'][number] => {
  const { url, etag } = fieldsOf(value);
  return typeof url === 'string' && typeof etag === 'string';
};

/** Channels that subscribers know and that would be gone without a word, with a deploy of `next`. */
export const vanishing = ({ feeds }: LiveCatalog, next: CatalogDocument): string[] => {
  const there = new Set([
    ...next.feeds.map(({ channel }) => channel),
    ...Object.keys({ ...next.moved, ...next.closed }),
  ]);
  const known = new Set(feeds.map(({ channel }) => channel));
  return [...known].filter((channel) => typeof channel === 'string' && !there.has(channel)) as string[];
};

/** Since when each thing is as it is that is live, and what records said before; where that cannot be read, all counts as changed. */
export const liveBefore = async (
  site: string,
): Promise<{
  before: Since;
  history?: History | undefined;
  lines?: readonly ManifestLine[] | undefined;
  problem?: string;
}> => {
  const live = await liveCatalog(site);
  if ('problem' in live) return { before: sinceIn(undefined) };
  const before = sinceIn(live.catalog);
  try {
    const manifest = await readManifest(siteAt(site));
    const [first] = manifest?.findings ?? [];
    return {
      before,
      history: manifest && historyIn(manifest.lines),
      lines: manifest?.lines,
      ...(first && { problem: `${site}${first.path} is not as it was published` }),
    };
  } catch (error) {
    return { before, problem: (error as Error).message };
  }
};

/** The version that answers now. Throws where none can be read. */
export const liveVersion = async (site: string): Promise<string> => {
  const address = site + HEALTH_PATH;
  const { version } = fieldsOf(await readJson(address, { within: 5000, most: 2 ** 20 }));
  if (typeof version !== 'string') throw new Unreadable(`${address} shows no version`);
  return version;
};

/** Another version answers, or none that can be read. */
export interface NotLive {
  readonly problem: string;
  readonly isOther: boolean;
}

/** Waits for the version to be live, so many milliseconds at most; resolves with what is there instead, if it is not. */
export const waitForVersion = async (
  site: string,
  version: string,
  most: number,
): Promise<NotLive | undefined> => {
  const look = async () => {
    const live = await liveVersion(site);
    if (live !== version)
      throw new OtherVersion(`${site}${HEALTH_PATH} shows version ${live}, not ${version}`);
  };
  return pRetry(look, { retries: 8, minTimeout: 250, maxRetryTime: most }).then(
    () => undefined,
    (error: Error) => ({ problem: error.message, isOther: error instanceof OtherVersion }),
  );
};

class OtherVersion extends Error {}
