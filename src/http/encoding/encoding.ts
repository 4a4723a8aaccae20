// Texts that the edge sends as they are, for it knows their media type as none that is worth it, are compressed here:
// docs/adr/0031-compressed-where-the-edge-does-not.md.

import { parseAccept } from 'hono/utils/accept';
import { ACCEPT_ENCODINGS } from './data/accept-encodings.ts';
import { COMPRESSED_BY_EDGE } from './data/compressed-by-edge.ts';

const TEXT = /^text\/|[/+](?:xml|jsonl?)$/;
/** Markdown shares its address with a page, and what is at one address has to vary by the same (docs/adr/0034-markdown-by-accept.md). */
const AS_THEY_ARE = new Set([...COMPRESSED_BY_EDGE, 'text/markdown']);

/** Whether what has this Content-Type is compressed here. */
export const isEncodedHere = (type: string): boolean => {
  const [mediaType = ''] = type.split(';');
  return TEXT.test(mediaType) && !AS_THEY_ARE.has(mediaType);
};

/** RFC 9110 section 12.5.3; who says nothing gets what everybody can read. */
const acceptsGzip = (accepts: string): boolean => {
  const codings = parseAccept(accepts);
  const weight = (name: string) => codings.find(({ type }) => type.toLowerCase() === name)?.q;
  return (weight('gzip') ?? weight('x-gzip') ?? weight('*') ?? 0) > 0;
};

const USUAL = new Map(ACCEPT_ENCODINGS.map((accepts) => [accepts, acceptsGzip(accepts)]));

/** Whether gzip is taken, of what clients usually say; nothing for what they do not. */
export const usuallyTakesGzip = (accepts: string | null): boolean | undefined => USUAL.get(accepts ?? '');

export const takesGzip = (accepts: string | null): boolean =>
  usuallyTakesGzip(accepts) ?? acceptsGzip(accepts ?? '');

/** The tag of a form of it that has other bytes from one version of a compressor to the next. */
export const weak = (etag: string): string => `W/${etag}`;

/** By what they were made from, and for as long as somebody holds that. */
const compressed = new WeakMap<Blob, Blob>();

/** Nothing where it was not made before. */
export const findGzip = (plain: Blob): Blob | undefined => compressed.get(plain);

export const gzip = async (plain: Blob): Promise<Blob> => {
  const known = compressed.get(plain);
  if (known) return known;
  const blob = await new Response(plain.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  compressed.set(plain, blob);
  return blob;
};

/** That what has a Content-Encoding is so already; workerd would compress it again. */
export const AS_IT_IS = { encodeBody: 'manual' } as ResponseInit;
