// How something was made, and what readers are told of it.

import { expect, test } from 'vitest';
import { DIGITAL_SOURCES, digitalSourceAt, makingOf } from '../../src/content/rights/digital-source.ts';

test('what an artificial intelligence or a program made is labelled, each by its kind, and nothing else', () => {
  const labels = DIGITAL_SOURCES.map((source) => [source, makingOf(source).label] as const);
  expect(Object.fromEntries(labels.filter(([, label]) => label))).toEqual({
    algorithmicMedia: 'program',
    compositeSynthetic: 'partly',
    compositeWithTrainedAlgorithmicMedia: 'partly',
    trainedAlgorithmicMedia: 'generated',
    machineTranslated: 'translated',
  });
});

test('a code of IPTC is read back as it was written; our own is the one that it goes by', () => {
  for (const source of DIGITAL_SOURCES)
    expect(digitalSourceAt(makingOf(source).code)).toBe(
      source === 'machineTranslated' ? 'trainedAlgorithmicMedia' : source,
    );
  expect(digitalSourceAt('http://cv.iptc.org/newscodes/digitalsourcetype/none')).toBeUndefined();
});
