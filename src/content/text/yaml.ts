// YAML with positions: a value, the line of every field in it, and syntax errors in an editor's words.
// The only file that imports yaml.

import { Document, isCollection, isMap, isScalar, LineCounter, type Pair, parseDocument, visit } from 'yaml';
import { SYNTAX } from '../data/yaml-errors.ts';
import type { Issue } from '../issue.ts';
import { own } from '../own.ts';
import { slipsIn } from './slips.ts';

export type Path = readonly PropertyKey[];

/** Where each field stands, by its path joined with dots; the whole by the empty path. Data, so that it can be kept. */
export type Lines = Readonly<Record<string, number>>;

/** The line where the field at this path stands, or its nearest parent that is there. */
export const lineIn = (lines: Lines, path: Path): number => {
  for (let length = path.length; length > 0; length--) {
    const line = own(lines, path.slice(0, length).join('.'));
    if (line !== undefined) return line;
  }
  return lines[''] ?? 1;
};

export interface YamlFile {
  readonly value: unknown;
  readonly lines: Lines;
  readonly issues: readonly Issue[];
}

/** Levels of tables and lists in one another; no field of ours has more than four. */
const DEEPEST = 20;
/** Of aliases, as each is looked for from the beginning, and as they multiply what they stand for. */
const MOST_ALIASES = 20;
/** Of what is quoted of a line in a message. */
const QUOTED = 200;

interface Mistake {
  readonly code: string;
  readonly pos: readonly number[];
  readonly message?: string;
}

/** Parses `source`, whose first line is line `offset + 1` of `file`. */
export const parseYaml = (file: string, source: string, offset = 0): YamlFile => {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, strict: true });
  const lineAt = (position: number) => counter.linePos(position).line + offset;
  const { lines, mistakes: found } = linesOf(document.contents, lineAt);
  const mistakes: readonly Mistake[] =
    document.errors.length > 0 ? document.errors : [...found, ...(found[0] ? [] : aliasMistakes(document))];
  const slips = mistakes.length > 0 || isText(document.contents) ? slipsIn(source) : [];
  if (slips.length > 0) {
    const issues = slips.map(
      ({ line, ...slip }): Issue => ({ severity: 'error', file, line: line + 1 + offset, ...slip }),
    );
    return { value: undefined, lines, issues };
  }
  const sourceLines = source.split('\n');
  // What follows a mistake on its line follows from it.
  const first = new Map(mistakes.map((mistake) => [lineAt(mistake.pos[0] ?? 0), mistake] as const).reverse());
  const issues = [...first]
    .reverse()
    .map(([line, mistake]) => issueOf(mistake, file, line, sourceLines[line - offset - 1] ?? ''));
  return { value: issues.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 }), lines, issues };
};

/** No fields at all. */
const isText = (contents: unknown): boolean => isScalar(contents) && typeof contents.value === 'string';

const issueOf = ({ code, message }: Mistake, file: string, line: number, text: string): Issue => {
  const [, key = 'field', rest = '…'] =
    /^\s*(?:- )?((?:[^\s:][^:]*)?):\s+(.*)$/.exec(text.slice(0, QUOTED)) ?? [];
  const [problem, remedy] = own(SYNTAX, code) ?? [`is not YAML (${message})`, 'put the value in quotes'];
  return {
    severity: 'error',
    file,
    line,
    field: key.trim() || 'file',
    problem,
    remedy: remedy.replace('{key}', () => key.trim()).replace('{rest}', () => rest.replaceAll('"', '\\"')),
  };
};

/** `headline: *重要*` is found only when the value is made. */
const aliasMistakes = (document: Document.Parsed): Mistake[] => {
  const found: Mistake[] = [];
  let count = 0;
  visit(document, {
    Alias: (_, alias) => {
      const pos = alias.range ?? [0];
      if (++count > MOST_ALIASES) {
        found.push({ code: 'MANY_ALIASES', pos });
        return visit.BREAK;
      }
      if (!alias.resolve(document)) found.push({ code: 'BAD_ALIAS', pos });
      return undefined;
    },
  });
  return found;
};

/** Of a field; a list is none, nor is nothing. */
const nameOf = (key: unknown): string | undefined =>
  isScalar(key) && key.value !== null ? String(key.value) : undefined;

const linesOf = (contents: unknown, lineAt: (position: number) => number) => {
  const lines: [path: string, line: number][] = [['', lineAt(0)]];
  const mistakes: Mistake[] = [];
  const note = (node: unknown, path: string, depth: number) => {
    if (!isCollection(node)) return;
    if (depth > DEEPEST) {
      mistakes.push({ code: 'RESOURCE_EXHAUSTION', pos: node.range ?? [0] });
      return;
    }
    for (const [index, item] of node.items.entries()) {
      const pair = isMap(node) ? (item as Pair) : undefined;
      const name = pair ? nameOf(pair.key) : String(index);
      const { range = node.range } = ((pair ? pair.key : item) ?? {}) as { range?: [number, number, number] };
      if (name === undefined) mistakes.push({ code: 'NO_NAME', pos: range ?? [0] });
      if (name === undefined || !range) continue;
      const at = path === '' ? name : `${path}.${name}`;
      lines.push([at, lineAt(range[0])]);
      note(pair ? pair.value : item, at, depth + 1);
    }
  };
  note(contents, '', 1);
  // Not by assignment, which `__proto__` would take for something else.
  return { lines: Object.fromEntries(lines), mistakes };
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
