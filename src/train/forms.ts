// Which characters the model decides: those of which the dictionary knows several forms that are not one another's glyphs.

import { dictionaryOf } from '../script/convert/opencc.ts';
import { LEFT } from './data/house.ts';
import { MERGED } from './data/merged.ts';

const STANDS_FOR = new Map(
  MERGED.split(' ').flatMap((group) => [...group].map((one) => [one, group.charAt(0)] as const)),
);

/** `台` -> `臺`: a text in which glyphs of no consequence are one. */
export const merged = (text: string): string => {
  let all = '';
  for (const character of text) all += STANDS_FOR.get(character) ?? character;
  return all;
};

/** Of each character its forms, the dictionary's default first. A form that is another's glyph is left to the dictionary. */
export const formsOf = (): Map<string, string[]> => {
  const dictionary = dictionaryOf('s2t');
  const defaults = new Map<string, string>();
  for (const [from, to] of dictionary) if (from.length === 1 && !defaults.has(from)) defaults.set(from, to);
  const forms = new Map<string, Set<string>>();
  for (const [from, to] of dictionary)
    if (from.length > 1 && from.length === to.length && !/[\ud800-\udfff]/.test(from + to))
      for (let at = 0; at < from.length; at++) {
        const character = from.charAt(at);
        const all = forms.get(character) ?? new Set([defaults.get(character) ?? character]);
        forms.set(character, all.add(to.charAt(at)));
      }
  return new Map(
    [...forms]
      .map(([character, all]) => [character, oneOfEachGlyph([...all])] as const)
      .filter(([character, all]) => all.length > 1 && !LEFT.includes(character)),
  );
};

const oneOfEachGlyph = (forms: readonly string[]): string[] => {
  const seen = new Set<string>();
  return forms.filter((form) => {
    const first = merged(form);
    return seen.has(first) ? false : seen.add(first);
  });
};
