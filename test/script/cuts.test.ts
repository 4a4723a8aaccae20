// Where a text is cut into words: at its ends, never inside what is no Han, and where frequent words meet.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WEIGHTS_FILE } from '../../src/script/convert/weights.ts';
import { createCutter } from '../../src/script/model/cuts.ts';
import type { Weights } from '../../src/script/model/model.ts';
import { tableOf } from '../../src/script/model/table.ts';
import { decodeWeights } from '../../src/script/model/weights-file.ts';
import { frequencies } from '../../src/train/frequencies.ts';

const ofWeights = () => createCutter(tableOf((decodeWeights(readFileSync(WEIGHTS_FILE)) as Weights).words));

const wordsOf = (cut: ReturnType<typeof createCutter>, text: string) => {
  const { bounds } = cut(text);
  const words: string[] = [];
  for (let start = 0, end = 1; end <= text.length; end++)
    if (bounds[end] === 1) {
      words.push(text.slice(start, end));
      start = end;
    }
  return words;
};

const text = fc
  .array(fc.constantFrom(...'中国新闻说公司在的里面发展𠮷', '，', '。', 'a', 'Z', '7', ' ', '“'), {
    maxLength: 400,
  })
  .map((all) => all.join(''));

test('any text is cut at its ends, and the words make it up again', () => {
  const cut = ofWeights();
  fc.assert(
    fc.property(text, (line) => {
      const { bounds, levels } = cut(line);
      expect(bounds).toHaveLength(line.length + 1);
      expect([bounds[0], bounds[line.length]]).toEqual([1, 1]);
      expect(levels.every((level, at) => level <= 3 && bounds[at] === (level >= 2 ? 1 : 0))).toBe(true);
      expect(wordsOf(cut, line).join('')).toBe(line);
    }),
  );
});

test('what stands beyond a mark changes no word before it, however long the text', () => {
  const cut = ofWeights();
  fc.assert(
    fc.property(text, text, (one, other) => {
      const alone = [...cut(`${one}。`).levels];
      expect([...cut(`${one}。${other}`).levels.slice(0, one.length + 1)]).toEqual(
        alone.slice(0, one.length + 1),
      );
    }),
  );
});

test('words that meet are two, where their end and beginning are a third', () => {
  const cut = ofWeights();
  const rows: readonly string[][] = [
    ['古老', '板块'],
    ['打折', '叠加'],
    ['他', '为了', '报复', '杂志社'],
    ['在', 'iPhone15', '上'],
  ];
  for (const words of rows) expect(wordsOf(cut, words.join(''))).toEqual(words);
});

test('a word counts by the lists and by how often texts have it', () => {
  const rows = ['中国\t中國:100', '国人\t國人:100', '人民\t人民:100', '国\t國:1', '中\t中:1', '民\t民:1'];
  const cutBy = (lines: readonly string[]) => createCutter(tableOf(frequencies(rows, [], lines)));
  const often = Array<string>(50).fill('人民，人民，人民');
  expect(wordsOf(cutBy(often), '中国人民')).toEqual(['中国', '人民']);
});
