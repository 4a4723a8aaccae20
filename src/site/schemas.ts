// /schemas/…: JSON Schemas of the documents that mirrors read, each at its own address (docs/mirroring.md).

import type { Publisher } from '../feed/entry.ts';
import { CATALOG_SCHEMA } from './data/catalog-schema.ts';
import { MANIFEST_SCHEMA } from './data/manifest-schema.ts';
import { TOMBSTONES_SCHEMA } from './data/tombstones-schema.ts';
import { asJson, type Site, type SiteFile } from './site.ts';

/** By name. The manifest's is of one line of any of its files. */
const SCHEMAS = { catalog: CATALOG_SCHEMA, tombstones: TOMBSTONES_SCHEMA, manifest: MANIFEST_SCHEMA };

const pathOf = (name: string): string => `/schemas/${name}.json`;

export const schemaAddress = ({ url }: Pick<Publisher, 'url'>, name: keyof typeof SCHEMAS): string =>
  url + pathOf(name);

export const schemas = ({ publisher }: Site): ReadonlyMap<string, SiteFile> =>
  new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      pathOf(name),
      {
        text: asJson({
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          $id: publisher.url + pathOf(name),
          ...schema,
        }),
      },
    ]),
  );
