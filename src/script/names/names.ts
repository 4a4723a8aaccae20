// A name of a person or a term from Simplified, character by character: no word in it is what a dictionary takes it for.

import type { Language } from '../../content/language.ts';
import { convertText, fromPivot, type Source } from '../convert/convert.ts';
import { dictionaryOf } from '../convert/opencc.ts';
import { COMPOUND_SURNAMES, GIVEN, SURNAMES } from '../data/surnames.ts';

interface Tables {
  /** A Simplified character in OpenCC's pivot, where nothing is known but itself. */
  readonly first: ReadonlyMap<string, string>;
  /** Characters that Traditional has as well, for another word. */
  readonly isBoth: ReadonlySet<string>;
  readonly compound: ReadonlyMap<string, string>;
  readonly surnames: ReadonlyMap<string, string>;
}

let loaded: Tables | undefined;

/** `于=于 赵`: with its form, or as `otherwise` has it. */
const pairsOf = (pairs: string, otherwise: (from: string) => string = (from) => from) =>
  new Map(
    pairs.split(' ').map((pair): [string, string] => {
      const [from = '', to = otherwise(from)] = pair.split('=');
      return [from, to];
    }),
  );

const load = (): Tables => {
  const first = new Map<string, string>();
  const inWords = new Map<string, Set<string>>();
  for (const [from, to] of dictionaryOf('s2t')) {
    const [characters, forms] = [[...from], [...to]];
    if (characters.length === 1 && !first.has(from)) first.set(from, to);
    else if (characters.length === forms.length)
      for (const [index, character] of characters.entries())
        if (character === forms[index]) inWords.set(character, (inWords.get(character) ?? new Set()).add(from));
  }
  const isBoth = new Set(
    [...first].flatMap(([from, to]) => (from !== to && (inWords.get(from)?.size ?? 0) > 0 ? [from] : [])),
  );
  const byCharacters = (text: string) => [...text].map((one) => first.get(one) ?? one).join('');
  return {
    first,
    isBoth,
    compound: pairsOf(COMPOUND_SURNAMES, byCharacters),
    surnames: pairsOf(SURNAMES, byCharacters),
  };
};

const tables = (): Tables => {
  loaded ??= load();
  return loaded;
};

const isSimplified = (source: Source): boolean => source === 'zh-Hans' || source === 'naive';

/** Anything else than Simplified goes across as text does, but for words. */
const across = (text: string, source: Source, variant: Language): string =>
  convertText(text, source, variant, { wording: false });

/**
 * A term that an editor protects: its characters in the variant's script, but those that both scripts have stay, whatever word a
 * dictionary sees in them (于晓光 -> 于曉光).
 */
export const termIn = (term: string, source: Source, variant: Language): string => {
  if (source === variant || variant === 'zh-Hans' || !isSimplified(source)) return across(term, source, variant);
  const person = isPerson(term) ? personIn(term, source, variant) : undefined;
  if (person !== undefined) return person;
  const { first, isBoth } = tables();
  return each(term, (one) => (isBoth.has(one) ? one : (first.get(one) ?? one)), variant);
};

const each = (text: string, choose: (one: string, index: number) => string, variant: Language): string =>
  [...text].map((one, index) => fromPivot(choose(one, index), variant)).join('');

const surnameOf = (name: string): { readonly from: string; readonly to: string } | undefined => {
  const { compound, surnames } = tables();
  const two = name.slice(0, 2);
  const double = compound.get(two);
  if (double !== undefined && name.length > 2) return { from: two, to: double };
  const one = name.charAt(0);
  const single = surnames.get(one);
  return single === undefined ? undefined : { from: one, to: single };
};

/** Ends as an organisation does, and is longer than a name that ends so by chance. */
const ORGANISATION =
  /(?:社|部|局|报|报社|网|频道|电视台|广播|电台|卫视|中心|公司|集团|协会|学会|大学|学院|委员会|委|办|室|组|队|团|院|馆|站|台网|客户端|编辑部|评论员|记者|通讯员|本报|编辑|公号|号)$/;

/** A Chinese name, by its surname and length; `余干` and `沈丑` are some, `新华社` and `本站编辑部` are not. */
export const isPerson = (name: string): boolean => {
  if (/^[\p{Script=Han}]+·[\p{Script=Han}·]+$/u.test(name)) return true;
  const { length } = [...name];
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return false;
  const surname = surnameOf(name);
  if (!surname || (length === 4 && surname.from.length === 1 && surnameOf(name.slice(1)) === undefined)) return false;
  return length === 2 || !ORGANISATION.test(name);
};

/** A person's name in a variant. A name with a dot is a foreigner's, in characters that stand for sounds alone. */
export const personIn = (name: string, source: Source, variant: Language): string => {
  if (source === variant || variant === 'zh-Hans' || !isSimplified(source)) return across(name, source, variant);
  const { first, isBoth } = tables();
  if (name.includes('·')) return each(name, (one) => (isBoth.has(one) ? one : (first.get(one) ?? one)), variant);
  const surname = surnameOf(name);
  const length = surname?.from.length ?? 0;
  const given = name.slice(length);
  return (
    each(surname?.to ?? '', (one) => one, variant) +
    each(given, (one) => GIVEN_FORMS.get(one) ?? first.get(one) ?? one, variant)
  );
};

const GIVEN_FORMS = pairsOf(GIVEN);
