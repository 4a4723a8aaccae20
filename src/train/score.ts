// How many sentences a conversion gets right, how many characters wrong, and whether it knows when it is certain.

import type { Language } from '../content/language.ts';
import { hongKongHouse, taiwanHouse } from '../script/convert/house.ts';
import { openccAlone, openccStep } from '../script/convert/opencc.ts';
import { certain as certainOfModel, type Decision } from '../script/convert/simplified.ts';
import { EITHER } from './data/house.ts';
import { merged } from './forms.ts';

export interface Case {
  readonly hans: string;
  readonly gold: string;
  readonly variant: Language;
  /** Genuine text of a house that is not known: what houses write either way is one. */
  readonly isOfAnyHouse?: boolean;
}

export interface Score {
  readonly sentences: number;
  readonly exact: number;
  /** Characters that are wrong in 10,000 Han. */
  readonly wrong: number;
  /** Of the decisions that were given 0.99 or more, how many there were and how many are right. */
  readonly certain: number;
  readonly certainAndRight: number;
  /** Decisions that are questions, in 1,500 characters; and of those that are none, how many there are and how many are wrong. */
  readonly questions: number;
  readonly unasked: number;
  readonly unaskedAndWrong: number;
}

/** Simplified to the pivot, with what was decided. */
export type ToPivot = (text: string, note: (decision: Decision) => void) => string;

const REGIONS: Partial<Record<Language, (pivot: string) => string>> = {
  'zh-Hant': (pivot) => taiwanHouse(openccStep('t2tw')(pivot)),
  'zh-Hant-HK': (pivot) => hongKongHouse(openccStep('t2hk')(pivot)),
};

/** Of the characters that are written: glyphs of no consequence are one. */
export const scoreOf = (cases: readonly Case[], toPivot: ToPivot, certain = certainOfModel()): Score =>
  scored(cases, certain, ({ hans, variant }) => {
    const decisions: Decision[] = [];
    const pivot = toPivot(hans, (decision) => decisions.push(decision));
    return { text: REGIONS[variant]?.(pivot) ?? pivot, decisions };
  });

/** The same for opencc-js by itself. */
export const scoreOfOpencc = (cases: readonly Case[]): Score => {
  const alone = { 'zh-Hant': openccAlone('s2tw'), 'zh-Hant-HK': openccAlone('s2hk') };
  return scored(cases, 1, ({ hans, variant }) => ({
    text: alone[variant === 'zh-Hant-HK' ? variant : 'zh-Hant'](hans),
    decisions: [],
  }));
};

const ofAnyHouse = (text: string): string =>
  EITHER.reduce((line, [pattern, form]) => line.replace(pattern, form), text);

const scored = (
  cases: readonly Case[],
  certain: number,
  convert: (one: Case) => { readonly text: string; readonly decisions: readonly Decision[] },
): Score => {
  let [exact, wrong, han, length, sure, sureAndRight] = [0, 0, 0, 0, 0, 0];
  let [asked, unasked, unaskedAndWrong] = [0, 0, 0];
  for (const one of cases) {
    const { text, decisions } = convert(one);
    const written = (line: string) => merged(one.isOfAnyHouse ? ofAnyHouse(line) : line);
    const [made, gold] = [written(text), written(one.gold)];
    if (made === gold) exact++;
    han += gold.match(/\p{Script=Han}/gu)?.length ?? 0;
    for (let at = 0; at < Math.max(made.length, gold.length); at++) if (made[at] !== gold[at]) wrong++;
    length += gold.length;
    for (const { at, word, probability } of decisions) {
      const isRight = made.slice(at, at + word.length) === gold.slice(at, at + word.length);
      if (probability !== undefined && probability >= 0.99) {
        sure++;
        if (isRight) sureAndRight++;
      }
      // What a rule decides is never asked.
      if (probability !== undefined && probability < certain) asked++;
      else {
        unasked++;
        if (!isRight) unaskedAndWrong++;
      }
    }
  }
  return {
    sentences: cases.length,
    exact,
    wrong: (wrong / Math.max(1, han)) * 10_000,
    certain: sure,
    certainAndRight: sureAndRight,
    questions: (asked / Math.max(1, length)) * 1500,
    unasked,
    unaskedAndWrong,
  };
};
