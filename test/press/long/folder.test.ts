// A content folder as it is found: links, leftovers of editors, names of other machines, files that come and go while it is read.
// What counts is read, what does not is passed over by rule or said, and nothing ends in a trace.

import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { listContent, loadContent } from '../../../src/press/disk/content/content-folder.ts';
import { beginRelease, endRelease } from '../../../src/press/disk/release.ts';
import { houseOf } from '../../../src/press/make/house.ts';
import { cacheOf } from '../../../src/press/manuscript.ts';
import { createTasks, scan } from '../../../src/press/threads/tasks.ts';
import { picturesIn } from '../../support/build-in-memory.ts';
import {
  buildCommand,
  checkCommand,
  deployCommand,
  exportCommand,
  withoutQuestions,
} from '../../support/run/commands/command.ts';
import { commandWithoutRights, whyNot } from '../../support/run/commands/unprivileged.ts';
import { parsed, ROOT, record } from '../../support/sample.ts';
import { untranslated } from '../../support/translated.ts';

const scratch = mkdtempSync(join(tmpdir(), 'fanjian-folder-'));
chmodSync(scratch, 0o755);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const content = join(scratch, 'content');
const folder = join(scratch, 'build');
const env = { CONTENT_DIR: content, BUILD_DIR: folder };
const JANUARY = join(content, 'articles/2024/01');

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(ROOT, 'test/sample'), content, { recursive: true });
});

const check = (args: string[] = []) => checkCommand(args, env);

/** How a check without an issue ends; it may ask an editor all the same. */
const checked = () => {
  const { status, stdout, stderr } = check();
  return { status, issues: withoutQuestions(stdout), stderr };
};

const said = () =>
  listContent(content).issues.map(({ severity, file, problem }) => [severity, file, problem]);

const SOUND = '5 articles in 4 channels: no errors\n';

test('a folder that is a link, and one with links to folders and files, is read as the same', () => {
  const elsewhere = join(scratch, 'elsewhere');
  rmSync(elsewhere, { recursive: true, force: true });
  renameSync(content, elsewhere);
  mkdirSync(content);
  for (const name of ['articles', 'media', 'site.yaml', 'channels.yaml', 'ids.lock'])
    symlinkSync(join(elsewhere, name), join(content, name));
  expect(checked()).toEqual({ status: 0, issues: '', stderr: SOUND });
  rmSync(content, { recursive: true });
  symlinkSync(elsewhere, content);
  expect(checked()).toEqual({ status: 0, issues: '', stderr: SOUND });
  rmSync(content);
});

test('links in a circle, and two to one folder, are said and survived', () => {
  symlinkSync('..', join(JANUARY, 'up'));
  symlinkSync(JANUARY, join(content, 'articles/again'));
  symlinkSync('self', join(JANUARY, 'self'));
  expect(said()).toEqual(
    [
      ['error', 'articles/2024/01/self', 'is a link that leads to nothing'],
      ['warning', 'articles/2024/01/up', 'leads to articles/2024, which is read already'],
      ['warning', 'articles/again', 'leads to articles/2024/01, which is read already'],
    ].toSorted(([, a = ''], [, b = '']) => (a < b ? -1 : 1)),
  );
  rmSync(join(JANUARY, 'self'));
  expect(check()).toMatchObject({ status: 0, stderr: SOUND });
});

test('a link to nothing in the place of an article is an error', () => {
  symlinkSync('gone.md', join(JANUARY, 'some-article.md'));
  const { status, stdout } = check();
  expect(status).toBe(1);
  expect(stdout).toContain('some-article.md:1 file: is a link that leads to nothing; point it to');
});

