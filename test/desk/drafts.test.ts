// What readers do not have yet is on pages at the desk, in every variant, and nowhere else; the open page hears of each build;
// and the desk goes on after a build that throws, and takes wrangler with it however it ends.

import { existsSync, globSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMATS } from '../../src/feed/formats/formats.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { type Desk, openDesk, until } from '../support/run/commands/desk.ts';
import { record } from '../support/sample.ts';

let desk: Desk;
const SECTION = { articleSection: '[tianjin]' };
const write = (id: string, fields: Record<string, string>, body?: string) =>
  writeFileSync(
    join(desk.folder, `content/articles/2026/09/${id}.md`),
    record({ id, ...SECTION, ...fields }, body),
  );
const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(desk.url + path, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const OPENED = { 'Sec-Fetch-Dest': 'document' };
beforeAll(async () => {
  desk = await openDesk();
  write('draft-of-a-river', { headline: '头发里的河', pubStatus: 'withheld' });
  await until('the draft', async () => (await get('/zh-Hans/articles/draft-of-a-river')).status === 200);
}, 120_000);
afterAll(async () => {
  await desk.stop();
  desk.remove();
});

const HEADLINES = {
  zh: '头发里的河',
  'zh-Hans': '头发里的河',
  'zh-Hant': '頭髮裡的河',
  'zh-Hant-HK': '頭髮裏的河',
  'zh-Hant-TW': '頭髮裡的河',
};
test.each(Object.entries(HEADLINES))(
  'a draft in %s is under a ribbon, and for no search engine and no cache',
  async (variant, headline) => {
    const { headers, text } = await get(`/${variant}/articles/draft-of-a-river`);
    expect(text).toMatch(/<p class="desk-ribbon" lang="[\w-]+">草稿<\/p>/);
    expect(text).toContain(`<h1>${headline}`);
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(text).not.toContain('rel="canonical"');
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    });
    const front = (await get(`/${variant}/`)).text;
    expect(front).toMatch(
      new RegExp(`<a href="/${variant}/articles/draft-of-a-river">${headline}</a> <small>草稿</small>`),
    );
  },
);

test('no feed, record, sitemap or file of the build has anything of it', async () => {
  for (const variant of VARIANT_TAGS)
    for (const { file } of FORMATS)
      expect((await get(`/${variant}/${file}`)).text).not.toContain('draft-of-a-river');
  expect((await get('/zh-Hans/articles/draft-of-a-river.json')).status).toBe(404);
  const files = globSync('.build-desk/**/*.{json,ts,xml,lock}', { cwd: desk.folder });
  expect(files.length).toBeGreaterThan(100);
  for (const file of files)
    expect(readFileSync(join(desk.folder, file), 'utf8')).not.toContain('draft-of-a-river');
});

test('one with a time ahead says when, by the site’s clock and in the words of each script', async () => {
  write('comes-in-a-thousand-years', { headline: '千年之后', datePublished: '2999-01-02T08:30:00+08:00' });
  const page = (variant: string) => get(`/${variant}/articles/comes-in-a-thousand-years`);
  await until('the page', async () => (await page('zh-Hans')).text.includes('desk-ribbon'));
  expect((await page('zh-Hans')).text).toContain('>定于 2999-01-02 08:30 发布</p>');
  expect((await page('zh-Hant-HK')).text).toContain('>定於 2999-01-02 08:30 發布</p>');
  expect((await page('zh-Hant-TW')).text).toContain('>預定 2999-01-02 08:30 發布</p>');
});

