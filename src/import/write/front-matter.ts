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

/** A record's file, with what is ours of it: what the import wrote and nobody changed since. */
const opened = (existing: string) => {
  const parts = splitRecord(existing.replaceAll('\r\n', '\n'));
  const { fields: yaml, body } = 'fields' in parts ? parts : { fields: '', body: '' };
  const document: Document = parseDocument(yaml);
  const stamp = new Map(
    (STAMP.exec(yaml)?.[1] ?? '').split(' ').map((pair) => pair.split('=') as [string, string]),
  );
  return {
    document,
    old: document.toJS() as Fields,
    body: body.trim(),
    stamp,
    /** Whether the file has what the import wrote: the same value, or none and none. */
    isOurs: (name: string, value: unknown) =>
      value === undefined ? !stamp.has(name) : stamp.get(name) === digestOf(JSON.stringify(value)),
  };
};

/** What the file says, in the record's own form. */
export const readFields = (existing: string): Fields => opened(existing).old;

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const closed = (document: Document, stamp: string, body: string): string => {
  const front = document
    .toString({ lineWidth: 0 })
    .replace(new RegExp(`\\n?${STAMP.source}\\n?`, 'm'), '\n')
    .trimEnd();
  return `---\n${front}\n# imported: ${stamp}\n---\n\n${body}\n`;
};

/** Those of some fields that are ours to change, changed. */
const change = (existing: string, names: readonly string[], fields: Fields) => {
  const { document, old, body, stamp, isOurs } = opened(existing);
  const other = names.filter((name) => !isSame(old[name], fields[name]));
  const changed = other.filter((name) => isOurs(name, old[name]));
  for (const name of changed)
    if (fields[name] === undefined) document.delete(name);
    else document.set(name, fields[name]);
  return { document, body, stamp, changed, kept: other.filter((name) => !changed.includes(name)) };
};

/**
 * The existing file with what the page says anew: only where the file still has what the import wrote. A field that an editor
 * wrote, changed or removed stays so; without the import's stamp, everything in the file is the editor's.
 */
export const mergeInto = (existing: string, fields: Fields, body: string, decided = DECIDED): Merged => {
  const names = new Set([...Object.keys(readFields(existing)), ...Object.keys(fields)]);
  const undecided = [...names].filter((name) => !decided.includes(name));
  const { document, body: text, stamp, changed, kept } = change(existing, undecided, fields);
  const bodyDiffers = text !== body.trim();
  const bodyIsOurs = bodyDiffers && stamp.get('body') === digestOf(JSON.stringify(text));
  if (bodyDiffers) (bodyIsOurs ? changed : kept).push('body');
  if (changed.length === 0) return { text: existing, kept, changed };
  return { text: closed(document, stampOf(fields, body), bodyIsOurs ? body.trim() : text), kept, changed };
};

/** The same for some fields alone: nothing else of the file changes. */
export const setInto = (existing: string, fields: Fields): Merged => {
  const { document, body, stamp, changed, kept } = change(existing, Object.keys(fields), fields);
  if (changed.length === 0) return { text: existing, kept, changed };
  for (const name of changed) stamp.set(name, digestOf(JSON.stringify(fields[name])));
  const next = [...stamp].map(([name, digest]) => `${name}=${digest}`).join(' ');
  return { text: closed(document, next, body), kept, changed };
};
