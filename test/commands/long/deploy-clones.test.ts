// Two clones that deploy in turn, and a third that has just been made, as on a machine of CI: none remembers the deploys of another.

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../../src/press/disk/output-folder.ts';
import { listen } from '../../support/run/servers/hub.ts';
import { copyProject } from '../../support/run/workers/project.ts';
import { ROOT, record } from '../../support/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'fanjian-clones-'));
const at = (...path: string[]) => join(folder, ...path);
const ENV = {
  ...process.env,
  ...{ GIT_AUTHOR_NAME: '编辑', GIT_AUTHOR_EMAIL: 'editor@news.example', GIT_CONFIG_GLOBAL: '/dev/null' },
  ...{ GIT_COMMITTER_NAME: '编辑', GIT_COMMITTER_EMAIL: 'editor@news.example', LC_ALL: 'C' },
};

const git = (clone: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: at(clone), encoding: 'utf8', env: ENV });
  if (status !== 0) throw new Error(stdout + stderr);
};

/** What is live, by path: the whole site of the clone that deployed last. */
let live: Record<string, string> = {};
const server = createServer(async (request, response) => {
  let clone = '';
  for await (const chunk of request) clone += chunk;
  const { url: path = '' } = request;
  if (path === '/deploy') {
    const site = join(clone, '.build/assets/public');
    live = Object.fromEntries(
      filesIn(site).map((file) => [`/${file}`, readFileSync(join(site, file), 'utf8')]),
    );
    response.end();
  } else response.writeHead(live[path] === undefined ? 404 : 200).end(live[path]);
});
let url: string;

const deploy = (clone: string, ...args: string[]) =>
  new Promise<{ status: number | null; said: string; plan: Record<string, unknown> | undefined }>(
    (resolve) => {
      const given = ['src/commands/deploy.ts', '--yes', '--no-watch', '--json', ...args];
      const DEPLOY_COMMAND = `curl -sSf --data "$PWD" ${url}/deploy`;
      const command = spawn(process.execPath, given, {
        cwd: at(clone),
        env: { ...ENV, SITE_URL: url, DEPLOY_COMMAND },
      });
      let [stdout, said] = ['', ''];
      command.stdout.on('data', (text) => (stdout += text));
      command.stderr.on('data', (text) => (said += text));
      command.on('close', (status) =>
        resolve({ status, said, plan: stdout ? JSON.parse(stdout).plan : undefined }),
      );
    },
  );

