// A deployment whose assets are missing or damaged: 503 for what needs them, kept by nobody; the rest goes on, and all is well
// again once they are back. And one that is asked for whole documents thousands of times.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { blast } from '../../bench/load/blast.ts';
import { HAS_PROC, memoryOf } from '../../bench/measure/proc.ts';
import { feedSlicePath, shardPath } from '../../src/catalog/catalog.ts';
import { archiveRun, archiveRunPath, packOf, packPath } from '../../src/catalog/packs.ts';
import { type Deployment, openDeployment } from '../support/run/workers/deployment.ts';
import { catalogOf } from '../support/sample.ts';

const ARTICLE = 'tianjin-guard-city-1404';
const FEED = '/zh-Hans/';

let site: Deployment;
let feedSlice: string;

beforeAll(async () => {
  site = await openDeployment();
  const text = readFileSync(join(site.folder, '.build/catalog.ts'), 'utf8');
  feedSlice = feedSlicePath(catalogOf(new Map([['catalog.ts', text]])).feeds[FEED]?.slice ?? '');
});
afterAll(() => site?.close());

let restore = () => {};
afterEach(() => restore());

type Damage = (file: string, text: string) => void;

const remove: Damage = (file) => rmSync(file);
const truncate: Damage = (file, text) => writeFileSync(file, text.slice(0, text.length / 2));
const empty: Damage = (file) => writeFileSync(file, '');
const otherJson: Damage = (file) => writeFileSync(file, '{"items": []}');

/** Every place of the site is in the pack that holds its first article. */
const pack = () => packPath('zh-Hans', packOf(0, 0));

const ARCHIVE = `${FEED}archive/1/atom.xml`;

test.each<[what: string, asset: () => string, damage: Damage, path: () => string | Promise<string>]>([
  ['a feed, its slice missing', () => feedSlice, remove, () => `${FEED}rss.xml`],
  ['a feed, its slice cut off', () => feedSlice, truncate, () => `${FEED}atom.xml`],
  ['a feed, its slice empty', () => feedSlice, empty, () => `${FEED}feed.json`],
  ['a page, its slice cut off', () => feedSlice, truncate, () => FEED],
  [
    'a page of the archive, itself missing',
    () => archiveRunPath(undefined, archiveRun(1, 1)),
    remove,
    () => ARCHIVE,
  ],
  [
    'a page of the archive, itself cut off',
    () => archiveRunPath(undefined, archiveRun(1, 1)),
    truncate,
    () => ARCHIVE,
  ],
  ['a page of the archive, its pack missing', pack, remove, () => ARCHIVE],
  ['a page of the archive, its pack cut off', pack, truncate, () => ARCHIVE],
  ['a page of the archive, its pack with nothing in it', pack, otherJson, () => ARCHIVE],
  ['an article, its pack missing', pack, remove, articleInPack],
  ['an article, its pack cut off', pack, truncate, articleInPack],
  ['a record, its pack missing', pack, remove, async () => `${await articleInPack()}.json`],
  ['an article, its shard cut off', () => shardPath(ARTICLE), truncate, () => `${FEED}articles/${ARTICLE}`],
])('%s', async (_, asset, damage, path) => {
  // A new isolate: what it rendered before, it would go on answering.
  await site.stop();
  await site.start();
  const file = join(site.folder, '.build/assets', asset());
  const bytes = readFileSync(file);
  restore = () => writeFileSync(file, bytes);
  damage(file, bytes.toString('utf8'));

  const address = site.url + (await path());
  const { status, headers, ...response } = await get(address);
  expect({ status, type: headers.get('Content-Type') }).toEqual({
    status: 503,
    type: 'application/problem+json; charset=utf-8',
  });
  expect(JSON.parse(response.text)).toMatchObject({ status: 503, kind: 'unavailable' });
  expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0);
  for (const name of ['Cache-Control', 'CDN-Cache-Control']) expect(headers.get(name)).toBe('no-store');
  expect(headers.get('ETag')).toBeNull();

  // For that alone.
  for (const other of ['/zh-Hant/rss.xml', '/zh-Hant-TW/tianjin/atom.xml', '/catalog.json', '/healthz'])
    expect((await get(site.url + other)).status, other).toBe(200);

  restore();
  expect((await get(address)).status).toBe(200);
});

test('who has the document needs no slice to be told so', async () => {
  const address = `${site.url}${FEED}rss.xml`;
  const { headers } = await get(address);
  const file = join(site.folder, '.build/assets', feedSlice);
  const bytes = readFileSync(file);
  restore = () => writeFileSync(file, bytes);
  await site.stop();
  await site.start();
  rmSync(file);
  expect((await get(address, { 'If-None-Match': headers.get('ETag') ?? '' })).status).toBe(304);
  expect((await get(address)).status).toBe(503);
});

test.runIf(HAS_PROC)('a document that was sent is let go', async () => {
  await site.stop();
  await site.start();
  const pid = site.pid() ?? Number.NaN;
  const path = `${FEED}rss.xml`;
  await get(site.url + path);
  const before = memoryOf(pid) ?? Number.NaN;
  await blast({ url: site.url, pid }, path, 200, 6000);
  const growth = (memoryOf(pid) ?? Number.NaN) - before;
  // A body that is a buffer stays until V8 collects its garbage, 300 MB by then: docs/adr/0013-bodies-are-streams.md.
  expect(growth).toBeLessThan(150);
});

/** The address of an article that the first pack holds. */
async function articleInPack(): Promise<string> {
  const [first] = readFileSync(join(site.folder, 'content/ids.lock'), 'utf8')
    .split('\n')
    .flatMap((line) => /^\d{4}-\d\d-\d\d ([a-z0-9-]+)/.exec(line)?.[1] ?? []);
  return `${FEED}articles/${first}`;
}

async function get(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
