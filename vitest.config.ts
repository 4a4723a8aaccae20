// Five projects in one run: pure modules in Node; the Worker inside workerd over what the build made of content/; a deployment
// behind a real cache; a deployment read by real readers; a deployment looked at in a real browser.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Tests start hundreds of commands: each finds the code as the first of this run compiled it. */
if (process.env.NODE_COMPILE_CACHE === undefined) {
  const compiled = mkdtempSync(join(tmpdir(), 'fanjian-compiled-'));
  process.env.NODE_COMPILE_CACHE = compiled;
  process.on('exit', () => rmSync(compiled, { recursive: true, force: true, maxRetries: 5 }));
}

/** The package `feed` names a source map that it does not ship, which would be printed as an error. */
const withoutSourceMap = {
  name: 'without-source-map',
  load: (id: string) =>
    id.endsWith('/node_modules/feed/lib/feed.js')
      ? readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '')
      : undefined,
};

/** Ends what hangs, and decides nothing else: on a busy machine a test may take ten times as long. */
const PATIENCE = 600_000;

export default defineConfig({
  test: {
    // All cores: half of the time a worker waits for a process that it started.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{edge,readers,browser,workerd}/**'],
          setupFiles: ['test/support/translated.ts', 'test/support/patient.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: 'edge',
          include: ['test/edge/*.test.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: 'readers',
          include: ['test/readers/*.test.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        plugins: [withoutSourceMap, cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: {
          name: 'workerd',
          include: ['test/workerd/*.test.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
    ],
  },
});
