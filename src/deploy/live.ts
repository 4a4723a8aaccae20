// What is live, as the site itself says it.

import pRetry from 'p-retry';
import { CATALOG_PATH } from '../site/catalog-json.ts';
import { HEALTH_PATH } from '../site/files.ts';
import type { CatalogDocument } from './websub.ts';

/** The catalog that subscribers see now; else, as at a first deploy, why there is none. */
export const liveCatalog = async (
  site: string,
): Promise<{ readonly catalog: CatalogDocument } | { readonly problem: string }> => {
  const address = site + CATALOG_PATH;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(10_000) });
    if (response.ok) return { catalog: (await response.json()) as CatalogDocument };
    return { problem: `${address} answered ${response.status}` };
  } catch (error) {
    const { message, cause } = error as Error;
    return { problem: `${address} cannot be read (${String(cause ?? message)})` };
  }
};

/** Waits for the version to be live, a minute at most; resolves with what is there instead, if it is not. */
export const waitForVersion = async (site: string, version: string): Promise<string | undefined> => {
  const look = async () => {
    const response = await fetch(site + HEALTH_PATH, { signal: AbortSignal.timeout(5000) });
    const live = response.ok ? ((await response.json()) as { version?: string }).version : response.status;
    if (live !== version) throw new Error(`${site}${HEALTH_PATH} shows version ${live}`);
  };
  return pRetry(look, { retries: 8, minTimeout: 250, maxRetryTime: 60_000 }).then(
    () => undefined,
    (error: Error) => `${error.message}, not ${version}`,
  );
};
