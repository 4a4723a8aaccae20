// What runs on an editor's machine is a whole site there: every address of it that a document or a page names leads to the desk, while
// ids stay what they are where the site is published; and each content folder has a build of its own.

import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMATS } from '../../src/feed/formats/formats.ts';
import { filesIn } from '../../src/press/disk/output-folder.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { READERS } from '../support/read-documents.ts';
import { type Desk, openDesk } from '../support/run/commands/desk.ts';
import { workerOver } from '../support/run/workers/pressed.ts';
import { ROOT } from '../support/sample.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(async () => {
  await desk.stop();
  desk.remove();
});

/** Their feeds say so, and what is left of their pages answers with 410. */
const withdrawn = new Set(
  globSync('content/articles/**/*.md', { cwd: ROOT })
    .filter((file) => /^pubStatus: canceled$/m.test(readFileSync(join(ROOT, file), 'utf8')))
    .map((file) => basename(file, '.md')),
);

const get = async (address: string, headers: Record<string, string> = {}) => {
  const response = await fetch(address, { headers });
  expect(response.status, address).toBe(200);
  return response.text();
};

/** Of our own site, here or where it is published. */
const addressesIn = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/(?:localhost:\d+|fanjian\.example)[^\s"'<>\\)（）]*/g)].map(([address]) =>
    address.replaceAll('&amp;', '&').replace(/&(quot|lt|gt|#\d+);.*$/, ''),
  );

const isHere = (address: string) => address === desk.url || address.startsWith(`${desk.url}/`);

const catalog = async () =>
  JSON.parse(await get(`${desk.url}/catalog.json`)) as { feeds: readonly { url: string }[] };

test('every link and picture of every feed, with its archives, leads to the desk and is there', async () => {
  const waiting = (await catalog()).feeds.map(({ url }) => url);
  expect(waiting.length).toBeGreaterThan(VARIANT_TAGS.length * FORMATS.length);
  const named = new Set(waiting);
  const documents = new Set<string>();
  for (let at = waiting.shift(); at; at = waiting.shift()) {
    if (documents.has(at)) continue;
    documents.add(at);
    for (const address of addressesIn(await get(at))) {
      named.add(address);
      if (FORMATS.some(({ file }) => address.endsWith(`/${file}`))) waiting.push(address);
    }
  }
  expect([...documents].some((address) => address.includes('/archive/'))).toBe(true);
  expect([...named].some((address) => /\.(jpe?g|png|webp|svg)$/.test(address))).toBe(true);
  expect([...named].filter((address) => !isHere(address))).toEqual([]);
  for (const address of named)
    if (!documents.has(address)) {
      const { status } = await fetch(address, { method: 'HEAD' });
      expect(status, address).toBe(withdrawn.has(basename(address)) ? 410 : 200);
    }
});

test('so do pages with their panels, the list of feeds, and what is said of the whole site', async () => {
  const pages = ['/zh-Hans/', '/zh-Hant-HK/tianjin/', '/zh-Hant-TW/articles/what-is-a-feed'];
  const files = ['/zh-Hans/opml.xml', '/catalog.json', '/sitemap.xml', '/robots.txt', '/llms.txt'];
  for (const path of [...pages, ...files]) {
    const named = addressesIn(await get(desk.url + path));
    expect(named.length, path).toBeGreaterThan(0);
    expect(
      named.filter((address) => !isHere(address)),
      path,
    ).toEqual([]);
  }
});

const idsIn = (feed: string) => READERS.json(feed).map(({ id }) => id);

test('ids are those of the site that is published, and the console says where links lead', async () => {
  const output = join(desk.folder, 'published');
  const env = { ...process.env, BUILD_DIR: output };
  await promisify(execFile)(process.execPath, ['src/commands/build.ts'], { cwd: desk.folder, env });
  const files = new Map(
    filesIn(output).map((path) => [path, new Uint8Array(readFileSync(join(output, path)))]),
  );
  const published = workerOver(files);
  for (const variant of VARIANT_TAGS) {
    const path = `/${variant}/feed.json`;
    const feed = await (await published(new Date().toISOString(), path)).text();
    expect(feed).toContain('https://fanjian.example/');
    expect(idsIn(feed).length).toBeGreaterThan(10);
    expect(idsIn(await get(desk.url + path))).toEqual(idsIn(feed));
  }
  expect(desk.printed()).toContain(
    `\nlinks, pictures and feeds lead to ${desk.url}, so that a reader here subscribes to what runs here; `,
  );
});

test('what is deployed is not touched by a desk', () => {
  expect(existsSync(join(desk.folder, '.build'))).toBe(false);
  expect(existsSync(join(desk.folder, '.build-desk/catalog.ts'))).toBe(true);
});
