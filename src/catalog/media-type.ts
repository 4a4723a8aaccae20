// The media types of the files that we publish as they are, by the end of their name.

import { own } from '../content/own.ts';

const TYPES: Record<string, string> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  xml: 'application/xml; charset=utf-8',
};

export const mediaTypeOf = (path: string): string | undefined => {
  if (path.endsWith('/opml.xml')) return 'text/x-opml; charset=utf-8';
  return own(TYPES, path.slice(path.lastIndexOf('.') + 1).toLowerCase());
};
