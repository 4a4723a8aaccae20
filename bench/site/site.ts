// A generated newspaper in a copy of the project: built, bundled and served as it would be deployed.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { digest } from '../../src/press/make/digest.ts';
import { BUNDLE, copyProject } from '../../test/support/run/workers/project.ts';
import { catalogOf, ROOT } from '../../test/support/sample.ts';
import type { Plan } from '../generate.ts';
import { makeFolder, removeAtEnd, removeFolder, runNode } from './scratch.ts';
import { type Server, type ServerPlan, startServer } from './server.ts';

export interface BuildRun {
  readonly seconds: number;
  /** The most memory that it held, with all its threads, in MB. */
  readonly peak: number;
}

export interface Site {
  readonly plan: Plan;
  readonly folder: string;
  /** Runs the build's command. */
  readonly build: () => Promise<BuildRun>;
  /** Writes a file of the content folder. */
  readonly write: (path: string, text: string) => void;
  readonly read: (path: string) => string;
  /** Bundles what was built, once; resolves with the bundle's bytes after gzip. */
  readonly bundle: () => Promise<number>;
  /** Of the last bundle, or of the last but one after another build. */
  readonly serve: (how?: Pick<ServerPlan, 'port' | 'inspect'>) => Promise<Server>;
  readonly catalog: () => Catalog;
  readonly remove: () => void;
}

export const ASSETS = '.build/assets';

/** Writes the content; nothing is built yet. */
export const createSite = async (plan: Plan): Promise<Site> => {
  const folder = makeFolder();
  const content = join(folder, 'content');
  copyProject(folder);
  // The cache of a build stands in node_modules, by a digest of the content folder's path.
  const cache = join(ROOT, 'node_modules/.cache/fanjian', digest(content).slice(0, 8));
  removeAtEnd(cache);
  await runNode([
    join(import.meta.dirname, '../generate.ts'),
    ...['--articles', plan.articles, '--channels', plan.channels, '--seed', plan.seed].map(String),
    ...['--out', content],
  ]);
  const at = (path: string) => join(content, path);
  let bundled: number | undefined;
  return {
    plan,
    folder,
    build: async () => {
      const peak = join(folder, 'peak');
      const start = performance.now();
      await runNode(
        ['--import', join(import.meta.dirname, '../measure/peak.ts'), join(folder, 'src/commands/build.ts')],
        {
          cwd: folder,
          env: { PEAK_FILE: peak, CONTENT_DIR: '', BUILD_DIR: '', SITE_URL: '' },
        },
      );
      const seconds = (performance.now() - start) / 1000;
      bundled = undefined;
      return { seconds, peak: Number(readFileSync(peak, 'utf8')) };
    },
    write: (path, text) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    read: (path) => readFileSync(at(path), 'utf8'),
    bundle: async () => {
      if (bundled === undefined) {
        await runNode(BUNDLE, { cwd: folder, env: { WRANGLER_SEND_METRICS: 'false', FANJIAN_BUILT: '1' } });
        bundled = gzipSync(readFileSync(join(folder, 'bundle/worker.js'))).length;
      }
      return bundled;
    },
    serve: (how) => startServer({ folder, assets: ASSETS, probe: '/healthz', ...how }),
    catalog: () =>
      catalogOf(new Map([['catalog.ts', readFileSync(join(folder, '.build/catalog.ts'), 'utf8')]])),
    remove: () => {
      removeFolder(folder);
      removeFolder(cache);
    },
  };
};
