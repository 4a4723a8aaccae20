// What is said of pictures that are left out or have no words: one line for all of them.

import { about, type Note, opening } from '../../note.ts';

export interface Lost {
  /** Lines of pictures without an https address. */
  readonly unsafe: number[];
  /** Of pictures whose address was http: browsers ask for them with https too (Mixed Content Level 2). */
  readonly upgraded: number[];
  /** Lines of pictures without words of their own. */
  readonly wordless: number[];
  /** Of pictures that were left out. */
  readonly captions: { readonly text: string; readonly line: number }[];
}

export const pictureNotes = ({ unsafe, upgraded, wordless, captions }: Lost): Note[] => {
  const { notes, doubt, tell } = about('body');
  const [lost, guessed, silent] = [unsafe[0], upgraded[0], wordless[0]];
  if (lost !== undefined)
    doubt(
      lost,
      unsafe.length === 1
        ? 'a picture has no https address and was left out'
        : `${unsafe.length} pictures have no https address and were left out`,
      'write ![what it shows](https://…) at the place of each',
    );
  if (guessed !== undefined)
    doubt(
      guessed,
      upgraded.length === 1
        ? 'a picture’s address is http on the page, and https is written'
        : `the addresses of ${upgraded.length} pictures are http on the page, and https is written`,
      'look whether they show, or give --pictures',
    );
  // What it shows is for an editor to say, and nothing of the page is wrong for it.
  if (silent !== undefined)
    tell(
      silent,
      wordless.length === 1
        ? 'a picture has no words of its own; the headline stands for them'
        : `${wordless.length} pictures have no words of their own; the headline stands for them`,
    );
  for (const { text, line } of captions)
    tell(line, `left out ${opening(text)}: it is the caption of a picture that was left out`);
  return notes;
};
