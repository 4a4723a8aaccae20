// Who may ask and write at the desk, what the desk puts on which page, and that what is published has none of it.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mayAsk } from '../../src/desk/why/allowed.ts';
import { WHY_SCRIPT } from '../../src/desk/why/data/client.ts';
import { whyOn, wordsFor } from '../../src/desk/why/put.ts';
import { createApp } from '../../src/http/app.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { assetsOf, built, catalogOf, ROOT } from '../support/sample.ts';

const TOKEN = 'a-token-of-the-desk';
const GOOD = {
  host: 'localhost:8787',
  origin: 'http://localhost:8787',
  'content-type': 'application/json',
  'x-desk-token': TOKEN,
  'sec-fetch-site': 'same-origin',
};

const ASKED: [what: string, headers: Record<string, string | undefined>, may: boolean][] = [
  ['from a page of the desk', {}, true],
  ['by its number', { host: '127.0.0.1:8787', origin: 'http://127.0.0.1:8787' }, true],
  ['by its other number', { host: '[::1]:8787', origin: 'http://[::1]:8787' }, true],
  ['from a browser that does not say whence', { 'sec-fetch-site': undefined }, true],
  [
    'by a name that leads here (DNS rebinding)',
    { host: 'evil.example:8787', origin: 'http://evil.example:8787' },
    false,
  ],
  [
    'by a name that looks like ours',
    { host: 'localhost.evil.example', origin: 'http://localhost.evil.example' },
    false,
  ],
  ['by no name', { host: undefined }, false],
  ['from another origin', { origin: 'https://evil.example' }, false],
  ['from another port of this machine', { origin: 'http://localhost:9999' }, false],
  ['from a file, or a frame without an origin', { origin: 'null' }, false],
  ['from a page that says no origin', { origin: undefined }, false],
  ['from another site', { 'sec-fetch-site': 'cross-site' }, false],
  ['without the token', { 'x-desk-token': undefined }, false],
  ['with another token', { 'x-desk-token': `${TOKEN}s` }, false],
  ['as a form sends it', { 'content-type': 'text/plain' }, false],
];

test.each(ASKED)('to write, asked %s', (_what, headers, may) => {
  expect(mayAsk({ ...GOOD, ...headers }, 'POST', TOKEN)).toBe(may);
  expect(mayAsk({ ...GOOD, ...headers }, 'PUT', TOKEN)).toBe(false);
});

const PAGE = '<!doctype html><html><head></head><body></body></html>';

test('it is put on the pages of articles alone, and not where another name leads here', () => {
  const put = whyOn(TOKEN, 'zh-Hans');
  expect(put('/zh-Hant/articles/some-article', 'localhost:8787')?.(PAGE)).toContain('/.desk/why.js');
  for (const path of [
    '/zh-Hant/',
    '/zh-Hant/rss.xml',
    '/zh-Hant/articles/some-article.jsonld',
    '/xx/articles/some-article',
  ])
    expect(put(path, 'localhost:8787')).toBeUndefined();
  expect(put('/zh-Hant/articles/some-article', 'evil.example')).toBeUndefined();
});

test('every word of it is said in Chinese, and the script uses no other', () => {
  const [english, chinese] = [wordsFor('en'), wordsFor('zh-Hant-TW')] as Record<string, unknown>[];
  for (const [name, word] of Object.entries(chinese ?? {}))
    if (name !== 'language') expect(word, name).not.toEqual(english?.[name]);
  for (const [, name = ''] of WHY_SCRIPT.matchAll(/\bwords\.(\w+)/g)) expect(english).toHaveProperty(name);
});

test('nothing of it is in what is published', async () => {
  const output = built();
  const app = createApp(catalogOf(output));
  for (const variant of VARIANT_TAGS) {
    const request = new Request(`https://news.example/${variant}/articles/simplified-text`);
    const page = await (await app.fetch(request, { ASSETS: assetsOf(output) })).text();
    expect(page).toContain('<article>');
    expect(page).not.toMatch(/\.desk|desk-|data-token/);
  }
  for (const file of globSync('{content,feed,page,catalog,http,site}/**/*.ts', { cwd: join(ROOT, 'src') }))
    expect(readFileSync(join(ROOT, 'src', file), 'utf8'), file).not.toMatch(
      /desk\/why|desk-why|script\/review/,
    );
});
