// Which build wrangler takes: the one that wrangler.toml and src/worker.ts name, or another in its place.

import { join } from 'node:path';
import { DEPLOYED } from '../environment.ts';

/** As src/worker.ts imports it. */
const IMPORTED = '../.build/catalog.ts';

/** Options of `wrangler dev`, `deploy` and `versions upload`. */
export const takes = (output: string): readonly string[] =>
  output === DEPLOYED
    ? []
    : ['--alias', `${IMPORTED}:${join(output, 'catalog.ts')}`, '--assets', join(output, 'assets')];
