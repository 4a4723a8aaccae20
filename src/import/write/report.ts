// What an editor reads of an import: each field with its line, the doubts with their remedies, the difference of an update.

import { createTwoFilesPatch } from 'diff';
import type { Issue } from '../../content/issue.ts';
import type { Imported, Refused } from '../import-page.ts';
import type { Note } from '../note.ts';
import { type Fields, fileOf, type Merged } from './front-matter.ts';

const show = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(show).join('、');
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, role, headline, url } = value as Record<string, string>;
  const details = [role !== 'author' && role, name && headline && `originally “${headline}”`].filter(Boolean);
  return [name ?? headline, details.length > 0 && `(${details.join(', ')})`, url].filter(Boolean).join(' ');
};

/** How a report is spoken: a sentence, and an issue as a line. */
export interface Voice {
  readonly say: (text: string) => string;
  readonly issue: (issue: Issue) => string;
}

/** The doubts that matter first: of what readers see at once. */
const WEIGHT = ['body', 'headline', 'datePublished', 'author', 'source', 'editor', 'inLanguage'];
const weightOf = (field: string) => (WEIGHT.indexOf(field) + WEIGHT.length + 1) % (WEIGHT.length + 1);

/** `page.html:3 headline: …`, then the doubts, then what was done. */
export const linesOf = (file: string, { fields, lines, notes }: Imported, { say, issue }: Voice): string => {
  const known = Object.entries(fields).map(
    ([name, value]) => `${file}:${lines.get(name) ?? 1} ${name}: ${show(value)}`,
  );
  const sorted = notes.toSorted((a, b) => weightOf(a.field) - weightOf(b.field) || a.line - b.line);
  const doubts = sorted.filter(({ severity }) => severity === 'warning');
  const done = sorted.filter(({ severity }) => severity === 'info');
  return [
    ...known,
    ...doubts.map((note) => issue({ ...note, severity: 'warning', file })),
    ...done.map(
      ({ line, field, problem }) => `${file}:${line} ${say(field)}: ${say('note')}: ${say(problem)}`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
};

const issuesOf = (file: string, notes: readonly Note[], severity: Note['severity']) =>
  notes.flatMap((note) => (note.severity === severity ? [{ ...note, file }] : []));

/** The record's fields by their names with `body`, and beside them `file`, `path`, `evidence`, `warnings` and `notes`. */
export const jsonOf = (file: string, { fields, body, notes, path, evidence }: Imported): string =>
  `${JSON.stringify({
    file,
    path,
    ...fields,
    body,
    evidence,
    warnings: issuesOf(file, notes, 'warning'),
    notes: issuesOf(file, notes, 'info'),
  })}\n`;

export const refusalOf = (
  file: string,
  { refused, line, notes }: Omit<Refused, 'ok'>,
  json: boolean | undefined,
  { say }: Voice,
): string =>
  json
    ? `${JSON.stringify({ file, line, refused, warnings: issuesOf(file, notes, 'warning') })}\n`
    : `${file}:${line} ${say('refused')}: ${say(refused)}\n`;

/** The existing file against the page as a unified diff, and what became of each difference. */
export const difference = (
  path: string,
  old: string,
  { fields, body, kept, changed }: Merged & { fields: Fields; body: string },
  { say }: Voice,
): string => {
  if (kept.length === 0 && changed.length === 0) return `${say(`${path}: the page says nothing new`)}\n`;
  const without = (text: string) => text.replace(/^# imported: .*\n/m, '');
  const patch = createTwoFilesPatch(path, 'the page', without(old), without(fileOf(fields, body)), '', '', {
    context: 1,
  });
  return [
    patch.split('\n').slice(1).join('\n'),
    ...(changed.length > 0 ? [`${say(`${path}: written anew: ${changed.join(', ')}`)}\n`] : []),
    ...(kept.length > 0 ? [`${say(`${path}: kept as an editor left them: ${kept.join(', ')}`)}\n`] : []),
  ].join('');
};
