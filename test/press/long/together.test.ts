// Builds of one folder at once: one waits for the other and says for whom, whoever is killed leaves what was there, and nobody
// waits for the dead.

import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hold } from '../../../src/press/disk/hold.ts';
import { filesIn, restore } from '../../../src/press/disk/output-folder.ts';
import { damagedIn } from '../../../src/press/disk/stock.ts';
import { ROOT } from '../../support/sample.ts';

const scratch = mkdtempSync(join(tmpdir(), 'fanjian-together-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const content = join(scratch, 'content');
const folder = join(scratch, 'build');
cpSync(join(ROOT, 'test/sample'), content, { recursive: true });

interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** A process, what it said so far, and how it ended. */
const start = (args: readonly string[], env: Record<string, string> = {}) => {
  const child: ChildProcess = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: content, BUILD_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout?.on('data', (text) => (said += text));
  child.stderr?.on('data', (text) => (said += text));
  const ended = new Promise<Ended>((resolve) => child.on('close', (status) => resolve({ status, said })));
  return { child, ended, said: () => said };
};

/** All builds are of one instant, so that the same content is the same bytes. */
const AT = ['--at', new Date().toISOString()];

const build = (env?: Record<string, string>) => start([join(ROOT, 'src/commands/build.ts'), ...AT], env);

const pause = (milliseconds: number) => new Promise((wait) => setTimeout(wait, milliseconds));

const bytesIn = () =>
  new Map(
    filesIn(folder)
      .toSorted()
      .map((path) => [path, readFileSync(join(folder, path), 'base64')]),
  );

let whole: ReturnType<typeof bytesIn>;
beforeAll(async () => {
  expect(await build().ended).toMatchObject({ status: 0 });
  whole = bytesIn();
});

const builtWhole = () => expect(damagedIn(folder)).toEqual([]);

/** Nothing of a lock, and nothing half-made, beside the folders. */
const leftBeside = () => readdirSync(scratch).filter((name) => !['content', 'build', 'lock'].includes(name));

test('one waits for another, says for whom and since when, and goes on when it has ended', async () => {
  const release = await hold(folder, () => {});
  const waiting = [build(), build({ LC_ALL: 'zh_CN.UTF-8' }), build({ WRANGLER_COMMAND: 'dev' })];
  const deploy = start([join(ROOT, 'src/commands/deploy.ts'), '--dry-run'], {
    SITE_URL: 'http://127.0.0.1:1',
  });
  for (const one of [...waiting, deploy]) while (!one.said()) await pause(20);
  const when = '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d';
  expect(waiting[0]?.said()).toMatch(
    new RegExp(
      `build is in use by process ${process.pid} since ${when}; this one waits until it has ended\\n$`,
    ),
  );
  expect(waiting[1]?.said()).toMatch(new RegExp(`进程 ${process.pid} 从 ${when} 起正在使用 .*build；`));
  expect(deploy.said()).toContain('is in use by process');
  for (const one of [...waiting, deploy]) expect(one.child.exitCode).toBeNull();
  release();
  for (const { ended } of waiting) expect(await ended).toMatchObject({ status: 0 });
  expect(await deploy.ended).toMatchObject({ status: 0 });
  expect(await build().ended).toMatchObject({ status: 0 });
  expect(bytesIn()).toEqual(whole);
  expect(leftBeside()).toEqual([]);
});

test('Ctrl-C while it waits ends it with 130, and leaves nothing', async () => {
  const release = await hold(folder, () => {});
  const waiting = build();
  while (!waiting.said()) await pause(20);
  waiting.child.kill('SIGINT');
  expect(await waiting.ended).toMatchObject({ status: 130 });
  release();
  expect(leftBeside()).toEqual([]);
  expect(bytesIn()).toEqual(whole);
});

test('two builds of one content with outputs of their own find the same places, and leave ids.lock as it is', async () => {
  const lock = join(content, 'ids.lock');
  const before = readFileSync(lock, 'utf8');
  for (let round = 0; round < 4; round++) {
    const short = before.replace(/\n[^\n]*hongkong[\s\S]*$/, '\n');
    writeFileSync(lock, short);
    const both = [build(), build({ BUILD_DIR: `${folder}-other` })];
    for (const { ended } of both) expect(await ended).toMatchObject({ status: 0 });
    expect(readFileSync(lock, 'utf8')).toBe(short);
    const [one, other] = [folder, `${folder}-other`].map((at) => readFileSync(join(at, 'ids.lock'), 'utf8'));
    expect(one).toBe(other);
    expect(one).toContain('hongkong');
    expect(readdirSync(content).filter((name) => name.includes('.half'))).toEqual([]);
  }
  writeFileSync(lock, before);
  rmSync(`${folder}-other`, { recursive: true });
  expect(await build().ended).toMatchObject({ status: 0 });
  expect(bytesIn()).toEqual(whole);
});

/** Takes a lock, writes into a file that only one at a time may write to, and lets go; or is killed before. */
const WORKER = `
  import { existsSync, rmSync, writeFileSync } from 'node:fs';
  import { hold } from ${JSON.stringify(join(ROOT, 'src/press/disk/hold.ts'))};
  const [folder] = process.argv.slice(-1);
  for (let round = 0; round < 20; round++) {
    const release = await hold(folder, () => {});
    if (existsSync(folder + '/' + 'mine')) {
      const { readFileSync } = await import('node:fs');
      const pid = Number(readFileSync(folder + '/mine', 'utf8'));
      let alive = pid > 0;
      try { process.kill(pid, 0); } catch { alive = false; }
      if (alive) { console.log('not alone'); process.exit(1); }
    }
    writeFileSync(folder + '/mine', String(process.pid));
    await new Promise((wait) => setTimeout(wait, Math.random() * 10));
    rmSync(folder + '/mine');
    release();
  }
`;

test('nobody has a lock that another has, though some are killed', async () => {
  const place = join(scratch, 'lock');
  cpSync(join(ROOT, 'test/sample/media'), place, { recursive: true });
  const script = join(scratch, 'lock/worker.mjs');
  writeFileSync(script, WORKER);
  const workers = Array.from({ length: 10 }, () => start([script, place]));
  await pause(500);
  for (const { child } of workers.slice(0, 4)) {
    child.kill('SIGKILL');
    await pause(50);
  }
  for (const { ended } of workers.slice(4)) expect(await ended).toEqual({ status: 0, said: '' });
  expect(existsSync(`${place}.held`)).toBe(false);
});

/** Takes and leaves a lock as fast as it can; a file that may be made only where there is none tells whether it is alone. */
const HAMMER = `
  import { closeSync, openSync, rmSync } from 'node:fs';
  import { tryLock } from ${JSON.stringify(join(ROOT, 'src/press/disk/hold.ts'))};
  const [file] = process.argv.slice(-1);
  const end = Date.now() + 4000;
  for (let had = 0; Date.now() < end || had < 50; ) {
    const lock = tryLock(file);
    if (!lock) continue;
    closeSync(openSync(file + '.mine', 'wx'));
    had++;
    rmSync(file + '.mine');
    rmSync(file);
    lock.close();
  }
`;

test('a lock on a file that its owner removed meanwhile is none', async () => {
  const place = join(scratch, 'lock');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'hammer.mjs'), HAMMER);
  const all = Array.from({ length: 6 }, () => start([join(place, 'hammer.mjs'), join(place, 'hammered')]));
  for (const { ended } of all) expect(await ended).toEqual({ status: 0, said: '' });
});

