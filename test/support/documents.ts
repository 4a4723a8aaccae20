// What a document of Markdown names in code: commands, with their options.

export interface Command {
  readonly command: string;
  /** Of package.json. */
  readonly name: string;
  readonly options: readonly string[];
  /** Those behind a second `--`. */
  readonly wranglers: readonly string[];
}

const FENCED = /^ *```(\w*)\n([\s\S]*?)^ *```$/gm;
const SPAN = /`([^`\n]+)`/g;

/** What is fenced, in a language. */
export const fencedIn = (text: string, language: string): readonly string[] =>
  [...text.matchAll(FENCED)].flatMap(([, tag, block = '']) => (tag === language ? [block] : []));

/** Spans of code, and lines of what is fenced. */
export const codeIn = (text: string): readonly string[] => [
  ...[...text.matchAll(FENCED)].flatMap(([, , block = '']) => block.split('\n').map((line) => line.trim())),
  ...[...text.replace(FENCED, '').matchAll(SPAN)].map(([, span = '']) => span),
];

/** Without their anchors. */
export const linksIn = (text: string): readonly string[] =>
  [
    ...text
      .replace(FENCED, '')
      .replace(SPAN, '')
      .matchAll(/\]\(([^)#\s]+)/g),
  ].map(([, link = '']) => link);

const optionsIn = (words: readonly string[]) => words.filter((word) => /^--[a-z][a-z-]*$/.test(word));

export const commandsIn = (text: string): readonly Command[] =>
  codeIn(text).flatMap((code) =>
    [...code.matchAll(/npm run (?:--silent )?([\w:]+)((?: [^&|]*)?)/g)].map(
      ([command, name = '', rest = '']) => {
        // In a table of Markdown, and where a document explains what is on the line.
        const words = rest.split(/ {2,}/)[0]?.split(/\s+/).filter(Boolean) ?? [];
        const second = words.indexOf('--', words.indexOf('--') + 1);
        return {
          ...{ command, name },
          options: optionsIn(second < 0 ? words : words.slice(0, second)),
          wranglers: second < 0 ? [] : optionsIn(words.slice(second)),
        };
      },
    ),
  );

/** The Chinese one first. */
export const halvesOf = (text: string): readonly [string, string] => {
  const [, second = 0] = [...text.matchAll(/^# /gm)].map(({ index }) => index);
  return [text.slice(0, second), text.slice(second)];
};
