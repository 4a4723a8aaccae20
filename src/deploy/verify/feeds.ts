// The documents of feeds against the validators that /catalog.json tells of: digests of their bytes.

import pMap from 'p-map';
import { digest } from '../../press/make/digest.ts';
import { CATALOG_PATH } from '../../site/catalog-json.ts';
import { fieldsOf } from '../read-json.ts';
import type { Finding } from './finding.ts';
import { jsonIn } from './read-manifest.ts';
import type { Source } from './source.ts';

const AT_ONCE = 8;

/** By path. */
const validatorsIn = async (source: Source): Promise<ReadonlyMap<string, unknown>> => {
  const catalog = await source.read(CATALOG_PATH);
  const { feeds } = fieldsOf(catalog && jsonIn(catalog));
  return new Map(
    (Array.isArray(feeds) ? feeds : []).flatMap((row) => {
      const { url, etag } = fieldsOf(row);
      return URL.canParse(`${url}`) ? [[new URL(`${url}`).pathname, etag] as const] : [];
    }),
  );
};

/** A copy need not have any feed (docs/mirroring.md), a site has all. */
export const verifyFeeds = async (source: Source, isSite: boolean): Promise<readonly Finding[]> => {
  const known = await validatorsIn(source);
  const found = await pMap(
    known,
    async ([path, etag]): Promise<readonly Finding[]> => {
      const bytes = await source.read(path);
      if (!bytes) return isSite ? [{ what: 'missing', path }] : [];
      const own = `"${digest(bytes)}"`;
      // The site may have changed between two answers.
      const isIt = own === etag || (isSite && (await validatorsIn(source)).get(path) === own);
      return isIt ? [] : [{ what: 'altered', path }];
    },
    { concurrency: AT_ONCE },
  );
  return found.flat();
};
