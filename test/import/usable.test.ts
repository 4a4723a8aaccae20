// `usable` can be trusted: what it is set on are the pages of test/import/pages, what it is judged on are pages left out of that.

import { expect, test } from 'vitest';
import { importPage } from '../../src/import/import-page.ts';
import { outcome } from '../support/import/kind.ts';
import { OTHER_FORMS } from '../support/import/other-forms.ts';
import { bytes } from '../support/sample.ts';

const judged = OTHER_FORMS.map((kind) => {
  const { status: _, warns: __, ...expected } = kind.expected;
  const isRight = JSON.stringify(outcome({ ...kind, expected })) === JSON.stringify(expected);
  const result = importPage(bytes(kind.page), {
    channels: ['local'],
    isDefaultChannel: false,
    restoreMarks: false,
    url: kind.url,
  });
  // A page that names no source, or whose picture is lost, is an editor's to look at however right the rest is.
  const isWhole =
    result.ok &&
    result.notes.every(
      ({ severity, problem }) => severity === 'info' || !/is not named|https address|hardly/.test(problem),
    );
  return { kind: kind.kind, isRight, isWhole, isUsable: result.ok && result.fields.pubStatus === 'usable' };
});

test('none that is called usable is wrong', () => {
  expect(judged.filter(({ isRight, isUsable }) => isUsable && !isRight)).toEqual([]);
});

test('of those that are right and whole, seven in ten are usable at least', () => {
  const right = judged.filter(({ isRight, isWhole }) => isRight && isWhole);
  const usable = right.filter(({ isUsable }) => isUsable);
  expect(right.length).toBeGreaterThan(12);
  expect(usable.length / right.length).toBeGreaterThanOrEqual(0.7);
});
