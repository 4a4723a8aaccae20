// `npm run score -- DIR --json`: each set with what it asks and what is wrong without a question, and of a text the lines that nothing
// was measured by.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Score } from '../../src/train/score.ts';
import { ROOT } from '../support/sample.ts';

test('every set says how many questions it asks, and how many of the other answers are wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  const lines = [
    '第一行不算在分數裡面。',
    '她發現理髮店裡只有兩隻貓。',
    '第三行也不算。',
    '他只說了一句話。',
  ];
  writeFileSync(join(folder, 'tw-tiny-dev-text.txt'), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'dev-tiny-hk.txt'), '這裏有兩隻貓。\n她發現了理髮店。\n');
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/commands/upkeep/score.ts'), folder, '--json'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(status).toBe(0);
  const rows = new Map(
    (JSON.parse(stdout) as { set: string; fanjian: Score; opencc: Score }[]).map((row) => [row.set, row]),
  );
  expect([...rows.keys()]).toEqual(
    expect.arrayContaining([
      'names',
      'boundaries',
      'unseen',
      'held-back',
      'fresh',
      'examined',
      'world',
      'names, without its own rules',
    ]),
  );
  for (const { fanjian, opencc } of rows.values()) {
    expect(opencc.sentences).toBe(fanjian.sentences);
    expect(fanjian.exact).toBeLessThanOrEqual(fanjian.sentences);
    expect(fanjian.unaskedAndWrong).toBeLessThanOrEqual(fanjian.unasked);
    expect(fanjian.questions).toBeGreaterThanOrEqual(0);
  }
  // A set of traps asks something, and answers most of it.
  const { questions, unasked } = (rows.get('names') as { fanjian: Score }).fanjian;
  expect(questions).toBeGreaterThan(0);
  expect(unasked).toBeGreaterThan(0);
  expect(rows.get('tw-tiny-dev-text')?.fanjian).toMatchObject({ sentences: 2, exact: 2 });
  expect(rows.get('dev-tiny-hk')?.fanjian).toMatchObject({ sentences: 2, exact: 2 });
});
