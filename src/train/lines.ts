// The lines that are taken of the texts, and which of them are held back.

import { setImmediate } from 'node:timers/promises';
import { isForCalibration, JUDGED, TAKEN } from './data/texts.ts';
import { hashOf } from './dice.ts';
import { pivotOf } from './examples.ts';
import type { Listen, SETTINGS } from './settings.ts';
import { readText } from './texts.ts';

export interface Line {
  readonly name: string;
  readonly pivot: string;
  readonly isHeld: boolean;
}

/** The lines that are taken, in the pivot. */
export const linesOf = async (
  files: readonly string[],
  listen: Listen,
  { share, held }: typeof SETTINGS,
): Promise<Line[]> => {
  const lines: Line[] = [];
  const reading = listen('Reading', files.length * 1000);
  for (const file of files) {
    const { name, lines: all } = readText(file);
    const taken = (TAKEN.find(([pattern]) => pattern.test(name))?.[1] ?? 1) * share;
    for (const [index, line] of all.entries()) {
      if (index % 2000 === 0) await setImmediate();
      const hash = hashOf(line);
      if (JUDGED.test(name) ? isForCalibration(index) : (hash % 100_000) / 100_000 < taken)
        lines.push({ name, pivot: pivotOf(line), isHeld: taken === 0 || (hash >>> 20) % held === 0 });
    }
    reading.add(1000);
  }
  reading.end();
  return lines;
};
