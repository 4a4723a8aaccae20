// Things in order, in files: the newest in small runs, so that one more changes little, and what is old in large ones, so that a
// million are few files. A run is a line for each thing: who wants one of them parses its line, however long the run is.

/** How many things a file holds, of the newest and of what is old: the large a multiple of the small. */
export interface Sizes {
  readonly small: number;
  readonly large: number;
}

export interface Run {
  /** The first of them, from 0. */
  readonly first: number;
  readonly size: number;
}

/** How many of so many things are in large runs: whole ones, behind at least as many of the newest as one of them holds. */
export const oldOf = (count: number, { large }: Sizes): number =>
  Math.max(0, Math.floor(count / large) - 1) * large;

/** The run of the thing with this index; `old` as `oldOf` says. */
export const runOf = (index: number, old: number, { small, large }: Sizes): Run => {
  const size = index < old ? large : small;
  return { first: index - (index % size), size };
};

/** Of so many things, one after the other; the last may have fewer than its size. */
export const runsOf = (count: number, sizes: Sizes): Run[] => {
  const old = oldOf(count, sizes);
  const runs: Run[] = [];
  for (let first = 0; first < count; first += runs.at(-1)?.size ?? count) runs.push(runOf(first, old, sizes));
  return runs;
};

/** `0.json` and on; `old/0.json` and on. */
export const runName = ({ first, size }: Run, { large }: Sizes): string =>
  `${size === large ? 'old/' : ''}${first / size}`;

const END = '\n]}';

/** JSON with a line for each item, and what holds for all of them on the first. */
export const formatRun = (head: object, items: readonly unknown[]): string =>
  runOfLines(
    firstLine(head),
    items.map((item) => JSON.stringify(item)),
  );

export const firstLine = (head: object): string => JSON.stringify({ ...head, items: [] }).slice(0, -2);

/** The text of a run, line by line: the first, and one for each item. Throws where it is not whole. */
export const linesOfRun = (text: string): readonly [first: string, ...items: string[]] => {
  if (!text.endsWith(END)) throw new SyntaxError('a run without its end');
  const [fields = '', ...lines] = text.slice(0, -END.length).split('\n');
  return [fields, ...lines.map((line) => (line.endsWith(',') ? line.slice(0, -1) : line))];
};

export const runOfLines = (first: string, items: readonly string[]): string =>
  `${first}\n${items.join(',\n')}${END}`;

export interface OpenRun<Head, Item> {
  readonly head: Head;
  /** By its place in the run; nothing where there is none. */
  readonly itemAt: (place: number) => Item | undefined;
}

/** Throws where it is not whole. */
export const openRun = <Head, Item>(text: string): OpenRun<Head, Item> => {
  const [fields, ...lines] = linesOfRun(text);
  const { items: _, ...head } = JSON.parse(`${fields}]}`);
  /** Whoever keeps the run asks for one thing several times in a row. */
  let last: { readonly place: number; readonly item: Item } | undefined;
  return {
    head,
    itemAt: (place) => {
      const line = lines[place];
      if (!line) return undefined;
      if (last?.place !== place) last = { place, item: JSON.parse(line) };
      return last.item;
    },
  };
};
