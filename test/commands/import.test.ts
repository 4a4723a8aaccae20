// `npm run import`: the command line and the disk, in a content folder of its own.

import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../support/sample.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  writeFileSync(
    join(folder, 'channels.yaml'),
    '- {id: local, name: 本地, description: 本地}\n- {id: river, name: 河, description: 河}\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/commands/import.ts'), ...args],
    {
      cwd: join(ROOT, 'test/import/pages'),
      env: { ...process.env, CONTENT_DIR: folder },
      encoding: 'utf8',
      input,
    },
  );
  return { status, stdout, stderr };
};

const written = () => globSync('articles/**/*', { cwd: folder }).filter((path) => /\.\w+$/.test(path));
const FILE = 'articles/2021/06/high-pasture.md';
const ARGS = ['xinhua.htm', '--id', 'high-pasture', '--channel', 'local', '--channel', 'river'];

test('writes the record and says what it understood, line by line', () => {
  const { status, stdout } = run(ARGS);
  expect(status).toBe(0);
  expect(written()).toEqual([FILE]);
  expect(stdout).toContain('xinhua.htm:4 headline: 高原牧场装上气象站\n');
  expect(stdout).toContain('xinhua.htm:5 source: 新华网\n');
  expect(stdout).toContain('names no zone; +08:00 is taken');
  expect(readFileSync(join(folder, FILE), 'utf8')).toContain('articleSection:\n  - local\n  - river\n');
});

test('--dry-run writes nothing', () => {
  expect(run([...ARGS, '--dry-run'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('would write'),
  });
  expect(written()).toEqual([]);
});

test('--json: the record by its names, body and warnings, one page a line', () => {
  const { status, stdout } = run(['xinhua.htm', 'no-source.htm', 'r-no-date.txt', '--json', '--dry-run']);
  expect(status).toBe(1);
  const [first, second, third] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({
    file: 'xinhua.htm',
    headline: '高原牧场装上气象站',
    source: { name: '新华网' },
    articleSection: ['local'],
    body: expect.stringMatching(/^新华社西宁6月16日电/),
    warnings: [{ field: 'articleSection', line: 1 }],
  });
  expect(second.warnings.map(({ field }: { field: string }) => field).toSorted()).toEqual([
    'articleSection',
    'author',
    'source',
  ]);
  expect(third).toMatchObject({ file: 'r-no-date.txt', refused: expect.stringMatching(/^it has no date/) });
});

test('a refused page: a sentence, exit 1, nothing written', () => {
  const { status, stdout } = run(['r-impossible-date.htm', '--channel', 'local']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^r-impossible-date\.htm:1 refused: its date is impossible/);
  expect(written()).toEqual([]);
});

test('several pages: each by itself, and a sum', () => {
  const { status, stdout } = run(['xinhua.htm', 'r-no-date.txt', 'rthk.txt', '--channel', 'local']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/\n3 files: 2 imported, 1 refused\n$/);
  expect(written()).toHaveLength(2);
});

test('- is standard input', () => {
  const page = readFileSync(join(ROOT, 'test/import/pages/people.txt'), 'utf8');
  expect(run(['-', '--channel', 'local'], page)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('stdin:6 source: 津门日报'),
  });
});

const TEXT = (headline: string) =>
  `${headline}\n\n2024年1月5日 来源：样报\n\n河边有一座桥，桥上有人在看水，看了一个下午也没有走开。\n`;

test('where the page gives no id it is the headline as it is read aloud, and the same page has it again', () => {
  const ARGS = ['-', '--channel', 'local'];
  expect(run(ARGS, TEXT('河上见闻')).status).toBe(0);
  expect(written()).toEqual(['articles/2024/01/he-shang-jian-wen.md']);
  expect(run(ARGS, TEXT('河上见闻')).stdout).toContain(
    'the id he-shang-jian-wen exists in articles/2024/01/',
  );
  // Another article of another month, or what was published, keeps its id.
  const later = TEXT('河上见闻').replace('1月5日', '2月6日');
  expect(run(ARGS, later).status).toBe(0);
  expect(written().sort()).toEqual([
    'articles/2024/01/he-shang-jian-wen.md',
    'articles/2024/02/20240206-he-shang-jian-wen.md',
  ]);
  expect(run([...ARGS, '--url', 'https://news.example/a/bridge-by-the-river.html'], TEXT('桥')).status).toBe(
    0,
  );
  expect(written()).toContain('articles/2024/01/bridge-by-the-river.md');
});

