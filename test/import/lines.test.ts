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
import { KEPT_BACK, SETS } from '../support/import/outlets/outlets.ts';
import { ROOT } from '../support/sample.ts';

const pages = labelled();
const allChoices = choices();
/** Pages in whole frames. */
const FRAMES = [5, 6, 7, 8, 9, 10, 11];

test('the weights are what `npm run train:lines` makes of the pages', () => {
  const file = readFileSync(join(ROOT, 'src/import/lines/weights.json'), 'utf8');
  expect(file.length).toBeLessThan(60_000);
  expect(written(learn(pages.flatMap(({ lines }) => lines)))).toBe(file);
  const headlines = readFileSync(join(ROOT, 'src/import/head/weights.json'), 'utf8');
  expect(writtenHeadlines(learnHeadlines(allChoices))).toBe(headlines);
});

test('of lines of sets left out, nearly all are judged right', () => {
  const judged = judgedApart(pages, FRAMES);
  const shareOf = (isIts: boolean) => {
    const lines = judged.filter(({ isSites }) => isSites === isIts);
    return lines.filter(({ odds }) => odds > 0 === isIts).length / lines.length;
  };
  expect(judged.length).toBeGreaterThan(3_000);
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

/** Of the last sets no rule was mended either. */
test.each([
  ['the twelfth and thirteenth set', [0, 1], 0.95, 0.85, 25, 0],
  ['the fourteenth to seventeenth', [2, 3, 4, 5], 0.95, 0.92, 50, 10],
  ['the eighteenth and nineteenth', [6, 7], 0.95, 0.85, 22, 6],
] as const)(
  'nothing was learned from %s: their fields are right',
  (_, sets, least, leastOfText, leastUsable, mostWrong) => {
    const judged = judgedBy(sets.flatMap((at) => KEPT_BACK[at] ?? []));
    expect(judged.length).toBe(sets.length * 28);
    expect(shareRight(judged, false)).toBeGreaterThanOrEqual(least);
    expect(shareRight(judged, true)).toBeGreaterThanOrEqual(leastOfText);
    const usable = judged.filter(({ isUsable }) => isUsable);
    expect(usable.length).toBeGreaterThanOrEqual(leastUsable);
    expect(usable.filter(({ wrong }) => wrong.length > 0).length).toBeLessThanOrEqual(mostWrong);
  },
);

describe('by weights that have not seen a set', () => {
  const judged = FRAMES.map((left) => {
    const weights = weightsWithout(pages, left);
    const headlines = learnHeadlines(allChoices.filter(({ set }) => set !== left));
    const learned = { oddsOf: (page: Page) => siteOdds(page, weights), headlines };
    return { left, found: judgedBy(SETS[left] ?? [], learned) };
  });

  test.each([
    [[5, 6, 7, 8], false, 0.97],
    [[5, 6, 7, 8], true, 0.97],
    [[9, 10, 11], false, 0.97],
    [[9, 10, 11], true, 0.93],
  ] as const)('its fields are right: sets %j, as text: %s, %d of them at least', (sets, isText, least) => {
    const found = judged.filter(({ left }) => sets.some((set) => set === left)).flatMap((one) => one.found);
    expect(shareRight(found, isText)).toBeGreaterThanOrEqual(least);
  });

  test('one in twenty of those called usable is wrong at most', () => {
    const usable = judged.flatMap(({ found }) => found).filter(({ isUsable }) => isUsable);
    expect(usable.length).toBeGreaterThan(100);
    expect(usable.filter(({ wrong }) => wrong.length > 0).length / usable.length).toBeLessThanOrEqual(0.05);
  });
});
