// The bare Worker, bundled as ours is, with a document of ours in its memory.

import { copyFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE } from '../../test/support/project.ts';
import { ROOT } from '../../test/support/sample.ts';
import { makeFolder, runNode } from '../site/scratch.ts';
import { type Server, startServer } from '../site/server.ts';

export const BARE_PATH = '/document';

export const serveBare = async (document: Uint8Array, etag: string): Promise<Server> => {
  const folder = makeFolder();
  for (const name of ['worker.ts', 'wrangler.toml'])
    copyFileSync(join(import.meta.dirname, name), join(folder, name));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'document'), document);
  await runNode(BUNDLE, { cwd: folder, env: { WRANGLER_SEND_METRICS: 'false' } });
  return startServer({
    folder,
    probe: BARE_PATH,
    bindings: [
      '(name = "DOCUMENT", data = embed "document")',
      `(name = "ETAG", text = ${JSON.stringify(etag)})`,
    ],
  });
};
