// YAML with positions: a value, the line of every field in it, and syntax errors in an editor's words.
// The only file that imports yaml.

import { distance } from 'fastest-levenshtein';
import { Document, isCollection, isMap, isScalar, LineCounter, type Pair, parseDocument, visit } from 'yaml';
import type { Issue } from './issue.ts';

type Path = readonly PropertyKey[];

/** Where each field stands, by its path joined with dots; the whole by the empty path. Data, so that it can be kept. */
export type Lines = Readonly<Record<string, number>>;

/** The line where the field at this path stands, or its nearest parent that is there. */
export const lineIn = (lines: Lines, path: Path): number => {
  for (let length = path.length; length > 0; length--) {
    const line = lines[path.slice(0, length).join('.')];
    if (line !== undefined) return line;
  }
  return lines[''] ?? 1;
};

export interface YamlFile {
  readonly value: unknown;
  readonly lines: Lines;
  readonly issues: readonly Issue[];
}

/** yaml's error codes in an editor's words; `{line}` is the offending line, `{key}` and `{rest}` its two sides. */
const SYNTAX: Record<string, [problem: string, remedy: string]> = {
  BLOCK_AS_IMPLICIT_KEY: ['a value holds a colon and a space without quotes', 'write {key}: "{rest}"'],
  MULTILINE_IMPLICIT_KEY: ['a line has no colon after its field name', 'write name: value, one field a line'],
  DUPLICATE_KEY: ['the field is written twice', 'keep one of them'],
  TAB_AS_INDENT: ['a line begins with a tab', 'indent with spaces'],
  BAD_INDENT: ['the indentation does not fit the lines above', 'begin fields of one level in one column'],
  MISSING_CHAR: ['a quote or bracket is not closed, or a comma or colon is missing', 'close it on this line'],
  BAD_SCALAR_START: [
    'a value begins with a character that means something to YAML',
    'put the value in quotes',
  ],
  BAD_ALIAS: ['a value begins with * or & without quotes', 'put the value in quotes'],
  BAD_DQ_ESCAPE: ['a backslash in double quotes begins no known escape', 'use single quotes, or write \\\\'],
  UNEXPECTED_TOKEN: ['something stands where nothing may stand', 'put the value in quotes'],
};

/** Parses `source`, whose first line is line `offset + 1` of `file`. */
export const parseYaml = (file: string, source: string, offset = 0): YamlFile => {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, strict: true });
  const sourceLines = source.split('\n');
  const lineAt = (position: number) => counter.linePos(position).line + offset;
  // `headline: *重要*` is found only when the value is made.
  const errors: { code: string; pos: readonly number[]; message?: string }[] = [...document.errors];
  if (errors.length === 0)
    visit(document, {
      Alias: (_, alias) => {
        if (!alias.resolve(document)) errors.push({ code: 'BAD_ALIAS', pos: alias.range ?? [0] });
      },
    });
  const issues = errors.map((error): Issue => {
    const line = lineAt(error.pos[0] ?? 0);
    const [, key = 'field', rest = '…'] =
      /^\s*(?:- )?([^:]*):\s+(.*)$/.exec(sourceLines[line - offset - 1] ?? '') ?? [];
    const [problem, remedy] = SYNTAX[error.code] ?? [
      `is not YAML (${error.message})`,
      'put the value in quotes',
    ];
    return {
      severity: 'error',
      file,
      line,
      field: key.trim() || 'file',
      problem,
      remedy: remedy.replace('{key}', key.trim()).replace('{rest}', rest.replaceAll('"', '\\"')),
    };
  });
  const lines: Record<string, number> = { '': lineAt(0) };
  const note = (node: unknown, path: string) => {
    if (!isCollection(node)) return;
    for (const [index, item] of node.items.entries()) {
      const pair = isMap(node) ? (item as Pair) : undefined;
      const name = pair ? (isScalar(pair.key) ? String(pair.key.value) : undefined) : String(index);
      const { range } = (pair ? pair.key : item) as { range?: [number, number, number] };
      if (name === undefined || !range) continue;
      const at = path === '' ? name : `${path}.${name}`;
      lines[at] = lineAt(range[0]);
      note(pair ? pair.value : item, at);
    }
  };
  note(document.contents, '');
  return { value: issues.length > 0 ? undefined : document.toJS({ maxAliasCount: 20 }), lines, issues };
};

/** Fields as YAML, one a line; lists of words stand on the line of their field. */
export const formatYaml = (fields: Readonly<Record<string, unknown>>): string => {
  const document = new Document(fields);
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
};

/** `['image', 0, 'alt']` as `image[0].alt` */
const fieldName = (path: Path): string =>
  path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${String(step)}` : String(step),
    '',
  ) || 'file';

/** Field names of other systems, and what they are called here. */
const OTHER_NAMES: Record<string, string> = {
  title: 'headline',
  subtitle: 'alternativeHeadline',
  date: 'datePublished',
  published: 'datePublished',
  pubDate: 'datePublished',
  updated: 'dateModified',
  modified: 'dateModified',
  lastmod: 'dateModified',
  lang: 'inLanguage',
  language: 'inLanguage',
  channel: 'articleSection',
  channels: 'articleSection',
  category: 'articleSection',
  categories: 'articleSection',
  section: 'articleSection',
  tags: 'keywords',
  tag: 'keywords',
  draft: 'pubStatus: withheld',
  status: 'pubStatus',
  authors: 'author',
  editors: 'editor',
  summary: 'description',
  abstract: 'description',
  images: 'image',
  corrections: 'correction',
  slug: 'id',
  guid: 'id',
  canonical: 'canonicalUrl',
  copyright: 'copyrightNotice',
  reason: 'withdrawn: {date, reason}',
};

const suggestion = (unknown: string, known: readonly string[]): string => {
  const other = OTHER_NAMES[unknown];
  if (other && known.includes(other.split(':')[0] as string)) return `did you mean ${other}`;
  const [near] = known
    .map((name) => ({ name, far: distance(name.toLowerCase(), unknown.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.far - b.far);
  return near ? `did you mean ${near.name}` : `remove it, or write one of ${known.join(', ')}`;
};

/** A schema's issue as zod makes it: the message reads `problem; remedy`. */
export interface SchemaIssue {
  readonly path: Path;
  readonly message: string;
  readonly keys?: readonly string[];
}

/** The issues of a schema, at their lines; `known` are the names of its fields, for "did you mean". */
export const schemaIssues = (
  file: string,
  yaml: YamlFile,
  found: readonly SchemaIssue[],
  known: readonly string[] = [],
): Issue[] =>
  found.flatMap((issue): Issue[] => {
    const at = (path: Path, problem: string, remedy: string): Issue => ({
      severity: 'error',
      file,
      line: lineIn(yaml.lines, path),
      field: fieldName(path),
      problem,
      remedy,
    });
    if (issue.keys)
      return issue.keys.map((key) =>
        at([...issue.path, key], 'is no field of ours', `${suggestion(key, known)}?`),
      );
    const [problem = issue.message, remedy = 'see the table of fields in docs/authoring.md'] =
      issue.message.split(/; (.*)/s);
    return [at(issue.path, problem, remedy)];
  });
