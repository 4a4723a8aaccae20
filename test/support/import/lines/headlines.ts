// Which line above the text of a page is its headline, learned from the pages of the sets: of each page the right line is to have the
// greatest sum of weights (a softmax over its lines, by AdaGrad).

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { withoutSite } from '../../../../src/import/data/outlets.ts';
import { candidatesOf } from '../../../../src/import/head/candidates.ts';
import type { HeadlineWeights } from '../../../../src/import/head/headline.ts';
import { looksOf } from '../../../../src/import/head/looks.ts';
import { placeOf } from '../../../../src/import/head/place.ts';
import { siteOdds, type Weights } from '../../../../src/import/lines/judge.ts';
import { bare } from '../../../../src/import/read/block.ts';
import { type Page, pageOf } from '../../../../src/import/read/page.ts';
import { bytes, ROOT } from '../../sample.ts';
import { asHtml, asText, FACTS, partsOfPage } from '../generated.ts';
import { KINDS } from '../kinds.ts';
import { LATER_FORMS } from '../later-forms.ts';
import { OTHER_FORMS } from '../other-forms.ts';
import { TAUGHT } from '../outlets/outlets.ts';
import { OWN_PAGES } from '../own-pages.ts';

export interface Choice {
  readonly set: number;
  readonly lines: readonly { readonly looks: readonly string[]; readonly isIt: boolean }[];
}

const choiceOf = (page: Page, headline: string, set: number, weights?: Weights): Choice => {
  const end = placeOf(page).text;
  const candidates = candidatesOf(page, end);
  const looks = looksOf(page, candidates, end, siteOdds(page, weights));
  const isIt = (text: string) => [text, withoutSite(text)].some((one) => bare(one) === bare(headline));
  return { set, lines: candidates.map(({ text }, at) => ({ looks: looks[at] ?? [], isIt: isIt(text) })) };
};

/** Whole pages whose records are in test/import/golden. */
const golden = (weights?: Weights): readonly Choice[] =>
  globSync('*', { cwd: join(ROOT, 'test/import/pages') })
    .filter((file) => !file.startsWith('r-'))
    .sort()
    .map((file) => {
      const record = readFileSync(join(ROOT, 'test/import/golden', `${file.replace('.', '-')}.md`), 'utf8');
      const [, headline = ''] = /^headline: (.*)$/m.exec(record) ?? [];
      return choiceOf(
        pageOf(readFileSync(join(ROOT, 'test/import/pages', file)), undefined, []),
        headline,
        TAUGHT.length,
        weights,
      );
    });

/** Of every page whose headline is expected and stands on it; `weights` tell whose its lines are. */
export const choices = (weights?: Weights): readonly Choice[] =>
  [
    ...[...TAUGHT, [...KINDS, ...OTHER_FORMS, ...LATER_FORMS]].flatMap((kinds, set) =>
      kinds.flatMap(({ page, url, expected: { headline, refused } }) =>
        headline && !refused ? [choiceOf(pageOf(bytes(page), url, []), headline, set, weights)] : [],
      ),
    ),
    ...OWN_PAGES.map(({ article: { headline }, page }) =>
      choiceOf(pageOf(bytes(page), undefined, []), headline, TAUGHT.length, weights),
    ),
    ...golden(weights),
    ...fc
      .sample(partsOfPage, { seed: 7, numRuns: 60 })
      .flatMap((parts) => [asText(parts, '　　'), asHtml(parts, 'con')])
      .map((page) => choiceOf(pageOf(bytes(page), undefined, []), FACTS.headline, TAUGHT.length, weights)),
  ].filter(({ lines }) => lines.some(({ isIt }) => isIt));

const [ROUNDS, PACE, DECAY, LEAST] = [30, 0.15, 1e-4, 0.05];

export const learnHeadlines = (all: readonly Choice[]): HeadlineWeights => {
  const weights = new Map<string, { value: number; squares: number }>();
  for (let round = 0; round < ROUNDS; round++)
    for (const { lines } of all) {
      const sums = lines.map(({ looks }) =>
        looks.reduce((sum, one) => sum + (weights.get(one)?.value ?? 0), 0),
      );
      const most = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - most));
      const [whole, right] = [() => true, (at: number) => lines[at]?.isIt].map((is) =>
        powers.reduce((sum, power, at) => sum + (is(at) ? power : 0), 0),
      ) as [number, number];
      for (const [at, { looks, isIt }] of lines.entries()) {
        const power = powers[at] as number;
        const off = power / whole - (isIt ? power / right : 0);
        for (const one of looks) {
          const weight = weights.get(one) ?? { value: 0, squares: 0.01 };
          weight.squares += off * off;
          weight.value = weight.value * (1 - DECAY) - (PACE * off) / Math.sqrt(weight.squares);
          weights.set(one, weight);
        }
      }
    }
  return Object.fromEntries(
    [...weights]
      .filter(([, { value }]) => Math.abs(value) >= LEAST)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([look, { value }]) => [look, Number(value.toFixed(2))]),
  );
};

/** As src/import/head/weights.json has them. */
export const writtenHeadlines = (weights: HeadlineWeights): string => `${JSON.stringify(weights, null, 2)}\n`;
