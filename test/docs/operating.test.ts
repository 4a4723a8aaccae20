// docs/operating.md, followed on a fresh machine as far as that goes without an account; and what it says of what is printed and served.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unstable_readConfig } from 'wrangler';
import { createApp } from '../../src/http/app.ts';
import { codeIn, fencedIn, halvesOf } from '../support/documents.ts';
import { copyProject } from '../support/run/workers/project.ts';
import { assetsOf, built, catalogOf, ROOT } from '../support/sample.ts';

const TEXT = readFileSync(join(ROOT, 'docs/operating.md'), 'utf8');
const HALVES = halvesOf(TEXT);

const folder = mkdtempSync(join(tmpdir(), 'fanjian-operating-'));
beforeAll(() => {
  copyProject(folder);
  cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Outside the project. */
const secret = mkdtempSync(join(tmpdir(), 'fanjian-secret-'));
afterAll(() => rmSync(secret, { recursive: true, force: true }));

/** Where nobody answers: as before a first deploy. */
const NOWHERE = 'http://127.0.0.1:1';

/** Through npm, as it is written. */
const run = (command: string) => {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: folder,
    encoding: 'utf8',
    shell: true,
    env: { ...process.env, SITE_URL: NOWHERE, LC_ALL: 'C', WRANGLER_SEND_METRICS: 'false' },
  });
  return { status, stdout, said: stdout + stderr };
};

describe('the first deploy', () => {
  test('the lines of the domain stand ready in wrangler.toml, and staging does not take it away', () => {
    const [lines = ''] = fencedIn(TEXT, 'toml').map((block) => block.replace(/^ +/gm, ''));
    const file = join(folder, 'with-domain.toml');
    const ready = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8');
    writeFileSync(file, ready.replaceAll(/^# (workers_dev|routes) =/gm, '$1 ='));
    expect(readFileSync(file, 'utf8')).toContain(lines);
    const config = (env?: string) => unstable_readConfig({ config: file, env }, { hideWarnings: false });
    expect(config()).toMatchObject({
      name: 'fanjian',
      workers_dev: false,
      routes: [{ pattern: 'news.example', custom_domain: true }],
    });
    expect(config('staging')).toMatchObject({ name: 'fanjian-staging', workers_dev: true, routes: [] });
  });

  test('the try that uploads nothing says what the document says, and changes nothing that is committed', () => {
    const [command = ''] = codeIn(TEXT).filter((code) => /^npm run deploy .*--dry-run$/.test(code));
    const lock = readFileSync(join(folder, 'content/ids.lock'), 'utf8');
    const { status, said } = run(command);
    expect(status, said).toBe(0);
    expect(said).toMatch(/\/catalog\.json cannot be read .*; every feed counts as changed/);
    expect(said.trimEnd().split('\n').at(-1)).toBe('--dry-run: exiting now.');
    expect(readFileSync(join(folder, 'content/ids.lock'), 'utf8')).toBe(lock);
    const [, files = ''] = /Read (\d+) files from the assets directory/.exec(said) ?? [];
    for (const [, number = ''] of [
      ...TEXT.matchAll(/(?:28 篇文章的示例约 |about )(\d+)(?: 个| for the sample)/g),
    ])
      expect(Math.abs(Number(number) / Number(files) - 1), `${files} files`).toBeLessThan(0.1);
    const [, size = ''] = /Total Upload: ([\d.]+) KiB/.exec(said) ?? [];
    expect(Number(size)).toBeLessThan(512);
  });
});

test('a key is made, prints what verifies, and signs', () => {
  const { status, stdout } = run(`npm run --silent keys -- --out ${secret}/key`);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ssh-ed25519 \S+\n$/);
  const key = stdout.trim();
  expect(run(`SIGNING_KEY=$(cat ${secret}/key) npm run --silent export -- --out copy`).status).toBe(0);
  expect(run(`npm run --silent verify -- copy --key "${key}"`)).toMatchObject({ status: 0 });
});

test.each([0, 1])('what watch prints has the fields of its half %i', (half) => {
  const { status, stdout } = run(`npm run --silent watch -- ${NOWHERE} --json --patience 0`);
  const seen = JSON.parse(stdout);
  const [shape] = fencedIn(HALVES[half] ?? '', 'json').map((block) => JSON.parse(block));
  const fields = ({ asked, findings, ...rest }: typeof seen) => [
    Object.keys(rest),
    ...[asked, findings].map(([first]) => Object.keys(first)),
  ];
  expect(fields(shape)).toEqual(fields(seen));
  expect(status).toBe(1);
  expect(seen.asked[0]).toMatchObject({ status: null, ms: null });
});

test('the addresses that it names answer', async () => {
  const output = built();
  const app = createApp(catalogOf(output));
  const named = codeIn(TEXT).filter((code) => /^\/[a-z]/.test(code));
  expect(new Set(named)).toEqual(new Set(['/healthz', '/catalog.json']));
  for (const path of named) {
    const answer = await app.fetch(new Request(`https://fanjian.example${path}`), {
      ASSETS: assetsOf(output),
    });
    expect(answer.status, path).toBe(200);
    const fields = Object.keys((await answer.json()) as object);
    const wanted = path === '/healthz' ? ['version', 'built'] : ['feeds'];
    expect(fields).toEqual(expect.arrayContaining(wanted));
  }
});
