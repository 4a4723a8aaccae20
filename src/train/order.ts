// In which order examples are learned.

import type { Dice } from './dice.ts';
import { type Examples, SIZE } from './examples.ts';

/** The lines' places, in the order of shuffled lines: what is said of one line is worked out once. */
export const shuffledPlaces = ({ lines, places }: Examples, dice: Dice): Uint32Array => {
  const order = Uint32Array.from({ length: lines.length }, (_, line) => line);
  for (let index = order.length - 1; index > 0; index--) {
    const other = dice.below(index + 1);
    const kept = order[index] as number;
    order[index] = order[other] as number;
    order[other] = kept;
  }
  const starts = new Uint32Array(lines.length + 1);
  for (let place = 0; place < places.length; place += SIZE)
    (starts[(places[place] as number) + 1] as number)++;
  for (let line = 0; line < lines.length; line++) (starts[line + 1] as number) += starts[line] as number;
  const all = new Uint32Array(places.length / SIZE);
  let filled = 0;
  for (const line of order)
    for (let index = starts[line] as number; index < (starts[line + 1] as number); index++)
      all[filled++] = index * SIZE;
  return all;
};
