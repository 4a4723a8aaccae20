// Places in a text for which something is decided, and the rest of it converted as if they were words of it.

import { isInStep, type Line, lineInParts, type Step, type Tell, through } from '../line.ts';

/** A place in a text, in UTF-16 units, and what stands there in what comes out. */
export interface Fixed {
  readonly at: number;
  readonly length: number;
  readonly to: string;
  /** Nothing else is decided there: an editor's rules and quotation marks pass it by. */
  readonly isKept?: boolean;
}

type Place = Pick<Fixed, 'at' | 'length'>;

/** A text cut into what lies between some places and, at odd ones, these; they are in order, and none is in another. */
export const cutAt = (text: string, places: readonly Place[]): string[] => {
  const parts: string[] = [];
  let from = 0;
  for (const { at, length } of places) {
    parts.push(text.slice(from, at), text.slice(at, at + length));
    from = at + length;
  }
  return [...parts, text.slice(from)];
};

/** What came out, and where in it the places that are kept are. */
export interface Converted {
  readonly line: Line;
  readonly kept: readonly Place[];
}

/**
 * A line through some steps, but for these places. Where all goes unit for unit, as it nearly always does, the whole text is
 * converted and each word sees its neighbours; where not, nobody could say where the places came out, and the text is cut at them.
 */
export const convertAround = (line: Line, fixed: readonly Fixed[], steps: readonly Step[]): Converted => {
  if (fixed.length === 0) return { line: steps.reduce(through, line), kept: [] };
  let inStep = true;
  const untold = () => {
    inStep = false;
  };
  const whole = steps.reduce((text, step) => step(text, untold), line.text);
  const kept: Place[] = [];
  let length = 0;
  const count = (converted: Line): Line => {
    length += converted.text.length;
    return converted;
  };
  let next = 0;
  const place = (part: Line): Line => {
    const { to, isKept } = fixed[next++] as Fixed;
    if (isKept) kept.push({ at: length, length: to.length });
    return count(through(part, (text, tell) => replaceAll(text, to, tell)));
  };
  const isWhole = inStep && whole.length === line.text.length;
  const from = isWhole ? { text: whole, cuts: line.cuts } : line;
  const between = (part: Line) => count(isWhole ? part : steps.reduce(through, part));
  return { line: lineInParts(from, (text) => cutAt(text, fixed), between, place), kept };
};

const replaceAll: (text: string, to: string, tell?: Tell) => string = (text, to, tell) => {
  if (tell && !isInStep(text, to)) tell(0, text.length, to);
  return to;
};

/** Some places, and those that `find` sees between them, in order. */
export const alsoIn = (
  text: string,
  taken: readonly Fixed[],
  find: (part: string) => readonly Fixed[],
): readonly Fixed[] => {
  if (taken.length === 0) return find(text);
  let from = 0;
  return cutAt(text, taken).flatMap((part, index) => {
    const start = from;
    from += part.length;
    return index % 2
      ? [taken[(index - 1) / 2] as Fixed]
      : find(part).map((place) => ({ ...place, at: start + place.at }));
  });
};

/** What an expression with one group finds, kept as it is. */
export const keptBy =
  (cut: (text: string) => readonly string[]) =>
  (text: string): Fixed[] => {
    let at = 0;
    return cut(text).flatMap((part, index) => {
      const start = at;
      at += part.length;
      return index % 2 && part !== '' ? [{ at: start, length: part.length, to: part, isKept: true }] : [];
    });
  };
