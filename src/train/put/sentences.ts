// Sentences of our own, with their slots filled.

import { SENTENCES, SLOTS } from '../data/sentences.ts';
import type { Dice } from '../dice.ts';

export const createSentences = (dice: Dice, names: Readonly<Record<string, () => string>>) => {
  const slots = new Map(Object.entries(SLOTS).map(([slot, words]) => [slot, words.split(' ')]));
  const kinds = SENTENCES.map(({ lines }) => lines.split('|'));
  const filled = (line: string): string =>
    line.replace(/\{(.)\}/gu, (_, slot: string) => names[slot]?.() ?? dice.of(slots.get(slot) ?? ['']));
  /** Some sentences in a row, as a newspaper has them. */
  return (): string => `${filled(dice.of(dice.of(kinds)))}${dice.of(['，', '。', '', '、', '；'])}`;
};