test('an opened page hears of the build that follows a save, and shows it then', async () => {
  const path = '/zh-Hans/articles/dagu-fort-remains';
  expect((await get(path)).text).not.toContain('/.desk/reload.js');
  const opened = await get(path, OPENED);
  expect(opened.text).toContain('<script src="/.desk/reload.js" defer></script>\n</head>');
  expect(opened.headers.get('Content-Security-Policy')).toMatch(/default-src 'none';.*; connect-src 'self'$/);
  expect((await get('/.desk/reload.js')).text).toContain('/.desk/builds');
  const abort = new AbortController();
  const stream = await fetch(`${desk.url}/.desk/builds`, { signal: abort.signal });
  let heard = '';
  const listening = (async () => {
    for await (const chunk of stream.body ?? []) heard += Buffer.from(chunk).toString();
  })().catch(() => {});
  const file = join(desk.folder, 'content/articles/2026/09/dagu-fort-remains.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('headline: ', 'headline: 随改随看'));
  await until('the event', () => heard.includes('event: built\n'));
  expect((await get(path)).text).toContain('<h1>随改随看');
  abort.abort();
  await listening;
});

test('what is scheduled appears by itself: in feeds, out of the list, and on the page that is open', async () => {
  const id = 'appears-in-a-moment';
  const path = `/zh-Hans/articles/${id}`;
  const appears = Math.ceil(Date.now() / 1000) * 1000 + 30_000;
  write(id, { headline: '到点就来', datePublished: `${new Date(appears).toISOString().slice(0, 19)}Z` });
  const inFeeds = async () => {
    const feeds = FORMATS.map(({ file }) => get(`/zh-Hant/tianjin/${file}`));
    return (await Promise.all(feeds)).filter(({ text }) => text.includes(id)).length;
  };
  await until('the ribbon', async () => (await get(path)).text.includes('desk-ribbon'));
  expect((await get('/zh-Hans/')).text).toContain(`<a href="${path}">到点就来</a> <small>定于`);
  expect(await inFeeds()).toBe(0);
  const abort = new AbortController();
  const stream = await fetch(`${desk.url}/.desk/builds`, { signal: abort.signal });
  let heard = '';
  const listening = (async () => {
    for await (const chunk of stream.body ?? []) heard += Buffer.from(chunk).toString();
  })().catch(() => {});
  await until('the time', () => Date.now() > appears - 500);
  heard = ''; // of the build
  await until('the event', () => heard.includes('event: built\n'));
  expect(Date.now()).toBeGreaterThanOrEqual(appears);
  const page = await get(path);
  expect(page.status).toBe(200);
  expect(page.text).not.toContain('desk-ribbon');
  expect((await get('/zh-Hans/')).text).not.toContain('<small>定于 20');
  expect(await inFeeds()).toBe(FORMATS.length);
  abort.abort();
  await listening;
}, 120_000);

test('nothing of the desk is in what the Worker is made from', () => {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const [, isType, from = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (type )?[^;]*?from '(\.[^']+)';/gms,
    ))
      if (!isType) visit(join(file, '..', from));
  };
  visit(join(desk.folder, 'src/worker.ts'));
  expect(seen.size).toBeGreaterThan(20);
  const text = [...seen].map((file) => readFileSync(file, 'utf8')).join('');
  for (const part of ['/.desk/', 'EventSource', 'desk-ribbon', '尚未发布的文章'])
    expect(text).not.toContain(part);
});

test('code that throws is named with file and line on every page, and the desk goes on', async () => {
  const file = join(desk.folder, 'src/press/drafts.ts');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `throw new Error('broken on purpose');\n${before}`);
  await until('the banner', async () => (await get('/zh-Hans/')).text.includes('role="alert"'));
  expect((await get('/zh-Hans/')).text).toMatch(
    /src\/press\/drafts\.ts:1 code<\/code> the build stopped here \(broken on purpose\)/,
  );
  writeFileSync(file, before);
  await until('the banner to go', async () => !(await get('/zh-Hans/')).text.includes('role="alert"'));
});

/** Processes that work in the desk's folder. */
const processes = () =>
  readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === desk.folder;
    } catch {
      return false;
    }
  });

test.runIf(existsSync('/proc/self/cwd'))('killed without a word, it leaves no wrangler', async () => {
  expect(processes().length).toBeGreaterThan(1);
  process.kill(desk.pid, 'SIGKILL');
  await until('all of them to end', () => processes().length === 0);
});
