// Words and patterns for either script, written in Simplified alone: a character stands for its Traditional forms as well.

import { dictionaryOf } from '../../script/convert/opencc.ts';

const PAIRS = dictionaryOf('t2s').filter(([from, to]) => from.length === 1 && to.length === 1);
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(PAIRS);
const FORMS = Map.groupBy(PAIRS, ([, to]) => to);

/** Character for character: only to compare words, as 发 is 發 and 髮. */
export const simplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (one) => SIMPLIFIED.get(one) ?? one);

const formsOf = (text: string, isClass: boolean): string =>
  text.replace(/\p{Script=Han}/gu, (one) => {
    const forms = (FORMS.get(one) ?? []).map(([from]) => from).join('');
    return isClass || forms === '' ? one + forms : `[${one}${forms}]`;
  });

const made = new Map<string, RegExp>();

export const eitherScript = ({ source, flags }: RegExp): RegExp => {
  const known = made.get(`${flags} ${source}`);
  if (known) return known;
  const parts = source.split(/(\[(?:\\.|[^\]\\])*\])/);
  const pattern = new RegExp(parts.map((part, at) => formsOf(part, at % 2 === 1)).join(''), flags);
  made.set(`${flags} ${source}`, pattern);
  return pattern;
};
