// Open questions as rows: the sentence with the place marked, what it may be, and the page of a variant that asks.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tell } from '../../commands/review/show.ts';
import { type Speech, spokenIssue } from '../../commands/speech/speech.ts';
import type { DeskRow } from '../../page/desk/desk-page.ts';
import type { Asked } from '../../press/press.ts';
import type { Variant } from '../../script/variants.ts';
import type { RowOf } from './row.ts';

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // it went meanwhile
  }
};

export const questionRows = (
  folder: string,
  asked: readonly Asked[],
  own: Variant,
  speech: Speech,
  rowOf: RowOf,
): DeskRow[] =>
  asked.flatMap(({ file, lines, questions }) => {
    const source = textOf(join(folder, file));
    return questions.map((question): DeskRow => {
      const told = tell({ file, lines, source }, question, []);
      const variant = question.variants.find((tag) => tag === own) ?? question.variants[0];
      const { text: headline, language: _, ...row } = rowOf(file, told.line, variant);
      const { problem } = spokenIssue({ ...told, severity: 'warning' }, speech);
      return { ...row, text: problem, state: headline };
    });
  });
