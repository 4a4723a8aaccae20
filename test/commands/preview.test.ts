// A preview: a version with drafts below a path that nobody guesses, and nothing else of them anywhere. Nothing is uploaded here.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDraft } from '../../src/http/preview.ts';
import { previewFiles } from '../../src/press/preview.ts';
import { openSite } from '../support/run/commands/site.ts';
import { record } from '../support/sample.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let lock: string;
const inSite = (path: string) => readFileSync(join(site.folder, path), 'utf8');
beforeAll(async () => {
  site = await openSite();
  lock = inSite('content/ids.lock');
  writeFileSync(
    join(site.folder, 'content/articles/2024/01/draft-of-a-river.md'),
    record({ id: 'draft-of-a-river', pubStatus: 'withheld' }),
  );
});
afterAll(() => site.close());

const preview = (env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['src/commands/preview.ts', '--', '--dry-run', '--outdir', 'bundle'], {
    cwd: site.folder,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: site.url, ...env },
  });

test('a dry run of wrangler takes it; the paths are printed, and nothing stays', () => {
  const { status, stdout, stderr } = preview();
  expect(stderr).toMatch(/--dry-run: exiting now/);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^(?:\/[0-9a-f]{32}\/list\/zh(?:-\w+)*\n){5}$/);
  expect(inSite('bundle/preview.js')).toContain('/drafts/');
  expect(existsSync(join(site.folder, '.build/assets/drafts'))).toBe(false);
  expect(inSite('content/ids.lock')).toBe(lock);
}, 240_000);

test('while it is uploaded, drafts stand below a path of each preview’s own alone', () => {
  const seen = [1, 2].map(() => {
    const { stderr } = preview({ DEPLOY_COMMAND: 'grep -rl draft-of-a-river .build >&2' });
    return stderr.split('\n').filter((line) => line.startsWith('.build/'));
  });
  for (const files of seen) {
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(file).toMatch(/^\.build\/assets\/drafts\/[0-9a-f]{32}\//);
  }
  expect(seen[0]).not.toEqual(seen[1]);
}, 240_000);

describe('the Worker of a preview', () => {
  const token = '0123456789abcdef0123456789abcdef';
  const page =
    '<a href="/zh-Hant/articles/a-draft">' +
    '<a href="/zh-Hans/articles/another"><link href="/.desk/banner.css">';
  const drafts = { pages: new Map([['/zh-Hant/articles/a-draft', page]]), lists: { 'zh-Hant': 'list' } };
  const files = previewFiles(drafts as unknown as Parameters<typeof previewFiles>[0], token);
  const asked: string[] = [];
  const assets = {
    fetch: async ({ url }: Request) => {
      const path = new URL(url).pathname;
      asked.push(path);
      const text = files.get(`assets${path}`);
      return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
    },
  };
  const get = (path: string, method = 'GET') =>
    serveDraft(new Request(`https://preview.example${path}`, { method }), assets);

  test('gives a draft with the token, kept by nobody and told to nobody', async () => {
    const response = await get(`/${token}/zh-Hant/articles/a-draft`);
    expect(await response?.text()).toBe(
      `<a href="/${token}/zh-Hant/articles/a-draft"><a href="/zh-Hans/articles/another"><link href="/${token}/banner.css">`,
    );
    expect(Object.fromEntries(response?.headers ?? [])).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    });
    expect((await get(`/${token}/banner.css`))?.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(await (await get(`/${token}/list/zh-Hant`))?.text()).toBe('list');
  });

  test.each([
    '/',
    '/zh-Hant/articles/a-draft',
    `/${token.replace('0', '1')}/zh-Hant/articles/a-draft`,
    `/${token}/..%2f..`,
  ])('leaves %s to the Worker as it is', async (path) => {
    expect(await get(path)).toBeUndefined();
  });

  test('reads no slice of the deployment', async () => {
    asked.length = 0;
    await get(`/${token}/../../feeds/x`);
    expect(asked.every((path) => path.startsWith(`/drafts/`))).toBe(true);
  });
});
