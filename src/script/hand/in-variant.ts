// A line in a variant: what is kept and what an editor fixed stands, the rest is converted, and the editor's hand is last.

import type { Language } from '../../content/language.ts';
import type { Glossary } from '../../content/schema/glossary.ts';
import type { Site } from '../../content/schema/site.ts';
import { convertLine, hasWording, type Source } from '../convert/convert.ts';
import { type Line, lineInParts, through } from '../convert/line.ts';
import { punctuate } from '../convert/punctuation.ts';
import { alsoIn, type Converted, cutAt, type Fixed } from '../convert/words/around.ts';
import { handFor } from './hand.ts';
import { addressesIn, keptIn } from './kept.ts';
import type { ByHand, Rule, Rules } from './rules.ts';
import { taiStep } from './tai.ts';

/** What the site decides for every article, and for its names. */
export interface House extends Pick<Site, 'punctuation'>, Partial<Pick<Site, 'wording' | 'tai'>> {
  readonly glossary: Rules;
}

export const PLAIN: House = { glossary: { protect: [], replace: {} }, punctuation: {} };

/** The part of the settings that is about wording. */
export const houseFrom = ({ site, glossary }: { site: Site; glossary: Glossary }): House => ({
  glossary,
  punctuation: site.punctuation,
  wording: site.wording,
  tai: site.tai,
});

/** Converts a line; `kept` are its places that are not ours to touch, in order. */
export type InVariant = (line: Line, kept?: readonly Fixed[]) => Line;

/** The steps of a line's way into a variant, one by one, for who wants to see between them. */
export const wayInto = (source: Source, variant: Language, house: House, byHand: ByHand) => {
  const hand = handFor(byHand, house.glossary, source, variant);
  const marks = house.punctuation[variant];
  const wording = house.wording?.[variant] ?? hasWording(source, variant);
  const tai = taiStep(house.tai?.[variant]);
  return {
    hand,
    wording,
    /** What is not ours to touch, marked in the text or known by its form. */
    untouched: (text: string, kept: readonly Fixed[]): readonly Fixed[] =>
      alsoIn(text, kept.length === 0 ? kept : together(text, kept, addressesIn(text)), keptIn),
    /** With the places for which a rule, a term or a person's name decides. */
    byHand: (text: string, untouched: readonly Fixed[], used: (rule: Rule) => void) =>
      alsoIn(text, untouched, (part) => hand.find(part, used)),
    /** Before what an editor replaces in what comes out. */
    convert: ({ text, cuts }: Line, fixed: readonly Fixed[]): Converted => {
      const marked = marks ? punctuate(text, marks, fixed) : text;
      const { line, kept } = convertLine({ text: marked, cuts }, source, variant, { fixed, wording });
      return tai
        ? {
            line: lineInParts(
              line,
              (all) => cutAt(all, kept),
              (part) => through(part, tai),
            ),
            kept,
          }
        : { line, kept };
    },
    replace: ({ line, kept }: Converted, used: (rule: Rule) => void): Line =>
      lineInParts(
        line,
        (all) => cutAt(all, kept),
        (part) => through(part, (text, tell) => hand.replace(text, used, tell)),
      ),
  };
};

export const inVariant = (
  source: Source,
  variant: Language,
  house: House,
  byHand: ByHand,
  used: (rule: Rule) => void,
): InVariant => {
  const way = wayInto(source, variant, house, byHand);
  return ({ text, cuts }, kept = []) => {
    const fixed = way.byHand(text, way.untouched(text, kept), used);
    return way.replace(way.convert({ text, cuts }, fixed), used);
  };
};

/** Places that are kept, where two of them that overlap are one: an address goes on behind the link that shows its beginning. */
const together = (text: string, some: readonly Fixed[], others: readonly Fixed[]): readonly Fixed[] => {
  if (others.length === 0) return some;
  const merged: Fixed[] = [];
  for (const place of [...some, ...others].toSorted((a, b) => a.at - b.at)) {
    const last = merged.at(-1);
    const end = place.at + place.length;
    if (!last || place.at >= last.at + last.length) merged.push(place);
    else if (end > last.at + last.length)
      merged.splice(-1, 1, { ...last, length: end - last.at, to: text.slice(last.at, end) });
  }
  return merged;
};
