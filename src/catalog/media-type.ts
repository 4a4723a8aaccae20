// The media types of the files that we publish as they are, by the end of their name.

import { MEDIA_TYPES } from '../content/media/kinds.ts';
import { own } from '../content/own.ts';

const TYPES: Record<string, string> = {
  ...MEDIA_TYPES,
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  sig: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** OPML among them is XML to everybody: a browser that is told of `text/x-opml` saves it and shows nothing. */
export const mediaTypeOf = (path: string): string | undefined =>
  own(TYPES, path.slice(path.lastIndexOf('.') + 1).toLowerCase());
