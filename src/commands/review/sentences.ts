// Each text of an article with what was decided in it, below it a line for each decision.

import type { Language } from '../../content/language.ts';
import type { Choice, Place } from '../../script/explain.ts';
import { percent } from './show.ts';

interface Decided extends Place {
  readonly word: string;
  readonly rule: Choice['rule'];
  readonly says: (readonly [variant: Language, choice: string])[];
}

/** In the order of the article. */
export const sentencesOf = (byVariant: readonly (readonly [Language, readonly Choice[]])[]): string[] => {
  const decided = new Map<string, Decided>();
  for (const [variant, choices] of byVariant)
    for (const { word, rule, choice, places } of choices)
      for (const place of places) {
        const key = `${place.order} ${place.at}`;
        const known = decided.get(key) ?? { ...place, word, rule, says: [] };
        known.says.push([variant, choice]);
        decided.set(key, known);
      }
  const inOrder = [...decided.values()].toSorted((a, b) => a.order - b.order || a.at - b.at);
  return [...Map.groupBy(inOrder, ({ order }) => order).values()].flatMap((all) => [
    '',
    `${all[0]?.field}  ${marked(all)}`,
    ...all.map(line),
  ]);
};

const marked = (decided: readonly Decided[]): string => {
  const { text = '' } = decided[0] ?? {};
  return decided
    .toReversed()
    .reduce((all, { at, word }) => `${all.slice(0, at)}【${word}】${all.slice(at + word.length)}`, text);
};

/** `  里 → 裡 (zh-Hant, zh-Hant-TW), 裏 (zh-Hant-HK): model 84.0 %, near 里 16.0 %` */
const line = ({ word, says, rule, probability, near = [] }: Decided): string => {
  const forms = Map.groupBy(says, ([, choice]) => choice);
  const written = [...forms].map(([form, who]) =>
    forms.size === 1 ? form : `${form} (${who.map(([tag]) => tag).join(', ')})`,
  );
  const odds = probability === undefined ? '' : ` ${percent(probability)}`;
  const others = near.map((other) => `${other.choice} ${percent(other.probability)}`).join(', ');
  return `  ${word} → ${written.join(', ')}: ${rule}${odds}${others && `, near ${others}`}`;
};
