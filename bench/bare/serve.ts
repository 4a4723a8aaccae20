// Workers that ours is compared with, bundled as ours is.

import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Publisher } from '../../src/feed/entry.ts';
import { BUNDLE } from '../../test/support/run/workers/project.ts';
import { ROOT } from '../../test/support/sample.ts';
import { makeFolder, runNode } from '../site/scratch.ts';
import { type Server, type ServerPlan, startServer } from '../site/server.ts';
import { ASSETS } from '../site/site.ts';

export const BARE_PATH = '/document';

/** A folder with the bundle of a Worker of this folder, named without its ending. */
const bundleOf = async (name: string): Promise<string> => {
  const folder = makeFolder();
  writeFileSync(
    join(folder, 'wrangler.toml'),
    [
      'name = "bare"',
      `main = ${JSON.stringify(join(import.meta.dirname, `${name}.ts`))}`,
      'compatibility_date = "2026-10-01"',
      'send_metrics = false',
      'keep_names = false',
      '',
    ].join('\n'),
  );
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await runNode(BUNDLE, { cwd: folder, env: { WRANGLER_SEND_METRICS: 'false' } });
  return folder;
};

/** One document from memory. */
export const serveBare = async (document: Uint8Array, etag: string): Promise<Server> => {
  const folder = await bundleOf('worker');
  writeFileSync(join(folder, 'document'), document);
  return startServer({
    folder,
    probe: BARE_PATH,
    bindings: [
      '(name = "DOCUMENT", data = embed "document")',
      `(name = "ETAG", text = ${JSON.stringify(etag)})`,
    ],
  });
};

/** RSS by hand, of the slices of a site; starts as often as it is called. */
export const byHand = async (
  site: { folder: string },
  publisher: Publisher,
): Promise<() => Promise<Server>> => {
  const folder = await bundleOf('by-hand-worker');
  symlinkSync(join(site.folder, ASSETS), join(folder, 'assets'));
  const plan: ServerPlan = {
    folder,
    bundle: 'bundle/by-hand-worker.js',
    assets: 'assets',
    probe: '/ready',
    bindings: [`(name = "PUBLISHER", json = ${JSON.stringify(JSON.stringify(publisher))})`],
  };
  return () => startServer(plan);
};
