// What is said of pictures that are left out or have no words: one line for all of them.

import { info, type Note, opening, warning } from '../note.ts';

export interface Lost {
  /** Lines of pictures without an https address. */
  readonly unsafe: number[];
  /** Lines of pictures without words of their own. */
  readonly wordless: number[];
  /** Of pictures that were left out. */
  readonly captions: { readonly text: string; readonly line: number }[];
}

export const pictureNotes = ({ unsafe, wordless, captions }: Lost): Note[] => {
  const say = (lines: readonly number[], one: string, many: (count: number) => string, remedy: string) =>
    lines[0] === undefined
      ? []
      : [warning(lines[0], 'body', lines.length === 1 ? one : many(lines.length), remedy)];
  return [
    ...say(
      unsafe,
      'a picture has no https address and was left out',
      (count) => `${count} pictures have no https address and were left out`,
      'write ![what it shows](https://…) at the place of each',
    ),
    ...say(
      wordless,
      'a picture has no words of its own; the headline stands for them',
      (count) => `${count} pictures have no words of their own; the headline stands for them`,
      'write what each shows',
    ),
    ...captions.map(({ text, line }) =>
      info(line, 'body', `left out ${opening(text)}: it is the caption of a picture that was left out`),
    ),
  ];
};
