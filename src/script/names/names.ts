// A name of a person or a term from Simplified, character by character: no word in it is what a dictionary takes it for.

import type { Language } from '../../content/language.ts';
import { convertText, fromPivot, ofName, type Source } from '../convert/convert.ts';
import { byItself, isBoth } from '../convert/opencc.ts';
import { COMPOUND_SURNAMES, GIVEN, SURNAMES } from '../data/surnames.ts';

interface Tables {
  readonly compound: ReadonlyMap<string, string>;
  readonly surnames: ReadonlyMap<string, string>;
  readonly given: ReadonlyMap<string, string>;
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

const allByThemselves = (text: string): string => [...text].map(byItself).join('');

const load = (): Tables => ({
  compound: pairsOf(COMPOUND_SURNAMES, allByThemselves),
  surnames: pairsOf(SURNAMES, allByThemselves),
  given: pairsOf(GIVEN),
});

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
  if (source === variant || variant === 'zh-Hans' || !isSimplified(source))
    return across(term, source, variant);
  const person = isPerson(term) ? personIn(term, source, variant) : undefined;
  if (person !== undefined) return person;
  return fromPivot([...term].map((one) => (isBoth(one) ? one : byItself(one))).join(''), variant);
};

const surnameOf = (name: string): { readonly from: string; readonly to: string } | undefined => {
  const { compound, surnames } = tables();
  const two = name.slice(0, 2);
  const double = compound.get(two);
  if (double !== undefined && name.length > 2) return { from: two, to: double };
  const one = name.charAt(0);
  const single = surnames.get(one);
  return single === undefined ? undefined : { from: one, to: single };
};

/** How many of a name's first units are its surname. */
export const surnameLength = (name: string): number => surnameOf(name)?.from.length ?? 0;

/** Ends as an organisation does, and is longer than a name that ends so by chance. */
const ORGANISATION =
  /(?:社|部|局|报|报社|网|频道|电视台|广播|电台|卫视|中心|公司|集团|协会|学会|大学|学院|委员会|委|办|室|组|队|团|院|馆|站|台网|客户端|编辑部|评论员|记者|通讯员|本报|编辑|公号|号)$/;

/** A Chinese name, by its surname and length; `余干` and `沈丑` are some, `新华社` and `本站编辑部` are not. */
export const isPerson = (name: string): boolean => {
  if (/^[\p{Script=Han}]+·[\p{Script=Han}·]+$/u.test(name)) return true;
  const { length } = [...name];
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return false;
  const surname = surnameOf(name);
  if (!surname || (length === 4 && surname.from.length === 1 && surnameOf(name.slice(1)) === undefined))
    return false;
  return length === 2 || !ORGANISATION.test(name);
};

/** A person's name in a variant. A name with a dot is a foreigner's, in characters that stand for sounds alone. */
export const personIn = (name: string, source: Source, variant: Language): string => {
  if (source === variant || variant === 'zh-Hans' || !isSimplified(source))
    return across(name, source, variant);
  if (name.includes('·')) return ofName(name, variant);
  const surname = surnameOf(name);
  const { given } = tables();
  const rest = [...name.slice(surname?.from.length ?? 0)].map((one) => given.get(one) ?? byItself(one));
  // Each by itself, so that no two of them are taken for a word.
  return [surname?.to ?? '', ...rest].map((part) => fromPivot(part, variant)).join('');
};
