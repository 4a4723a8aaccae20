// The house as ARCHITECTURE.md says it is: layers import to the left only, rooms in their order, each dependency has one door, and
// no room and no file grows without its reason.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
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
  import: ['content', 'script', 'feed'],
  train: ['content', 'script'],
  deploy: ['content', 'script', 'feed', 'site', 'press'],
  export: ['content', 'script', 'feed', 'catalog', 'http', 'press'],
  commands: ['content', 'script', 'catalog', 'site', 'press', 'import', 'train', 'deploy', 'export'],
  desk: ['content', 'script', 'feed', 'page', 'catalog', 'site', 'press', 'commands'],
  'worker.ts': ['http'],
  'preview.ts': ['http', 'worker.ts'],
  'plain.ts': ['http'], // types alone
};

/** What a room may import of its own layer, besides itself; a room that is not named may import all of it. */
const ROOMS: Record<string, string[]> = {
  'content/limits': [],
  'content/media': ['content'],
  'content/edit': ['content'],
  'content/text': ['content', 'content/data', 'content/limits', 'content/media'],
  'content/rights': [],
  'content/schema': ['content', 'content/data', 'content/media', 'content/rights', 'content/text'],
  'script/convert/words': ['script', 'script/data', 'script/convert'],
  'script/convert': ['script', 'script/data', 'script/model', 'script/convert/words'],
  'script/model': ['script/data', 'script/convert'], // of convert, the type of a lexicon alone
  'train/data': [],
  'train/put': ['train', 'train/data'],
  'script/data': ['script'], // types alone
  'import/data': [],
  'import/read/html': ['import', 'import/data', 'import/read'],
  'import/read': ['import', 'import/data', 'import/read/html'],
  'import/lines': ['import/data', 'import/read', 'import/read/html'],
  'import/find/who': ['import', 'import/data', 'import/read', 'import/read/html', 'import/find'],
  'import/find': ['import', 'import/data', 'import/read', 'import/read/html', 'import/find/who'],
  'import/body/pictures': [
    'import',
    'import/data',
    'import/read',
    'import/read/html',
    'import/find',
    'import/body',
  ],
  'import/body': [
    'import',
    'import/data',
    'import/read',
    'import/read/html',
    'import/lines',
    'import/find',
    'import/find/who',
    'import/body/pictures',
  ],
  'import/head': [
    'import',
    'import/data',
    'import/read',
    'import/read/html',
    'import/lines',
    'import/find',
    'import/find/who',
    'import/body',
  ],
  'press/make/parts': ['press/make'],
  'press/make': ['press/make/parts'],
  'press/disk/content': ['press/make', 'press/disk'],
  'press/disk': ['press/make', 'press/disk/content'],
  'press/threads': ['press', 'press/make', 'press/disk', 'press/disk/content'],
  'deploy/watch/data': [],
  'deploy/verify': ['deploy'],
  'deploy/watch': ['deploy', 'deploy/watch/data'],
  'export/manners': ['export'], // types alone
  'commands/speech/data': [],
};

/** Which files may import a package or the disk. */
const DOORS: Record<string, RegExp> = {
  'opencc-js': /^script\/convert\/opencc\.ts$/,
  feed: /^feed\/formats\/generator\.ts$/,
  hono: /^(http|page)\//,
  zod: /^content\/schema\//,
  'spdx-license-ids': /^content\/rights\/license\.ts$/,
  yaml: /^(content\/text\/yaml|content\/edit\/add-item|import\/write\/front-matter)\.ts$/,
  'image-size': /^content\/media\/picture\.ts$/,
  saxes: /^content\/media\/svg\.ts$/,
  'file-type': /^content\/media\/sound\.ts$/,
  'music-metadata': /^content\/media\/sound\.ts$/,
  unified: /^(content\/text\/markdown|import\/read\/html\/parse-html|import\/write\/to-markdown)\.ts$/,
  '@mozilla': /^import\/read\/html\/second-reader\.ts$/,
  linkedom: /^import\/read\/html\/second-reader\.ts$/,
  'rehype-parse': /^import\/read\/html\/parse-html\.ts$/,
  'rehype-remark': /^import\/write\/to-markdown\.ts$/,
  'remark-stringify': /^import\/write\/to-markdown\.ts$/,
  // The weights are read as the dictionaries are imported: the core's one file, the same for every text (docs/adr/0023).
  'node:fs':
    /^(press\/(?!make\/)|commands\/|desk\/|deploy\/|export\/(?!manners\/)|train\/texts\.ts$|script\/convert\/weights\.ts$)/,
  'node:crypto':
    /^(press\/|desk\/why\/(allowed|serve)\.ts$|export\/(?!manners\/)|import\/write\/digest\.ts$)/,
  'node:sqlite': /^press\/disk\/hold\.ts$/,
  '@resvg': /^press\/icons\.ts$/,
  'pure-rand': /^train\/dice\.ts$/,
  tinypool: /^(press|export)\/threads\//,
  'cli-progress': /^commands\/speech\/progress\.ts$/,
  'p-retry': /^deploy\//,
  canonicalize: /^press\/make\/parts\/proof\.ts$/,
  'p-map': /^deploy\/(websub|watch\/watch|verify\/(verify|feeds|read-manifest))\.ts$/,
  undici: /^commands\/importing\/download\.ts$/,
  'pinyin-pro': /^commands\/naming\/pinyin\.ts$/,
  'ipaddr.js': /^commands\/importing\/public-address\.ts$/,
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
    else if (dirname(target) !== dirname(file) && ROOMS[dirname(file)])
      expect(ROOMS[dirname(file)], `${file} -> ${target}`).toContain(dirname(target));
  }
});

