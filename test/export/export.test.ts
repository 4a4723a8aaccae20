// `npm run export` run again and again over one folder: what changed is written, what went is gone, what is of others stays, and
// whatever ends it leaves whole files and a run that goes on.

import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mediaAddress } from '../../src/feed/address.ts';
import { filesIn } from '../../src/press/disk/output-folder.ts';
import { digest } from '../../src/press/make/digest.ts';
import { until } from '../support/run/commands/desk.ts';
import { bytes, ROOT } from '../support/sample.ts';

const COMMAND = join(ROOT, 'src/commands/export.ts');

/** All exports are of one instant, so that the same content is the same bytes; of five articles two may go. */
const NOW = ['--at', new Date().toISOString(), '--allow'];

const folder = mkdtempSync(join(tmpdir(), 'fanjian-export-'));
const content = join(folder, 'content');
const env = {
  ...process.env,
  CONTENT_DIR: content,
  BUILD_DIR: join(folder, 'build'),
  SITE_URL: 'https://news.example',
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (out: string, ...more: string[]) => runIn(env, out, ...more);

const runIn = (env: NodeJS.ProcessEnv, out: string, ...more: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, '--out', out, ...NOW, ...more], {
    encoding: 'utf8',
    cwd: folder,
    env,
  });
  return { status, stderr, lines: stdout.split('\n').filter(Boolean) };
};

/** Every file with its bytes and its time, but the ledger. */
const shelf = (out: string) =>
  new Map(
    filesIn(out)
      .filter((path) => path !== 'ledger')
      .toSorted()
      .map((path) => [
        path,
        `${readFileSync(join(out, path), 'base64')} ${Math.floor(statSync(join(out, path)).mtimeMs / 1000)}`,
      ]),
  );

