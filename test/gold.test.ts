// Conversion against hand-made gold text: sentences with names, word boundaries and regional forms, and OpenCC's own cases.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Language } from '../src/content/language.ts';
import { convertText } from '../src/script/convert.ts';
import { openccStep } from '../src/script/opencc.ts';
import { simplifiedToPivot } from '../src/script/simplified.ts';
import { ROOT } from './sample.ts';

interface Gold {
  readonly id: string;
  readonly hans: string;
  readonly tw?: string;
  readonly hant?: string;
  readonly hk?: string;
}

const read = (name: string) => readFileSync(join(ROOT, 'test/data', name), 'utf8');

const FIELDS: [field: 'tw' | 'hant' | 'hk', variant: Language][] = [
  ['tw', 'zh-Hant'],
  ['hant', 'zh-Hant'],
  ['hk', 'zh-Hant-HK'],
];

test.each(['dev-sentences', 'dev-words', 'names', 'boundaries', 'regions'])('every one of %s', (name) => {
  const rows = read(`${name}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold);
  const wrong = rows.flatMap((row) =>
    FIELDS.flatMap(([field, variant]) => {
      const converted = convertText(row.hans, 'zh-Hans', variant);
      return row[field] === undefined || row[field] === converted
        ? []
        : [{ id: row.id, variant, converted, gold: row[field] }];
    }),
  );
  expect(wrong).toEqual([]);
});

/** OpenCC's configurations as our steps make them; those with regional vocabulary are not ours. */
const CONFIGURATIONS: Record<string, ((text: string) => string)[]> = {
  s2t: [simplifiedToPivot],
  s2tw: [simplifiedToPivot, openccStep('t2tw')],
  s2hk: [simplifiedToPivot, openccStep('t2hk')],
  t2s: [openccStep('t2s')],
  tw2s: [openccStep('tw2t'), openccStep('t2s')],
  hk2s: [openccStep('hk2t'), openccStep('t2s')],
  t2tw: [openccStep('t2tw')],
  t2hk: [openccStep('t2hk')],
  tw2t: [openccStep('tw2t')],
  hk2t: [openccStep('hk2t')],
};

test('no case of OpenCC is lost: the three that fail, fail in opencc-js as well', () => {
  const { cases } = JSON.parse(read('opencc-cases.json')) as {
    cases: { id: string; input: string; expected: Record<string, string | string[]> }[];
  };
  const wrong = cases.flatMap(({ id, input, expected }) =>
    Object.entries(expected).flatMap(([name, right]) => {
      const steps = CONFIGURATIONS[name];
      if (!steps) return [];
      const converted = steps.reduce((text, step) => step(text), input);
      return [right].flat().includes(converted) ? [] : [`${id} ${name}`];
    }),
  );
  expect(wrong.length).toBe(3);
  expect(new Set(wrong.map((row) => row.split(' ')[1]))).toEqual(new Set(['t2s']));
});
