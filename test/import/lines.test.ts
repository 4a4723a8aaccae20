// Whose a line is, learned from pages and judged on pages that were left out.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Learned } from '../../src/import/learned.ts';
import { siteOdds } from '../../src/import/lines/judge.ts';
import type { Page } from '../../src/import/read/page.ts';
import { type Kind, outcome } from '../support/import/kind.ts';
import { judgedApart, weightsWithout } from '../support/import/lines/folds.ts';
import { choices, learnHeadlines, writtenHeadlines } from '../support/import/lines/headlines.ts';
import { labelled } from '../support/import/lines/labelled.ts';
import { learn, written } from '../support/import/lines/learn.ts';
import { KEPT_BACK, TAUGHT } from '../support/import/outlets/outlets.ts';
import { ROOT } from '../support/sample.ts';

const pages = labelled();
const allChoices = choices();
/** Pages in whole frames, some sets left out together. */
const FOLDS = [
  [5, 6, 7, 8],
  [9, 10, 11],
  [12, 13, 18, 19],
  [14, 15, 16, 17],
  [20, 21, 22],
  [23, 24, 25, 26],
  [27, 28, 29, 30, 31],
  [32, 33, 34, 35, 36, 37, 38, 39],
] as const;
const WEIGHTS = FOLDS.map((left) => weightsWithout(pages, left));

test('the weights are what `npm run train:lines` makes of the pages', () => {
  const file = readFileSync(join(ROOT, 'src/import/lines/weights.json'), 'utf8');
  expect(file.length).toBeLessThan(60_000);
  expect(written(learn(pages.flatMap(({ lines }) => lines)))).toBe(file);
  const headlines = readFileSync(join(ROOT, 'src/import/head/weights.json'), 'utf8');
  expect(writtenHeadlines(learnHeadlines(allChoices))).toBe(headlines);
});

test('of lines of sets left out, nearly all are judged right', () => {
  const judged = judgedApart(pages, FOLDS, WEIGHTS);
  const shareOf = (isIts: boolean) => {
    const lines = judged.filter(({ isSites }) => isSites === isIts);
    return lines.filter(({ odds }) => odds > 0 === isIts).length / lines.length;
  };
  expect(judged.length).toBeGreaterThan(15_000);
  expect(shareOf(true)).toBeGreaterThanOrEqual(0.97);
  expect(shareOf(false)).toBeGreaterThanOrEqual(0.9);
});

/** Of each page which of the fields that are asked are wrong, and whether it is called usable. */
const judgedBy = (kinds: readonly Kind[], learned?: Learned) =>
  kinds.map((kind) => {
    const { status: _, refused, ...expected } = kind.expected;
    const asked = { ...expected, status: 'usable', refused: refused ?? /^$/ } as const;
    const found = outcome({ ...kind, expected: asked }, learned);
    const names = Object.keys(expected) as (keyof typeof expected)[];
    const wrong = names.filter((name) => JSON.stringify(found[name]) !== JSON.stringify(expected[name]));
    const isPasted = kind.kind.startsWith('pasted');
    return { names, wrong, isPasted, isUsable: found.status === 'usable' };
  });

const shareRight = (judged: ReturnType<typeof judgedBy>, isText: boolean): number => {
  const all = judged.filter(({ isPasted }) => isPasted === isText);
  return 1 - all.flatMap(({ wrong }) => wrong).length / all.flatMap(({ names }) => names).length;
};

test('nothing was learned from sets 40 to 55: their fields are right, and none that is usable is wrong', () => {
  const judged = judgedBy(KEPT_BACK.flat());
  expect(judged.length).toBe(448);
  expect(shareRight(judged, false)).toBeGreaterThanOrEqual(0.99);
  expect(shareRight(judged, true)).toBeGreaterThanOrEqual(0.975);
  const usable = judged.filter(({ isUsable }) => isUsable);
  expect(usable.length).toBeGreaterThanOrEqual(265);
  expect(usable.filter(({ wrong }) => wrong.length > 0).length).toBe(0);
});

/** Nothing was learned from these when they were judged first; now something is, and they keep what they had then. */
test.each([
  [12, 13, 0.95, 0.85, 25, 0],
  [14, 17, 0.95, 0.92, 50, 0],
  [18, 19, 0.95, 0.85, 22, 0],
  [20, 26, 0.98, 0.96, 130, 0],
  [27, 28, 0.97, 0.975, 37, 0],
  [29, 31, 0.97, 0.95, 50, 0],
  [32, 35, 0.99, 0.975, 70, 0],
  [36, 39, 0.98, 0.97, 60, 0],
] as const)(
  'the fields of sets %d to %d stay right',
  (from, to, least, leastOfText, leastUsable, mostWrong) => {
    const judged = judgedBy(TAUGHT.slice(from, to + 1).flat());
    expect(judged.length).toBe((to - from + 1) * 28);
    expect(shareRight(judged, false)).toBeGreaterThanOrEqual(least);
    expect(shareRight(judged, true)).toBeGreaterThanOrEqual(leastOfText);
    const usable = judged.filter(({ isUsable }) => isUsable);
    expect(usable.length).toBeGreaterThanOrEqual(leastUsable);
    expect(usable.filter(({ wrong }) => wrong.length > 0).length).toBeLessThanOrEqual(mostWrong);
  },
);

describe('by weights that have not seen a set', () => {
  const judged = FOLDS.map((left, at) => {
    const weights = WEIGHTS[at];
    const headlines = learnHeadlines(allChoices.filter(({ set }) => !left.some((one) => one === set)));
    const learned = { oddsOf: (page: Page) => siteOdds(page, weights), headlines };
    return {
      left,
      found: judgedBy(
        left.flatMap((set) => TAUGHT[set] ?? []),
        learned,
      ),
    };
  });
  const foundIn = (from: number, to: number) =>
    judged.filter(({ left }) => left[0] >= from && left[0] <= to).flatMap(({ found }) => found);

  test.each([
    [5, 8, false, 0.97],
    [5, 8, true, 0.97],
    [9, 11, false, 0.97],
    [9, 11, true, 0.93],
    [12, 39, false, 0.98],
    [12, 39, true, 0.95],
  ] as const)(
    'its fields are right: sets %d to %d, as text: %s, %d of them at least',
    (from, to, isText, least) => {
      expect(shareRight(foundIn(from, to), isText)).toBeGreaterThanOrEqual(least);
    },
  );

  test('one in a hundred of those called usable is wrong at most, and of the right ones most are usable', () => {
    for (const [from, to, most, least, share] of [
      [5, 11, 0.01, 100, 0.59],
      [12, 39, 0.01, 400, 0.7],
    ] as const) {
      const found = foundIn(from, to);
      const usable = found.filter(({ isUsable }) => isUsable);
      const right = found.filter(({ wrong }) => wrong.length === 0);
      expect(usable.length).toBeGreaterThan(least);
      expect(usable.filter(({ wrong }) => wrong.length > 0).length / usable.length).toBeLessThanOrEqual(most);
      expect(right.filter(({ isUsable }) => isUsable).length / right.length).toBeGreaterThanOrEqual(share);
    }
  });
});
