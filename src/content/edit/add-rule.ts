// A rule of the editor's in the text of its file: a record's front matter, or glossary.yaml; and taken back.

import type { Language } from '../language.ts';
import { addItem } from './add-item.ts';

export interface NewRule {
  readonly scope: 'record' | 'glossary';
  readonly tag: Language;
  readonly list: 'written' | 'replace';
  readonly from: string;
  readonly to: string;
}

/** What became of a file's text. */
export interface Edit {
  readonly before: string;
  readonly after: string;
}

/** Nothing where it can't be done with everything else as it was: then a person has to. */
export const withRule = (text: string, { scope, tag, list, from, to }: NewRule): Edit | undefined => {
  const [above, fields, below] = scope === 'glossary' ? ['', text, ''] : partsOf(text);
  const path = scope === 'glossary' ? [list, tag] : ['variants', tag, list];
  const edited = fields === undefined ? undefined : addItem(fields, path, [from, to]);
  return edited === undefined ? undefined : { before: text, after: above + edited + below };
};

/** The text before an edit, where nobody changed it since. */
export const undone = (text: string, { before, after }: Edit): string | undefined =>
  text === after ? before : undefined;

/** The front matter between its fences, and what stands around it. */
const partsOf = (text: string): [above: string, fields: string | undefined, below: string] => {
  const lines = text.split(/(?<=\n)/);
  const isFence = (line: string) => /^\uFEFF*---[ \t]*\r?\n?$/.test(line);
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (!isFence(lines[0] ?? '') || end < 0) return ['', undefined, ''];
  return [lines[0] as string, lines.slice(1, end).join(''), lines.slice(end).join('')];
};
