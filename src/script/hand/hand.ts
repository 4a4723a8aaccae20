// The editor's hand: what a record and the site's glossary decide about a variant, before the dictionaries and after them.

import type { Language } from '../../content/language.ts';
import type { Source } from '../convert/convert.ts';
import { lexiconOf, longestAt, phrasesIn, replacing, wordsOf } from '../convert/lexicon.ts';
import { inParts, type Tell } from '../convert/line.ts';
import { cutAt, type Fixed } from '../convert/words/around.ts';
import { termIn } from '../names/names.ts';
import { personsIn } from '../names/persons.ts';
import { cutKept } from './kept.ts';
import { type ByHand, type Placed, type Rule, type Rules, rulesFor } from './rules.ts';

type Place = Pick<Fixed, 'at' | 'length'>;

export interface Hand {
  /** The places of a text, as it is written, for which a rule, a protected term or a person's name decides. */
  readonly find: (text: string, used: (rule: Rule) => void) => Fixed[];
  /** Where rules match what came out, in order; `kept` are its places that they pass by. */
  readonly results: (text: string, kept: readonly Place[]) => (Place & { readonly rule: Rule })[];
  /** Applies the rules to what comes out, the longest text first and each place once, and tells which were used. */
  readonly replace: (text: string, used: (rule: Rule) => void, tell?: Tell) => string;
}

/** What an editor wrote, by the text that it is about; of two for one text the first holds. */
interface Sheet {
  readonly before: ReadonlyMap<string, Decision>;
  readonly after: ReadonlyMap<string, Rule>;
}

interface Decision {
  readonly to: string;
  readonly rule?: Rule;
  readonly isName?: boolean;
}

const sheetOf = (rules: readonly Placed[], others: readonly (readonly [string, Decision])[]): Sheet => {
  const before = new Map<string, Decision>();
  const after = new Map<string, Rule>();
  for (const rule of rules)
    if (!rule.isBefore && !after.has(rule.from)) after.set(rule.from, rule);
    else if (rule.isBefore && !before.has(rule.from)) before.set(rule.from, { to: rule.to, rule });
  for (const [text, decision] of others) if (!before.has(text)) before.set(text, decision);
  return { before, after };
};

const glossarySheet = (
  { protect, replace, asWritten = [], written = {} }: Rules,
  source: Source,
  variant: Language,
): Sheet =>
  sheetOf(rulesFor('glossary', { replace, written }, variant), [
    ...asWritten.map((term) => [term, { to: term }] as const),
    ...protect.map((term) => [term, { to: termIn(term, source, variant) }] as const),
  ]);

const recordSheet = (byHand: ByHand, source: Source, variant: Language): Sheet =>
  sheetOf(
    rulesFor('record', byHand, variant),
    [...personsIn(byHand.persons, source, variant)].map(
      ([name, to]) => [name, { to, isName: true }] as const,
    ),
  );

const handOf = ({ before, after }: Sheet): Hand => {
  const places = lexiconOf(new Map([...before].map(([from, { to }]) => [from, to])));
  const results = lexiconOf(new Map([...after].map(([from, { to }]) => [from, to])));
  const find: Hand['find'] = (text, used) => {
    const found: Fixed[] = [];
    let areWords: ReturnType<typeof wordsOf> | undefined;
    for (let at = 0; at < text.length; ) {
      const start = at;
      const from = longestAt(places, text, start, (end) => {
        if (end - start > SHORT || !before.get(text.slice(start, end))?.isName) return true;
        areWords ??= wordsOf(text);
        return areWords(start, end) && !PLACE.test(text.charAt(end));
      });
      if (from !== undefined) {
        const { to, rule } = before.get(from) as Decision;
        if (rule) used(rule);
        found.push({ at, length: from.length, to, isKept: rule !== undefined });
      }
      at += from?.length ?? 1;
    }
    return found;
  };
  return {
    find: before.size === 0 ? () => [] : find,
    results: (text, kept) =>
      after.size === 0
        ? []
        : evens(cutAt(text, kept)).flatMap(([open, begin]) =>
            evens(cutKept(open)).flatMap(([part, start]) =>
              phrasesIn(results, part).map(([at, from]) => ({
                at: begin + start + at,
                length: from.length,
                rule: after.get(from) as Rule,
              })),
            ),
          ),
    replace: (text, used, tell) => {
      if (after.size === 0) return text;
      const step = replacing(results, (from) => used(after.get(from) as Rule));
      return inParts(cutKept, step, (kept) => kept)(text, tell);
    },
  };
};

/** The parts at even places, with their offsets. */
const evens = (parts: readonly string[]): [part: string, start: number][] => {
  let end = 0;
  return parts.flatMap((part, index): [string, number][] => {
    const start = end;
    end += part.length;
    return index % 2 ? [] : [[part, start]];
  });
};

/** A name of as few characters may be any two that meet (位于里面), or a place (余干县). */
const SHORT = 2;
const PLACE = /[省市县縣区區镇鎮乡鄉村州]/;

const hands = new WeakMap<Rules, Map<string, Sheet & { readonly hand: Hand }>>();

/** The glossary's alone, made once for a source and a variant. */
const glossaryHand = (glossary: Rules, source: Source, variant: Language) => {
  const known = hands.get(glossary) ?? new Map();
  hands.set(glossary, known);
  const key = `${source} ${variant}`;
  if (!known.has(key)) {
    const sheet = glossarySheet(glossary, source, variant);
    known.set(key, { ...sheet, hand: handOf(sheet) });
  }
  return known.get(key) as Sheet & { readonly hand: Hand };
};

/** A record's rules go before the glossary's; a rule of one record never reaches another, as each has a hand of its own. */
export const handFor = (byHand: ByHand, glossary: Rules, source: Source, variant: Language): Hand => {
  const house = glossaryHand(glossary, source, variant);
  const own = recordSheet(byHand, source, variant);
  if (own.before.size + own.after.size === 0) return house.hand;
  const merged = <T>(first: ReadonlyMap<string, T>, second: ReadonlyMap<string, T>) =>
    new Map([...second, ...first]);
  return handOf({ before: merged(own.before, house.before), after: merged(own.after, house.after) });
};
