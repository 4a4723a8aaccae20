// Training and scoring on a handful of lines: the same bytes from the same seed, and what was learned is used.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dictionaryWords } from '../../src/script/convert/dictionary-words.ts';
import { createModel } from '../../src/script/model/model.ts';
import { encodeWeights } from '../../src/script/model/weights-file.ts';
import { type Case, scoreOf, scoreOfOpencc } from '../../src/train/score.ts';
import { SETTINGS } from '../../src/train/settings.ts';
import { train } from '../../src/train/train.ts';

const folder = mkdtempSync(join(tmpdir(), 'train-'));
const file = join(folder, 'tiny.txt');
const KINDS = ['雞', '貓', '狗', '羊', '鳥', '魚', '猴子', '兔子', '老虎', '海豹'];
const lines = KINDS.flatMap((kind) =>
  KINDS.map(
    (other, index) => `他家有${'一二三四五六七八九十'[index]}隻${kind}，只有${other}不見了，大家只好再找。`,
  ),
);
writeFileSync(file, `${lines.join('\n')}\n`);

const silent = () => ({ add: () => {}, end: () => {} });
const tiny = {
  ...SETTINGS,
  written: 0,
  bits: 18,
  words: 0,
  rounds: 0,
  sentences: 0,
  l1: 0.05,
  held: 10,
  epochs: 4,
};

test('the same texts and seed give the same bytes, another seed others', async () => {
  const [one, same, other] = await Promise.all(
    [1, 1, 2].map((seed) => train([file], [], seed, silent, tiny)),
  );
  const bytesOf = (trained: typeof one) =>
    Buffer.from(encodeWeights(trained?.weights as never)).toString('base64');
  expect(bytesOf(same)).toBe(bytesOf(one));
  expect(bytesOf(other)).not.toBe(bytesOf(one));
}, 120_000);

test('what was answered well enough is not learned again', async () => {
  const [once, again, more] = await Promise.all(
    [
      { epochs: 1, sure: 0 },
      { epochs: 3, sure: 1.1 },
      { epochs: 3, sure: 0 },
    ].map((how) => train([file], [], 1, silent, { ...tiny, ...how })),
  );
  const bytesOf = (trained: typeof once) =>
    Buffer.from(encodeWeights(trained?.weights as never)).toString('base64');
  expect(bytesOf(again)).toBe(bytesOf(once));
  expect(bytesOf(more)).not.toBe(bytesOf(once));
}, 120_000);

test('what the lines say is learned, and lines held back are reported by their text', async () => {
  const { weights, kinds } = await train([file], [], 1, silent, tiny);
  const model = createModel(
    weights,
    dictionaryWords((character) => weights.forms.has(character)),
  );
  const text = '他家有六只海豹，只有猫不见了';
  const forms = weights.forms.get('只') ?? [];
  // The likelier; so few lines held back are too few to overrule a dictionary.
  const likelier = (at: number) =>
    forms[model.judge({ text, at, forms, choice: forms.indexOf('只'), length: 1, offset: 0 }).best];
  expect(likelier(4)).toBe('隻');
  expect(likelier(8)).toBe('只');
  expect(kinds.find(({ name }) => name === 'tiny')?.places).toBeGreaterThan(0);
}, 120_000);

test('what is sure is told from what is not: the better the margin, the more probable', async () => {
  const { weights } = await train([file], [], 1, silent, tiny);
  const shares = weights.calibration.right.map(([, share]) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
  expect(weights.calibration.certain).toBeGreaterThan(0.5);
  expect(Object.values(weights.against).every((bound) => bound >= 0)).toBe(true);
}, 120_000);

test('a score counts sentences, characters, and what was certain', () => {
  const cases = [
    { hans: '他的头发', gold: '他的頭髮', variant: 'zh-Hant' as const },
    { hans: '头发花白', gold: '頭發花白', variant: 'zh-Hant' as const },
  ];
  const toPivot: Parameters<typeof scoreOf>[1] = (text, note) => {
    note({ word: '发', choice: '髮', rule: 'model', at: text.indexOf('发'), probability: 0.995 });
    return text.replace('头发', '頭髮');
  };
  expect(scoreOf(cases, toPivot, 0.99)).toEqual({
    sentences: 2,
    exact: 1,
    wrong: 1250,
    certain: 2,
    certainAndRight: 1,
    questions: 0,
    unasked: 2,
    unaskedAndWrong: 1,
  });
  expect(scoreOf(cases, toPivot, 0.999)).toMatchObject({ questions: 375, unasked: 0, unaskedAndWrong: 0 });
  expect(scoreOfOpencc(cases).exact).toBe(1);
});

test('what houses write either way is one in genuine text, and not in what was written for a test', () => {
  const one: Case = { hans: '计划占了一周期', gold: '計畫佔了一周期', variant: 'zh-Hant' };
  const toPivot = () => '計劃占了一週期';
  expect(scoreOf([one], toPivot).exact).toBe(0);
  expect(scoreOf([{ ...one, isOfAnyHouse: true }], toPivot).exact).toBe(1);
  expect(scoreOf([{ ...one, isOfAnyHouse: true }], () => '計劃占瞭一週期').exact).toBe(0);
});
