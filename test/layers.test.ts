// The import table of ARCHITECTURE.md: layers import to the left only, and each dependency has one door.

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './support/sample.ts';

/** What each layer may import, besides itself. */
const LAYERS: Record<string, string[]> = {
  content: [],
  script: ['content'],
  feed: ['content', 'script'],
  page: ['content', 'script', 'feed'],
  catalog: ['content', 'script', 'feed'],
  site: ['content', 'script', 'feed', 'page', 'catalog'],
  http: ['content', 'script', 'feed', 'page', 'catalog'],
  press: ['content', 'script', 'feed', 'page', 'catalog', 'site'],
  import: ['content', 'script'],
  deploy: ['site', 'press'],
  commands: ['content', 'script', 'feed', 'catalog', 'site', 'press', 'import', 'deploy'],
  desk: ['content', 'script', 'feed', 'page', 'press', 'commands'],
  'worker.ts': ['http'],
};

/** Which files may import a package or the disk. */
const DOORS: Record<string, RegExp> = {
  'opencc-js': /^script\/opencc\.ts$/,
  feed: /^feed\/formats\/generator\.ts$/,
  hono: /^(http|page)\//,
  zod: /^content\/schema\//,
  yaml: /^(content\/yaml|import\/write\/front-matter)\.ts$/,
  unified: /^(content\/markdown|import\/write\/markup)\.ts$/,
  'rehype-parse': /^import\/write\/markup\.ts$/,
  'rehype-remark': /^import\/write\/markup\.ts$/,
  'remark-stringify': /^import\/write\/markup\.ts$/,
  'node:fs': /^(press|commands|desk|deploy)\//,
  'node:crypto': /^(press\/|import\/write\/digest\.ts$)/,
  tinypool: /^press\/threads\//,
  'cli-progress': /^commands\/speech\/progress\.ts$/,
  'p-retry': /^deploy\//,
  'p-map': /^deploy\/websub\.ts$/,
  chokidar: /^desk\/start\.ts$/,
};

const SRC = join(ROOT, 'src');
const files = globSync('**/*.ts', { cwd: SRC }).map((file) => file.replaceAll('\\', '/'));

/** Imports that are there when the code runs, and those of types alone. */
const importsOf = (file: string): { from: string; isType: boolean }[] =>
  [
    ...readFileSync(join(SRC, file), 'utf8').matchAll(/^(?:import|export) (type )?[^;]*?from '([^']+)';/gms),
  ].map(([, type, from = '']) => ({ from, isType: type !== undefined }));

const layerOf = (file: string) => file.split('/')[0] as string;

test.each(files)('%s imports to the left only', (file) => {
  for (const { from } of importsOf(file).filter(({ from }) => from.startsWith('.'))) {
    const target = relative(SRC, join(SRC, dirname(file), from)).replaceAll('\\', '/');
    if (target === '../.build/catalog.ts') expect(file).toBe('worker.ts');
    else if (layerOf(target) !== layerOf(file))
      expect(LAYERS[layerOf(file)], `${file} -> ${target}`).toContain(layerOf(target));
  }
});

test.each(files)('%s goes through the doors', (file) => {
  for (const { from, isType } of importsOf(file).filter(({ from }) => !from.startsWith('.'))) {
    const name = from.startsWith('node:') ? from : (from.split('/')[0] as string);
    const door = DOORS[name];
    if (door && !isType) expect(file, `${name} in ${file}`).toMatch(door);
  }
});

test('nothing but the build and the import’s command needs Node, and nothing in the core a clock or the environment', () => {
  for (const file of files.filter(
    (file) => !/^(press|commands|desk|deploy)\/|^import\/write\/digest\.ts$/.test(file),
  )) {
    const source = readFileSync(join(SRC, file), 'utf8');
    expect(source, file).not.toMatch(
      /from 'node:|process\.|Date\.now|new Date\(\)|performance\.now|Math\.random/,
    );
  }
});

test('the Worker never imports the build, a dictionary or a parser', () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { from, isType } of importsOf(file)) {
      if (isType) continue;
      if (!from.startsWith('.')) packages.add(from.split('/')[0] as string);
      else if (!from.includes('.build'))
        visit(relative(SRC, join(SRC, dirname(file), from)).replaceAll('\\', '/'));
    }
  };
  visit('worker.ts');
  expect([...packages].toSorted()).toEqual(['feed', 'hono']);
  expect([...seen].filter((file) => file.startsWith('press/'))).toEqual([]);
});