test('an id that exists is never overwritten', () => {
  run(ARGS);
  writeFileSync(join(folder, FILE), 'an editor was here');
  const { status, stdout } = run(ARGS);
  expect(status).toBe(1);
  expect(stdout).toContain(`the id high-pasture exists in ${FILE}; give --update`);
  expect(readFileSync(join(folder, FILE), 'utf8')).toBe('an editor was here');
});

test('--update shows the difference, takes what is new and keeps what an editor changed', () => {
  run(ARGS);
  const path = join(folder, FILE);
  const first = readFileSync(path, 'utf8');
  expect(run([...ARGS, '--update'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('says nothing new'),
  });
  expect(readFileSync(path, 'utf8')).toBe(first);

  writeFileSync(
    path,
    first
      .replace('headline: 高原牧场装上气象站', 'headline: 牧场有了气象站 # 短一些')
      .replace('dateline: 西宁\n', ''),
  );
  const page = readFileSync(join(ROOT, 'test/import/pages/xinhua.htm'), 'utf8')
    .replace('高原牧场装上气象站</div>', '高原牧场装上小气象站</div>')
    .replace('再装四十座', '再装五十座')
    .replace('责任编辑:赵刚', '责任编辑:钱进');
  const { status, stdout } = run(['-', ...ARGS.slice(1), '--update'], page);
  expect(status).toBe(0);
  expect(stdout).toContain('-今年全县还要再装四十座。（完）');
  expect(stdout).toContain('+今年全县还要再装五十座。（完）');
  expect(stdout).toMatch(/written anew: .*editor.*body/);
  expect(stdout).toMatch(/kept as an editor left them: headline, dateline/);
  const merged = readFileSync(path, 'utf8');
  expect(merged).toContain('headline: 牧场有了气象站 # 短一些\n');
  expect(merged).toContain('editor:\n  - 钱进\n');
  expect(merged).toContain('再装五十座');
  // What the page says now is unsure, but whether an article is out is the desk’s to say.
  expect(merged).toContain('pubStatus: usable');
  expect(merged).not.toContain('dateline:');

  // A paragraph that an editor changed stays, whatever the page says next.
  writeFileSync(path, merged.replace('再装五十座', '再装许多座'));
  run(['-', ...ARGS.slice(1), '--update'], page.replace('再装五十座', '再装六十座'));
  expect(readFileSync(path, 'utf8')).toContain('再装许多座');
});

const WRONG: [title: string, args: string[], message: RegExp][] = [
  ['no file', [], /write the files to import/],
  ['an unknown option', ['a.txt', '--chanel', 'local'], /--chanel/],
  ['an unknown channel', ['a.txt', '--channel', 'sport'], /write one of local, river/],
  ['an unknown language', ['a.txt', '--lang', 'zh-XX'], /write one of zh-Hans/],
  ['an id that is none', ['a.txt', '--id', 'Ä'], /6 to 64 small letters/],
  ['an address that is none', ['a.txt', '--url', 'a'], /write https/],
  ['another repair', ['a.txt', '--punct=all'], /--punct=restore/],
  ['one id for two pages', ['a.txt', 'b.txt', '--id', 'high-pasture'], /for one page/],
];

test.each(WRONG)('%s: exit 2 and the usage', (_title, args, message) => {
  const { status, stderr } = run(args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
  expect(stderr).toContain('Usage: npm run import');
});

test('a file that is not there', () => {
  expect(run(['nowhere.txt'])).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^nowhere\.txt:1 refused: it cannot be read/),
  });
});

test('--help', () => {
  expect(run(['--help'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Usage: npm run import/),
  });
  expect(existsSync(join(folder, 'articles'))).toBe(false);
});
