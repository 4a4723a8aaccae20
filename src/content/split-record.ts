// A record's text in its two parts: the fields between two lines of ---, and the body below them.

export interface RecordParts {
  readonly fields: string;
  readonly body: string;
  /** How many lines stand above the body. */
  readonly bodyStart: number;
}

/** Why there are no two parts, and where that shows. */
export interface NoParts {
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
}

const isFence = (line: string): boolean => /^---[ \t]*$/.test(line);
/** Meant for one, as it is typed or as a word processor has it: `----`, `—-`, `———`. */
const isNearFence = (line: string): boolean => /^[-—–－─=_]{2,}\s*$/.test(line) && !isFence(line);
const isField = (line: string): boolean => /^[\w-]+:(\s|$)/.test(line);

/** The first line is ---, and so is a later one. */
export const splitRecord = (source: string): RecordParts | NoParts => {
  const lines = source.split('\n');
  const open = lines.findIndex(isFence);
  const close = open < 0 ? -1 : lines.findIndex((line, index) => index > open && isFence(line));
  if (open > 0 && lines.slice(open + 1, close < 0 ? undefined : close).some(isField))
    return {
      line: lines.findIndex((line) => line.trim() !== '' || isFence(line)) + 1,
      problem: 'something stands above the front matter',
      remedy: 'begin the file with the line ---; a note to yourself is a line that begins with # below it',
    };
  const near = lines.findIndex(isNearFence);
  if ((open === 0 || near === 0) && close < 0 && near >= 0 && lines.some(isField))
    return {
      line: near + 1,
      problem: `“${lines[near]?.trim().slice(0, 20)}” is no line ---`,
      remedy: 'write three hyphens there, and nothing else',
    };
  if (open === 0 && close < 0 && lines.some(isField))
    return {
      // The last line before an empty one: below it the text begins.
      line: Math.max(1, lines.findLastIndex(isField) + 1),
      problem: 'the front matter has no end',
      remedy: 'write a line --- below the last field',
    };
  if (open !== 0 || close < 0)
    return {
      line: 1,
      problem: 'has no front matter',
      remedy: 'begin with a line ---, the fields as name: value, and a line ---',
    };
  return {
    fields: lines
      .slice(1, close)
      .map((line) => `${line}\n`)
      .join(''),
    body: lines.slice(close + 1).join('\n'),
    bodyStart: close + 1,
  };
};
