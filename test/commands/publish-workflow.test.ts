// The steps of .github/workflows/publish.yml that are scripts, run as GitHub runs them.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/sample.ts';

const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/publish.yml'), 'utf8'));
const scriptOf = (name: string): string =>
  jobs.publish.steps.find((step: { name?: string }) => step.name === name).run;

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
const sh = (script: string, cwd: string) => {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...{ RUNNER_TEMP: at('temp'), GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' },
      ...{ GIT_AUTHOR_NAME: '编辑', GIT_AUTHOR_EMAIL: 'editor@news.example' },
      ...{ GIT_COMMITTER_NAME: '编辑', GIT_COMMITTER_EMAIL: 'editor@news.example' },
    },
  });
  return { status, said: stdout + stderr };
};

const git = (script: string, cwd = 'clone') => {
  const { status, said } = sh(script, at(cwd));
  if (status !== 0) throw new Error(said);
  return said.trim();
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fanjian-workflow-'));
  mkdirSync(at('temp'));
  writeFileSync(at('temp/report.json'), '{"plan": {"new": ["river"]}}\n');
  git(
    'git init -q --bare -b main origin.git && git clone -q origin.git clone && git clone -q origin.git desk',
    '.',
  );
  git(
    'mkdir content && echo one > content/ids.lock && git add . && git commit -qm Begin && git push -q origin HEAD:main',
  );
  git('git pull -q origin main', 'desk');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const COMMIT = scriptOf('Commit the lock');

test('the lock is committed with the report, and starts nothing', () => {
  git('echo two >> content/ids.lock');
  expect(sh(COMMIT, at('clone'))).toMatchObject({ status: 0 });
  expect(git('git show origin/main:content/ids.lock')).toBe('one\ntwo');
  const message = git('git log -1 --format=%B origin/main');
  expect(message).toMatch(/^ids\.lock as deployed \[skip ci\]\n\n/);
  expect(message).toContain('"river"');
});

test('where the lock is as it was, nothing is committed', () => {
  const before = git('git rev-parse origin/main');
  expect(sh(COMMIT, at('clone'))).toMatchObject({ status: 0 });
  expect(git('git fetch -q && git rev-parse origin/main')).toBe(before);
});

test('it gets there though somebody pushes meanwhile, even between its pull and its push', () => {
  git(
    'echo text > article.md && git add . && git commit -qm Article && git push -q origin HEAD:main',
    'desk',
  );
  // Once, at the moment of the push.
  const hook = at('clone/.git/hooks/pre-push');
  writeFileSync(
    hook,
    `#!/bin/sh\n[ -e ${at('raced')} ] && exit 0\ntouch ${at('raced')}\ncd ${at('desk')} && env -u GIT_DIR sh -c 'echo more >> article.md && git commit -qam More && git push -q origin HEAD:main'\n`,
  );
  chmodSync(hook, 0o755);
  git('echo two >> content/ids.lock');
  const { status, said } = sh(COMMIT.replace('sleep 5', 'sleep 0'), at('clone'));
  expect(existsSync(at('raced'))).toBe(true);
  expect(status, said).toBe(0);
  expect(git('git show origin/main:content/ids.lock && git show origin/main:article.md')).toBe(
    'one\ntwo\ntext\nmore',
  );
});

test('what the hub is still to be told is kept whatever became of the job, and forgotten once it was told', () => {
  const steps = jobs.publish.steps as {
    uses?: string;
    if?: string;
    with?: Record<string, string>;
    run?: string;
  }[];
  const place = (name: string) => steps.findIndex(({ uses, run }) => `${uses}${run}`.includes(name));
  const [restore, save] = [steps[place('actions/cache/restore@')], steps[place('actions/cache/save@')]];
  expect(save?.if).toContain('!cancelled()');
  expect(save?.with?.key).toBe(restore?.with?.key);
  expect(place('actions/cache/save@')).toBeLessThan(place('npm run --silent watch'));
  const script = scriptOf('Keep what the hub was not told of');
  sh(script, at('clone'));
  // None at all would leave the one of an earlier deploy to be restored.
  expect(JSON.parse(readFileSync(at('clone/.websub.json'), 'utf8'))).toEqual({ told: {} });
  writeFileSync(at('clone/.websub.json'), '{"told":{"https://news.example/zh/rss.xml":null}}');
  sh(script, at('clone'));
  expect(readFileSync(at('clone/.websub.json'), 'utf8')).toContain('rss.xml');
});
