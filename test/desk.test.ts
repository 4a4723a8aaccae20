// An editor's desk: `npm start` shows what is saved, and survives what is wrong.

import { globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../src/feed/formats.ts';
import { VARIANT_TAGS } from '../src/script/variants.ts';
import { type Desk, openDesk, until } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(async () => {
  await desk.stop();
  desk.remove();
});

const text = async (path: string) => (await fetch(desk.url + path)).text();

test('prints the address of every feed, and serves each', async () => {
  for (const variant of VARIANT_TAGS)
    for (const { file } of FORMATS) {
      expect(desk.printed()).toContain(`${desk.url}/${variant}/${file}\n`);
      expect((await fetch(`${desk.url}/${variant}/${file}`)).status).toBe(200);
    }
});

describe('saving', () => {
  const path = 'content/articles/2026/09/dagu-fort-remains.md';
  const page = '/zh-Hans/articles/dagu-fort-remains';
  const edit = (change: (article: string) => string) => {
    const file = join(desk.folder, path);
    // As editors write: a new file in the place of the old.
    writeFileSync(`${file}~`, change(readFileSync(file, 'utf8')));
    renameSync(`${file}~`, file);
  };

  test('an article shows it', async () => {
    edit((article) => article.replace('headline: ', 'headline: 试改'));
    await until('the new headline', async () => (await text(page)).includes('<h1>试改'));
    expect(await text('/zh-Hans/rss.xml')).toContain('<title>试改');
  });

  test('a mistake names it, and the last good build is served', async () => {
    edit((article) => article.replace('headline: 试改', 'headline: 再改: '));
    await until('the issue', () =>
      desk.printed().includes('dagu-fort-remains.md:3 headline: a value holds a colon'),
    );
    await until('an answer', async () => (await fetch(desk.url + page)).status === 200);
    expect(await text(page)).toContain('<h1>试改');
    edit((article) => article.replace('headline: 再改: ', 'headline: 改好'));
    await until('the mended headline', async () => (await text(page)).includes('<h1>改好'));
  });
});

test('Ctrl-C ends it, and leaves nothing half-written', async () => {
  expect(await desk.stop()).toBe(0);
  await expect(fetch(desk.url)).rejects.toThrow();
  expect(globSync('.build/**/*.half', { cwd: desk.folder })).toEqual([]);
});
