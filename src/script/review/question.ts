// The open questions of an article: a doubt in several variants, or at several places that read alike, is one; what an editor
// decided is none.

import type { Article } from '../../content/article.ts';
import { LANGUAGES, type Language } from '../../content/language.ts';
import { type Doubt, doubtsIn } from '../doubts.ts';
import { fieldsOf, OF_PERSONS } from '../fields.ts';
import type { House } from '../hand/in-variant.ts';
import { type Traced, traceIn } from './trace.ts';
import { type Window, windowsIn } from './windows.ts';

export interface Place {
  readonly field: string;
  /** In the article's own words, in UTF-16 units. */
  readonly at: number;
}

export interface Question {
  /** Of the first place: its text in the article's own words, and where in it the word is. */
  readonly field: string;
  readonly text: string;
  readonly at: number;
  readonly word: string;
  /** In the forms of `tag`; what is published comes first. */
  readonly choices: Doubt['choices'];
  /** Every place that reads alike. */
  readonly places: readonly Place[];
  /** The variants that ask, and the one that an answer is written for, from which the others take it. */
  readonly variants: readonly Language[];
  readonly tag: Language;
}

/** All of an article's questions, in its order, at most one for a place. */
export const questionsIn = (article: Article, house: House, certain?: number): Question[] => {
  const asked = new Map<string, Asked>();
  for (const variant of LANGUAGES) {
    const found = doubtsIn(article, variant, certain).filter(({ field }) => isShown(article, field));
    const doubts = Map.groupBy(found, ({ field }) => field);
    if (doubts.size === 0) continue;
    for (const line of traceIn(article, variant, house, (field) => doubts.has(field)))
      for (const doubt of doubts.get(line.field) ?? [])
        if (isOpen(line, doubt)) note(asked, line, doubt, variant);
  }
  const fields = fieldsOf(article);
  // A summary that nobody wrote is the first paragraph, which is asked about in its place.
  const isMade = (field: string) => field === 'description' && article.lines.description === undefined;
  const order = new Map(fields.map(({ field }, index) => [field, isMade(field) ? fields.length : index]));
  const inOrder = [...asked.values()].toSorted(
    (a, b) => (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0) || a.at - b.at,
  );
  return together(inOrder).map((question) =>
    OF_PERSONS.test(question.field)
      ? { ...question, places: placesOf(question.word, traceIn(article, question.tag, house)) }
      : question,
  );
};

/** Wherever a name is said it is the same person's, but where something else is decided. */
const placesOf = (name: string, lines: readonly Traced[]): Place[] =>
  lines.flatMap(({ field, text, decided }) =>
    [...text.matchAll(new RegExp(RegExp.escape(name), 'g'))].flatMap(({ index: at }) => {
      const isOther = decided.some(
        (place) => place.by !== 'name' && place.at < at + name.length && at < place.at + place.length,
      );
      return isOther ? [] : [{ field, at }];
    }),
  );

/** Of what was withdrawn, readers see no more than that. */
const isShown = ({ pubStatus }: Article, field: string): boolean =>
  pubStatus !== 'canceled' || field === 'headline' || field === 'withdrawn.reason';

/**
 * Whether nothing that an editor wrote, and nothing else than the dictionary and what was learned, decided it. This is the one
 * place that knows. A name's own characters are asked about where it is a person's.
 */
const isOpen = ({ text, decided }: Traced, doubt: Doubt): boolean => {
  if (text.length !== doubt.text.length) return false;
  const end = doubt.at + doubt.word.length;
  return !decided.some(
    ({ at, length, by }) =>
      at < end && doubt.at < at + length && !(by === 'name' && isWhole(doubt, at, length)),
  );
};

/** By-lines ask about whole names, which the article says in their form. */
const isWhole = ({ at, word, field }: Doubt, start: number, length: number) =>
  at === start && word.length === length && !field.startsWith('body');

/** What is less probable is offered by nobody. */
const NEAR = 0.005;

const windowKey = (window: Window | undefined) => JSON.stringify([window?.from, window?.offset]);

/** With what it is told from others by. */
interface Asked extends Question {
  readonly window: string;
}

const note = (asked: Map<string, Asked>, line: Traced, doubt: Doubt, variant: Language) => {
  const { field, at, word } = doubt;
  const published = line.out.slice(line.cuts[at], line.cuts[at + word.length]);
  // Where a line was cut at what is fixed in it, the words around were not seen, and another choice may have been made.
  const choices = doubt.choices.toSorted(
    (a, b) => Number(b.choice === published) - Number(a.choice === published),
  );
  if (choices[0]?.choice !== published) return;
  const near = choices.filter(({ probability }, index) => index < 2 || probability >= NEAR);
  const key = `${field} ${at}`;
  const known = asked.get(key);
  if (known) asked.set(key, { ...known, variants: [...known.variants, variant] });
  else
    asked.set(key, {
      ...{ field, text: line.text, at, word: line.text.slice(at, at + word.length), choices: near },
      ...{ places: [{ field, at }], variants: [variant], tag: variant },
      window: windowKey(windowsIn(line, at, word.length)[0]),
    });
};

/** What reads alike, with the words around, is one question. */
const together = (all: readonly Asked[]): Question[] => {
  const alike = Map.groupBy(all, ({ window, word, tag, choices }) =>
    JSON.stringify([window, word, tag, choices.map(({ choice }) => choice)]),
  );
  return [...alike.values()].map((group) => {
    const { window: _, ...question } = group[0] as Asked;
    return { ...question, places: group.flatMap(({ places }) => places) };
  });
};
