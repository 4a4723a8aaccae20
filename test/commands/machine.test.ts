// What the machine does not let be done is said in one sentence with its remedy, in both languages, and ends with 1; the output
// is as it was, and nothing half-made is left.

import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { failureOf } from '../../src/commands/speech/failure.ts';
import { translation } from '../../src/commands/speech/speech.ts';
import { damagedIn } from '../../src/press/disk/stock.ts';
import { buildCommand } from '../support/run/commands/command.ts';
import { freePort } from '../support/run/commands/desk.ts';
import { commandWithoutRights, whyNot } from '../support/run/commands/unprivileged.ts';
import { ROOT } from '../support/sample.ts';

const scratch = mkdtempSync(join(tmpdir(), 'fanjian-machine-'));
chmodSync(scratch, 0o755);
const content = join(scratch, 'content');
const folder = join(scratch, 'place/build');
const env = { CONTENT_DIR: content, BUILD_DIR: folder };
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const catalog = () => readFileSync(join(folder, 'catalog.ts'), 'utf8');

let before: string;
let edits = 0;
/** Something to write for the next build. */
const edit = () =>
  appendFileSync(join(content, 'articles/2024/01/simplified-text.md'), `\n又记${edits++}。\n`);

beforeAll(() => {
  cpSync(join(ROOT, 'test/sample'), content, { recursive: true });
  writeFileSync(
    join(scratch, 'page.txt'),
    '河上见闻\n\n2024年1月5日 来源：样报\n\n河边有一座桥，桥上有人在看水。\n',
  );
  expect(buildCommand([], env).status).toBe(0);
  before = catalog();
  edit();
});

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One line, with a remedy after a semicolon, and nothing of a trace. */
const expectSentence = ({ status, stdout, stderr }: Ended, sentence: RegExp) => {
  expect({ status, stdout }, stderr).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(sentence);
  expect(stderr).toMatch(/^[^\n]+[;；][^\n]+\n$/);
};

const expectWhole = () => {
  expect(catalog() === before).toBe(true);
  expect(damagedIn(folder)).toEqual([]);
};

const expectUnharmed = () => {
  expectWhole();
  expect(readdirSync(join(folder, '..')).filter((name) => !/^build(\.held(\.by)?)?$/.test(name))).toEqual([]);
};

/** A command in a shell that limits it. */
const limited = (limit: string, file: string, locale = 'C') =>
  spawnSync(
    'bash',
    ['-c', `ulimit ${limit}; exec env LC_ALL=${locale} "$0" "$@"`, process.execPath, join(ROOT, file)],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    },
  );

test('a file that would be too large', () => {
  const build = 'src/commands/build.ts';
  expectSentence(limited('-f 8', build), /^a file would be larger than this machine allows \(EFBIG\); raise/);
  expectSentence(limited('-f 8', build, 'zh_CN'), /^文件会超过本机允许的大小（EFBIG）；请放宽/);
  expectUnharmed();
});

test('too many open files', () => {
  // How many it needs is Node's affair: more and more, up to where it can be done.
  const failed: Ended[] = [];
  for (let files = 22; files < 64; files++) {
    const ended = limited(`-n ${files}`, 'src/commands/build.ts');
    if (ended.status === 0) break;
    expectWhole();
    if (ended.stderr.includes('open at once')) failed.push(ended);
  }
  for (const one of failed)
    expectSentence(one, /^too many files are open at once \(EMFILE\); raise the limit/);
  expect(failed.length).toBeGreaterThan(0);
  expect(buildCommand([], env).status).toBe(0);
  before = catalog();
  edit();
  expectUnharmed();
});

/** A disk of its own, and small; only root may have one. */
const mount = (options: string, place: string) => {
  mkdirSync(place, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'fanjian-test', place]).status === 0;
};
const small = join(scratch, 'small');
const hasDisk = mount('size=1500k', small);
if (!hasDisk)
  console.warn('tests of a full and of a read-only disk are left out: they need root, who may mount');
afterAll(() => {
  if (hasDisk) spawnSync('umount', [small]);
});

describe.skipIf(!hasDisk)('a disk', () => {
  const onDisk = { ...env, BUILD_DIR: join(small, 'build') };

  test('that is full, at any moment', () => {
    // What is left over for a second build grows until it is enough.
    const statuses = [0, 200, 400, 600, 800, 1000, 1200, 1400].map((kilobytes) => {
      writeFileSync(join(small, 'other'), Buffer.alloc((1480 - kilobytes) * 1024, 1));
      const ended = buildCommand([], onDisk);
      rmSync(join(small, 'other'));
      if (ended.status !== 0)
        expectSentence(ended, /^the disk is full \(ENOSPC\); make room on it, and try again\n/);
      expect(readdirSync(small).filter((name) => !/^build(\.held(\.by)?)?$/.test(name))).toEqual([]);
      return ended.status;
    });
    expect(statuses).toContain(1);
  });

  test('that may only be read', () => {
    spawnSync('mount', ['-o', 'remount,ro', small]);
    const [english, chinese] = ['C', 'zh_TW'].map((LC_ALL) => buildCommand([], { ...onDisk, LC_ALL }));
    spawnSync('mount', ['-o', 'remount,rw', small]);
    expectSentence(
      english as Ended,
      /small\/build\S* is where nothing may be written \(EROFS\); choose another folder/,
    );
    expectSentence(chinese as Ended, /small\/build\S* 所在的地方不能寫入（EROFS）；請換一個資料夾/);
  });
});

const unable = whyNot();
if (unable) console.warn(unable);

