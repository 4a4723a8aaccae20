// Where values and lines of a YAML text begin and end, as offsets in it.

export const rangeOf = (node: unknown): readonly [number, number] =>
  (node as { range?: [number, number, number] | null } | null)?.range?.slice(0, 2) as unknown as [
    number,
    number,
  ];

export const lineStart = (source: string, at: number) => source.lastIndexOf('\n', at - 1) + 1;
/** Behind the line in which a value ends. */
export const lineEnd = (source: string, at: number) => {
  if (source[at - 1] === '\n') return at;
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end + 1;
};
export const indentAt = (source: string, at: number) =>
  /^ */.exec(source.slice(lineStart(source, at)))?.[0].length ?? 0;
