// A newsroom with a git repository of its own: it publishes, builds, deploys and commits, on branches that meet.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseContent, parseSettings } from '../../../../src/content/content.ts';
import { formatIssue } from '../../../../src/content/issue.ts';
import { LOCK_FILE } from '../../../../src/content/lock/lock.ts';
import { historiesOf } from '../../../../src/feed/select.ts';
import { loadContent } from '../../../../src/press/disk/content/content-folder.ts';
import { keepLock, sealLock } from '../../../../src/press/disk/lock-file.ts';
import { lockContradictions } from '../../../../src/press/lock-check.ts';
import { parsed, ROOT, record } from '../../sample.ts';

const OWNER = { GIT_AUTHOR_NAME: '编辑', GIT_AUTHOR_EMAIL: 'editor@news.example' };
const ENV = {
  ...process.env,
  ...OWNER,
  GIT_COMMITTER_NAME: OWNER.GIT_AUTHOR_NAME,
  GIT_COMMITTER_EMAIL: OWNER.GIT_AUTHOR_EMAIL,
  GIT_CONFIG_GLOBAL: '/dev/null',
};

export type Newsroom = ReturnType<typeof openNewsroom>;

/** The small newspaper of test/sample, with its lock of before there were numbers, committed on `main`. */
export const openNewsroom = ({ attributes = true }: { attributes?: boolean } = {}) => {
  const repository = mkdtempSync(join(tmpdir(), 'fanjian-newsroom-'));
  const folder = join(repository, 'content');
  const lockFile = join(folder, LOCK_FILE);
  cpSync(join(ROOT, 'test/sample'), folder, { recursive: true });
  if (attributes) cpSync(join(ROOT, '.gitattributes'), join(repository, '.gitattributes'));

  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: repository,
      encoding: 'utf8',
      env: ENV,
    });
    return { status, text: `${stdout}${stderr}` };
  };
  const content = () => parsed(loadContent(folder));
  const newsroom = {
    repository,
    folder,
    git,
    lock: () => readFileSync(lockFile, 'utf8'),
    write: (text: string) => writeFileSync(lockFile, text),
    /** What the check says of the lock. */
    said: () => {
      const files = loadContent(folder);
      const issues = [...parseContent(files).issues, ...lockContradictions(parseSettings(files), folder)];
      return issues.map(formatIssue);
    },
    /** An article, of a day of February. */
    publish: (id: string, day = 1, channel = 'local') => {
      const file = join(folder, `articles/2024/02/${id}.md`);
      mkdirSync(dirname(file), { recursive: true });
      const datePublished = `2024-02-${String(day).padStart(2, '0')}T08:00:00+08:00`;
      writeFileSync(file, record({ id, datePublished, articleSection: `[${channel}]` }));
    },
    build: () => keepLock(folder, content().lock),
    deploy: () => sealLock(folder, content().lock),
    commit: (message = 'Publish') => {
      git('add', '-A');
      const { status, text } = git('commit', '-qm', message);
      if (status !== 0) throw new Error(text);
      return git('rev-parse', '--short', 'HEAD').text.trim();
    },
    /** Begins a branch at a commit. */
    branch: (name: string, at = 'main') => git('checkout', '-qb', name, at),
    checkout: (name: string) => git('checkout', '-q', name),
    merge: (name: string) => git('merge', '-q', '-m', `Merge ${name}`, name),
    /** Ids in the order of their places. */
    order: () => content().lock.places.map(({ id }) => id),
    /** The full pages of every archive, of two places each. */
    pages: () =>
      Object.fromEntries(
        [...historiesOf(content(), 2)].map(([channel = '', { pages }]) => [
          channel,
          pages.map((page) => page.map(({ id }) => id)),
        ]),
      ),
    close: () => rmSync(repository, { recursive: true, force: true }),
  };
  newsroom.git('init', '-qb', 'main');
  newsroom.commit('Begin');
  return newsroom;
};
