// Pages put together by chance: a passage of an article among what sites put around one (bank/), so that lines are learned in more
// surroundings than the pages have that somebody wrote.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { createDice } from '../../../../src/train/dice.ts';
import { ROOT } from '../../sample.ts';
import { selectAll } from '../outlets/select-all.ts';

interface Snippet {
  readonly place: 'above' | 'within' | 'below';
  readonly html: string;
}

export interface Generated {
  readonly page: string;
  readonly isHtml: boolean;
  readonly headline: string;
  /** What a reader sees of the article, line by line. */
  readonly own: readonly string[];
}

const bank = <T>(name: string): readonly T[] =>
  readFileSync(join(ROOT, 'test/support/import/lines/bank', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const AROUND = [
  'article',
  'content',
  'TRS_Editor',
  'post-body',
  'main_text',
  'entry',
  'detail',
  'con',
] as const;

/** What a lead stands in, where elements tell that it is one. */
const LEADS = ['summary', 'lead', 'article-intro', 'abstract', 'subtitle', 'standfirst', 'daodu'] as const;

const linesIn = (html: string): readonly string[] =>
  selectAll(`<html><body>${html}</body></html>`).split(/\n+/);

/** Which of a bank: a fifth of it is left out to be judged by. */
export type Part = 'all' | 'learned' | 'left';

const FIFTH = 5;
const TIMES = 4;

const partOf = <T>(all: readonly T[], part: Part): readonly T[] =>
  all.filter((_, at) => part === 'all' || (at % FIFTH === 0) === (part === 'left'));

/** As many pages as there are passages, times over, half of them as text. */
export const generated = (part: Part, times = TIMES): readonly Generated[] => {
  const dice = createDice(11);
  const sites = ['mainland', 'strait', 'abroad'].flatMap((name) => partOf(bank<Snippet>(name), part));
  const pick = <T>(from: readonly T[]): T => from[dice.below(from.length)] as T;
  const some = (place: Snippet['place'], most: number): string[] => {
    const from = sites.filter((one) => one.place === place);
    return Array.from({ length: dice.below(most + 1) }, () => pick(from).html);
  };
  return partOf(bank<{ html: string }>('own'), part).flatMap(({ html }) =>
    Array.from({ length: times }, (_, turn) => {
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      const blocks = [...document.body.children].map((element) => String(element));
      for (const one of some('within', 3))
        blocks.splice(1 + dice.below(Math.max(1, blocks.length - 1)), 0, one);
      const headline = (linesIn(html).find(({ length }) => length > 14) ?? '').split(/[，。：；]/)[0] ?? '';
      const [inside, outside] = [some('below', 2), some('below', 3)].map((all) => all.join('\n'));
      const isHtml = turn % 2 === 0;
      const said = linesIn(html).at(-1)?.split('。')[0] ?? '';
      const isLed = isHtml && dice.below(3) === 0 && said.length > 16;
      const lead = isLed ? `<div class="${pick(LEADS)}">${said}。</div>` : '';
      const page = `<html><head><title>${headline}</title></head><body>
<h1>${headline}</h1>
<div class="info">2024年05月06日 09:30　来源：江城晚报</div>
${some('above', 2).join('\n')}
${lead}
<div class="${pick(AROUND)}">
${blocks.join('\n')}
${inside}
</div>
<p>责任编辑：王小明</p>
${outside}
</body></html>`;
      return {
        page: isHtml ? page : selectAll(page),
        isHtml,
        headline,
        own: [...linesIn(html), ...(isLed ? [`${said}。`] : [])],
      };
    }),
  );
};
