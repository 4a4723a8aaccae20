// An answer in its file on the disk, and taken back: whole or not at all.

import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Edit, undone, withRule } from '../../content/edit/add-rule.ts';
import { writeWhole } from '../../press/disk/whole-file.ts';
import type { Answer } from '../../script/review/answer.ts';

/** What was written, so that it can be taken back. */
export interface Written {
  /** Below the content folder. */
  readonly file: string;
  readonly edit: Edit;
}

export const GLOSSARY = 'glossary.yaml';

/** Nothing where the file is in a form that a person has to edit. */
export const writeAnswer = (folder: string, record: string, answer: Answer): Written | undefined => {
  const file = answer.scope === 'glossary' ? GLOSSARY : record;
  const text = textOf(join(folder, file));
  const edit = text === undefined ? undefined : withRule(text, answer);
  if (!edit) return undefined;
  replace(join(folder, file), edit.after);
  return { file, edit };
};

/** Whether it was as it was written. */
export const undoAnswer = (folder: string, { file, edit }: Written): boolean => {
  const before = undone(textOf(join(folder, file)) ?? '', edit);
  if (before !== undefined) replace(join(folder, file), before);
  return before !== undefined;
};

/** A glossary may not be there yet; what is no UTF-8 is not touched. */
const textOf = (path: string): string | undefined => {
  if (!statSync(path, { throwIfNoEntry: false })) return path.endsWith(GLOSSARY) ? '' : undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

/** A link stays one, and who may read the file may still. */
const replace = (path: string, text: string): void => {
  const stats = statSync(path, { throwIfNoEntry: false });
  const target = stats ? realpathSync(path) : path;
  writeWhole(target, text);
  if (stats) chmodSync(target, stats.mode);
};
