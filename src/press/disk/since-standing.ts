// What a desk served before is what is live there: since when each thing is as it is, read from what stands.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicPath } from '../../catalog/catalog.ts';
import { CATALOG_PATH } from '../../site/catalog-json.ts';
import { type Since, sinceIn } from '../../site/since.ts';
import type { Stock } from './stock.ts';

/** Nothing where nothing was built yet. */
export const sinceStanding = (target: string, { standing }: Stock): Since | undefined => {
  const path = `assets/${publicPath(CATALOG_PATH)}`;
  return standing.has(path) ? sinceIn(JSON.parse(readFileSync(join(target, path), 'utf8'))) : undefined;
};
