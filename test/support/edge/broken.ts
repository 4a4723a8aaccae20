// A deployment that has lost what it reads, for as long as something runs.

import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment } from '../run/workers/deployment.ts';

/** Folders of `.build/assets` are away, all unless some are named, and the Worker is a new one that remembers no document. */
export const withoutSlices = async (
  deployment: Deployment,
  run: () => Promise<void>,
  folders?: readonly string[],
): Promise<void> => {
  const assets = join(deployment.folder, '.build/assets');
  const away = join(deployment.folder, 'away');
  const names = folders ?? readdirSync(assets);
  mkdirSync(away);
  for (const name of names) renameSync(join(assets, name), join(away, name));
  await deployment.stop();
  await deployment.start();
  try {
    await run();
  } finally {
    for (const name of names) renameSync(join(away, name), join(assets, name));
    rmSync(away, { recursive: true });
  }
};
