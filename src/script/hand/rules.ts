// Rules of the editor's: where they stand, for which variant they hold, and whether the article or what comes out is looked through.

import type { Language } from '../../content/language.ts';
import { ownMedia } from '../../content/media/own-media.ts';
import type { Glossary } from '../../content/schema/glossary.ts';
import { convertText } from '../convert/convert.ts';
import { scriptOf } from '../evidence.ts';
import { variantOf } from '../variants.ts';

/** One exact replacement, and where an editor wrote it. */
export interface Rule {
  readonly from: string;
  readonly to: string;
  readonly source: 'record' | 'glossary';
  /** Which list it stands in: of what comes out, or of what is written in the article. */
  readonly list: 'replace' | 'written';
  /** The variant that it is written for, which may be a fallback of the one that it is used in. */
  readonly tag: Language;
  /** Its place in that variant's list. */
  readonly index: number;
}

type Replacements = { readonly [tag in Language]?: readonly (readonly [string, string])[] | undefined };

/** The glossary, as far as it has anything. */
export type Rules = Pick<Glossary, 'protect' | 'replace'> & Partial<Glossary>;

/** What one record decides. */
export interface ByHand {
  readonly replace: Replacements;
  readonly written: Replacements;
  /** Those whom it names. */
  readonly persons: readonly string[];
}

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

/** The text that an editor wrote for a variant or for a fallback of it. */
export const writtenFor = (
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

/**
 * Whether the words of a rule are the article's: in the other script, or Simplified that no Traditional variant comes out with
 * (方便面). A single character that both scripts have (后) may be what a conversion left, and is no such word.
 */
const isAsWritten = (from: string, variant: Language): boolean => {
  const script = scriptOf(from);
  if (variant === 'zh-Hans') return script === 'zh-Hant';
  if (script !== undefined || from.length < 2) return script === 'zh-Hans';
  const plain = { wording: false };
  return (
    convertText(from, 'zh-Hant', 'zh-Hans', plain) === from &&
    convertText(from, 'zh-Hans', variant, plain) !== from
  );
};

/** Whether a rule is looked for in the article, and not in what comes out. */
export const isBefore = ({ list, from, tag }: Pick<Rule, 'list' | 'from' | 'tag'>): boolean =>
  list === 'written' || isAsWritten(from, tag);

/** A rule, and where it is looked for. */
export type Placed = Rule & { readonly isBefore: boolean };

export const rulesFor = (
  source: Rule['source'],
  lists: Pick<ByHand, 'replace' | 'written'>,
  variant: Language,
): Placed[] =>
  (['written', 'replace'] as const).flatMap((list) =>
    inOrder(lists[list], variant).flatMap(({ tag, value, inForms }) =>
      value.map(([from, to], index): Placed => {
        const before = isBefore({ list, from, tag });
        const rule: Rule = { from: before ? from : inForms(from), to: inForms(to), source, list, tag, index };
        return { ...rule, isBefore: before };
      }),
    ),
  );
