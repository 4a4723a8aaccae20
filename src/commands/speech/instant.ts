// The instant that a command is told to work at.

import { type Instant, toInstant } from '../../content/date.ts';
import { dateProblem } from '../../content/schema/kinds.ts';
import { say } from './voice.ts';

/** Nothing where none was given, and null for what is none, which is said. */
export const instantIn = (text: string | undefined): Instant | undefined | null => {
  if (text === undefined) return undefined;
  const problem = dateProblem(text);
  if (problem === undefined) return toInstant(text);
  say(`--at: ${problem}`);
  return null;
};
