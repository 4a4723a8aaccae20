// A record to the text of its file, and what an editor changed in one kept. The import's door of yaml.

import { type Document, parseDocument, stringify } from 'yaml';
import { SCHEMA_LINE } from '../../content/record-file.ts';
import { splitRecord } from '../../content/split-record.ts';
import { digestOf } from './digest.ts';

export type Fields = Readonly<Record<string, unknown>>;

const STAMP = /^# imported: (.*)$/m;

/** What the import wrote, by field, so that a later one knows what an editor changed since. */
const stampOf = (fields: Fields, body: string): string =>
  Object.entries({ ...fields, body: body.trim() })
    .map(([name, value]) => `${name}=${digestOf(JSON.stringify(value))}`)
    .join(' ');

/** The text of the record's file. */
export const fileOf = (fields: Fields, body: string): string =>
  `---\n${SCHEMA_LINE}${stringify(fields, { lineWidth: 0 })}# imported: ${stampOf(fields, body)}\n---\n\n${body.trimEnd()}\n`;

/** What no page says, but the desk: an update neither moves an article nor publishes or withholds it. */
const DECIDED = ['id', 'articleSection', 'pubStatus'];

export interface Merged {
  readonly text: string;
  /** Fields that an editor changed, and that therefore stay. */
  readonly kept: readonly string[];
  readonly changed: readonly string[];
}

/**
 * The existing file with what the page says anew: only where the file still has what the import wrote. A field that an editor
 * wrote, changed or removed stays so; without the import's stamp, everything in the file is the editor's.
 */
export const mergeInto = (existing: string, fields: Fields, body: string): Merged => {
  const page = Object.fromEntries(Object.entries(fields).filter(([name]) => !DECIDED.includes(name)));
  const parts = splitRecord(existing.replaceAll('\r\n', '\n'));
  const { fields: yaml, body: oldBody } = 'fields' in parts ? parts : { fields: '', body: '' };
  const document: Document = parseDocument(yaml);
  const old = document.toJS() as Fields;
  const stamp = new Map(
    (STAMP.exec(yaml)?.[1] ?? '').split(' ').map((pair) => pair.split('=') as [string, string]),
  );
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  /** Whether the file has what the import wrote: the same value, or none and none. */
  const isOurs = (name: string, value: unknown) =>
    value === undefined ? !stamp.has(name) : stamp.get(name) === digestOf(JSON.stringify(value));
  const names = [...new Set([...Object.keys(old), ...Object.keys(page)])].filter(
    (name) => !DECIDED.includes(name) && !isSame(old[name], page[name]),
  );
  const changed = names.filter((name) => isOurs(name, old[name]));
  const kept = names.filter((name) => !changed.includes(name));
  for (const name of changed)
    if (page[name] === undefined) document.delete(name);
    else document.set(name, page[name]);
  const text = oldBody.trim();
  const bodyDiffers = text !== body.trim();
  const bodyIsOurs = bodyDiffers && stamp.get('body') === digestOf(JSON.stringify(text));
  if (bodyDiffers) (bodyIsOurs ? changed : kept).push('body');
  if (changed.length === 0) return { text: existing, kept, changed };
  const front = document
    .toString({ lineWidth: 0 })
    .replace(new RegExp(`\\n?${STAMP.source}\\n?`, 'm'), '\n')
    .trimEnd();
  const next = stampOf(fields, body);
  return {
    text: `---\n${front}\n# imported: ${next}\n---\n\n${bodyIsOurs ? body.trim() : text}\n`,
    kept,
    changed,
  };
};
