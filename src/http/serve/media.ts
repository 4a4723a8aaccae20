// Pictures, sound and moving pictures of content/media: at the address that holds their digest, for ever; from the address of
// another version, or without a digest, to the one that is published now (docs/adr/0021-pictures-by-digest.md).

import type { MediaShard } from '../../catalog/catalog.ts';
import { mediaAddress } from '../../feed/address.ts';
import type { Freshness } from '../freshness.ts';
import { cut, sized } from '../range.ts';
import { answer, DRAWING_HEADERS, redirect } from '../respond.ts';
import { type Assets, findMediaRow, loadMedia } from '../slices.ts';

const BY_DIGEST = /^media\/[\w-]{22}\/(?<name>.+)$/s;

/** `path` is as it was sent; nothing when there is no such file. */
export const serveMedia = async (
  request: Request,
  path: string,
  assets: Assets,
): Promise<Response | undefined> => {
  const file = decodeURIComponent(path.slice(1));
  const { name } = BY_DIGEST.exec(file)?.groups ?? {};
  const named = name === undefined ? undefined : `media/${name}`;
  const row = named && (await findMediaRow(assets, named));
  // By one address: `%2F` is a slash to us, and another key to a cache.
  if (row && named && path === mediaAddress(named, row.digest))
    return serveBytes(request, row, 'media', assets);
  const plain = await findMediaRow(assets, file);
  if (plain) return redirect(mediaAddress(file, plain.digest), 302);
  return row && named ? redirect(mediaAddress(named, row.digest), 302) : undefined;
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
