// The learned decision: it touches nothing that has one form, its probabilities are probabilities, and damaged weights are an error.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dictionaryWords } from '../../src/script/convert/dictionary-words.ts';
import { createSimplified, decisionsFor, simplifiedToPivot } from '../../src/script/convert/simplified.ts';
import { loadModel, modelOf, WEIGHTS_FILE } from '../../src/script/convert/weights.ts';
import { createModel, type Weights } from '../../src/script/model/model.ts';
import { decodeWeights, encodeWeights, VERSION } from '../../src/script/model/weights-file.ts';

const bytes = readFileSync(WEIGHTS_FILE);
const weights = decodeWeights(bytes) as Weights;
const bare = createSimplified({ stays: {}, words: [], contexts: [] });

/** Texts of characters that are decided and of others. */
const texts = fc
  .array(fc.constantFrom(...weights.forms.keys(), ...'中国新闻说公司在的是，。1a“”先生'), { maxLength: 40 })
  .map((all) => all.join(''));

test('only characters with several forms are decided, and only among these', () => {
  const model = loadModel();
  const learned = createSimplified({ stays: {}, words: [], contexts: [] }, () => model);
  fc.assert(
    fc.property(texts, (text) => {
      const [by, to] = [bare.convert(text), learned.convert(text)];
      expect(to).toHaveLength(by.length);
      for (let at = 0; at < to.length; at++)
        if (to[at] !== by[at]) expect(weights.forms.get(text.charAt(at))).toContain(to[at]);
    }),
  );
});

test('every answer has a probability, and what else there was shares the rest', () => {
  const model = loadModel();
  fc.assert(
    fc.property(texts, fc.nat(39), (text, at) => {
      const forms = weights.forms.get(text.charAt(at));
      fc.pre(forms !== undefined);
      const { choice, probability, alternatives } = model.answer(text, at, forms?.[0] ?? '', 1, 0);
      expect([choice, ...alternatives.map(([form]) => form)].toSorted()).toEqual(forms?.toSorted());
      const rest = alternatives.reduce((sum, [, part]) => sum + part, 0);
      expect(probability + rest).toBeCloseTo(1, 6);
    }),
  );
});

test('a form’s own bound counts before that of its kind of place', () => {
  const words = dictionaryWords((character) => weights.forms.has(character));
  const place = {
    text: '他吃了一碗热汤面就走了',
    at: 7,
    forms: weights.forms.get('面') ?? [],
    choice: 0,
    length: 1,
    offset: 0,
  };
  const chosenBy = (against: Weights['against']) => {
    const { best, chosen } = createModel({ ...weights, against }, words).judge(place);
    expect(place.forms[best]).toBe('麪');
    return place.forms[chosen];
  };
  expect(chosenBy({})).toBe('麪');
  expect(chosenBy({ 'a word of 1': 99 })).toBe('面');
  expect(chosenBy({ 'a word of 1': 99, 面麪: 0 })).toBe('麪');
  expect(chosenBy({ 'a word of 1': 0, 面麪: 99 })).toBe('面');
  expect(chosenBy({ 'a word of 1': 0, 面面: 99 })).toBe('麪');
});

test('the same line has the same answer, whatever was converted before', () => {
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      const once = decisionsFor(text);
      simplifiedToPivot(other);
      expect(decisionsFor(text)).toEqual(once);
    }),
  );
});

test('weights come back from their bytes as they were', () => {
  expect(Buffer.from(encodeWeights(weights)).equals(bytes)).toBe(true);
  expect(bytes.length).toBeLessThanOrEqual(4_000_000);
});

test('weights that are cut off anywhere or changed in any byte are an error that says what to do', () => {
  const message =
    /weights\.bin (is no file of weights|is damaged or cut off|is of version \d+.*); restore it with `git checkout/;
  const problemOf = (damaged: Uint8Array) => () => modelOf(damaged, 'weights.bin');
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), (length) => {
      expect(problemOf(bytes.subarray(0, length))).toThrow(message);
    }),
    { numRuns: 30 },
  );
  const start = bytes.indexOf(10);
  fc.assert(
    fc.property(
      fc.integer({ min: start, max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      (at, change) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at] = (damaged[at] as number) ^ change;
        expect(problemOf(damaged)).toThrow(message);
      },
    ),
    { numRuns: 30 },
  );
  const other = Buffer.concat([
    Buffer.from(bytes.subarray(0, start).toString().replace(`"version":${VERSION}`, '"version":99')),
    bytes.subarray(start),
  ]);
  expect(problemOf(other)).toThrow(/is of version 99, and this program reads version/);
});