test('a build that was killed between its two renames is put back by the next, even by one with errors', async () => {
  renameSync(folder, `${folder}.old`);
  const site = join(content, 'site.yaml');
  const text = readFileSync(site, 'utf8');
  writeFileSync(site, 'name: [');
  expect(await build().ended).toMatchObject({ status: 1 });
  writeFileSync(site, text);
  expect(bytesIn()).toEqual(whole);
  expect(leftBeside()).toEqual([]);
});

/** A press that makes forty files with a word in them, by the means of the real one; it starts ten times as fast. */
const PRESS = `
  import { setTimeout } from 'node:timers/promises';
  const from = (path) => import(${JSON.stringify(`${ROOT}/src/press/`)} + path);
  const { hold } = await from('disk/hold.ts');
  const { replaceFolder, restore, writeOutput } = await from('disk/output-folder.ts');
  const { clear, takeStock } = await from('disk/stock.ts');
  const { formatLedger, LEDGER } = await from('disk/ledger.ts');
  const { digest } = await from('make/digest.ts');
  const [folder, word] = process.argv.slice(-2);
  const release = await hold(folder, () => {});
  restore(folder);
  await replaceFolder(folder, async (next) => {
    const stock = takeStock(next);
    clear(next, stock);
    const files = Array.from({ length: 40 }, (_, index) => ['assets/' + index % 7 + '/' + index, word + index]);
    files.push(['catalog.ts', word]);
    const ledger = formatLedger(new Map(files.map(([path, text]) => [path, digest(text)])));
    await setTimeout(0);
    writeOutput(next, new Map([...files, [LEDGER, ledger]]));
    return true;
  });
  release();
`;

