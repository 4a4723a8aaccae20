// Each content folder is built in a folder of its own, and what is deployed by itself is never another folder's site.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../support/run/workers/project.ts';
import { ROOT } from '../support/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'fanjian-folders-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  copyProject(folder);
  for (const name of ['content', 'one/content', 'two/content', 'two/新闻 content'])
    cpSync(join(ROOT, 'test/sample'), join(folder, name), { recursive: true });
});

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, args, {
    ...{ cwd: folder, encoding: 'utf8', env: { ...process.env, WRANGLER_SEND_METRICS: 'false', ...env } },
  });
const build = (env: Record<string, string> = {}) => run(['src/commands/build.ts'], env);
const builds = () => readdirSync(folder).filter((name) => name.startsWith('.build'));
const siteIn = (name: string) =>
  JSON.parse(readFileSync(join(folder, name, 'assets/public/catalog.json'), 'utf8')).site;

test('folders of the same name, and such with other letters, have builds of their own', () => {
  expect(build().status).toBe(0);
  expect(builds()).toEqual(['.build']);
  const others = ['one/content', 'two/content', 'two/新闻 content'].map((CONTENT_DIR, index) => {
    const before = builds();
    const { status, stderr } = build({ CONTENT_DIR, SITE_URL: `https://site-${index}.example` });
    expect(status, stderr).toBe(0);
    const [fresh = '', ...more] = builds().filter((name) => !before.includes(name));
    expect(more).toEqual([]);
    expect(existsSync(join(folder, fresh, 'catalog.ts'))).toBe(true);
    return fresh;
  });
  expect(others.map(siteIn)).toEqual([0, 1, 2].map((index) => `https://site-${index}.example`));
  expect(siteIn('.build')).not.toContain('site-');
  // content/ by another way is content/.
  expect(build({ CONTENT_DIR: './one/../content' }).status).toBe(0);
  expect(builds()).toHaveLength(4);
});

test('a deploy uploads the build of its folder, and wrangler by itself refuses to upload another', () => {
  const before = readFileSync(join(folder, '.build/catalog.ts'), 'utf8');
  const env = { CONTENT_DIR: 'one/content', SITE_URL: 'https://one.example' };
  const args = ['src/commands/deploy.ts', '--', '--dry-run', '--outdir', 'bundle'];
  const deployed = run(args, env);
  expect(deployed.status, deployed.stderr).toBe(0);
  expect(readFileSync(join(folder, 'bundle/worker.js'), 'utf8')).toContain('https://one.example');
  expect(readFileSync(join(folder, '.build/catalog.ts'), 'utf8')).toBe(before);
  const alone = build({ CONTENT_DIR: 'one/content', WRANGLER_COMMAND: 'deploy' });
  expect(alone).toMatchObject({ status: 1, stdout: '' });
  expect(alone.stderr).toMatch(
    /^wrangler by itself takes \.build, and this build goes to \.build-content-\S+; use npm start, npm run preview or npm run deploy\n$/,
  );
});

test('what a command of one’s own deploys is that build, and wrangler called by it refuses another', () => {
  const env = { CONTENT_DIR: 'one/content', SITE_URL: 'http://127.0.0.1:9', DEPLOY_WAIT: '0' };
  const deploy = (DEPLOY_COMMAND: string) =>
    run(['src/commands/deploy.ts', '--yes', '--no-watch'], { ...env, DEPLOY_COMMAND });
  expect(deploy('cat "$FANJIAN_BUILT/catalog.ts" > deployed.ts').stderr).not.toContain('by itself');
  expect(readFileSync(join(folder, 'deployed.ts'), 'utf8')).toContain('http://127.0.0.1:9');
  const other = deploy(`WRANGLER_COMMAND=deploy '${process.execPath}' src/commands/build.ts`);
  expect(other.status).toBe(1);
  expect(other.stderr).toMatch(
    /wrangler by itself takes \.build, and this deploy built \.build-content-\S+; give wrangler the options --alias \S+ --assets \S+, with FANJIAN_BUILT=\S+\.build\n/,
  );
});

test('how long a deploy waits is a number of seconds, and no other word', () => {
  for (const DEPLOY_WAIT of ['soon', '-1', '1 min']) {
    const { status, stderr, stdout } = run(['src/commands/deploy.ts', '--yes'], { DEPLOY_WAIT });
    expect({ status, stderr, stdout }).toEqual({
      status: 2,
      stderr: `DEPLOY_WAIT is “${DEPLOY_WAIT}”; write a number of seconds, such as 60\n`,
      stdout: '',
    });
  }
});
