// Pictures, sound and moving pictures of content/media: at the address that holds their digest, for ever; from the address of
// another version, or without a digest, to the one that is published now (docs/adr/0021-pictures-by-digest.md).

import type { MediaShard } from '../../catalog/catalog.ts';
import { mediaAddress } from '../../feed/address.ts';
import type { Freshness } from '../freshness.ts';
import { cut, sized } from '../range.ts';
import { answer, DRAWING_HEADERS, redirect } from '../respond.ts';
import { type Assets, findMediaRow, loadMedia } from '../slices.ts';

const BY_DIGEST = /^media\/[\w-]{22}\/(?<name>.+)$/s;

interface Published {
  readonly row: MediaShard[string];
  /** The one address of its bytes. */
  readonly address: string;
}

const publishedAt = async (path: string, assets: Assets): Promise<Published | undefined> => {
  const file = decodeURIComponent(path.slice(1));
  const { name } = BY_DIGEST.exec(file)?.groups ?? {};
  const named = name === undefined ? undefined : `media/${name}`;
  const byName = named && (await findMediaRow(assets, named));
  // By one address: `%2F` is a slash to us, and another key to a cache.
  if (byName && path === mediaAddress(named, byName.digest)) return { row: byName, address: path };
  const plain = await findMediaRow(assets, file);
  if (plain) return { row: plain, address: mediaAddress(file, plain.digest) };
  return byName ? { row: byName, address: mediaAddress(named, byName.digest) } : undefined;
};

/** `path` is as it was sent; nothing when there is no such file. */
export const serveMedia = async (
  request: Request,
  path: string,
  assets: Assets,
): Promise<Response | undefined> => {
  const found = await publishedAt(path, assets);
  if (!found) return undefined;
  return found.address === path
    ? serveBytes(request, found.row, 'media', assets)
    : redirect(found.address, 302);
};

/** From an address that is written otherwise straight to the bytes, so that no redirect leads to another. */
export const redirectToMedia = async (path: string, assets: Assets): Promise<Response | undefined> => {
  const found = path.startsWith('/media/') ? await publishedAt(path, assets) : undefined;
  return found && found.address !== path ? redirect(found.address, 302) : undefined;
};

/** An icon: for ever at the address that holds its digest. */
export const serveIcon = (request: Request, path: string, row: MediaShard[string], assets: Assets) =>
  serveBytes(request, row, path.includes(row.digest) ? 'media' : 'page', assets);

const serveBytes = (
  request: Request,
  { digest, type, length }: MediaShard[string],
  freshness: Freshness,
  assets: Assets,
): Promise<Response> =>
  answer(
    request,
    {
      ...{ etag: `"${digest}"`, type, length, freshness },
      headers: type === 'image/svg+xml' ? DRAWING_HEADERS : {},
    },
    async (part) => {
      const stream = await loadMedia(assets, digest);
      return part ? cut(stream, part) : sized(stream, length);
    },
  );
