// What is written in Simplified alone is read in Traditional as well, character for character and in its place.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BYLINES } from '../../src/import/data/byline-forms.ts';
import { isSurname } from '../../src/import/data/credits.ts';
import { eitherScript, simplified } from '../../src/import/data/either-script.ts';
import { LABELS, labelled } from '../../src/import/data/labels.ts';
import { END, NOISE, PAGE_MARKS, RELATED } from '../../src/import/data/noise.ts';
import { splitPlace } from '../../src/import/data/places.ts';
import { convertText } from '../../src/script/convert/convert.ts';

const traditional = (text: string) => convertText(text, 'zh-Hans', 'zh-Hant', { wording: false });

test.each([...NOISE, ...END, ...RELATED, ...PAGE_MARKS, ...BYLINES])('$name', ({ example, pattern }) => {
  expect(traditional(example)).toMatch(pattern);
  expect(simplified(example)).toMatch(pattern);
});

test('every label', () => {
  for (const { field, words } of LABELS)
    for (const word of words) {
      const [found] = labelled(`${traditional(word)}：江城晚报`).found;
      expect([found?.label, found?.field]).toEqual([traditional(word), field]);
    }
});

test('surnames and places', () => {
  for (const one of '张張陈陳龙龍叶葉') expect(isSurname(one), one).toBe(true);
  expect(splitPlace('李明屏東縣')).toEqual(['李明', '屏東縣']);
  expect(splitPlace('李明屏东')).toEqual(['李明', '屏东']);
});

const HAN = fc.constantFrom(...'来源编辑记者发布时间台后里云丽');

test('a pattern of any characters is found where its text stands, in either script or both', () => {
  const words = fc.array(HAN, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
  fc.assert(
    fc.property(words, fc.boolean(), fc.nat(6), (word, isClass, at) => {
      const pattern = eitherScript(new RegExp(isClass ? `^[${word}]+$` : `^${word}$`, 'u'));
      const mixed = word.slice(0, at) + traditional(word.slice(at));
      for (const text of [word, traditional(word), mixed]) expect(text).toMatch(pattern);
      expect(`${word}x`).not.toMatch(pattern);
      expect(simplified(traditional(word))).toBe(word);
    }),
    { numRuns: 300 },
  );
});
