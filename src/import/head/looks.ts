// What is seen of a line that can be the headline: what it looks like, where it stands, whether the text and the page say it too.

import { END, isIn, RELATED } from '../data/noise.ts';
import { withoutSite } from '../data/outlets.ts';
import { isDated } from '../find/beside.ts';
import { isSureName } from '../find/who/names.ts';
import { step } from '../lines/features.ts';
import type { Odds } from '../lines/judge.ts';
import { type Block, bare, endsSentence, hanIn, isProse, pairsIn } from '../read/block.ts';
import type { Page } from '../read/page.ts';
import type { Candidate } from './candidates.ts';

/** What stands beside a line, the first that fits. */
const BESIDE: readonly (readonly [name: string, is: (block: Block) => boolean])[] = [
  ['date', isDated],
  ['list', ({ text }) => isIn(RELATED, text) || isIn(END, text)],
  ['name', ({ text }) => isSureName(text)],
  ['picture', ({ kind }) => kind === 'figure'],
  ['prose', isProse],
  ['heading', ({ level }) => level !== undefined],
  ['word', ({ text }) => text.length <= 6],
  ['line', () => true],
];
const beside = (block: Block | undefined): string =>
  block ? (BESIDE.find(([, is]) => is(block))?.[0] ?? '') : 'nothing';

/** For each candidate above the text, which begins at `end`, what is seen of it. */
export const looksOf = (
  { blocks, meta, isHtml, container }: Page,
  candidates: readonly Candidate[],
  end: number,
  odds: Odds,
): readonly (readonly string[])[] => {
  const words = new Set(
    blocks
      .slice(end)
      .filter(isProse)
      .flatMap(({ text }) => [...pairsIn(text)]),
  );
  const sharesOf = candidates.map(({ text }) => {
    const pairs = [...pairsIn(text)];
    return pairs.filter((pair) => words.has(pair)).length / Math.max(3, pairs.length);
  });
  const most = Math.max(...sharesOf);
  const date = blocks.slice(0, end).findLastIndex((block) => !block.isFurniture && isDated(block));
  const lines = blocks.map(({ text }) => bare(withoutSite(text)));
  const times = Map.groupBy(lines, (line) => line);
  const short = `\n${[...times.keys()].filter(({ length }) => length < 70).join('\n')}\n`;
  /** Of each place, how many candidates begin before it. */
  const before = [0];
  const begins = new Map<number, number>();
  for (const {
    blocks: [one = -1],
  } of candidates)
    begins.set(one, (begins.get(one) ?? 0) + 1);
  for (let at = 0; at < end; at++) before.push((before[at] ?? 0) + (begins.get(at) ?? 0));
  /** How many candidates begin between two places. */
  const between = (from: number, to: number) => Math.max(0, (before[to] ?? 0) - (before[from + 1] ?? 0));
  const said = [...meta.headline, ...meta.title];
  const titles = said.map(({ value }) => bare(value));
  const called = said.map(({ value }) => bare(withoutSite(value)));
  return candidates.map(({ text, blocks: at, from, isGuess }, index) => {
    const [first, last] = [at[0] ?? -1, at.at(-1) ?? -1];
    const [block, share] = [blocks[first], sharesOf[index] ?? 0];
    const own = bare(withoutSite(text));
    const place =
      at.length === 0
        ? 'nowhere'
        : date < 0
          ? `undated ${step(between(last, end), [0, 1, 2, 4])}`
          : first < date
            ? `above date ${step(between(last, date), [0, 1, 2, 4])}`
            : `below date ${step(between(date, first), [0, 1, 2, 4])}`;
    const [above, below] = [beside(blocks[first - 1]), beside(blocks[last + 1])];
    return [
      place,
      `lines ${at.length} ${isGuess}`,
      `before text ${step(between(last, end), [0, 1, 2, 4, 8])}`,
      `from top ${step(first, [0, 1, 3, 8])}`,
      `to date ${date < 0 ? 'none' : step(Math.abs(date - last), [1, 2, 3, 5, 8])}`,
      `han ${step(hanIn(text), [3, 4, 6, 8, 10, 14, 18, 24, 30, 40])}`,
      `said ${step(share, [0, 0.1, 0.2, 0.35, 0.5, 0.7])}`,
      `most said ${share === most && most > 0}`,
      `again ${(times.get(own)?.length ?? 0) > at.filter((one) => lines[one] === own).length}`,
      `within ${short.replace(`\n${own}\n`, '\n\n').includes(own)}`,
      `above ${above}`,
      `below ${below}`,
      `between ${above} ${below}`,
      `dash ${/^(?:—|──|--)/.test(text)}`,
      `quoted ${/^[「“]/.test(text)}`,
      `sentence ${endsSentence(text)} ${isProse({ kind: 'text', text })}`,
      `colon ${/[：:]/.test(text)}`,
      `space ${/[\s\u3000]/.test(text)}`,
      `comma ${/[，,]/.test(text)}`,
      `bar ${/[|｜_-]/.test(text)}`,
      `figures ${/\d/.test(text)}`,
      `latin ${/[A-Za-z]{3}/.test(text)}`,
      `name ${isSureName(text)}`,
      `apart ${block?.apart} ${blocks[last + 1]?.apart}`,
      `odds ${step((block && odds.get(block)) ?? 0, [-3, -2, -1, 0, 1, 2, 3])}`,
      ...(isHtml
        ? [
            `level ${block?.level}`,
            `furniture ${block?.isFurniture}`,
            `called ${called.includes(own)} ${titles.includes(bare(text))}`,
            `called first ${titles.some((title) => title.startsWith(bare(text)))}`,
            `level ${block?.level} called ${called.includes(own)}`,
            `within title ${titles.some((title) => title.includes(bare(text)))}`,
            `inside ${!container?.element || block?.ancestors.includes(container.element)}`,
            `from ${from}`,
          ]
        : []),
    ];
  });
};
