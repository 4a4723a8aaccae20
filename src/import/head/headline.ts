// The headline of a page: of the lines that can be it, the one that looks most like those of other pages (weights.json), and how surely.

import { withoutSite } from '../data/outlets.ts';
import type { Odds } from '../lines/judge.ts';
import { about, type Note, opening } from '../note.ts';
import { bare, hanIn } from '../read/block.ts';
import type { Page } from '../read/page.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { looksOf } from './looks.ts';
import { titlesOf } from './titles.ts';

export interface Headline {
  readonly text: string;
  readonly line: number;
  /** The blocks that it stands in; none when only the page's meta elements have it. */
  readonly blocks: readonly number[];
  readonly notes: readonly Note[];
}

/** What each look says for a line, in log-odds. */
export type HeadlineWeights = Readonly<Record<string, number>>;

/** Log-odds before another line, below which a headline is a guess. */
const SURE = 1;
/** The same for a line right above it in a text, which may be a headline as much. */
const NEAR = 5;

/** The headline above the text, which begins at block `end`. */
export const headlineOf = (
  page: Page,
  end: number,
  odds: Odds,
  weights: HeadlineWeights,
): Headline | undefined => {
  const candidates = candidatesOf(page, end);
  const looks = looksOf(page, candidates, end, odds);
  const scored = candidates
    .map((one, at) => {
      const own = looks[at] ?? [];
      return { one, own, score: own.reduce((sum, look) => sum + (weights[look] ?? 0), 0) };
    })
    .toSorted((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best) return undefined;
  // The same with its site behind it is the same.
  const isSame = ({ text }: Candidate) =>
    [text, withoutSite(text)].some((one) =>
      [best.one.text, withoutSite(best.one.text)].some((own) => bare(one) === bare(own)),
    );
  const same = scored.flatMap(({ one }) => (isSame(one) ? [one] : []));
  const shown = same.filter(({ blocks }) => blocks.length > 0);
  const [chosen = best.one] = shown.toSorted((a, b) => a.text.length - b.text.length);
  const { text, line } = chosen;
  const blocks = same.flatMap((one) => one.blocks);
  // In a text a line right above it that says what the paragraphs say is as much a headline.
  const isNear = ({ blocks: [at] }: Candidate) => !page.isHtml && at === (chosen.blocks[0] ?? -1) - 1;
  const rival = scored.find(
    ({ one, own, score }) =>
      !isSame(one) &&
      (best.score - score < SURE ||
        (isNear(one) && one.blocks.length === 1 && !own.includes('said 0') && best.score - score < NEAR)),
  );
  return {
    text,
    line,
    blocks: [...new Set(blocks)].toSorted((a, b) => a - b),
    notes: notesOn(page, chosen, rival?.one),
  };
};

/** `rival` may be it as well. */
const notesOn = (
  page: Page,
  { text, line, from, isGuess }: Candidate,
  rival?: Candidate,
): readonly Note[] => {
  const { notes, doubt } = about('headline');
  const titles = titlesOf(page.meta);
  const raw = [...page.meta.headline, ...page.meta.title].map(({ value }) => bare(value));
  const isCalled =
    titles.some(({ value }) => bare(value) === bare(text)) ||
    (hanIn(text) >= 6 && raw.some((value) => value.startsWith(bare(text))));
  const [title] = titles;
  if (from) doubt(line, `stands in ${from} alone, not in the text`, 'compare it with the page');
  else if (title && !isCalled)
    doubt(
      line,
      `is “${text}” in the text and “${title.value}” in ${title.from}`,
      'compare them with the page',
    );
  else if (isGuess) doubt(line, 'stands over two lines, joined here', 'compare it with the page');
  else if (rival && !isCalled) doubt(rival.line, `may be ${opening(rival.text)}`, 'compare it with the page');
  return notes;
};
