// The Worker of a build, here: its app over the build's catalog and the files of its folder.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalog } from '../catalog/catalog.ts';
import { createApp } from '../http/app.ts';
import { keepParsed } from '../http/slices.ts';

export interface HereWorker {
  readonly catalog: Catalog;
  readonly ask: (
    path: string,
    headers?: Readonly<Record<string, string>>,
    method?: string,
  ) => Promise<Response>;
}

/** How many slices are kept parsed: a few MB. */
const AT_HAND = 60;

/** By the path of a file below `assets/`. */
const assetsIn = (folder: string) => ({
  fetch: async ({ url }: Request): Promise<Response> => {
    try {
      return new Response(readFileSync(join(folder, decodeURIComponent(new URL(url).pathname))));
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
        return new Response(null, { status: 404 });
      throw error;
    }
  },
});

/** `build` is a folder like `.build`. */
export const openWorker = async (build: string): Promise<HereWorker> => {
  const { href } = pathToFileURL(join(build, 'catalog.ts'));
  const { catalog } = (await import(href)) as { catalog: Catalog };
  const app = createApp(catalog);
  const parsed = new Map<string, unknown>();
  const bindings = { ASSETS: keepParsed(assetsIn(join(build, 'assets')), parsed) };
  return {
    catalog,
    ask: async (path, headers = {}, method = 'GET') => {
      // Neighbours are asked for one after the other, and share their slices.
      if (parsed.size > AT_HAND) parsed.clear();
      return app.fetch(new Request(catalog.publisher.url + path, { headers, method }), bindings);
    },
  };
};
