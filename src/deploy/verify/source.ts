// What is looked at: a live site, or a folder that holds a copy of one, by the paths below its address.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pRetry from 'p-retry';
import { VARIANT_TAGS } from '../../script/variants.ts';
import { SITEMAP_PATH } from '../../site/sitemap.ts';

export interface Source {
  /** Nothing where nothing is there. Throws where that cannot be found out. */
  readonly read: (path: string) => Promise<Buffer | undefined>;
  /** The paths of all records and media that it has, as far as it tells. */
  readonly list: () => Promise<readonly string[]>;
}

/** Of an article's forms the one that carries its digest. */
const RECORDS = `{${VARIANT_TAGS.join(',')}}/articles/+([a-z0-9-]).json`;

/** `folder` is the root of a site, or of an export. */
export const folderAt = (folder: string): Source => {
  const exported = join(folder, 'site');
  const root = existsSync(join(exported, 'catalog.json')) ? exported : folder;
  return {
    read: async (path) => {
      try {
        return readFileSync(join(root, decodeURIComponent(path)));
      } catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
          return undefined;
        throw error;
      }
    },
    list: async () =>
      globSync([RECORDS, 'media/**/*'], { cwd: root, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.(gz|br)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
        .map((path) => `/${path.split('/').filter(Boolean).map(encodeURIComponent).join('/')}`),
  };
};

/** Seconds that an answer may take. */
const PATIENCE = 30_000;

/** `site` is scheme and host. */
export const siteAt = (site: string): Source => {
  const once = async (path: string): Promise<Buffer | undefined> => {
    const response = await fetch(site + path, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.status === 404 || response.status === 410) {
      await response.body?.cancel();
      return undefined;
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`${site}${path} answered ${response.status}`);
    }
    return Buffer.from(await response.arrayBuffer());
  };
  const read = (path: string) => pRetry(() => once(path), { retries: 3, minTimeout: 250 });
  /** What stands in a sitemap: `<loc>`, ours alone. */
  const locations = async (path: string): Promise<string[]> =>
    [...(((await read(path)) ?? '').toString().matchAll(/<loc>([^<]+)<\/loc>/g) ?? [])]
      .map(([, address = '']) => new URL(address).pathname)
      .filter((found) => found !== path);
  return {
    read,
    list: async () => {
      const parts = (await locations(SITEMAP_PATH)).filter((path) => path.includes('/articles-'));
      const pages = (await Promise.all(parts.map(locations))).flat();
      return pages.map((path) => `${path}.json`);
    },
  };
};