test('what editors, systems and copying leave is passed over without a word', () => {
  for (const name of [
    ...['.DS_Store', '._taiwan-text.md', '.taiwan-text.md.swp', '#taiwan-text.md#', 'taiwan-text.md~'],
    ...['taiwan-text.md.bak', 'taiwan-text.md.orig', 'taiwan-text.md.swp', '~$taiwan-text.md', 'Thumbs.db'],
    ...['desktop.ini', '4913', 'taiwan-text.md.tmp', 'ids.lock.123-0.half', 'x.md.crdownload'],
    ...['taiwan-text.md.sb-0a1b-xyz', 'taiwan-text.md___jb_tmp___'],
  ])
    for (const place of [JANUARY, content, join(content, 'media')]) writeFileSync(join(place, name), 'x');
  symlinkSync('editor@host.1234:567', join(JANUARY, '.#taiwan-text.md'));
  mkdirSync(join(content, '.git/articles'), { recursive: true });
  writeFileSync(join(content, '.git/articles/some-article.md'), 'x');
  expect(checked()).toEqual({ status: 0, issues: '', stderr: SOUND });
  expect(buildCommand([], env).status).toBe(0);
  const published = globSync('assets/names/*', { cwd: folder }).flatMap((shard) =>
    Object.keys(JSON.parse(readFileSync(join(folder, shard), 'utf8'))),
  );
  expect(published).toEqual(['media/diagram.png']);
});

const LEFT_OUT: [path: string, problem: RegExp][] = [
  ['articles/2024/01/some-article.markdown', /is no article, as its name does not end in \.md/],
  ['articles/2024/01/some-article.MD', /is no article, as its name does not end in \.md/],
  ['some-article.md', /is no article, as it is not in articles\//],
  ['glossary.yml', /is no file of ours, and is not read/],
  ['Site.yaml', /is no file of ours, and is not read/],
];

test.each(LEFT_OUT)('%s is not left out without a word', (path, problem) => {
  writeFileSync(join(content, path), record());
  expect(said()).toEqual(expect.arrayContaining([['warning', path, expect.stringMatching(problem)]]));
  expect(check().stdout).toMatch(problem);
});

const MISNAMED: [paths: string[], problem: RegExp][] = [
  [['media/cafe\u0301.png'], /NFD/],
  [['media/Diagram.png'], /has the name of media\/Diagram\.png but for its case/],
  [['media/caf\u00e9.png', 'media/cafe\u0301.png'], /but for its case or its form/],
  [['media/a\nb.png'], /control character or a backslash/],
  [['media/a\\b.png'], /control character or a backslash/],
];

test.each(MISNAMED)('names that are others on other machines are errors: %j', (paths, problem) => {
  for (const path of paths) writeFileSync(join(content, path), 'x');
  const { status, stdout } = check(['--json']);
  expect(status).toBe(1);
  const problems = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).problem);
  expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
});

test('a name that is not UTF-8, and what is no file, are said', () => {
  writeFileSync(
    Buffer.concat([Buffer.from(`${JANUARY}/`), Buffer.from([0xb5, 0xc4]), Buffer.from('.md')]),
    'x',
  );
  expect(said().map(([, , problem]) => problem)).toEqual(['has a name that is not UTF-8']);
});

test('every one of these sentences has its Chinese', () => {
  for (const [path] of LEFT_OUT) writeFileSync(join(content, path), record());
  for (const [paths] of MISNAMED) for (const path of paths) writeFileSync(join(content, path), 'x');
  symlinkSync('..', join(JANUARY, 'up'));
  symlinkSync('nothing', join(JANUARY, 'nothing.md'));
  const { issues } = listContent(content);
  expect(issues.length).toBeGreaterThan(9);
  expect(untranslated(issues)).toEqual([]);
});

test('no article at all is an error, never “no errors”', () => {
  rmSync(join(content, 'articles'), { recursive: true });
  for (const make of [() => {}, () => mkdirSync(join(content, 'articles/2024'), { recursive: true })]) {
    make();
    const { status, stdout, stderr } = check();
    expect(status).toBe(1);
    expect(stdout).toContain('articles:1 file: holds no article; put the folder back, or write an article');
    expect(stderr).not.toContain('no errors');
  }
});

const unable = whyNot();
if (unable) console.warn(unable);

describe.skipIf(unable)('without the right to read', () => {
  test.each([
    ['a folder', 'articles/2024/01'],
    ['the folder of articles', 'articles'],
    ['an article', 'articles/2024/01/taiwan-text.md'],
    ['site.yaml', 'site.yaml'],
  ])('%s is an error with its remedy', (_, path) => {
    chmodSync(join(content, path), 0);
    const { status, stdout, stderr } = commandWithoutRights('src/commands/check.ts', [], env);
    chmodSync(join(content, path), 0o755);
    expect(status).toBe(1);
    expect(stdout).toBe(
      `${relative(ROOT, join(content, path))}:1 file: cannot be read (EACCES); give yourself the right to read it, or remove it\n`,
    );
    expect(stderr).toBe('1 error; nothing was written, the last good build stays\n');
  });
});

