// Pages as outlets have them: how much of them is right, and that `usable` can be trusted.

import { expect, test } from 'vitest';
import { outcome } from '../support/import/kind.ts';
import { EVERY } from '../support/import/outlets/outlets.ts';

const judged = EVERY.map((kind) => {
  const { status: _, refused, ...expected } = kind.expected;
  const { status, ...found } = outcome({
    ...kind,
    expected: { ...expected, status: 'usable', refused: refused ?? /^$/ },
  });
  const names = Object.keys(expected);
  const wrong = names.filter(
    (name) => JSON.stringify(found[name]) !== JSON.stringify(expected[name as keyof typeof expected]),
  );
  if (refused && !refused.test(String(found.refused))) wrong.push('refused');
  return { kind, names, wrong, isUsable: status === 'usable', isPasted: kind.kind.startsWith('pasted') };
});

const share = (pages: typeof judged): number => {
  const all = pages.flatMap(({ names }) => names);
  return 1 - pages.flatMap(({ wrong }) => wrong).length / all.length;
};

test('none that is called usable is wrong', () => {
  const lies = judged.filter(({ isUsable, wrong }) => isUsable && wrong.length > 0);
  expect(lies.map(({ kind, wrong }) => [kind.kind, wrong])).toEqual([]);
});

test('what is usable is called so', () => {
  const withheld = judged.filter(({ kind, isUsable }) => kind.expected.status === 'usable' && !isUsable);
  expect(withheld.map(({ kind }) => kind.kind)).toEqual([]);
});

test('of HTML every field is right and every body whole', () => {
  const wrong = judged.filter(({ isPasted, wrong }) => !isPasted && wrong.length > 0);
  expect(wrong.map(({ kind, wrong }) => [kind.kind, wrong])).toEqual([]);
});

test('of what is pasted nineteen fields in twenty are right', () => {
  expect(share(judged.filter(({ isPasted }) => isPasted))).toBeGreaterThanOrEqual(0.95);
});

test('of HTML that is wholly right seven in ten pages are usable, and of those that may be, three in four and more', () => {
  const right = judged.filter(({ isPasted, wrong }) => !isPasted && wrong.length === 0);
  // A notice, or what is free of an article, is withheld by right.
  const may = right.filter(({ kind }) => kind.expected.status !== 'withheld');
  const shareOf = (some: typeof judged) => some.filter(({ isUsable }) => isUsable).length / some.length;
  expect(may.length).toBeGreaterThan(100);
  expect(shareOf(right)).toBeGreaterThanOrEqual(0.73);
  expect(shareOf(may)).toBeGreaterThanOrEqual(0.77);
});
