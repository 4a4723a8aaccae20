// The Worker that stands behind ASSETS on the platform, as wrangler ships it: it finds a file by a list of all of them that is made with
// the deployment, and says of it what it says there.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from '../../sample.ts';
import { DATE } from './project.ts';

const miniflare = createRequire(
  createRequire(join(ROOT, 'package.json')).resolve('wrangler/package.json'),
).resolve('miniflare');
const WORKERS = join(dirname(miniflare), 'workers/assets');

/** Where a deployment has it. */
const FOLDER = 'asset-worker';

const quoted = (value: unknown) => JSON.stringify(JSON.stringify(value));

/** Services in Cap'n Proto's notation, the one that answers being called `assets`; their code is laid into the deployment's folder. */
export const assetWorker = async (folder: string, assets: string): Promise<string> => {
  const { buildAssetManifest } = await import(miniflare);
  const { encodedAssetManifest, assetsReverseMap } = await buildAssetManifest(join(folder, assets));
  mkdirSync(join(folder, FOLDER), { recursive: true });
  const lay = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, FOLDER, name), content);
  lay('assets.js', readFileSync(join(WORKERS, 'assets.worker.js')));
  // The one name that it has from elsewhere.
  lay(
    'store.js',
    readFileSync(join(WORKERS, 'assets-kv.worker.js'), 'utf8').replace(
      /^import .* from "miniflare:shared";$/m,
      'const SharedBindings = { MAYBE_SERVICE_BLOBS: "FILES" };',
    ),
  );
  lay('manifest', encodedAssetManifest);
  return `(name = "assets", worker = (
      modules = [(name = "assets", esModule = embed "${FOLDER}/assets.js")],
      compatibilityDate = "2024-07-31",
      compatibilityFlags = ["nodejs_compat", "enable_ctx_exports"],
      bindings = [
        (name = "ASSETS_KV_NAMESPACE", kvNamespace = "store"),
        (name = "ASSETS_MANIFEST", data = embed "${FOLDER}/manifest"),
        (name = "CONFIG", json = ${quoted({ compatibility_date: DATE, compatibility_flags: [] })}),
      ],
    )),
    (name = "store", worker = (
      modules = [(name = "store", esModule = embed "${FOLDER}/store.js")],
      compatibilityDate = "2023-07-24",
      compatibilityFlags = ["nodejs_compat"],
      bindings = [
        (name = "FILES", service = "files"),
        (name = "ASSETS_REVERSE_MAP", json = ${quoted(assetsReverseMap)}),
      ],
    )),
    (name = "files", disk = (path = "${assets}")),`;
};
