// A newspaper exported by the command into a folder of a test's own, and what its addresses should answer.

import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type Address, addressesOf } from '../../../../src/export/addresses.ts';
import { idsIn, mediaIn } from '../../../../src/export/in-build.ts';
import { type HereWorker, openWorker } from '../../../../src/export/worker.ts';
import { filesIn } from '../../../../src/press/disk/output-folder.ts';
import { ROOT } from '../../sample.ts';
import { makeLively } from './livelier.ts';

/** Built in `build` and written to `out`, whose path comes back; an export that fails throws what it printed. */
export const exportInto = (folder: string, content = join(ROOT, 'content')): string => {
  const out = join(folder, 'out');
  const build = { CONTENT_DIR: content, BUILD_DIR: join(folder, 'build'), SITE_URL: 'https://news.example' };
  const command = [join(ROOT, 'src/commands/export.ts'), '--out', out];
  const { status, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, ...build },
  });
  if (status !== 0) throw new Error(`the export ended with ${status}\n${stderr}`);
  return out;
};

/** The project's own newspaper with a channel that is livelier than its neighbours. */
export const exportLively = (folder: string): string => {
  const content = join(folder, 'content');
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  makeLively(content, 'travel');
  return exportInto(folder, content);
};

/** The Worker over that build, and every address that was exported. */
export const openExported = async (
  folder: string,
): Promise<{ readonly worker: HereWorker; readonly addresses: Address[] }> => {
  const worker = await openWorker(join(folder, 'build'));
  const assets = join(folder, 'build/assets');
  const addresses = addressesOf({
    catalog: worker.catalog,
    ids: idsIn(assets),
    media: mediaIn(assets),
    files: filesIn(join(assets, 'public')).map((path) => `public/${path}`),
    at: '2026-01-01T00:00:00Z',
  });
  return { worker, addresses };
};
