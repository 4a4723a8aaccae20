// A deploy meets whatever answers at the site's address and whatever stands in its own file, and says so in a sentence; and a dry
// run, ours or wrangler's, leaves everything as it was.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../../src/press/disk/output-folder.ts';
import { openSite } from '../../support/run/commands/site.ts';

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
  expect(await site.deploy()).toMatchObject({ status: 0 });
});
afterEach(() => {
  site.reset();
  rmSync(state(), { recursive: true, force: true });
});
afterAll(() => site.close());

const state = () => join(site.folder, '.websub.json');
let edits = 0;
const edit = () => site.edit('articles/2024/01/taiwan-text.md', (text) => `${text}\n第${++edits}句。\n`);
const said = (stderr: string) => stderr.split('\n').filter((line) => line && !/^\d+ articles in/.test(line));

const text =
  (body: string, status = 200) =>
  (response: ServerResponse) =>
    response.writeHead(status).end(body);
/** Bytes without end, until nobody reads them any more. */
const endless = (response: ServerResponse) => {
  const chunk = Buffer.alloc(2 ** 20, ' ');
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
};
const drop = (response: ServerResponse) => {
  response.write('{"feeds": [');
  response.flushHeaders();
  setTimeout(() => response.destroy(), 50);
};

/** What may answer at /catalog.json, with what is said of it. */
const CATALOGS: Record<string, [answer: (response: ServerResponse) => void, said: RegExp]> = {
  'an empty object': [text('{}'), /catalog\.json is no catalog of feeds; every feed counts as changed/],
  null: [text('null'), /is no catalog of feeds/],
  'a number': [text('7'), /is no catalog of feeds/],
  'a list': [text('[]'), /is no catalog of feeds/],
  'feeds that are null': [text('{"feeds":[null]}'), /is no catalog of feeds/],
  'feeds of numbers': [text('{"feeds":7}'), /is no catalog of feeds/],
  'a feed without its tag': [text('{"feeds":[{"url":"https://news.example/"}]}'), /is no catalog of feeds/],
  'no feeds': [text('{"feeds":[]}'), /was told of 75 of 75 feeds/],
  'a lock of rubbish': [
    text('{"feeds":[],"lock":{"places":"5","digest":null}}'),
    /was told of 75 of 75 feeds/,
  ],
  'a page': [text('<!doctype html><title>维护中</title>'), /answered with what is no JSON; every feed/],
  nothing: [text(''), /answered with what is no JSON/],
  'half of one': [text('{"feeds":[{"url":'), /answered with what is no JSON/],
  '404': [text('', 404), /answered 404; every feed counts as changed/],
  '503': [text('{}', 503), /answered 503/],
  'bytes without end': [endless, /answered with more than 67108864 bytes/],
  'an answer that breaks off': [drop, /cannot be read \(.+\)/],
};

test.each(Object.entries(CATALOGS))('the live catalog is %s', async (_, [catalog, expected]) => {
  edit();
  site.catalog = catalog;
  const { status, stderr } = await site.deploy();
  expect(status).toBe(0);
  expect(stderr).toMatch(expected);
  expect(stderr).not.toMatch(/^\s+at |Error/m);
  expect(new Set(site.hub.pinged).size).toBe(75);
  expect(existsSync(state())).toBe(false);
});

test('the live catalog does not come: the deploy does not wait for it for ever', async () => {
  site.catalog = () => {};
  const { status, stderr } = await site.deploy();
  expect(status).toBe(0);
  expect(stderr).toMatch(/catalog\.json cannot be read \(.*timeout.*\); every feed counts as changed/);
});

/** What may answer at /healthz: the hub is told all the same, as the version cannot be read. */
test.each([
  ['null', 'null', /healthz shows no version; the hub is told all the same/],
  ['another thing', '{"version":7}', /healthz shows no version/],
  ['a page', '<p>维护中', /healthz answered with what is no JSON; the hub/],
])('its health is %s', async (_, health, expected) => {
  edit();
  site.health = text(health);
  const { status, stderr } = await site.deploy([], { DEPLOY_WAIT: '1' });
  expect(status).toBe(0);
  expect(stderr).toMatch(expected);
  expect(stderr).not.toMatch(/^\s+at |TypeError/m);
  expect(site.hub.pinged.length).toBeGreaterThan(20);
});

const DAMAGED = /\.websub\.json is damaged; what it says of feeds that are to be told is left out/;
const topic = () => [...site.etags().keys()][0] as string;
/** What may stand in .websub.json, and how many topics it names of which something is to be told. */
const STATES: Record<string, [content: () => string, said: RegExp | undefined, pinged: number]> = {
  nothing: [() => '', DAMAGED, 0],
  null: [() => 'null', DAMAGED, 0],
  'an empty object': [() => '{}', DAMAGED, 0],
  'a list': [() => '[1]', DAMAGED, 0],
  'a text': [() => '"told"', DAMAGED, 0],
  binary: [() => '\u0000\u0001', DAMAGED, 0],
  'half of one': [() => '{"told": {"https', DAMAGED, 0],
  'a list of what it is not': [() => '{"told": [null]}', DAMAGED, 0],
  'names that are none': [() => '{"left": [7, null, "x", {}]}', DAMAGED, 0],
  'a name, and rubbish': [() => JSON.stringify({ told: { [topic()]: null, x: 7 } }), DAMAGED, 1],
  'names, as earlier deploys left them': [() => JSON.stringify({ left: [topic()] }), undefined, 1],
  'a topic that was told of something else': [
    () => JSON.stringify({ told: { [topic()]: '"old"' } }),
    undefined,
    1,
  ],
  'a topic that was told of what is live': [
    () => JSON.stringify({ told: { [topic()]: site.etags().get(topic()) } }),
    undefined,
    0,
  ],
  'a topic that is no more': [
    () => JSON.stringify({ told: { [`${site.url}/gone.xml`]: null } }),
    undefined,
    1,
  ],
};