describe.skipIf(unable)('without rights', () => {
  const COMMANDS: [file: string, args: string[]][] = [
    ['src/commands/build.ts', []],
    ['src/commands/deploy.ts', ['--dry-run']],
    ['src/commands/import.ts', [join(scratch, 'page.txt'), '--channel', 'river', '--id', 'imported-page']],
    ['src/commands/new.ts', ['--headline', '新的一篇', '--channel', 'river', '--lang', 'zh-Hans', '--json']],
    ['src/commands/upkeep/schema.ts', []],
  ];

  test.each(COMMANDS)('%s ends with a sentence and 1', (file, args) => {
    const ended = commandWithoutRights(file, args, { ...env, PORT: '0' });
    expect(ended.status, ended.stdout + ended.stderr).toBe(1);
    expect(ended.stderr).toMatch(/EACCES/);
    expect(ended.stdout + ended.stderr).not.toMatch(/^\s+at |^node:/m);
    expectUnharmed();
  });
});

test('what is in the way of a folder is said', () => {
  writeFileSync(join(scratch, 'file'), 'x');
  const inTheWay = buildCommand([], { ...env, BUILD_DIR: join(scratch, 'file/build') });
  expectSentence(
    inTheWay,
    /file is in the way, a file for a folder or a folder for a file \(E[A-Z]+\); move it away/,
  );
  expectSentence(
    buildCommand([], { ...env, CONTENT_DIR: join(scratch, 'file') }),
    /file is no folder; set CONTENT_DIR/,
  );
});

test('a port that is in use is said before anything is served', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => other.on('listening', listening));
  const { port } = other.address() as AddressInfo;
  const place = { CONTENT_DIR: content, BUILD_DIR: join(scratch, 'desk'), PORT: String(port) };
  const desk = spawn(process.execPath, [join(ROOT, 'src/desk/start.ts')], {
    env: { ...process.env, ...place },
  });
  let said = '';
  desk.stderr.on('data', (text) => (said += text));
  expect(await new Promise((ended) => desk.on('close', ended))).toBe(1);
  other.close();
  expect(said).toMatch(
    /^port \d+ cannot be used \(.*EADDRINUSE.*\); write PORT=8788 or another before the command$/m,
  );
  expect(said).not.toMatch(/^\s+at /m);
});

/** As a desk begins that cannot go on. */
const startDesk = (env: Record<string, string>) =>
  spawnSync(process.execPath, [join(ROOT, 'src/desk/start.ts')], {
    ...{ cwd: ROOT, encoding: 'utf8' },
    env: { ...process.env, CONTENT_DIR: content, ...env },
  });

test.each(['abc', '0', '65536'])('the port %s is refused before anything is built', (PORT) => {
  const place = join(scratch, 'no-port');
  expectSentence(startDesk({ PORT, BUILD_DIR: place }), /^PORT is “\w+”; write a number from 1 to 65535/);
  expect(readdirSync(scratch).filter((name) => name.startsWith('no-port'))).toEqual([]);
});

test.skipIf(unable)('a folder that may not be written to is said before anything is built', async () => {
  const ended = commandWithoutRights('src/desk/start.ts', [], { ...env, PORT: String(await freePort()) });
  expectSentence(
    ended,
    /^\S*build-desk\S* may not be read or written \(EACCES\); give yourself the right to it/,
  );
  expectUnharmed();
});

test('the desk says what a build of it could not do, and goes on', async () => {
  writeFileSync(join(scratch, 'no-folder'), 'x');
  const { createBuilder } = await import('../../src/desk/builder.ts');
  const output = join(scratch, 'no-folder/build');
  const builder = createBuilder({ folder: content, output, url: 'http://localhost:8787' });
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const statuses = [await builder.build(), await builder.build()];
  const lines = said.mock.calls.map(([line]) => line);
  said.mockRestore();
  expect(statuses).toEqual([1, 1]);
  expect(lines).toEqual([1, 2].map(() => expect.stringMatching(/no-folder is in the way, .*; move it away/)));
});

test('a reader that has read enough ends nothing in a trace', () => {
  const piped = spawnSync(
    'bash',
    [
      '-c',
      `"$0" "$1" --help | true; "$0" "$2" --json | head -c 1`,
      process.execPath,
      join(ROOT, 'src/commands/build.ts'),
      join(ROOT, 'src/commands/check.ts'),
    ],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    },
  );
  expect(piped.stderr).not.toMatch(/EPIPE|^\s+at /m);
});

test('every sentence of it has its Chinese, and a mistake of our own none', () => {
  const codes = [
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOSPC',
    'EDQUOT',
    'EFBIG',
    'EMFILE',
    'ENFILE',
    'ENOMEM',
    'ENOTDIR',
    'EIO',
  ];
  for (const code of codes)
    for (const error of [
      Object.assign(new Error(`${code}: words, open '/a/file'`), { code, syscall: 'open', path: '/a/file' }),
      new Error(`${code}: words, open '/a/file'`), // as a thread hands it over
    ]) {
      const sentence = failureOf(error);
      expect(sentence, code).toContain(code);
      expect(translation(sentence ?? '', 'zh-Hans'), code).toContain(code);
    }
  const locked = Object.assign(new Error('unable to open database file'), { code: 'ERR_SQLITE_ERROR' });
  expect(translation(failureOf(locked) ?? '', 'zh-Hans')).toContain('unable to open');
  expect(failureOf(new TypeError('x is not a function'))).toBeUndefined();
  expect(failureOf('x')).toBeUndefined();
});