const edit = (path: string, change: (text: string) => string) => {
  const file = join(content, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

/** A file that one article links to, and where its bytes are published. */
const EXTRA = bytes('附件\n');
const extra = `site${mediaAddress('media/extra.txt', digest(EXTRA))}`;
const LINK = '\n\n[附件](/media/extra.txt)\n';
const linking = 'articles/2024/01/taiwan-text.md';
const link = () => edit(linking, (text) => text + LINK);
const unlink = () => edit(linking, (text) => text.replace(LINK, ''));

const first = join(folder, 'first');
let whole: ReturnType<typeof shelf>;

beforeAll(() => {
  cpSync(join(ROOT, 'test/sample'), content, { recursive: true });
  writeFileSync(join(content, 'media/extra.txt'), EXTRA);
  link();
  const { status, stderr } = run(first);
  expect(status, stderr).toBe(0);
  whole = shelf(first);
}, 240_000);

describe('an export that is made again', () => {
  test('writes nothing where nothing changed', () => {
    const { status, lines } = run(first);
    expect([status, lines]).toEqual([0, []]);
    expect(shelf(first)).toEqual(whole);
  });

  test('is the same in another folder, with the times of its files', () => {
    const other = join(folder, 'other');
    expect(run(other).status).toBe(0);
    expect(shelf(other)).toEqual(whole);
  });

  test('makes again what somebody removed or wrote over, and nothing else', () => {
    rmSync(join(first, 'site/zh/rss.xml.gz'));
    writeFileSync(join(first, 'site/catalog.json'), '{}');
    expect(run(first).lines.toSorted()).toEqual(['site/catalog.json', 'site/zh/rss.xml']);
    expect(shelf(first)).toEqual(whole);
  });

  test('says how many files there are: three for a text, one for a picture', () => {
    const count = filesIn(first).length - 1;
    expect(run(first).stderr).toContain(`addresses in ${count} files: 0 written, 0 removed`);
    const { files } = JSON.parse(run(first, '--json').lines.join('\n'));
    expect(files).toBe(count);
    const plain = [...whole.keys()].filter((path) => !/\.(gz|br)$/.test(path));
    expect(count).toBeLessThanOrEqual(3 * plain.length);
  });
});

describe('--delete', () => {
  test('removes what is no longer published, and never what the export did not write', () => {
    unlink();
    const mine = ['note.txt', 'site/mine.html', 'site/zh/mine.xml'];
    for (const path of mine) writeFileSync(join(first, path), 'mine');
    const kept = run(first);
    expect(kept.stderr).toContain('2 files are no longer published, and stay; add --delete');
    expect(existsSync(join(first, extra))).toBe(true);
    const { lines } = run(first, '--delete');
    // The last of its part of the manifest.
    expect(lines.toSorted()).toEqual([
      expect.stringMatching(/^- site\/manifest\/media\/[0-9a-f]\.jsonl$/),
      `- ${extra}`,
    ]);
    expect(filesIn(join(first, 'site/media')).filter((path) => path.endsWith('extra.txt'))).toEqual([]);
    for (const path of mine) expect(readFileSync(join(first, path), 'utf8')).toBe('mine');
    for (const path of mine) rmSync(join(first, path));
  });

  test('leaves a file that somebody wrote over, and says so', () => {
    link();
    run(first);
    unlink();
    writeFileSync(join(first, extra), 'of somebody else');
    const { lines, stderr } = run(first, '--delete');
    expect(lines.filter((path) => path.includes('extra'))).toEqual([]);
    expect(stderr).toContain('1 files are not as they were written, and stay');
    expect(readFileSync(join(first, extra), 'utf8')).toBe('of somebody else');
    rmSync(join(first, extra));
  });
});

describe('an article', () => {
  const [path = ''] = filesIn(join(ROOT, 'test/sample/articles')).filter(
    (file) => !/canceled/.test(readFileSync(join(ROOT, 'test/sample/articles', file), 'utf8')),
  );
  const id = path.replace(/^.*\/|\.md$/g, '');

  test('that is corrected is written with what shows it, and no other article is', () => {
    edit(`articles/${path}`, (text) => `${text}\n又补了一段。\n`);
    const { lines } = run(first);
    expect(lines).toContain(`site/zh/articles/${id}.html`);
    expect(lines).toContain(`site/zh/articles/${id}.json`);
    expect(lines.filter((line) => line.includes('/articles/') && !line.includes(id))).toEqual([]);
    expect(lines.length).toBeLessThan(whole.size / 3);
  });

  test('that changes without a new date has another time, for servers and rsync', () => {
    const file = join(first, `site/zh/articles/${id}.html`);
    const before = statSync(file);
    edit(`articles/${path}`, (text) => text.replace('又补了一段。', '又补了两段。'));
    run(first);
    const after = statSync(file);
    expect(after.size).toBe(before.size);
    expect(after.mtimeMs).toBeGreaterThan(before.mtimeMs);
  });

  test('that is withdrawn is gone at once, also without --delete', () => {
    edit(`articles/${path}`, (text) =>
      text.replace(
        /^---\n/,
        '---\npubStatus: canceled\nwithdrawn: {date: 2024-03-01T08:00:00+08:00, reason: 与事实不符。}\n',
      ),
    );
    const { status, stderr } = run(first);
    expect(status, stderr).toBe(0);
    expect(filesIn(join(first, 'site')).filter((file) => file.includes(`articles/${id}.`))).toEqual([]);
    expect(readFileSync(join(first, `gone/zh/articles/${id}.json`), 'utf8')).toContain('与事实不符');
  });
});

describe('a folder of others', () => {
  test('is not written to', () => {
    const others = join(folder, 'others');
    mkdirSync(others);
    writeFileSync(join(others, 'index.html'), 'theirs');
    const { status, stderr } = run(others, '--delete');
    expect(status).toBe(1);
    expect(stderr).toContain('others holds files that no export wrote; choose an empty folder');
    expect(filesIn(others)).toEqual(['index.html']);
  });
});

/** The project's own content, which is enough for threads. */
const many = { ...env, CONTENT_DIR: join(folder, 'many'), BUILD_DIR: join(folder, 'build-many') };

beforeAll(() => cpSync(join(ROOT, 'content'), many.CONTENT_DIR, { recursive: true }));

describe.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('an export that ends by %s', (signal) => {
  test('leaves whole files, and the next one goes on', async () => {
    const complete = join(folder, `complete-${signal}`);
    runIn(many, complete);
    const wanted = shelf(complete);
    const out = join(folder, `cut-${signal}`);
    const command = spawn(process.execPath, [COMMAND, '--out', out, ...NOW], { cwd: folder, env: many });
    const ended = new Promise<number | null>((resolve) => command.on('exit', resolve));
    let isOver = false;
    ended.then(() => {
      isOver = true;
    });
    await until(
      'some files',
      () => isOver || (existsSync(join(out, 'site')) && filesIn(join(out, 'site')).length > 5),
    );
    command.kill(signal);
    const status = await ended;
    if (signal !== 'SIGKILL') {
      // It may have been done by then.
      expect([0, signal === 'SIGINT' ? 130 : 143]).toContain(status);
      expect(existsSync(join(out, 'half'))).toBe(false);
    }
    for (const [path, file] of shelf(out))
      if (!path.startsWith('half/')) expect(file, path).toBe(wanted.get(path));
    expect(runIn(many, out, '--delete').status).toBe(0);
    expect(shelf(out)).toEqual(wanted);
  });
});
