// A place in what a variant says, as a page shows it: the source's word, what decided it, what the others say, and what else it may be.

import type { Article } from '../../content/article.ts';
import { LANGUAGES, type Language } from '../../content/language.ts';
import { sourceOf } from '../article.ts';
import { convertText } from '../convert/convert.ts';
import { type Decision, decisionsFor } from '../convert/simplified.ts';
import type { House } from '../hand/in-variant.ts';
import { namesFor } from '../names/given.ts';
import { regional } from '../regional.ts';
import type { Variant } from '../variants.ts';
import { type Decided, type Traced, traceIn } from './trace.ts';

/** What an editor wrote, what the site decides, or what the conversion does by itself. */
export type By = Decided['by'] | Decision['rule'] | 'only';

export interface Why {
  readonly field: string;
  /** The text in the article's own words, and where in it the word is. */
  readonly text: string;
  readonly at: number;
  readonly word: string;
  readonly choice: string;
  readonly by: By;
  readonly rule?: { readonly from: string; readonly to: string };
  readonly probability?: number;
  /** What it may be, as the page would show it, and what an answer says for which variant. */
  readonly choices: readonly {
    readonly shown: string;
    readonly choice: string;
    readonly tag: Language;
    readonly probability?: number;
  }[];
  readonly variants: readonly { readonly tag: Language; readonly says: string }[];
}

/** `shown` is the text of a block of the page, in which one of the article's texts stands around the offset `at`. */
export const whyAt = (
  article: Article,
  house: House,
  variant: Variant,
  shown: string,
  at: number,
): Why | undefined => {
  const own: Language = variant === 'zh' ? article.inLanguage : variant;
  const found = lineAt(traceIn(article, own, house), shown, at);
  if (!found) return undefined;
  const { line, offset } = found;
  const unit = line.cuts.findLastIndex((cut, index) => cut <= offset && index < line.text.length);
  const { start, length, ...reason }: Reason =
    sourceOf(article) === own
      ? { ...wordAt(line.text, unit), by: 'kept' }
      : reasonAt(article, line, own, unit);
  const end = start + length;
  return {
    ...{ field: line.field, text: line.text, at: start, word: line.text.slice(start, end) },
    ...{ choice: line.out.slice(line.cuts[start], line.cuts[end]), choices: [], ...reason },
    variants: LANGUAGES.flatMap((tag) => {
      const [other] = traceIn(article, tag, house, (field) => field === line.field);
      return other ? [{ tag, says: other.out.slice(other.cuts[start], other.cuts[end]) }] : [];
    }),
  };
};

/** The longest of the texts that stand there: a by-line holds more than the name. */
const lineAt = (lines: readonly Traced[], shown: string, at: number) => {
  const found = lines.flatMap((line) => {
    for (let start = shown.indexOf(line.out); start >= 0; start = shown.indexOf(line.out, start + 1))
      if (start <= at && at < start + line.out.length) return [{ line, offset: at - start }];
    return [];
  });
  return found.toSorted((a, b) => b.line.out.length - a.line.out.length)[0];
};

interface Reason extends Pick<Why, 'by'>, Partial<Pick<Why, 'rule' | 'probability' | 'choices'>> {
  readonly start: number;
  readonly length: number;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const reasonAt = (article: Article, line: Traced, variant: Language, unit: number): Reason => {
  const covers = ({ at, length }: { at: number; length: number }) => at <= unit && unit < at + length;
  const decided = line.decided.findLast(covers);
  if (decided) {
    const { at: start, length, by, rule } = decided;
    const names =
      by === 'name' && isSimplified(article)
        ? namesFor(line.text.slice(start, start + length), 'zh-Hant')
        : [];
    const choices = names.map(([choice, probability]) => choiceOf(choice, probability, variant));
    return { start, length, by, choices, ...(rule && { rule: { from: rule.from, to: rule.to } }) };
  }
  const decision = simplifiedOf(article, line.text, variant).find(({ at, word }) =>
    covers({ at, length: word.length }),
  );
  if (decision) {
    const { at: start, word, choice, rule, probability, alternatives = [] } = decision;
    const forms = [[choice, probability] as const, ...alternatives].map(([form, share]) =>
      choiceOf(regional(form, 'zh-Hant'), share, variant),
    );
    const choices = [...new Map(forms.toReversed().map((one) => [one.shown, one])).values()].toReversed();
    return {
      start,
      length: word.length,
      by: rule,
      choices,
      ...(probability !== undefined && { probability }),
    };
  }
  return { ...wordAt(line.text, unit), by: 'only' };
};

const wordAt = (text: string, unit: number) => {
  const { index: start = unit, segment = text.charAt(unit) } = segmenter.segment(text).containing(unit) ?? {};
  return { start, length: segment.length };
};

const isSimplified = (article: Article) => article.naive || article.inLanguage === 'zh-Hans';

const simplifiedOf = (article: Article, text: string, variant: Language) => {
  if (!isSimplified(article) || variant === 'zh-Hans') return [];
  const simplified = convertText(text, sourceOf(article), 'zh-Hans');
  return simplified.length === text.length ? decisionsFor(simplified) : [];
};

/** An answer is written for zh-Hant, from which both regions take it in their forms. */
const choiceOf = (choice: string, probability: number | undefined, variant: Language) => ({
  shown: variant === 'zh-Hant' ? choice : convertText(choice, 'zh-Hant', variant, { wording: false }),
  choice,
  tag: 'zh-Hant' as const,
  ...(probability !== undefined && { probability }),
});
