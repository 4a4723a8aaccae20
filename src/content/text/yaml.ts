// YAML with positions: a value, the line of every field in it, and syntax errors in an editor's words.
// The only file that imports yaml.

import { Document, isCollection, isMap, isScalar, LineCounter, type Pair, parseDocument, visit } from 'yaml';
import { SYNTAX } from '../data/yaml-errors.ts';
import type { Issue } from '../issue.ts';

export type Path = readonly PropertyKey[];

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