test.each(Object.entries(STATES))('what was left over is %s', async (_, [content, expected, pinged]) => {
  writeFileSync(state(), content());
  const { status, stderr } = await site.deploy();
  expect(status).toBe(0);
  if (expected) expect(stderr).toMatch(expected);
  else expect(stderr).not.toContain('.websub.json');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(site.hub.pinged).toHaveLength(pinged);
  expect(existsSync(state())).toBe(false);
});

test('what is left over of another address stays', async () => {
  const other = JSON.stringify({ told: { 'https://trial.example/zh/rss.xml': null } }, null, 2);
  writeFileSync(state(), other);
  edit();
  expect(await site.deploy()).toMatchObject({ status: 0 });
  expect(readFileSync(state(), 'utf8')).toBe(`${other}\n`);
});

test('a place where nothing can be kept is a sentence, and no reason not to deploy', async () => {
  mkdirSync(state());
  edit();
  const { status, stderr } = await site.deploy();
  expect(status).toBe(0);
  expect(stderr).toMatch(/\.websub\.json cannot be read \(.*\); what it says/);
  expect(stderr).toMatch(
    /\.websub\.json cannot be written \(.*\); if this deploy is interrupted, feeds stay untold/,
  );
  expect(site.hub.pinged.length).toBeGreaterThan(20);
});

describe('a dry run', () => {
  /** Every file of the copy, but for what is linked from the project itself. */
  const listing = () =>
    filesIn(site.folder)
      .concat(['.websub.json'])
      .filter((path) => existsSync(join(site.folder, path)) && !path.startsWith('node_modules/'))
      .concat(filesIn(join(site.folder, '.build')).map((path) => `.build/${path}`))
      .map(
        (path) =>
          `${path} ${createHash('sha256')
            .update(readFileSync(join(site.folder, path)))
            .digest('hex')}`,
      )
      .toSorted();

  test.each([
    ['ours', ['--dry-run']],
    ['wrangler’s, given to another command', ['--', '--dry-run']],
    ['its help, given to another command', ['--', '--help']],
  ])('%s writes nothing and runs no command', async (_, args) => {
    // New places, changed feeds, and something left over: there is all that a deploy would write.
    edit();
    site.edit('articles/2024/01/hongkong-text.md', (yaml) =>
      yaml.replace(/articleSection: .*/, `articleSection: [local, ${edits % 2 ? 'river' : 'brief'}]`),
    );
    writeFileSync(state(), JSON.stringify({ left: [topic()] }));
    const before = listing();
    let deployed = 0;
    site.atDeploy = () => deployed++;
    const { status, stdout, stderr } = await site.deploy(args);
    expect(status).toBe(0);
    expect(stderr).toMatch(/\d+ of 75 feeds changed; http\S+ would be told\n$/);
    expect(stdout.trim().split('\n')).toContain(topic());
    expect(listing()).toEqual(before);
    expect(before.some((line) => line.startsWith('.build/assets/'))).toBe(true);
    expect(before.some((line) => line.startsWith('.websub.json '))).toBe(true);
    expect(deployed).toBe(0);
    expect(site.hub.pinged).toEqual([]);
  });

  test('where nothing was ever built leaves nothing either', async () => {
    rmSync(join(site.folder, '.build'), { recursive: true });
    expect(await site.deploy(['--dry-run'])).toMatchObject({ status: 0 });
    expect(existsSync(join(site.folder, '.build'))).toBe(false);
  });

  test('that is wrangler’s own tries what it would upload; nobody is told, and ids.lock stays', async () => {
    edit();
    const lock = () => readFileSync(join(site.folder, 'content/ids.lock'), 'utf8');
    const before = lock();
    const { status, stderr } = await site.deploy(['--', '--dry-run'], { DEPLOY_COMMAND: undefined });
    expect(status).toBe(0);
    expect(stderr).toMatch(/--dry-run: exiting now/);
    expect(stderr).not.toMatch(/was told of/);
    expect(lock()).toBe(before);
    expect(existsSync(state())).toBe(false);
    expect(site.hub.pinged).toEqual([]);
    // And it is no deploy to the next one.
    await site.deploy();
    expect(site.hub.pinged.length).toBeGreaterThan(20);
  });
});

describe('in Chinese', () => {
  const zh = { LC_ALL: 'zh_CN.UTF-8' };

  test('every sentence of a deploy', async () => {
    edit();
    site.catalog = text('{}');
    const first = said((await site.deploy([], zh)).stderr);
    site.reset();
    writeFileSync(state(), 'null');
    const second = said((await site.deploy(['--dry-run'], zh)).stderr);
    expect([...first, ...second].filter((line) => !/[\u4e00-\u9fff]/.test(line))).toEqual([]);
    expect(first[1]).toMatch(/catalog\.json 不是订阅目录；所有订阅都按有变化处理$/);
    expect(first.at(-1)).toBe(`已向 ${site.url}/hub 通知 75 个订阅中的 75 个`);
  });

  test('and its help, in the script of the terminal', async () => {
    expect((await site.deploy(['--help'], zh)).stdout).toMatch(/^用法：npm run deploy \[-- 选项\]/);
    expect((await site.deploy(['--help'], { LC_ALL: 'zh_TW' })).stdout).toMatch(
      /^用法：npm run deploy \[-- 選項\]/,
    );
    expect((await site.deploy(['--help'])).stdout).toMatch(/^Usage: npm run deploy/);
  });
});