test('a hundred rounds of two at once, some killed at any moment: what stands is always one whole build', async () => {
  const place = join(scratch, 'lock/out');
  const script = join(scratch, 'lock/press.mjs');
  mkdirSync(join(scratch, 'lock'), { recursive: true });
  writeFileSync(
    script,
    PRESS.replace(
      '[path, digest(text)])));',
      "[path, digest(text)]).concat([['catalog.ts', digest(word)]])));",
    ),
  );
  expect(await start([script, place, 'first']).ended).toEqual({ status: 0, said: '' });
  const moments = fc.sample(fc.tuple(fc.nat(250), fc.nat(250), fc.nat(3)), 100);
  let last = 'first';
  const counts = { killed: 0, between: 0 };
  for (const [round, [first, second, which]] of moments.entries()) {
    const words = [`${round}a`, `${round}b`];
    const both = words.map((word) => start([script, place, word]));
    const kill = async (index: number, delay: number) => {
      await pause(delay);
      if (both[index]?.child.kill('SIGKILL')) counts.killed++;
    };
    if (which & 1) await kill(0, first);
    if (which & 2) await kill(1, second);
    const results = await Promise.all(both.map(({ ended }) => ended));
    for (const { status, said } of results)
      expect({ status: status ?? 0, said }).toEqual({ status: 0, said: '' });
    if (!existsSync(place)) {
      // Between two renames: the next one puts back what was there.
      counts.between++;
      restore(place);
    }
    expect(damagedIn(place), `round ${round}`).toEqual([]);
    const word = readFileSync(join(place, 'catalog.ts'), 'utf8');
    expect([last, ...words]).toContain(word);
    if (results.some(({ status }) => status === 0)) expect(words).toContain(word);
    last = word;
  }
  expect(counts.killed).toBeGreaterThan(10);
  expect(await start([script, place, 'last']).ended).toEqual({ status: 0, said: '' });
  expect(damagedIn(place)).toEqual([]);
  expect(readdirSync(join(scratch, 'lock')).filter((name) => name.startsWith('out.'))).toEqual([]);
});

test('real builds at once, one of them killed, and the folder is whole after each', async () => {
  const site = join(content, 'site.yaml');
  const text = readFileSync(site, 'utf8');
  for (const [round, delay] of fc.sample(fc.integer({ min: 100, max: 1500 }), 6).entries()) {
    writeFileSync(site, text.replace(/^rights: .*$/m, `rights: 版权${round}`));
    const both = [build(), build()];
    await pause(delay);
    both[round % 2]?.child.kill('SIGKILL');
    const [one, other] = await Promise.all(both.map(({ ended }) => ended));
    expect([one?.status ?? 0, other?.status ?? 0]).toEqual([0, 0]);
    builtWhole();
  }
  writeFileSync(site, text);
  expect(await build().ended).toMatchObject({ status: 0 });
  expect(bytesIn()).toEqual(whole);
  expect(leftBeside()).toEqual([]);
});
