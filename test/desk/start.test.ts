// An editor's desk: `npm start` shows what is saved, and survives what is wrong.

import { createHash } from 'node:crypto';
import { globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/feed/formats/formats.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { type Desk, openDesk, until } from '../support/run/commands/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
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

test.each([
  ...[
    '/zh-Hans/rss.xml',
    '/zh-Hans/atom.xml',
    '/zh-Hans/feed.json',
    '/zh-Hans/tianjin/',
    '/zh-Hans/opml.xml',
  ],
  '/style.css',
])('who takes compressed answers gets the bytes that the tag is the digest of: %s', async (path) => {
  const { headers, body } = await new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      const asked = { headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } };
      request(desk.url + path, asked, async (answer) =>
        resolve({ headers: answer.headers, body: await buffer(answer) }),
      )
        .on('error', reject)
        .end();
    },
  );
  expect(headers['content-encoding']).toBeUndefined();
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  expect(headers.etag).toBe(`"${digest}"`);
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

  /** Status, headers and bytes of a document; but for the time. */
  const documentAt = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(desk.url + path, { headers });
    const all = Object.fromEntries(response.headers);
    delete all.date;
    delete all['server-timing'];
    return { status: response.status, headers: all, body: await response.text() };
  };

  test('a mistake stands on every page with file, line, problem and remedy until it is mended; feeds stay as they are', async () => {
    const feed = '/zh-Hans/rss.xml';
    const [goodPage, goodFeed] = [await documentAt(page), await documentAt(feed)];
    expect(goodPage.body).not.toContain('role="alert"');
    const etags = { page: String(goodPage.headers.etag), feed: String(goodFeed.headers.etag) };

    edit((article) => article.replace('articleSection: [', 'articleSection: [nowhere, '));
    await until('the banner', async () => (await text(page)).includes('role="alert"'));
    const [, banner = ''] = /<body[^>]*>\n([\s\S]*?)<a class="skip"/.exec(await text(page)) ?? [];
    expect(banner).toContain('<strong>1 error; the last good build is shown</strong>');
    expect(banner).toMatch(
      /<li><code>content\/articles\/2026\/09\/dagu-fort-remains\.md:\d+ articleSection\[0\]<\/code> “nowhere” is no channel; write one of tianjin, /,
    );
    expect(await text('/zh-Hant-TW/')).toContain('role="alert"');
    // Without the banner it is the page of the last good build, and nobody keeps the page with it.
    const shown = await documentAt(page, { 'If-None-Match': etags.page });
    expect(shown.status).toBe(200);
    expect(shown.body.replace(banner, '')).toBe(goodPage.body);
    expect(shown.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(shown.headers.etag).toBeUndefined();
    expect(await documentAt(feed)).toEqual(goodFeed);
    expect((await documentAt(feed, { 'If-None-Match': etags.feed })).status).toBe(304);

    edit((article) => article.replace('articleSection: [nowhere, ', 'articleSection: ['));
    await until('the banner to go', async () => !(await text(page)).includes('role="alert"'));
    expect(await documentAt(page)).toEqual(goodPage);
  });

  test('does so as well when code has changed and another process builds', async () => {
    writeFileSync(join(desk.folder, 'src/commands/speech/ask.ts'), '\n// changed\n', { flag: 'a' });
    edit((article) => article.replace('inLanguage: zh-Hans', 'inLanguage: zh'));
    await until('the banner', async () => (await text(page)).includes('inLanguage</code> is no language'));
    expect(desk.printed()).toContain('inLanguage: is no language that we publish; write one of zh-Hans');
    edit((article) => article.replace('inLanguage: zh\n', 'inLanguage: zh-Hans\n'));
    await until('the banner to go', async () => !(await text(page)).includes('role="alert"'));
  });
});

test('Ctrl-C ends it, and leaves nothing half-written', async () => {
  expect(await desk.stop()).toBe(0);
  await expect(fetch(desk.url)).rejects.toThrow();
  expect(globSync('.build*/**/*.half', { cwd: desk.folder })).toEqual([]);
});