describe('while somebody writes to the folder', () => {
  /** A process that does something over and over until it is stopped. */
  const meanwhile = async (script: string, work: () => void) => {
    const other: ChildProcess = spawn('bash', ['-c', `while :; do ${script}; done`], { cwd: JANUARY });
    await new Promise((wait) => setTimeout(wait, 100));
    try {
      work();
    } finally {
      const ended = new Promise((resolve) => other.on('exit', resolve));
      other.kill('SIGKILL');
      await ended;
    }
  };

  test.each([
    ['names of editors', ': > 4913; rm -f 4913; : > x~; rm -f x~'],
    ['names of nobody', ': > note.txt; rm -f note.txt'],
    ['folders', 'mkdir -p deep/er; : > deep/er/x; rm -rf deep'],
    ['articles', 'cp taiwan-text.md ../one-more.md; rm -f ../one-more.md'],
  ])('%s that come and go end nothing in a trace', async (name, script) => {
    await meanwhile(script, () => {
      for (let round = 0; round < 5; round++) {
        const { status, stdout, stderr } = check();
        expect(stdout + stderr).not.toMatch(/^\s+at |Error/m);
        // A copy of an article is an error of its own while it is there.
        if (name !== 'articles') expect(status).toBe(0);
      }
    });
  });

  test('an article that is not the one that was scanned is not converted, and one that went was not there', () => {
    const files = loadContent(content);
    const house = houseOf(parsed(files), 'https://news.example', picturesIn(files));
    const tasks = createTasks({ house, folder: content, target: folder });
    const path = 'articles/2024/01/taiwan-text.md';
    const [scanned, gone] = scan(content, [path, 'articles/2024/01/gone.md']);
    const source = { path, digest: scanned?.digest ?? '' };
    expect(tasks.look([source])).toHaveLength(1);
    expect(gone).toBeUndefined();
    appendFileSync(join(content, path), '\n又記。\n');
    expect(tasks.look([source])).toEqual({ changed: path });
    expect(tasks.pack({ run: { first: 0, size: 1 }, sources: [source], from: '' })).toEqual({
      changed: path,
    });
    rmSync(join(content, path));
    expect(tasks.look([source])).toEqual({ changed: path });
  });

  test('an article that is saved meanwhile is in the build as one or the other', async () => {
    const file = join(JANUARY, 'taiwan-text.md');
    const before = readFileSync(file, 'utf8');
    writeFileSync(join(scratch, 'one.md'), `${before}\n一句。\n`);
    writeFileSync(join(scratch, 'two.md'), `${before}\n兩句。\n`);
    await meanwhile(
      `cp ${scratch}/one.md x.tmp; mv x.tmp taiwan-text.md; sleep 0.3; cp ${scratch}/two.md x.tmp; mv x.tmp taiwan-text.md; sleep 0.3`,
      () => {
        for (let round = 0; round < 4; round++) expect(buildCommand([], env)).toMatchObject({ status: 0 });
      },
    );
    writeFileSync(file, before);
    expect(buildCommand([], env).status).toBe(0);
    expect(readFileSync(join(folder, 'assets/entries/zh-Hant-TW/0.json'), 'utf8')).not.toMatch(/[一兩]句。/);
  });
});