test.each(files)('%s goes through the doors', (file) => {
  for (const { from, isType } of importsOf(file).filter(({ from }) => !from.startsWith('.'))) {
    const name = from.startsWith('node:') ? from : (from.split('/')[0] as string);
    const door = DOORS[name];
    if (door && !isType) expect(file, `${name} in ${file}`).toMatch(door);
  }
});

test('no file imports itself by way of others', () => {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    expect(way, 'a circle').not.toContain(file);
    if (done.has(file)) return;
    for (const { from } of importsOf(file).filter(({ from }) => from.startsWith('.')))
      if (!from.includes('.build')) visit(join(dirname(file), from).replaceAll('\\', '/'), [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(done.size).toBe(files.length);
});

/** What a process has and a pure function has not. */
const NOT_PURE = /from 'node:|process\.|Date\.now|new Date\(\)|performance\.now|Math\.random/;

/** Rooms of layers that need Node, which need none. */
const PURE = /^(press\/make\/|export\/(manners\/|addresses\.ts$))/;

/** Node's, for one reason each: a digest, the weights, and the clock that tells the Worker which state of the site holds. */
const NODE_FOR_ONE = ['import/write/digest.ts', 'script/convert/weights.ts', 'worker.ts'];

test('nothing but press, export, deploy, train, commands and desk needs Node, and nothing in the core a clock or the environment', () => {
  for (const file of files.filter((file) => !/^(press|export|deploy|train|commands|desk)\//.test(file)))
    if (!NODE_FOR_ONE.includes(file))
      expect(readFileSync(join(SRC, file), 'utf8'), file).not.toMatch(NOT_PURE);
  for (const file of files.filter((file) => PURE.test(file) && !file.endsWith('digest.ts')))
    expect(readFileSync(join(SRC, file), 'utf8'), file).not.toMatch(NOT_PURE);
});

test('nothing but commands and desk reads the environment, the arguments or the terminal', () => {
  for (const file of files.filter((file) => !/^(commands|desk)\//.test(file)))
    expect(readFileSync(join(SRC, file), 'utf8'), file).not.toMatch(
      /process\.(env|argv|cwd|std)|parseArgs|readline|console\.log/,
    );
});

describe('every room', () => {
  const rooms = [...new Set(files.map(dirname))].filter((room) => room !== '.');

  test.each(rooms)('%s is opened by what is in it and what is not', (room) => {
    const text =
      existsSync(join(SRC, room, 'README.md')) && readFileSync(join(SRC, room, 'README.md'), 'utf8');
    expect(text).toMatch(new RegExp(`^# src/${room}\n\n.{40,}\n$`, 'u'));
  });

  test('holds a dozen files or so', () => {
    const sizes = Map.groupBy(files, dirname);
    expect([...sizes].filter(([, { length }]) => length > 14).map(([room]) => room)).toEqual([]);
  });

  test('is one that the architecture names', () => {
    const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    const layers = new Set(rooms.map(layerOf));
    expect([...layers].filter((layer) => !text.includes(`\`${layer}\``))).toEqual([]);
  });
});

/** Longer than 150 lines, and one idea all the same: tables, and the stylesheet. */
const LONG = /(^|\/)data\/|^page\/static\//;

test('no other file is longer than 150 lines', () => {
  const long = files.filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 151);
  expect(long.filter((file) => !LONG.test(file))).toEqual([]);
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
  expect(
    [...seen].filter((file) =>
      /^(press|train|desk|commands|script\/(convert|model|review)|content\/edit)\//.test(file),
    ),
  ).toEqual([]);
});
