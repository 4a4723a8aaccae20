// Slips of the hand in a line of YAML, which YAML itself finds lines later or takes for something else. Looked for where a file can't
// be read: what is legal in a file that can be is nobody's slip.

export interface Slip {
  /** From 0. */
  readonly line: number;
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
}

const FIELD =
  /^(?<indent>\s*(?:- +)?)(?<name>[A-Za-z][\w-]*)(?<mark> *： *|:(?!\/\/)(?=[^\s])|:[\u3000\u00a0]+ *|: +)(?<value>.*)$/;

/** Where a value opens something: what is open to the end, and what closes it. */
const OPEN: readonly (readonly [isOpen: (value: string) => boolean, closes: string, problem: string])[] = [
  [(value) => /^"(?:[^"\\]|\\.)*$/.test(value), '"', 'opens a quote that is not closed'],
  [(value) => /^'(?:[^']|'')*$/.test(value), "'", 'opens a quote that is not closed'],
  [(value) => isUneven(value, '[', ']'), ']', 'opens a bracket that is not closed'],
  [(value) => isUneven(value, '{', '}'), '}', 'opens a bracket that is not closed'],
];

/** Of a line that is quoted in a message. */
const LONGEST = 200;

const isUneven = (value: string, opens: string, closes: string): boolean =>
  value.startsWith(opens) && value.split(opens).length > value.split(closes).length;

const MARKS: readonly (readonly [find: RegExp, problem: string])[] = [
  [/：/, 'has a full-width colon behind the name'],
  [/^:$/, 'has no space behind the colon'],
  [/^:[\u3000\u00a0]/, 'has a full-width space behind the colon'],
];

/** What goes on below is no slip: a text or a list on several lines. */
const isNext = (line: string | undefined): boolean =>
  line === undefined || line.trim() === '' || FIELD.test(line) || /^ *(?:[-#]|---)/.test(line);

/** A field that is further in than one above it which has its value already: YAML takes it for a part of that. */
const isFurtherIn = (text: string, above: string | undefined): boolean => {
  const [own, other] = [FIELD.exec(text)?.groups, FIELD.exec(above ?? '')?.groups];
  const isWhole = /^[^\s[{"'|>&#]/.test(other?.value ?? '');
  return (
    isWhole && /^\s*$/.test(own?.indent ?? '-') && (own?.indent ?? '').length > (other?.indent ?? '').length
  );
};

export const slipsIn = (source: string): Slip[] => {
  const lines = source.split('\n');
  return lines.flatMap((text, line): Slip[] => {
    const { name, mark = '', value = '' } = FIELD.exec(text)?.groups ?? {};
    if (name === undefined || text.length > LONGEST) return [];
    const [, problem] = MARKS.find(([find]) => find.test(mark)) ?? [];
    const written = value.trim();
    if (problem) return [{ line, field: name, problem, remedy: `write ${name}: ${written}` }];
    if (isFurtherIn(text, lines[line - 1])) {
      const remedy = `write ${name}: ${written} at the beginning of the line`;
      return [{ line, field: name, problem: 'stands further in than the field above it', remedy }];
    }
    const open = isNext(lines[line + 1]) ? OPEN.find(([isOpen]) => isOpen(written)) : undefined;
    return open
      ? [{ line, field: name, problem: open[2], remedy: `write ${name}: ${written}${open[1]}` }]
      : [];
  });
};