const newClone = (clone: string) => {
  spawnSync('git', ['clone', '-q', at('origin.git'), at(clone)], { env: ENV });
  copyProject(at(clone));
};
const push = (clone: string) => {
  git(clone, 'add', 'content');
  git(clone, 'commit', '-qm', 'Publish');
  git(clone, 'push', '-q', 'origin', 'HEAD:main');
};
const pull = (clone: string) => git(clone, 'pull', '-q', '--no-rebase', 'origin', 'main');
const edit = (clone: string, file: string, change: (text: string) => string) => {
  const path = at(clone, 'content', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};
const write = (clone: string, id: string) => {
  mkdirSync(at(clone, 'content/articles/2024/02'), { recursive: true });
  writeFileSync(
    at(clone, `content/articles/2024/02/${id}.md`),
    record({ id, datePublished: '2024-02-01T08:00:00+08:00' }),
  );
};
const lines = (id: string) =>
  Object.entries(live)
    .filter(([path]) => path.startsWith('/manifest/zh/'))
    .flatMap(([, text]) => text.trim().split('\n'))
    .map((line) => JSON.parse(line))
    .filter(({ path }) => path === `/zh/articles/${id}.json`);

const TEXT = 'articles/2024/01/taiwan-text.md';
const OTHER = 'articles/2024/01/hongkong-text.md';
/** A word in the fields of a record. */
const withField = (field: string) => (text: string) => text.replace('\n---\n', `\n${field}\n---\n`);

beforeAll(async () => {
  url = await listen(server);
  spawnSync('git', ['init', '-q', '--bare', '-b', 'main', at('origin.git')], { env: ENV });
  newClone('one');
  cpSync(join(ROOT, 'test/sample'), at('one/content'), { recursive: true });
  edit('one', 'site.yaml', (text) => text.replace(/^hub: .*\n/m, ''));
  expect(await deploy('one')).toMatchObject({ status: 0 });
  push('one');
  newClone('two');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a deploy from another clone says what it changes, as what is live shows it', async () => {
  write('two', 'from-two');
  edit('two', TEXT, (text) => `${text}\n又一句。\n`);
  const { status, said, plan } = await deploy('two');
  expect(status, said).toBe(0);
  expect(plan).toMatchObject({
    new: ['from-two'],
    changed: ['taiwan-text'],
    withdrawn: [],
    moved: [],
    isWhole: true,
  });
  push('two');
});

describe('what somebody else withdrew', () => {
  test('stays withdrawn: a clone that does not know of it is stopped, and says of what', async () => {
    pull('one');
    edit(
      'one',
      OTHER,
      withField('pubStatus: canceled\nwithdrawn: {date: 2024-03-02T08:00:00+08:00, reason: 失实}'),
    );
    expect(await deploy('one')).toMatchObject({ status: 0 });
    push('one');
    write('two', 'second-from-two');
    for (const args of [[], ['--dry-run']]) {
      const { status, said } = await deploy('two', ...args);
      expect(status).toBe(1);
      expect(said).toContain(
        `${OTHER}:1 file: was withdrawn at ${url} (2024-03-02 08:00), and would be out again; merge what was deployed`,
      );
      expect(said).toContain('nothing was deployed');
    }
    expect(lines('hongkong-text')).toMatchObject([{ reason: '失实' }]);
  });

  test('with its history, once what was deployed is merged', async () => {
    git('two', 'add', 'content');
    git('two', 'commit', '-qm', 'More');
    pull('two');
    const { status, said, plan } = await deploy('two');
    expect(status, said).toBe(0);
    expect(plan).toMatchObject({ new: ['second-from-two'], changed: [], withdrawn: [] });
    expect(lines('hongkong-text')).toMatchObject([{ reason: '失实' }]);
    expect(lines('taiwan-text')[0].revisions).toHaveLength(2);
    push('two');
  });

  test('is out again where a correction says so', async () => {
    pull('one');
    edit('one', OTHER, (text) =>
      text
        .replace(/\npubStatus: canceled\nwithdrawn: .*\n/, '\n')
        .replace(
          '\n---\n',
          '\ncorrection: [{date: 2024-03-03T08:00:00+08:00, text: 查证属实，恢复。}]\n---\n',
        ),
    );
    const { status, said } = await deploy('one');
    expect(status, said).toBe(0);
    expect(lines('hongkong-text')[0].digest).toBeDefined();
    push('one');
  });
});

test('what somebody else corrected stays corrected, unless it is meant', async () => {
  pull('two');
  edit('one', TEXT, withField('correction: [{date: 2024-03-04T08:00:00+08:00, text: 少了一字。}]'));
  expect(await deploy('one')).toMatchObject({ status: 0 });
  push('one');
  const { status, said } = await deploy('two');
  expect(status).toBe(1);
  expect(said).toContain(
    `${TEXT}:1 file: is newer at ${url} (2024-03-04 08:00), and would be as it was before`,
  );
  const allowed = await deploy('two', '--allow');
  expect(allowed.status).toBe(0);
  expect(allowed.said).toContain('warning: is newer');
});

test('many withdrawals at once are stopped in a clone that has just been made', async () => {
  newClone('ci');
  for (const file of filesIn(at('ci/content/articles')))
    edit('ci', `articles/${file}`, (text) =>
      text.includes('pubStatus: ')
        ? text
        : withField('pubStatus: canceled\nwithdrawn: {date: 2024-03-05T08:00:00+08:00, reason: 误}')(text),
    );
  const { status, said } = await deploy('ci');
  expect(status).toBe(1);
  expect(said).toMatch(/\d+ of the \d+ articles that were published would be gone or withdrawn/);
  expect((await deploy('ci', '--allow')).status).toBe(0);
});
