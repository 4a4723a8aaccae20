// Everything that a build publishes, as the addresses that answer, each with the file that holds what it answers.

import { type Catalog, publicPath } from '../catalog/catalog.ts';
import type { Instant } from '../content/date.ts';
import { documentPath, monthsPath } from '../feed/address.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import { articlePaths } from '../feed/records/records.ts';
import { encodedPath } from '../http/canonical.ts';
import { VARIANT_TAGS, type Variant } from '../script/variants.ts';

export interface Published {
  readonly catalog: Catalog;
  /** Of every article that ever was, the withdrawn among them. */
  readonly ids: readonly string[];
  /** Of pictures and recordings, as they stand in a URL: by their digests. */
  readonly media: readonly string[];
  /** Below `.build/assets/`, of what is published as it is. */
  readonly files: readonly string[];
  /** The instant that is looked at: what is published is published at an instant. */
  readonly at: Instant;
}

export interface Address {
  /** As it stands in a URL. */
  readonly path: string;
  /** Its file, below the root of the site. */
  readonly file: string;
}

/** A page stands as index.html in its folder, and an article's beside its record: what servers look for by themselves. */
const page = (path: string): Address => ({
  path,
  file: path.endsWith('/') ? `${path}index.html` : `${path}.html`,
});
const file = (path: string): Address => ({ path: encodedPath(path), file: path });

/** `/zh-Hans/` or `/zh-Hans/tianjin/`, as the catalog names them. */
const feedOf = (path: string): [variant: Variant, channel: string | undefined] => {
  const [, variant, channel] = path.split('/');
  return [variant as Variant, channel || undefined];
};

/** A feed's and those of its archive. */
const feedAddresses = (variant: Variant, channel: string | undefined, pages: number): Address[] => [
  ...Array.from({ length: pages + 1 }, (_, number) => [
    page(documentPath(variant, channel, '', number)),
    ...FORMATS.map((format) => file(documentPath(variant, channel, format.file, number))),
  ]).flat(),
  ...(pages > 0 ? [page(monthsPath(variant, channel))] : []),
];

/** In a fixed order, each once. */
export const addressesOf = ({ catalog, ids, media, files }: Published): Address[] => [
  ...files.map((path) => file(path.slice(publicPath('').length))),
  ...[...Object.keys(catalog.icons), ...media].map((path) => ({ path, file: decodeURI(path) })),
  ...Object.entries(catalog.feeds).flatMap(([path, { pages }]) => {
    const [variant, channel] = feedOf(path);
    return feedAddresses(variant, channel, pages);
  }),
  // Of channels that are closed: each of them says so.
  ...Object.entries(catalog.closed ?? {}).flatMap(([name, { pages }]) =>
    VARIANT_TAGS.flatMap((variant) => feedAddresses(variant, name, pages)),
  ),
  // Those of one article in one variant together, so that what is read for one of them is there for the others.
  ...VARIANT_TAGS.flatMap((variant) =>
    ids.flatMap((id) => {
      const [own = '', ...records] = articlePaths(variant, id);
      return [page(own), ...records.map(file)];
    }),
  ),
];
