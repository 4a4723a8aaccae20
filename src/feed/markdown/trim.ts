// Lines without the blanks around them, in time that grows with the text: an expression for what ends a line looks at every blank of a run
// anew.

const within = (line: string): string => {
  let [start, end] = [0, line.length];
  const isBlank = (at: number) => line[at] === ' ' || line[at] === '\t';
  while (start < end && isBlank(start)) start++;
  while (end > start && isBlank(end - 1)) end--;
  return line.slice(start, end);
};

/** Of two backslashes the second is text. */
const isBroken = (line: string): boolean => {
  let start = line.length;
  while (line[start - 1] === '\\') start--;
  return (line.length - start) % 2 === 1;
};

/** Nor with empty lines around them; a break that nothing follows is none. */
export const trimmed = (text: string): string => {
  const lines = text.split('\n').map(within);
  while (lines.length > 1 && lines.at(-1) === '') {
    lines.pop();
    const last = lines.at(-1) ?? '';
    if (isBroken(last)) lines[lines.length - 1] = within(last.slice(0, -1));
  }
  const first = lines.findIndex((line) => line !== '');
  return lines.slice(Math.max(first, 0)).join('\n');
};
