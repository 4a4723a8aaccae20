// A copy of the project in a folder of its own, and how what it deploys is bundled and served: for tests and benchmarks.

import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../sample.ts';

/** All but the content. */
export const copyProject = (folder: string): void => {
  for (const name of ['src', 'wrangler.toml', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
};

/** The arguments of Node that bundle what wrangler would deploy, into `bundle/` of the folder that it runs in. */
export const BUNDLE = [
  join(ROOT, 'node_modules/wrangler/bin/wrangler.js'),
  'deploy',
  '--dry-run',
  '--outdir',
  'bundle',
];

export const WORKERD = join(ROOT, 'node_modules/.bin/workerd');

export const [, DATE] =
  /^compatibility_date = "(.*)"$/m.exec(readFileSync(join(ROOT, 'wrangler.toml'), 'utf8')) ?? [];

/** Files of a folder as they are, where it is the Worker that is measured. */
export const plainFiles = (path: string) => `(name = "assets", disk = (path = "${path}")),`;

/**
 * What `workerd serve` is told: a bundle on a port of this machine, and in Cap'n Proto's notation the services of which the one called
 * `assets` is its ASSETS, and other bindings.
 */
export const workerdConfig = ({
  port,
  bundle = 'bundle/worker.js',
  assets,
  bindings = [],
}: {
  port: number;
  bundle?: string;
  assets?: string;
  bindings?: readonly string[];
}): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "${bundle}")],
      compatibilityDate = "${DATE}",
      bindings = [${[...(assets ? ['(name = "ASSETS", service = "assets")'] : []), ...bindings].join(', ')}],
    )),
    ${assets ?? ''}
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
