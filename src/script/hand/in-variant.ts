// A line in a variant: what is kept and what an editor fixed stands, the rest is converted, and the editor's hand is last.

import type { Language } from '../../content/language.ts';
import type { Glossary } from '../../content/schema/glossary.ts';
import type { Site } from '../../content/schema/site.ts';
import { convertLine, hasWording, type Source } from '../convert/convert.ts';
import { type Line, lineInParts, through } from '../convert/line.ts';
import { punctuate } from '../convert/punctuation.ts';
import { alsoIn, cutAt, type Fixed } from '../convert/words/around.ts';
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

export const inVariant = (
  source: Source,
  variant: Language,
  house: House,
  byHand: ByHand,
  used: (rule: Rule) => void,
): InVariant => {
  const hand = handFor(byHand, house.glossary, source, variant);
  const marks = house.punctuation[variant];
  const wording = house.wording?.[variant] ?? hasWording(source, variant);
  const tai = taiStep(house.tai?.[variant]);
  const replace = (text: string, tell?: Parameters<typeof hand.replace>[2]) => hand.replace(text, used, tell);
  const finish = (line: Line): Line => through(tai ? through(line, tai) : line, replace);
  return ({ text, cuts }, kept = []) => {
    const untouched = alsoIn(
      text,
      kept.length === 0 ? kept : together(text, kept, addressesIn(text)),
      keptIn,
    );
    const fixed = alsoIn(text, untouched, (part) => hand.find(part, used));
    const marked = marks ? punctuate(text, marks, fixed) : text;
    const converted = convertLine({ text: marked, cuts }, source, variant, { fixed, wording });
    return lineInParts(converted.line, (all) => cutAt(all, converted.kept), finish);
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
