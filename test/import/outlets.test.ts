// Pages as outlets have them: how much of them is right, and that `usable` can be trusted.

import { expect, test } from 'vitest';
import { outcome } from '../support/import/kind.ts';
import { EVERY } from '../support/import/outlets/outlets.ts';

const judged = EVERY.map((kind) => {
  const { status: _, ...expected } = kind.expected;
  const { status, ...found } = outcome({ ...kind, expected: { ...expected, status: 'usable' } });
  const names = Object.keys(expected);
  const wrong = names.filter(
    (name) => JSON.stringify(found[name]) !== JSON.stringify(expected[name as keyof typeof expected]),
  );
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

test('of what is pasted nine fields in ten are right', () => {
  expect(share(judged.filter(({ isPasted }) => isPasted))).toBeGreaterThanOrEqual(0.9);
});
