// What records said that stand in an export: the next export tells it on, as a deploy does what is live.

import type { History } from '../press/make/parts/proof.ts';
import { historyIn } from './verify/history.ts';
import { readManifest } from './verify/read-manifest.ts';
import { folderAt } from './verify/source.ts';

export const exportedBefore = async (out: string): Promise<{ history?: History | undefined }> => {
  const manifest = await readManifest(folderAt(out));
  return { history: manifest && historyIn(manifest.lines) };
};
