// The sentences that were written to learn from: read character by character, none of them twice, and none of them a test's.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dictionaryOf, openccStep } from '../../src/script/convert/opencc.ts';
import { createCutter } from '../../src/script/model/cuts.ts';
import { createReader, type Examples, SIZE, writtenPivotOf } from '../../src/train/examples.ts';
import { formsOf, merged } from '../../src/train/forms.ts';
import { writtenLines } from '../../src/train/texts.ts';
import { ROOT } from '../support/sample.ts';

/** So many characters in a row are a sentence that somebody knew. */
const SHARED = 7;

const forms = formsOf();
const toSimplified = openccStep('t2s');
const lines = writtenLines().map((line) => {
  const pivot = writtenPivotOf(line, forms);
  return { line, pivot, simplified: toSimplified(pivot) };
});

test('each is a sentence in Traditional characters, which t2s reads character by character, and stands there once', () => {
  expect(lines.length).toBeGreaterThan(8000);
  expect(lines.filter(({ pivot, simplified }) => pivot.length !== simplified.length)).toEqual([]);
  // A character whose only Traditional form is another is Simplified, but for those that newspapers write as well.
  const single = new Map(dictionaryOf('s2t').filter(([from]) => from.length === 1));
  const isSimplified = (character: string) =>
    !forms.has(character) &&
    !'占雇杰洒'.includes(character) &&
    merged(single.get(character) ?? character) !== merged(character);
  expect(lines.filter(({ pivot }) => [...pivot].some(isSimplified)).map(({ line }) => line)).toEqual([]);
  expect(lines.length - new Set(lines.map(({ line }) => line)).size).toBe(0);
});

test('every character is one of the forms that the model chooses from', () => {
  const none = lines.flatMap(({ line, pivot, simplified }) =>
    [...simplified].flatMap((character, at) => {
      const all = forms.get(character);
      const own = merged(pivot.charAt(at));
      return !all || all.some((form) => merged(form) === own) ? [] : [`${pivot.charAt(at)}: ${line}`];
    }),
  );
  expect(none).toEqual([]);
});

test('none shares so much with a sentence of test/data that it would be learned by heart', () => {
  const folder = join(ROOT, 'test/data');
  const known = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl')))
    for (const row of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
      const { id, hans } = JSON.parse(row) as { id: string; hans: string };
      for (let at = 0; at + SHARED <= hans.length; at++) known.set(hans.slice(at, at + SHARED), id);
    }
  const shared = lines.flatMap(({ line, simplified }) =>
    Array.from({ length: Math.max(0, simplified.length - SHARED + 1) }, (_, at) =>
      simplified.slice(at, at + SHARED),
    )
      .filter((part) => known.has(part) && [...part].some((character) => forms.has(character)))
      .slice(0, 1)
      .map((part) => `${known.get(part)}: ${line}`),
  );
  expect(shared).toEqual([]);
});

test('a line is learned as it was written, whatever words a table finds across its words', () => {
  for (const line of ['打折疊加優惠券', '關注明星動向', '小周三點才到', '用盡量杯裡的水', '梁上珍先生'])
    expect(merged(writtenPivotOf(line, forms))).toBe(merged(line));
  expect(writtenPivotOf('拿著碗在屋裡吃麵', forms)).toBe('拿着碗在屋裏喫麪');
});

test('what offices write and newspapers do not is learned of our own lines, and of no other', () => {
  const reader = createReader(forms, (text) => createCutter(() => 0)(text).bounds);
  const learnedOf = (add: typeof reader.add): string[] => {
    const examples: Examples = { lines: [], places: [] };
    add('該車係租來的，和平里里長說', examples);
    return Array.from({ length: examples.places.length / SIZE }, (_, index) =>
      (examples.lines[0] as string).charAt(examples.places[index * SIZE + 1] as number),
    );
  };
  expect(learnedOf(reader.addOurs).join('')).toBe('系里里');
  expect(learnedOf(reader.add).join('')).not.toContain('系');
  expect(learnedOf(reader.add).join('')).not.toContain('里里');
});
