// `npm run review` on a terminal and without one: each answer is a line in its file, is undone, and is not asked again.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkCommand } from '../support/run/commands/command.ts';
import { hasTerminal, onTerminal } from '../support/run/commands/terminal.ts';
import { ROOT, record } from '../support/sample.ts';

const scratch = mkdtempSync(join(tmpdir(), 'fanjian-review-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const content = join(scratch, 'content');
const FILE = join(content, 'articles/2024/01/some-article.md');
const GLOSSARY = join(content, 'glossary.yaml');
const ARTICLE = record(
  { datePublished: '2024-01-20T08:00:00+08:00' },
  '在镇上和附近村里搜集旧画。\n\n对不准就成了废品。',
);
const NO_GLOSSARY = '# 全站\nwritten: {}\n';
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(ROOT, 'test/sample'), content, { recursive: true });
  writeFileSync(FILE, ARTICLE);
  writeFileSync(GLOSSARY, NO_GLOSSARY);
});

const COMMAND = join(ROOT, 'src/commands/review.ts');
const env: Record<string, string> = {
  ...(process.env as Record<string, string>),
  CONTENT_DIR: content,
  LC_ALL: 'C.UTF-8',
  LANGUAGE: '',
};
const run = (args: readonly string[], more: Record<string, string> = {}) =>
  spawnSync(process.execPath, [COMMAND, ...args], { cwd: ROOT, encoding: 'utf8', env: { ...env, ...more } });
const rows = (text: string) => text.split('\n').filter(Boolean);

test('without a terminal every question is a line, with what to write; --json has the rules', () => {
  const { status, stdout } = run(['some-article']);
  expect(status).toBe(0);
  expect(rows(stdout)[0]).toMatch(
    /some-article\.md:10 body: question: “在镇上和附近村【里】搜集旧画。” in zh-Hant may be .+; run npm run review, or write one of \[村里, 村[裡里]\] \/ \[村里, 村[裡里]\] below variants, zh-Hant, written$/,
  );
  const asked = rows(run(['some-article', '--json']).stdout).map((row) => JSON.parse(row));
  expect(asked).toHaveLength(rows(stdout).length);
  expect(asked[0]).toMatchObject({
    severity: 'question',
    line: 10,
    word: '里',
    tag: 'zh-Hant',
    answers: { length: 2 },
  });
  const chinese = run(['some-article'], { LC_ALL: 'zh_CN.UTF-8' }).stdout;
  expect(chinese).toContain('正文: 问：“在镇上和附近村【里】搜集旧画。”在 zh-Hant 里可能是 ');
  expect(run(['nowhere-at-all'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('“nowhere-at-all”'),
  });
  expect(run(['--help'], { LC_ALL: 'zh_TW.UTF-8' }).stdout).toMatch(/^用法：npm run review/);
});

test('the check lists some of them and how many there are, all as JSON, and its exit status is the same', () => {
  const { status, stdout } = checkCommand([], env);
  expect(status).toBe(0);
  const lines = rows(stdout).filter((row) => row.includes(': question: '));
  expect(lines.filter((row) => row.includes('simplified-text')).length).toBeLessThanOrEqual(3);
  const [, count] = /^(\d+) questions? in \d+ articles?: npm run review/m.exec(stdout) ?? [];
  const all = rows(checkCommand(['--json'], env).stdout).map((row) => JSON.parse(row));
  expect(all.filter(({ severity }) => severity === 'question')).toHaveLength(Number(count));
  expect(checkCommand(['--github'], env).stdout).toMatch(/^::notice file=/m);
});

describe.skipIf(!hasTerminal())('on a terminal', () => {
  const first = (list: string) => new RegExp(`^---\\n[\\s\\S]*\\n${list}---\\n\\n在镇上`);

  test('an answer is written at once, for the article or the site, undone, and not asked again', async () => {
    const numbers = JSON.parse(rows(run(['some-article', '--json']).stdout)[0] as string).choices.map(
      ({ choice }: { choice: string }) => choice,
    );
    const [li, lining] = ['里', '裡'].map((choice) => String(numbers.indexOf(choice) + 1)) as [
      string,
      string,
    ];
    const { status, seen, unasked } = await onTerminal(
      [COMMAND, 'some-article'],
      [
        ['1/', ''],
        ['村【里】', ''],
        ['Return skips: ', `${lining}\r`],
        ['[村里, 村裡]', ''],
        ['2/', ''],
        ['Return skips: ', 'x\r'],
        ['write one of ', ''],
        ['Return skips: ', 'u\r'],
        ['村【里】', ''],
        ['Return skips: ', `${li}s\r`],
        ['glossary.yaml: zh-Hant [村里, 村里]', ''],
        ['Return skips: ', 'q\r'],
        ['1 answer is written', ''],
      ],
      env,
    );
    expect({ status, unasked }, seen).toEqual({ status: 0, unasked: [] });
    expect(readFileSync(FILE, 'utf8')).toBe(ARTICLE);
    expect(readFileSync(GLOSSARY, 'utf8')).toBe('# 全站\nwritten:\n  zh-Hant:\n    - [村里, 村里]\n');
    expect(run(['some-article']).stdout).not.toContain('村【里】');
  });

  test('Ctrl-C leaves what was answered, and nothing half-done', async () => {
    const { status, seen } = await onTerminal(
      [COMMAND, 'some-article'],
      [
        ['Return skips: ', '1\r'],
        ['2/', ''],
        ['Return skips: ', '\u0003'],
      ],
      env,
    );
    expect(seen).toContain('stopped; 1 answer is written');
    expect(status).toBe(130);
    expect(readFileSync(FILE, 'utf8')).toMatch(
      first('variants:\\n  zh-Hant:\\n    written:\\n      - \\[.+, .+\\]\\n'),
    );
    expect(checkCommand([], env).status).toBe(0);
  });
});
