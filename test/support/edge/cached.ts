// The project's own site behind a cache, for the tests of a file: deployed once, the cache empty for each.

import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Deployment, openDeployment } from '../run/workers/deployment.ts';
import { type Cache, openCache } from './cache.ts';

/** Called within a `describe`; both are there once its tests run. */
export const cachedSite = (): { readonly deployment: Deployment; readonly cache: Cache } => {
  const site = {} as { deployment: Deployment; cache: Cache };
  beforeAll(async () => {
    site.deployment = await openDeployment();
  });
  beforeEach(async () => {
    site.cache = await openCache(site.deployment.url);
  });
  afterEach(() => site.cache?.close());
  afterAll(() => site.deployment?.close());
  return site;
};
