// When what was built is what wrangler answers with: until then a page that is loaded again would be the one before.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicPath } from '../catalog/catalog.ts';
import { HEALTH_PATH } from '../site/files.ts';

const EVERY = 100; // milliseconds from one look to the next
const MOST = 200; // looks

const versionIn = (text: string): unknown => {
  try {
    return (JSON.parse(text) as { version?: unknown }).version;
  } catch {
    return undefined;
  }
};

/** Resolves as well when that takes too long. */
export const settle = async (output: string, port: number): Promise<void> => {
  for (let look = 0; look < MOST; look++) {
    const text = await fetch(`http://127.0.0.1:${port}${HEALTH_PATH}`).then(
      (response) => response.text(),
      () => '',
    );
    if (versionIn(text) === builtVersion(output)) return;
    await new Promise((wait) => setTimeout(wait, EVERY));
  }
};

const builtVersion = (output: string): unknown => {
  try {
    return versionIn(readFileSync(join(output, 'assets', publicPath(HEALTH_PATH)), 'utf8'));
  } catch {
    return undefined;
  }
};
