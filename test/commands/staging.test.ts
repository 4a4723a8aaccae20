// What operating needs of wrangler.toml and the workflow: a rehearsal that is another Worker and stays out of search engines, and
// a workflow that does what docs/operating.md says.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createApp } from '../../src/http/app.ts';
import { copyProject } from '../support/run/workers/project.ts';
import { assetsOf, built, catalogOf, ROOT } from '../support/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'fanjian-staging-'));
beforeAll(() => {
  copyProject(folder);
  cpSync(join(ROOT, 'test/sample'), join(folder, 'content'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WRANGLER = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');

const run = (args: readonly string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', ...env },
  });
  return { status, printed: stdout + stderr };
};

test('staging is deployed by the same files, and tells search engines to stay away', () => {
  const { status, printed } = run([WRANGLER, 'deploy', '--dry-run', '--env', 'staging'], {
    SITE_URL: 'https://staging.example',
  });
  expect(printed).toContain('env.ASSETS');
  expect(printed).toMatch(/env\.ROBOTS \("noindex/);
  expect(printed).not.toMatch(/warning/i);
  expect(status).toBe(0);
  expect(readFileSync(join(folder, '.build/assets/public/catalog.json'), 'utf8')).toContain(
    'https://staging.example',
  );
});

test('staging is a Worker of its own', () => {
  const names = [...readFileSync(join(ROOT, 'wrangler.toml'), 'utf8').matchAll(/^name = "(.*)"$/gm)];
  expect(names.map(([, name]) => name)).toEqual(['fanjian', 'fanjian-staging']);
});

test('the deploy is of the site itself, without a warning of wrangler', () => {
  const { status, printed } = run(['src/commands/deploy.ts', '--', '--dry-run']);
  expect(printed).toContain('env.ASSETS');
  expect(printed).not.toMatch(/env\.ROBOTS|warning/i);
  expect(status).toBe(0);
});

const output = built();
const ask = (path: string, more: object) =>
  createApp(catalogOf(output)).fetch(new Request(`https://fanjian.example${path}`), {
    ASSETS: assetsOf(output),
    ...more,
  });

test.each(['/', '/zh-Hans/', '/zh-Hans/rss.xml', '/robots.txt', '/nothing', '/zh-cn/'])(
  '%s is kept out of search engines where ROBOTS says so, and only there',
  async (path) => {
    const robots = async (more: object) => (await ask(path, more)).headers.get('X-Robots-Tag');
    expect(await robots({ ROBOTS: 'noindex' })).toBe('noindex');
    expect(await robots({})).toBeNull();
  },
);

test('the workflow runs commands that there are, publishes one at a time, and never on its own commits', () => {
  const text = readFileSync(join(ROOT, '.github/workflows/publish.yml'), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const workflow = parse(text);
  const commands = [...text.matchAll(/npm run (?:--silent )?(\w+)/g)].map(([, name = '']) => name);
  expect(commands).toEqual(['check', 'deploy', 'watch']);
  for (const name of commands) expect(scripts).toHaveProperty(name);
  const { check, publish } = workflow.jobs;
  expect(publish.concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });
  expect(workflow.on.push['paths-ignore']).toEqual(['content/ids.lock']);
  expect(text).toContain('[skip ci]');
  // A pull request, which may be a stranger's, sees no secret and may write nothing.
  expect(JSON.stringify(check)).not.toContain('secrets.');
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(check.permissions).toBeUndefined();
});