describe('much that would be unpublished at once', () => {
  const cancel = (...names: string[]) => {
    for (const name of names) {
      const file = join(JANUARY, `${name}.md`);
      const text = readFileSync(file, 'utf8');
      const withdrawn = 'pubStatus: canceled\nwithdrawn: {date: 2026-01-01T00:00:00Z, reason: 誤植}\n';
      writeFileSync(file, text.replace(/\n---\n/, `\n${withdrawn}---\n`));
    }
  };
  const SAID = /ids\.lock:1 file: 2 of the 5 articles that were published would be gone or withdrawn, as /;
  const ids = () => globSync('**/*.md', { cwd: JANUARY }).map((path) => path.replace(/^.*\/|\.md$/g, ''));
  /** As a deploy leaves it once it is live, which had these and what the sample has withdrawn. */
  const deployed = (...withdrawn: string[]) => {
    const notes = cacheOf(ROOT, content);
    const facts = { digest: '', datePublished: '2024-01-01T00:00:00Z', channels: [], corrections: 0 };
    const gone = ['withdrawn-text', ...withdrawn];
    const published = Object.fromEntries(
      ids().map((id) => [id, { ...facts, pubStatus: gone.includes(id) ? 'canceled' : 'usable' } as const]),
    );
    beginRelease(notes, { site: '', version: '', lock: '', published });
    endRelease(notes, true);
  };

  beforeEach(() => {
    deployed();
    expect(buildCommand([], env)).toMatchObject({ status: 0, stdout: '' });
  });

  test('is an error that --allow overrules, and that only a deploy ends', () => {
    cancel('taiwan-text', 'hongkong-text');
    const before = readFileSync(join(folder, 'catalog.ts'), 'utf8');
    for (const failed of [check(), buildCommand([], env)]) {
      expect(failed.status).toBe(1);
      expect(failed.stdout).toMatch(SAID);
      expect(failed.stdout).toContain('; bring them back; if it is meant, add -- --allow to the command');
    }
    expect(readFileSync(join(folder, 'catalog.ts'), 'utf8')).toBe(before);
    // The desk warns, and what it showed is not taken for published.
    const desk = buildCommand([], { ...env, WRANGLER_COMMAND: 'dev' });
    expect(desk.status).toBe(0);
    expect(desk.stdout).toMatch(/warning: 2 of the 5/);
    expect(buildCommand([], env).status).toBe(1);
    expect(check(['--allow']).status).toBe(0);
    const allowed = buildCommand(['--allow'], env);
    expect(allowed.status).toBe(0);
    expect(allowed.stdout).toMatch(/warning: 2 of the 5/);
    expect(buildCommand([], env).status).toBe(1);
    deployed('taiwan-text', 'hongkong-text');
    expect(buildCommand([], env)).toMatchObject({ status: 0, stdout: '' });
  });

  test('one withdrawal is none, and one deploy after the other is none', () => {
    const names = ['taiwan-text', 'hongkong-text', 'naive-text'];
    for (const [index, name] of names.entries()) {
      cancel(name);
      expect(buildCommand([], env)).toMatchObject({ status: 0, stdout: '' });
      deployed(...names.slice(0, index + 1));
    }
  });

  test('files that are gone are counted as well, and --allow brings none of them back', () => {
    for (const name of ['hongkong-text', 'naive-text']) rmSync(join(JANUARY, `${name}.md`));
    expect(check().stdout).toMatch(SAID);
    const allowed = check(['--allow']);
    expect(allowed.status).toBe(1);
    expect(allowed.stdout).toContain('was published on');
  });

  test('what is withdrawn in its record is not gone where no deploy is known: in a fresh clone, and for an export', () => {
    rmSync(cacheOf(ROOT, content), { recursive: true });
    cancel('taiwan-text', 'hongkong-text', 'naive-text');
    expect(check().status).toBe(0);
    expect(buildCommand([], env)).toMatchObject({ status: 0, stdout: '' });
    const out = join(scratch, 'exported');
    expect(exportCommand(['--out', out], env)).toMatchObject({ status: 0 });
    expect(existsSync(join(out, 'gone/zh/articles/taiwan-text.json'))).toBe(true);
    // Again: neither leaves anything from which one would be known.
    expect(buildCommand([], env).status).toBe(0);
    const deploy = deployCommand(['--dry-run'], { ...env, SITE_URL: 'http://127.0.0.1:1' });
    expect(deploy).toMatchObject({ status: 0 });
  });

  test('what is missing is gone there as well, beside what is withdrawn', () => {
    rmSync(cacheOf(ROOT, content), { recursive: true });
    cancel('taiwan-text');
    for (const name of ['hongkong-text', 'naive-text']) rmSync(join(JANUARY, `${name}.md`));
    const { status, stdout } = check();
    expect([status, stdout]).toEqual([1, expect.stringMatching(SAID)]);
    expect(stdout).toContain('as hongkong-text, naive-text;');
  });

  test('a deploy takes --allow too', () => {
    cancel('taiwan-text', 'hongkong-text');
    const deploy = (args: string[]) =>
      deployCommand(['--dry-run', ...args], { ...env, SITE_URL: 'http://127.0.0.1:1' });
    expect(deploy([]).status).toBe(1);
    expect(deploy(['--allow']).status).toBe(0);
  });
});
