// The editor's hand: what a record and the site's glossary decide about a variant, after the dictionaries.

import type { Language } from '../content/language.ts';
import type { Glossary } from '../content/schema/glossary.ts';
import { ADDRESS, aroundAddresses, cutAddresses } from '../content/text/written-addresses.ts';
import { convertText } from './convert/convert.ts';
import { type Lexicon, lexiconOf, longestAt } from './convert/lexicon.ts';
import { variantOf } from './variants.ts';

/** One exact replacement, and where an editor wrote it. */
export interface Rule {
  readonly from: string;
  readonly to: string;
  readonly source: 'record' | 'glossary';
  /** The variant that it is written for, which may be a fallback of the one that it is used in. */
  readonly tag: Language;
  /** Its place in that variant's list. */
  readonly index: number;
}

type Replacements = { readonly [tag in Language]?: readonly (readonly [string, string])[] | undefined };

/** What stands for a variant in a table by tag: its own first, then its fallbacks’, brought into the variant's forms. */
const inOrder = <T>(
  table: { readonly [tag in Language]?: T | undefined },
  variant: Language,
): { tag: Language; value: T; inForms: (text: string) => string }[] =>
  [variant, ...variantOf(variant).fallbacks].flatMap((tag) => {
    const value = table[tag];
    const inForms = (text: string) => (tag === variant ? text : convertText(text, tag, variant));
    return value === undefined ? [] : [{ tag, value, inForms }];
  });

/** The headline that an editor wrote for a variant or for a fallback of it. */
export const headlineFor = (
  table: { readonly [tag in Language]?: string | undefined },
  variant: Language,
): string | undefined => inOrder(table, variant).map(({ value, inForms }) => inForms(value))[0];

const rulesFor = (source: Rule['source'], table: Replacements, variant: Language): Rule[] =>
  inOrder(table, variant).flatMap(({ tag, value, inForms }) =>
    value.map(([from, to], index) => ({ from: inForms(from), to: inForms(to), source, tag, index })),
  );

export interface Hand {
  /** Applies the rules, the longest text first and each place once, and tells which were used. */
  readonly replace: (text: string, used: (rule: Rule) => void) => string;
  /** Cuts a text into what is converted and, at odd places, the terms and addresses that stay as they are written. */
  readonly cut: (text: string) => string[];
}

/** A record's rules go before the glossary's; a rule of one record never reaches another, as each has a hand of its own. */
export const handFor = (record: Replacements, glossary: Glossary, variant: Language): Hand => {
  const rules = new Map<string, Rule>();
  for (const rule of [
    ...rulesFor('record', record, variant),
    ...rulesFor('glossary', glossary.replace, variant),
  ])
    if (!rules.has(rule.from)) rules.set(rule.from, rule);
  const lexicon = lexiconOf(new Map([...rules].map(([from, { to }]) => [from, to])));
  return {
    replace: (text, used) =>
      rules.size === 0
        ? text
        : aroundAddresses(text, (part) => replaceAll(part, lexicon, (from) => used(rules.get(from) as Rule))),
    cut: cutter(glossary.protect),
  };
};

const replaceAll = (text: string, lexicon: Lexicon, used: (from: string) => void): string => {
  let replaced = '';
  for (let at = 0; at < text.length; ) {
    const from = longestAt(lexicon, text, at);
    if (from === undefined) replaced += text.charAt(at++);
    else {
      replaced += lexicon.entries.get(from);
      at += from.length;
      used(from);
    }
  }
  return replaced;
};

const cutter = (terms: readonly string[]) => {
  if (terms.length === 0) return cutAddresses;
  const longestFirst = terms.toSorted((a, b) => b.length - a.length).map((term) => RegExp.escape(term));
  const pattern = new RegExp(`(${[ADDRESS, ...longestFirst].join('|')})`, 'u');
  return (text: string) => text.split(pattern);
};
