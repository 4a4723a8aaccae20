// What a deploy says that it will do, before it does it; that it asks; and that nothing else writes ids.lock.

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hiddenAt } from '../../src/content/hidden.ts';
import { changesOf } from '../../src/deploy/changes.ts';
import type { PublishedArticle } from '../../src/press/make/published.ts';
import { openSite } from '../support/run/commands/site.ts';
import { record } from '../support/sample.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let first: Awaited<ReturnType<typeof site.deploy>>;
beforeAll(async () => {
  site = await openSite();
  site.edit('ids.lock', (text) => text.replace(/^.*hongkong.*\n/m, ''));
  first = await site.deploy(['--json']);
}, 120_000);
afterEach(() => site.reset());
afterAll(() => site.close());

const lock = () => readFileSync(join(site.folder, 'content/ids.lock'), 'utf8');
const write = (id: string, fields: Parameters<typeof record>[0] = {}) =>
  writeFileSync(join(site.folder, `content/articles/2024/01/${id}.md`), record({ id, ...fields }));
const planOf = ({ stdout }: { stdout: string }) => JSON.parse(stdout).plan;

test('at the first deploy everything without a number in ids.lock is new', () => {
  expect(first).toMatchObject({ status: 0 });
  expect(first.stderr).toContain('it is not known which articles changed\n');
  expect(planOf(first)).toMatchObject({ isWhole: false, changed: [] });
  expect(planOf(first).new).toContain('hongkong-text');
  expect(lock()).toMatch(/hongkong-text .*#\d+$/m);
});

describe('from then on each article is known', () => {
  test('and nothing changed, which is said', async () => {
    const { stderr, status } = await site.deploy();
    expect(status).toBe(0);
    expect(stderr).toMatch(/^no article changed$/m);
  });

  test('new, changed, corrected, withdrawn, scheduled and moved, and what is locked', async () => {
    const [one = '', two = '', three = '', four = ''] = planOf(first).new;
    const file = (id: string) => `articles/2024/01/${id}.md`;
    const before = [one, two, three, four].map((id) => [
      id,
      readFileSync(join(site.folder, 'content', file(id)), 'utf8'),
    ]);
    const addField = (id: string, field: string) =>
      site.edit(file(id), (text) => text.replace(/\n---\n/, `\n${field}\n---\n`));
    site.edit(file(one), (text) => `${text}\n又一句。\n`);
    addField(two, 'correction:\n  - {date: 2024-06-01T00:00:00+08:00, text: 更正說明}');
    addField(three, 'pubStatus: canceled\nwithdrawn: {date: 2024-06-01T00:00:00+08:00, reason: 誤植}');
    site.edit(file(four), (text) => text.replace(/articleSection: \[.*\]/, 'articleSection: [brief]'));
    write('comes-later', { datePublished: '2999-01-02T08:30:00+08:00' });
    const tried = await site.deploy(['--dry-run', '--json']);
    expect(tried.stderr).not.toMatch(/error/);
    expect(planOf(tried)).toEqual({
      new: ['comes-later'],
      changed: [one],
      corrected: [two],
      withdrawn: [three],
      scheduled: [{ id: 'comes-later', until: '2999-01-02T00:30:00Z' }],
      moved: [{ id: four, channels: ['brief'] }],
      locks: expect.arrayContaining([expect.stringMatching(/^comes-later /)]),
      isWhole: true,
    });
    expect(tried.stderr).toContain('1 scheduled: comes-later (2999-01-02 08:30)\n');
    expect(tried.stderr).toContain(`1 moved: ${four} (brief)\n`);
    for (const [id = '', text = ''] of before) site.edit(file(id), () => text);
    rmSync(join(site.folder, 'content', file('comes-later')));
    expect(lock()).not.toContain('comes-later');
  });

  test('unless something else is live', async () => {
    site.catalog = (response) => response.end('{"feeds":[],"version":"another"}');
    expect(planOf(await site.deploy(['--dry-run', '--json']))).toMatchObject({ isWhole: false });
  });
});

describe('asking', () => {
  const run = (args: string[], command: string, input: string) =>
    spawnSync('script', ['-qec', `${command} ${args.join(' ')}`, '/dev/null'], {
      cwd: site.folder,
      encoding: 'utf8',
      input,
      env: {
        ...process.env,
        SITE_URL: 'http://127.0.0.1:1',
        DEPLOY_COMMAND: 'echo uploaded; false',
        LC_ALL: 'C',
      },
    });
  const DEPLOY = `${process.execPath} src/commands/deploy.ts`;

  test('where nobody can be asked, nothing is deployed without --yes', () => {
    const before = lock();
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/deploy.ts'], {
      cwd: site.folder,
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: 'http://127.0.0.1:1', DEPLOY_COMMAND: 'echo uploaded >&2' },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /nobody can be asked here whether this is meant; write npm run deploy -- --yes\n$/,
    );
    expect(stderr).not.toMatch(/^uploaded/m);
    expect(lock()).toBe(before);
  });

  test.each([
    ['no\n', false],
    ['\n', false],
    ['yes\n', true],
    ['perhaps\ny\n', true],
  ])('on a terminal %o decides', (input, goesOn) => {
    const { stdout } = run([], DEPLOY, input);
    expect(stdout).toContain('Deploy this (yes, no)');
    expect(/uploaded\r?$/m.test(stdout), stdout).toBe(goesOn);
    expect(stdout.includes('nothing was deployed')).toBe(!goesOn);
  });
});

test('a build adds an article to its own lock, and none to that of the content', () => {
  write('built-and-never-deployed');
  const before = lock();
  const env = { ...process.env, SITE_URL: site.url };
  expect(spawnSync(process.execPath, ['src/commands/build.ts'], { cwd: site.folder, env }).status).toBe(0);
  expect(lock()).toBe(before);
  expect(readFileSync(join(site.folder, '.build/ids.lock'), 'utf8')).toContain('built-and-never-deployed');
});

describe('an article is hidden', () => {
  const article = { pubStatus: 'usable', datePublished: '2024-01-01T00:00:00Z' } as const;
  test.each([
    [article, '2023-12-31T23:59:59Z', { until: article.datePublished }],
    [article, '2024-01-01T00:00:00Z', undefined],
    [{ ...article, pubStatus: 'withheld' } as const, '2025-01-01T00:00:00Z', 'draft'],
  ])('%o at %s: %o', (one, at, hidden) => {
    expect(hiddenAt(one, at)).toEqual(hidden);
  });
});

test('ids like those of objects are ids', () => {
  const empty = { places: [] };
  expect(changesOf({}, { constructor: PLAIN }, empty, '2024-01-01T00:00:00Z').new).toEqual(['constructor']);
});
const PLAIN: PublishedArticle = {
  digest: 'a',
  pubStatus: 'usable',
  datePublished: '2023-01-01T00:00:00Z',
  channels: [],
  corrections: 0,
};
