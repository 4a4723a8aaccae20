// What is published as the build wrote it: documents about the whole site.

import type { Catalog } from '../../catalog/catalog.ts';
import { mediaTypeOf } from '../../catalog/media-type.ts';
import type { Freshness } from '../freshness.ts';
import type { Memo } from '../keep/memo.ts';
import { answer, DRAWING_HEADERS } from '../respond.ts';
import { type Assets, BrokenSlice, findFile } from '../slices.ts';

/** The first that the path begins with. */
const POLICIES: readonly (readonly [prefix: string, freshness: Freshness])[] = [
  ['/catalog.json', 'document'],
  ['/tombstones.json', 'document'],
  ['/manifest/', 'document'],
  ['/healthz', 'health'],
  ['/', 'page'],
];

const describe = (path: string) => ({
  ...(path.endsWith('.svg') && { headers: DRAWING_HEADERS }),
  type:
    mediaTypeOf(path) ??
    (path === '/healthz' ? mediaTypeOf('.json') : undefined) ??
    'application/octet-stream',
  freshness: POLICIES.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 'page',
});

/** Nothing when there is no such file. A file that the catalog has a row of is read only when it is sent. */
export const serveFile = async (
  request: Request,
  path: string,
  { catalog, memo, assets }: { catalog: Catalog; memo: Memo; assets: Assets },
): Promise<Response | undefined> => {
  const row = Object.hasOwn(catalog.files, path) ? catalog.files[path] : undefined;
  if (row)
    return answer(request, { ...row, ...describe(path) }, () =>
      memo.get(row.etag, async () => {
        const found = await findFile(assets, path);
        if (!found) throw new BrokenSlice(`${path}: missing`);
        return found.text();
      }),
    );
  const found = await findFile(assets, path);
  if (!found) return undefined;
  const blob = await found.blob();
  return answer(request, { etag: await etagOf(blob), ...describe(path) }, () => blob);
};

/** As build/digest.ts makes it. */
const etagOf = async (blob: Blob): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  const text = btoa(String.fromCharCode(...hash)).slice(0, 22);
  return `"${text.replaceAll('+', '-').replaceAll('/', '_')}"`;
};
