// `npm run variants`: what was decided, as a person reads it and as a script does.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/sample.ts';

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'src/commands/variants.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: 'test/sample', NO_COLOR: '1' },
  });

/** A row of the table: each choice with how certain it is and what was near. */
const columns = (word: string, ...choices: string[]) => {
  const odds = String.raw` \d{2,3}\.\d %( \(\S+ \d+\.\d %(, \S+ \d+\.\d %)*\))?`;
  return new RegExp(`^${word} ${choices.map((choice) => ` *${choice}${odds}`).join(' +')}$`, 'm');
};

test('shows each choice with its rule and how certain it is, side by side', () => {
  const { status, stdout } = run('simplified-text');
  expect(status).toBe(0);
  expect(stdout).toContain('干部下乡归来头发白了，皇后号停在河里 (zh-Hans)');
  expect(stdout).toMatch(/^ +zh-Hans +zh-Hant +zh-Hant-TW +zh-Hant-HK$/m);
  expect(stdout).toMatch(columns('头发', '頭髮 dictionary 4', '頭髮 dictionary 4', '頭髮 dictionary 4'));
  expect(stdout).toMatch(columns('里', '裡 dictionary 6', '裡 dictionary 6', '裏 dictionary 6'));
  // Hong Kong's rule, which Taiwan falls back to.
  expect(stdout).toMatch(/^半白 +花白 record 2 +花白 record 2$/m);
});

test('shows each sentence with its decisions, each with its own probability and what was near', () => {
  const { stdout } = run('simplified-text');
  const below = stdout.slice(stdout.indexOf('\n\nheadline  '));
  expect(below).toMatch(/^headline {2}【干】部下乡归来【头发】白【了】，【皇后号】停在河【里】$/m);
  expect(below).toMatch(
    /^ {2}里 → 裡 \(zh-Hant, zh-Hant-TW\), 裏 \(zh-Hant-HK\): \w+ \d+\.\d %(, near 里 \d+\.\d %)?$/m,
  );
  const { 'zh-Hant': choices } = JSON.parse(run('simplified-text', '--json').stdout);
  const { count, places } = choices.find(({ word }: { word: string }) => word === '头发');
  expect(places).toHaveLength(count);
  for (const { text, at } of places) expect(text.slice(at, at + 2)).toBe('头发');
});

test('--json says the same for a script', () => {
  const { status, stdout } = run('naive-text', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)['zh-Hant-TW']).toContainEqual(
    expect.objectContaining({
      word: expect.stringContaining('范'),
      choice: expect.stringContaining('範'),
      count: 2,
      probability: expect.any(Number),
    }),
  );
});

test('--diff shows the lines that differ between two variants', () => {
  const { status, stdout } = run('hongkong-text', '--diff', 'zh-Hant-HK', 'zh-TW');
  expect(status).toBe(0);
  expect(stdout).toContain('zh-Hant-HK  船停在河裏，人看着船\nzh-Hant-TW  船停在河裡，人看著船\n');
  expect(JSON.parse(run('hongkong-text', '--diff', 'zh-Hant-HK', 'zh-TW', '--json').stdout)[0]).toEqual({
    'zh-Hant-HK': '船停在河裏，人看着船',
    'zh-Hant-TW': '船停在河裡，人看著船',
  });
});

test('says what to do', () => {
  expect(run()).toMatchObject({ status: 2, stdout: expect.stringContaining('Usage: ') });
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--diff') });
  expect(run('nothing-here')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('there is no article “nothing-here”'),
  });
  expect(run('naive-text', '--diff', 'zh-Hant', 'xx')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('zh-Hant-HK'),
  });
});
