// The formats that we publish: one row each. A new one is a row and its renderer.

import type { Feed, Publisher } from '../entry.ts';
import { renderAtom } from './atom.ts';
import { renderJson } from './json.ts';
import { renderRss } from './rss.ts';

interface Row {
  readonly id: 'rss' | 'atom' | 'json';
  /** The last part of its address. */
  readonly file: string;
  readonly name: string;
  /** Without the version, for a row of names. */
  readonly short: string;
  /** Without the charset, which is always utf-8. */
  readonly mediaType: string;
  /** Other types by which readers look for it on a page. */
  readonly alsoFoundAs: readonly string[];
  /** Other last parts, which people and readers try: they lead to it. Those without a dot are no ids of channels. */
  readonly aliases: readonly string[];
  readonly renderer: (feed: Feed, publisher: Publisher, file: string, mediaType: string) => string;
}

export type Format = Row['id'];

export const FORMATS: readonly Row[] = [
  {
    id: 'rss',
    file: 'rss.xml',
    name: 'RSS 2.0',
    short: 'RSS',
    mediaType: 'application/rss+xml',
    alsoFoundAs: [],
    aliases: ['feed', 'rss', 'feed.xml', 'index.xml'],
    renderer: renderRss,
  },
  {
    id: 'atom',
    file: 'atom.xml',
    name: 'Atom 1.0',
    short: 'Atom',
    mediaType: 'application/atom+xml',
    alsoFoundAs: [],
    aliases: ['atom'],
    renderer: renderAtom,
  },
  {
    id: 'json',
    file: 'feed.json',
    name: 'JSON Feed 1.1',
    short: 'JSON',
    mediaType: 'application/feed+json',
    // JSON Feed 1.0 had no type of its own.
    alsoFoundAs: ['application/json'],
    aliases: ['json'],
    renderer: renderJson,
  },
];

/** The document: the same feed and publisher give the same text. */
export const renderDocument = (format: Row, feed: Feed, publisher: Publisher): string =>
  format.renderer(feed, publisher, format.file, format.mediaType);
