// A line of text through a step of its conversion, and where the parts of it come out: what inline elements follow.

/**
 * A step tells of what it replaces by a text of other length, from the left to the right: the offset in its input, the length
 * there, and what comes out. All else comes out unit for unit (UTF-16). A step that knows no better tells of the whole.
 */
export type Tell = (at: number, length: number, replacement: string) => void;

/** Any step, whether it goes by a table or by a model: told nothing, it need tell nothing. */
export type Step = (text: string, tell?: Tell) => string;

/** A step for parts of a text, and another for those that stand between them: `cut` gives both, the latter at odd places. */
export const inParts =
  (cut: (text: string) => readonly string[], step: Step, between: (part: string) => string): Step =>
  (text, tell) => {
    const parts = cut(text);
    if (parts.length === 1) return step(text, tell);
    let converted = '';
    let start = 0;
    for (const [index, part] of parts.entries()) {
      const from = start;
      if (index % 2) {
        const to = between(part);
        if (tell && !isInStep(part, to)) tell(from, part.length, to);
        converted += to;
      } else converted += step(part, tell && ((at, ...rest) => tell(from + at, ...rest)));
      start += part.length;
    }
    return converted;
  };

/** A line, and the offsets where its parts begin and the last one ends, in order; none where it is one part. */
export interface Line {
  readonly text: string;
  readonly cuts: readonly number[];
}

/** Whether a replacement comes out unit for unit. */
export const isInStep = (from: string, to: string): boolean =>
  from === to || (from.length === to.length && !SURROGATE.test(to));

const SURROGATE = /[\uD800-\uDFFF]/;

/** The line as a step makes it. */
export const through = ({ text, cuts }: Line, step: Step): Line => {
  if (cuts.length === 0) return { text: step(text), cuts };
  const edits: Edit[] = [];
  const converted = step(text, (at, length, replacement) => edits.push({ at, length, replacement }));
  const told = edits.reduce((sum, edit) => sum + edit.replacement.length - edit.length, text.length);
  // What is not told of may be anywhere in it.
  const all = told === converted.length ? edits : [{ at: 0, length: text.length, replacement: converted }];
  return { text: converted, cuts: all.length === 0 ? cuts : moved(cuts, all) };
};

/** As `inParts`, for a line: each part's way may have any number of steps. */
export const lineInParts = (
  { text, cuts }: Line,
  cut: (text: string) => readonly string[],
  convert: (line: Line) => Line,
  between: (line: Line) => Line = (line) => line,
): Line => {
  const parts = cut(text);
  if (parts.length === 1) return convert({ text, cuts });
  let converted = '';
  let start = 0;
  let first = 0;
  const moved: number[] = [];
  for (const [index, part] of parts.entries()) {
    const end = start + part.length;
    let next = first;
    while (next < cuts.length && (cuts[next] as number) <= end) next++;
    const own = cuts.slice(first, next).map((at) => at - start);
    // A cut at the seam of two parts is in both.
    first = next;
    while (first > 0 && cuts[first - 1] === end) first--;
    const line = (index % 2 ? between : convert)({ text: part, cuts: own });
    for (const [order, at] of line.cuts.entries())
      if (own[order] !== 0 || index === 0) moved.push(converted.length + at);
    converted += line.text;
    start = end;
  }
  return { text: converted, cuts: moved };
};

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly replacement: string;
}

const moved = (cuts: readonly number[], edits: readonly Edit[]): number[] => {
  const result: number[] = [];
  let index = 0;
  let shift = 0;
  for (const edit of edits) {
    const end = edit.at + edit.length;
    for (; index < cuts.length && (cuts[index] as number) < edit.at; index++)
      result.push((cuts[index] as number) + shift);
    const inside: number[] = [];
    for (; index < cuts.length && (cuts[index] as number) < end; index++) inside.push(cuts[index] as number);
    const edges = new Set(cuts[index] === end ? [...inside, end] : inside);
    const place = shared([...edges], edit);
    for (const cut of inside) result.push(edit.at + shift + place(cut));
    shift += edit.replacement.length - edit.length;
  }
  for (; index < cuts.length; index++) result.push((cuts[index] as number) + shift);
  return result;
};

/**
 * Where a cut inside a replaced text goes, as an offset in what comes out. The replacement belongs to the parts that stand
 * wholly in what it replaces, shared among them by characters, so that no element that had words is left without; and where
 * there is none such, to the part in which it begins.
 */
const shared = (edges: readonly number[], { at, replacement }: Edit): ((cut: number) => number) => {
  const parts = edges.length - 1;
  if (parts < 1) return (cut) => (cut === at ? 0 : replacement.length);
  const offsets = [0];
  for (const character of replacement) offsets.push((offsets.at(-1) as number) + character.length);
  const places = new Map(
    edges.map((edge, index) => [edge, offsets[Math.ceil((index * (offsets.length - 1)) / parts)] as number]),
  );
  return (cut) => places.get(cut) as number;
};
