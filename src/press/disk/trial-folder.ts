// A folder to build in for a look: it begins as a copy of the last build, so that little is to be made, and is gone afterwards.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneFolder } from './output-folder.ts';

/** Removed when this process ends, but for a kill. */
export const trialFolder = (output: string): string => {
  const around = mkdtempSync(join(tmpdir(), 'fanjian-trial-'));
  process.once('exit', () => rmSync(around, { recursive: true, force: true }));
  for (const [signal, status] of Object.entries({ SIGTERM: 143, SIGHUP: 129 }))
    process.once(signal, () => process.exit(status));
  const trial = join(around, 'build');
  if (existsSync(output)) cloneFolder(output, trial);
  return trial;
};
