// An answer to a question as a rule of the editor's, which does what was asked and nothing else: that is tried before it is given.

import type { Article } from '../../content/article.ts';
import { LANGUAGES, type Language } from '../../content/language.ts';
import { convertText } from '../convert/convert.ts';
import type { House } from '../hand/in-variant.ts';
import { variantOf } from '../variants.ts';
import type { Question } from './question.ts';
import { type Traced, traceIn } from './trace.ts';
import { LONGEST, windowsIn } from './windows.ts';

/** For this article, in its record; or for all of them, in the glossary. */
export type Scope = 'record' | 'glossary';

export interface Answer {
  readonly scope: Scope;
  readonly tag: Language;
  readonly list: 'written';
  readonly from: string;
  readonly to: string;
}

/** Nothing where no rule would do it: the line is longer than a rule may be. */
export const answerTo = (
  article: Article,
  house: House,
  question: Pick<Question, 'field' | 'at' | 'word' | 'places' | 'tag'>,
  choice: string,
  scope: Scope,
): Answer | undefined => {
  const before = new Map(LANGUAGES.map((variant) => [variant, traceIn(article, variant, house)]));
  const line = before.get(question.tag)?.find(({ field }) => field === question.field);
  if (!line) return undefined;
  const { at, word, tag, places } = question;
  for (const { from, start, offset } of windowsIn(line, at, word.length)) {
    const out = (begin: number, end: number) => line.out.slice(line.cuts[begin], line.cuts[end]);
    const to = out(start, at) + choice + out(at + word.length, start + from.length);
    if (to.length > LONGEST) continue;
    const answer: Answer = { scope, tag, list: 'written', from, to };
    const [after, houseAfter] = withAnswer(article, house, answer);
    const alike = places.filter(({ field, at }) => {
      const text = before.get(tag)?.find((one) => one.field === field)?.text ?? '';
      return text.startsWith(from, at - offset);
    });
    const does = LANGUAGES.every((variant) => {
      const wanted = expected(before.get(variant) as Traced[], alike, word.length, choice, tag, variant);
      const got = variant === article.inLanguage ? wanted : traceIn(after, variant, houseAfter);
      return got.every(({ out }, index) => out === wanted[index]?.out) && got.length === wanted.length;
    });
    if (does && isUsed(traceIn(after, tag, houseAfter), answer, question)) return answer;
  }
  return undefined;
};

/** Whether the rule decides at the question's place: a longer one may have been there before it. */
const isUsed = (
  lines: readonly Traced[],
  { from, to }: Answer,
  { field, at }: Pick<Question, 'field' | 'at'>,
) =>
  lines.some(
    (line) =>
      line.field === field &&
      line.decided.some(
        (place) =>
          place.rule?.from === from && place.rule.to === to && place.at <= at && at < place.at + place.length,
      ),
  );

/** The article and the house as they are once an answer is written. */
export const withAnswer = (article: Article, house: House, answer: Answer): [Article, House] => {
  const { scope, tag, from, to } = answer;
  const rule = [from, to] as [string, string];
  if (scope === 'glossary') {
    const { written = {} } = house.glossary;
    const glossary = { ...house.glossary, written: { ...written, [tag]: [...(written[tag] ?? []), rule] } };
    return [article, { ...house, glossary }];
  }
  const own = article.variants[tag];
  const variants = { ...article.variants, [tag]: { ...own, written: [...(own?.written ?? []), rule] } };
  return [{ ...article, variants } as Article, house];
};

/** What comes out once these places, and no others, say what was chosen, in each variant that takes it from the tag. */
const expected = (
  lines: readonly Traced[],
  places: Question['places'],
  length: number,
  choice: string,
  tag: Language,
  variant: Language,
): { readonly out: string }[] => {
  const takes = variant === tag || (variantOf(variant).fallbacks as readonly string[]).includes(tag);
  if (!takes) return [...lines];
  const form = variant === tag ? choice : convertText(choice, tag, variant);
  return lines.map(({ field, out, cuts }) => {
    const own = places.filter((place) => place.field === field).toSorted((a, b) => b.at - a.at);
    const changed = own.reduce(
      (text, { at }) => text.slice(0, cuts[at]) + form + text.slice(cuts[at + length]),
      out,
    );
    return { out: changed };
  });
};
