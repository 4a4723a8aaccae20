// The editor's hand: what a record and the site's glossary decide about a variant, after the dictionaries.

import type { Language } from '../content/language.ts';
import { ownMedia } from '../content/media/own-media.ts';
import type { Glossary } from '../content/schema/glossary.ts';
import { cutAddresses } from '../content/text/written-addresses.ts';
import { convertText } from './convert/convert.ts';
import { lexiconOf, longestAt, replacing } from './convert/lexicon.ts';
import { inParts, type Tell } from './convert/line.ts';
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

/** Which picture, or sound, stands for one of the record's: what is written for the variant itself goes first. */
export const mediaFor = (table: Replacements, variant: Language): ((address: string) => string) => {
  const nameOf = (address: string) => ownMedia(address) ?? address;
  const pairs = inOrder(table, variant).flatMap(({ value }) => value);
  const others = new Map(pairs.toReversed().map(([from, to]) => [nameOf(from), to]));
  return (address) => others.get(nameOf(address)) ?? address;
};

const rulesFor = (source: Rule['source'], table: Replacements, variant: Language): Rule[] =>
  inOrder(table, variant).flatMap(({ tag, value, inForms }) =>
    value.map(([from, to], index) => ({ from: inForms(from), to: inForms(to), source, tag, index })),
  );

export interface Hand {
  /** Applies the rules, the longest text first and each place once, and tells which were used. */
  readonly replace: (text: string, used: (rule: Rule) => void, tell?: Tell) => string;
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
    replace: (text, used, tell) => {
      if (rules.size === 0) return text;
      const step = replacing(lexicon, (from) => used(rules.get(from) as Rule));
      return inParts(cutAddresses, step, (address) => address)(text, tell);
    },
    cut: cutter(glossary.protect),
  };
};

const cutter = (terms: readonly string[]) => {
  if (terms.length === 0) return cutAddresses;
  const lexicon = lexiconOf(new Map(terms.map((term) => [term, term])));
  const cutTerms = (text: string): string[] => {
    const parts: string[] = [];
    let kept = 0;
    for (let at = 0; at < text.length; ) {
      const term = longestAt(lexicon, text, at);
      if (term === undefined) at++;
      else {
        parts.push(text.slice(kept, at), term);
        at += term.length;
        kept = at;
      }
    }
    return [...parts, text.slice(kept)];
  };
  return (text: string): string[] =>
    cutAddresses(text).flatMap((part, index) => (index % 2 ? [part] : cutTerms(part)));
};
