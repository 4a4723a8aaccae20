// Conversion takes time that grows with the text, whatever it is made of.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleIn } from '../../src/script/article.ts';
import { convertText } from '../../src/script/convert/convert.ts';
import { punctuate } from '../../src/script/convert/punctuation.ts';
import { naiveFormsIn } from '../../src/script/evidence.ts';
import { HAN_ATOMS } from '../support/atoms.ts';
import { growthJudge } from '../support/growth.ts';
import { parsed, testFiles } from '../support/sample.ts';

const SIZE = 4000;
let salt = 0;

/** Every way of a text; each time another one, as lines are remembered. */
const convertAll = (repeated: string) => {
  const text = repeated + salt++;
  convertText(text, 'zh-Hans', 'zh-Hant-TW');
  convertText(text, 'naive', 'zh-Hant-HK');
  convertText(text, 'zh-Hant-HK', 'zh-Hant-TW');
  convertText(text, 'zh-Hant-TW', 'zh-Hans');
  punctuate(text, { repair: true, quotes: 'corner' });
  naiveFormsIn(text);
};
const growsTooFast = growthJudge(
  (size) => convertAll('后来的干部在里面，看着头发说话。'.repeat(size / 16)),
  SIZE,
);
const run = (atom: string) => (size: number) => convertAll(atom.repeat(size / atom.length));

test('one thing again and again', () => {
  const atoms = [
    ...HAN_ATOMS,
    ...HAN_ATOMS.map((atom) => `${atom} `),
    ...HAN_ATOMS.map((atom) => `${atom}软件`),
  ];
  expect(atoms.filter((atom) => growsTooFast(run(atom)))).toEqual([]);
});

test('three things in turn', () => {
  const atom = fc.constantFrom(...HAN_ATOMS);
  fc.assert(
    fc.property(atom, atom, atom, (...atoms) => {
      expect(growsTooFast(run(atoms.join(''))), atoms.join('')).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('rules of the editor’s that begin alike', () => {
  const [article] = parsed(testFiles()).articles;
  const rules = Array.from({ length: 150 }, (_, index): [string, string] => [
    `${'甲'.repeat(index + 1)}乙`,
    '丙',
  ]);
  const glossary = { protect: rules.map(([from]) => `${from}丁`), replace: { 'zh-Hant': rules } };
  const convert = (size: number) => {
    const headline = '甲'.repeat(size) + salt++;
    articleIn({ ...(article as NonNullable<typeof article>), headline }, 'zh-Hant', {
      glossary,
      punctuation: {},
    });
  };
  expect(growsTooFast(convert)).toBe(false);
});

test('a description of a character that has no end', () => {
  expect(convertText('⿰'.repeat(40_000), 'zh-Hans', 'zh-Hant-TW')).toBe('⿰'.repeat(40_000));
  expect(convertText('⿰水每的⿱后', 'zh-Hans', 'zh-Hant')).toBe('⿰水每的⿱後');
});
