// A text of an article on its way into a variant: where each of its places comes out, and what decided there.

import type { Article } from '../../content/article.ts';
import type { Language } from '../../content/language.ts';
import { byHandIn, sourceOf, tableOf } from '../article.ts';
import { wordsIn } from '../convert/convert.ts';
import { type Field, fieldsOf, OF_PERSONS } from '../fields.ts';
import { type House, wayInto } from '../hand/in-variant.ts';
import { type Rule, writtenFor } from '../hand/rules.ts';
import { namesIn, piecesIn } from '../names/persons.ts';

export interface Decided {
  /** In the article's own words, in UTF-16 units. */
  readonly at: number;
  readonly length: number;
  readonly by: 'record' | 'glossary' | 'term' | 'name' | 'wording' | 'kept';
  /** What an editor wrote. */
  readonly rule?: Rule;
}

interface Part {
  readonly out: string;
  /** Where in it each unit of the text comes out, and at last its end. */
  readonly cuts: readonly number[];
  /** Places that something else decides than the dictionary and what was learned. */
  readonly decided: readonly Decided[];
}

export type Traced = Field & Part;

/** Every text of an article that comes out in a variant, or some fields of it; a headline that was written for it does not. */
export const traceIn = (
  article: Article,
  variant: Language,
  house: House,
  only: (field: string) => boolean = () => true,
): Traced[] => {
  const trace = tracer(article, variant, house);
  const own = writtenFor(tableOf(article, 'headline'), variant) !== undefined;
  return fieldsOf(article)
    .filter(({ field }) => only(field) && !(own && field === 'headline'))
    .map(trace);
};

const tracer = (article: Article, variant: Language, house: House) => {
  const source = sourceOf(article);
  const byHand = byHandIn(article);
  const way = wayInto(source, variant, house, byHand);
  const names = new Set(byHand.persons.flatMap(namesIn).map(({ text }) => text));

  const tracePart = (text: string, kept: Field['kept']): Part => {
    const cuts = Array.from({ length: text.length + 1 }, (_, at) => at);
    if (source === variant) return { out: text, cuts, decided: [] };
    const untouched = way.untouched(text, kept);
    const rules: Rule[] = [];
    const fixed = way.byHand(text, untouched, (rule) => rules.push(rule));
    const all = wordsIn(text, source, variant, { fixed, wording: way.wording });
    const before = all.map((place): Decided => {
      const { at, length } = place;
      if (untouched.includes(place)) return { at, length, by: 'kept' };
      if (!fixed.includes(place)) return { at, length, by: 'wording' };
      const rule = place.isKept ? rules.shift() : undefined;
      if (rule) return { at, length, by: rule.source, rule };
      return { at, length, by: names.has(text.slice(at, at + length)) ? 'name' : 'term' };
    });
    const converted = way.convert({ text, cuts }, fixed);
    const after = way.hand
      .results(converted.line.text, converted.kept)
      .map(({ at, length, rule }): Decided => {
        const start = converted.line.cuts.findLastIndex((cut) => cut <= at);
        const end = converted.line.cuts.findIndex((cut) => cut >= at + length);
        return { at: start, length: end - start, by: rule.source, rule };
      });
    const line = way.replace(converted, () => {});
    return { out: line.text, cuts: line.cuts, decided: [...before, ...after] };
  };

  return (field: Field): Traced => {
    if (!OF_PERSONS.test(field.field)) return { ...field, ...tracePart(field.text, field.kept) };
    let [out, start] = ['', 0];
    const cuts: number[] = [0];
    const decided: Decided[] = [];
    for (const piece of piecesIn(field.text)) {
      const part = tracePart(piece, []);
      for (const cut of part.cuts.slice(1)) cuts.push(out.length + cut);
      for (const place of part.decided) decided.push({ ...place, at: start + place.at });
      out += part.out;
      start += piece.length;
    }
    return { ...field, out, cuts, decided };
  };
};
