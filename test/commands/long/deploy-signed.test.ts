// Deploys one after the other, as a newsroom does them: what is live tells the next one what records said before, and a key signs it.

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorker } from '../../../src/export/worker.ts';
import { cacheOf } from '../../../src/press/manuscript.ts';
import { newSecret, signerFrom } from '../../../src/press/signing.ts';
import { openSite, type Ran } from '../../support/run/commands/site.ts';

const SECRET = newSecret();
const KEY = signerFrom(SECRET)?.key ?? '';
const TEXT = 'articles/2024/01/taiwan-text.md';
const PATH = '/zh-Hant-TW/articles/taiwan-text.json';

let site: Awaited<ReturnType<typeof openSite>>;
/** All that was printed, and all that the command that uploads was given. */
const printed: string[] = [];

const deploy = async (env: Record<string, string> = {}): Promise<Ran> => {
  const given = join(site.folder, 'given');
  const command = `env > ${given}; curl -sSf ${site.url}/deploy`;
  const ran = await site.deploy([], { DEPLOY_COMMAND: command, ...env });
  printed.push(ran.stdout, ran.stderr, readFileSync(given, 'utf8'));
  rmSync(given);
  return ran;
};

const live = (path: string) => site.live()[path] ?? '';
const manifest = () => JSON.parse(live('/catalog.json')).manifest as Record<string, string>;
const line = () =>
  Object.keys(site.live())
    .filter((path) => path.startsWith('/manifest/zh-Hant-TW/'))
    .flatMap((path) => live(path).trim().split('\n'))
    .map((text) => JSON.parse(text) as Record<string, unknown>)
    .find(({ path }) => path === PATH);
const digestsIn = (of: Record<string, unknown> | undefined) =>
  (of?.revisions as [string, string][] | undefined)?.map(([, digest]) => digest) ?? [of?.digest];

/** By OpenSSH, as docs/mirroring.md says it. */
const openSsh = () => {
  const at = (name: string) => join(site.folder, name);
  writeFileSync(at('allowed_signers'), `news.example ${KEY}\n`);
  writeFileSync(at('index.jsonl.sig'), live(new URL(manifest().signature ?? '').pathname));
  const who = ['-f', at('allowed_signers'), '-I', 'news.example', '-n', 'fanjian-manifest'];
  const input = live(new URL(manifest().url ?? '').pathname);
  return spawnSync('ssh-keygen', ['-Y', 'verify', ...who, '-s', at('index.jsonl.sig')], { input });
};

/** As on another machine: nothing is remembered but what git has, and what is live. */
const forget = () => {
  rmSync(join(site.folder, '.build'), { recursive: true });
  rmSync(cacheOf(site.folder, join(site.folder, 'content')), { recursive: true, force: true });
};

beforeAll(async () => {
  site = await openSite();
  site.isWhole = true;
});
afterAll(() => site.close());

test('the first deploy without a key signs nothing, and every record has one form', async () => {
  const { status, stderr } = await deploy();
  expect(status, stderr).toBe(0);
  expect(manifest()).toMatchObject({ signature: null, key: null });
  expect(line()).not.toHaveProperty('revisions');
});

test('each deploy tells on what is live: the forms of a record, and what a correction said', async () => {
  const digests = [line()?.digest];
  const edits: ((text: string) => string)[] = [
    (text) => `${text}\n又一句。\n`,
    (text) =>
      text.replace(
        '\n---\n',
        `\ncorrection:\n  - {date: ${new Date().toISOString()}, text: 少了一句。}\n---\n`,
      ),
  ];
  for (const edit of edits) {
    site.edit(TEXT, edit);
    forget();
    const { status, stderr } = await deploy({ SIGNING_KEY: SECRET });
    expect(status, stderr).toBe(0);
    digests.push(line()?.digest);
    expect(digestsIn(line())).toEqual(digests);
    expect(openSsh()).toMatchObject({ status: 0 });
    expect(manifest().key).toBe(KEY);
  }
  const worker = await openWorker(join(site.folder, '.build'));
  const record = (await (await worker.ask(PATH)).json()) as { revisions: object[]; digest: string };
  expect(record.revisions).toMatchObject(digests.map((digest) => ({ digest })));
  expect(record.revisions.at(-1)).toMatchObject({ correction: [expect.stringMatching(/少了一句/)] });
  expect(record.digest).toBe(digests.at(-1));
});

test('a deploy of the same says the same', async () => {
  const before = line();
  forget();
  expect((await deploy({ SIGNING_KEY: SECRET })).status).toBe(0);
  expect(line()).toEqual(before);
});

test('a history that is not as it was published is said, and begins anew', async () => {
  const [part = ''] = Object.keys(site.live()).filter((path) => path.startsWith('/manifest/zh-Hant-TW/'));
  site.live()[part] = live(part).replace(/"digest":"./, '"digest":"z');
  const { status, stderr } = await deploy({ SIGNING_KEY: SECRET });
  expect(status).toBe(0);
  expect(stderr).toContain(`${part} is not as it was published; what records said before is not known`);
  expect(line()).not.toHaveProperty('revisions');
  expect(openSsh()).toMatchObject({ status: 0 });
});

test('a key that is none stops the deploy, and stands in no answer', async () => {
  const before = live('/healthz');
  const ran = await site.deploy([], { SIGNING_KEY: `${SECRET.slice(0, -8)}!` });
  printed.push(ran.stdout, ran.stderr);
  expect(ran.status).toBe(1);
  expect(ran.stderr).toContain('SIGNING_KEY is no key that can sign');
  expect(live('/healthz')).toBe(before);
});

test('the key is printed nowhere, written nowhere and given to nobody', () => {
  const part = SECRET.slice(20, 50);
  expect(printed.join('').length).toBeGreaterThan(100);
  expect(printed.filter((text) => text.includes(part))).toEqual([]);
  expect(Object.values(site.live()).filter((text) => text.includes(part))).toEqual([]);
  const args = ['-rlF', '--exclude-dir=node_modules', part, site.folder];
  expect(spawnSync('grep', args, { encoding: 'utf8' }).stdout).toBe('');
});
