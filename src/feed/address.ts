// Addresses and ids. Paths begin with `/`; the site's own url is put before them in documents, nothing on pages.

import { type Instant, inBeijing } from '../content/date.ts';
import type { Variant } from '../script/variants.ts';
import type { Publisher } from './entry.ts';

/** Stands for the site's url in an entry's html: a character that no text can hold, as content/text/clean-text.ts has it. */
export const OWN = '\u0001';

/** An entry's html or address with the site's url (for documents) or nothing (for pages) in its place. */
export const withOwn = (text: string, url: string): string => text.replaceAll(OWN, url);

/** The page of the site, or of a channel. */
export const pagePath = (variant: Variant, channel?: string): string =>
  channel ? `/${variant}/${channel}/` : `/${variant}/`;

/** The page of all pages of the archive, by the months that they cover. */
export const monthsPath = (variant: Variant, channel: string | undefined): string =>
  `${pagePath(variant, channel)}archive/`;

/** The page of a page of the archive. */
export const archivePath = (variant: Variant, channel: string | undefined, page: number): string =>
  `${monthsPath(variant, channel)}${page}/`;

/** A document; `file` is its format's, such as `rss.xml`, and `page` a page of the archive. */
export const documentPath = (
  variant: Variant,
  channel: string | undefined,
  file: string,
  page?: number | undefined,
): string => `${page ? archivePath(variant, channel, page) : pagePath(variant, channel)}${file}`;

export const articlePath = (variant: Variant, id: string): string => `/${variant}/articles/${id}`;

/** The article's record for mirrors. */
export const recordPath = (variant: Variant, id: string): string => `${articlePath(variant, id)}.json`;

/** A file of content/media: with the digest of its bytes, so that another picture is another address (docs/adr/0021-pictures-by-digest.md). */
export const mediaAddress = (path: string, digest: string): string => {
  const [folder, ...names] = path.split('/');
  return ['', folder, digest, ...names.map(encodeURIComponent)].join('/');
};

export const opmlPath = (variant: Variant): string => `/${variant}/opml.xml`;

/** What a phone needs to keep the site among its programs (Web App Manifest). */
export const manifestPath = (variant: Variant): string => `/${variant}/site.webmanifest`;

/** An icon in one size, by the digest of its bytes. */
export const iconPath = (digest: string): string => `/icons/${digest}.png`;

/** `zh` has no suffix; a reader that holds two variants must not take one for the other. */
const suffix = (variant: Variant) => (variant === 'zh' ? '' : `;${variant}`);

/** `tag:{authority},{day of first publication in Beijing}:{article id};{variant}` (RFC 4151): from the record, for ever. */
export const entryId = (publisher: Publisher, id: string, published: Instant, variant: Variant): string =>
  `tag:${publisher.tag.authority},${inBeijing(published).slice(0, 10)}:${id}${suffix(variant)}`;

export const feedId = (publisher: Publisher, channel: string | undefined, variant: Variant): string =>
  `tag:${publisher.tag.authority},${publisher.tag.date}:${channel ? `channel/${channel}` : 'site'}${suffix(variant)}`;

/** What our channels are as categories: one scheme for every variant. */
export const channelScheme = (publisher: Publisher): string =>
  `tag:${publisher.tag.authority},${publisher.tag.date}:channels`;
