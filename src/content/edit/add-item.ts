// An item more in a list of a YAML text, in the form that the list has; every other byte stays, comments and order too.
// The editing door of yaml.

import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isSame } from './equal.ts';
import { indentAt, lineEnd, lineStart, rangeOf } from './places.ts';

type Path = readonly string[];
type Item = readonly string[];

interface Splice {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** The text with it, or nothing where it cannot be put in without touching anything else. */
export const addItem = (source: string, path: Path, item: Item): string | undefined => {
  const document = parseDocument(source);
  if (document.errors.length > 0) return undefined;
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const splices = placeFor(document, source, path, flow(item), eol);
  if (!splices) return undefined;
  const edited = splices
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, length, text: put }) => text.slice(0, at) + put + text.slice(at + length), source);
  return isOnlyAdded(document, edited, path, item) ? edited : undefined;
};

const isOnlyAdded = (before: Document.Parsed, edited: string, path: Path, item: Item): boolean => {
  const after = parseDocument(edited);
  const was = before.toJS() ?? {};
  const wanted = withItem(was, path, item);
  return after.errors.length === 0 && isSame(after.toJS(), wanted);
};

const withItem = (value: unknown, [key, ...rest]: Path, item: Item): unknown => {
  if (key === undefined) return [...((value as unknown[] | null) ?? []), item];
  const table = (value ?? {}) as Record<string, unknown>;
  return { ...table, [key]: withItem(table[key], rest, item) };
};

const flow = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd();

const placeFor = (
  document: Document.Parsed,
  source: string,
  path: Path,
  item: string,
  eol: string,
): Splice[] | undefined => {
  let [node, pair] = [document.contents as unknown, undefined as Pair | undefined];
  let depth = 0;
  for (; depth < path.length && isMap(node); depth++) {
    const next = node.items.find(({ key }) => isScalar(key) && String(key.value) === path[depth]);
    if (!next) break;
    pair = next;
    node = next.value;
  }
  const missing = path.slice(depth);
  if (isAlias(node)) return undefined;
  if (missing.length === 0 && isSeq(node) && (node.flow || node.items.length > 0))
    return inList(node, source, item, eol);
  if (missing.length > 0 && isMap(node) && node.items.length > 0)
    return inTable(node, source, missing, item, eol);
  const isFlow = isMap(node) || isSeq(node);
  if (!isFlow && !(node === null || (isScalar(node) && node.value === null))) return undefined;
  return underKey(pair, isFlow ? rangeOf(node) : undefined, source, missing, item, eol);
};

const inList = (list: YAMLSeq, source: string, item: string, eol: string): Splice[] => {
  const last = list.items.at(-1);
  if (last === undefined) return [{ at: rangeOf(list)[0] + 1, length: 0, text: item }];
  const [start, end] = rangeOf(last);
  const isAlone = source.slice(lineStart(source, start), start).trim() === '';
  if (list.flow)
    return [
      {
        at: end,
        length: 0,
        text: isAlone ? `,${eol}${' '.repeat(indentAt(source, start))}${item}` : `, ${item}`,
      },
    ];
  return [linesAt(source, end, [`${' '.repeat(indentAt(source, start))}- ${item}`], eol)];
};

const linesAt = (source: string, end: number, lines: readonly string[], eol: string): Splice => {
  const at = lineEnd(source, end);
  const begin = at > 0 && source[at - 1] !== '\n' ? eol : '';
  return { at, length: 0, text: begin + lines.map((line) => line + eol).join('') };
};

const STEP = 2;

/** `a: {b: [[…]]}` a level a line. */
const levels = (path: Path, item: string, indent: number): string[] => [
  ...path.map((key, depth) => `${' '.repeat(indent + depth * STEP)}${flow(key)}:`),
  `${' '.repeat(indent + path.length * STEP)}- ${item}`,
];

const inTable = (table: YAMLMap, source: string, missing: Path, item: string, eol: string): Splice[] => {
  const last = table.items.at(-1) as Pair;
  const [, end] = rangeOf(last.value ?? last.key);
  if (!table.flow) {
    const first = rangeOf((table.items[0] as Pair).key)[0];
    return [linesAt(source, end, levels(missing, item, first - lineStart(source, first)), eol)];
  }
  const value = missing.slice(1).reduceRight((inner, key) => `{${flow(key)}: ${inner}}`, `[${item}]`);
  return [{ at: end, length: 0, text: `, ${flow(missing[0])}: ${value}` }];
};

/** A key that has nothing yet, or `{}` or `[]`; or no key at all. */
const underKey = (
  pair: Pair | undefined,
  empty: readonly [number, number] | undefined,
  source: string,
  missing: Path,
  item: string,
  eol: string,
): Splice[] => {
  if (!pair)
    return [
      ...(empty ? [cut(source, empty)] : []),
      linesAt(source, source.length, levels(missing, item, 0), eol),
    ];
  const [start, end] = rangeOf(pair.key);
  const lines = levels(missing, item, start - lineStart(source, start) + STEP);
  return empty
    ? [cut(source, empty), linesAt(source, empty[1], lines, eol)]
    : [linesAt(source, end, lines, eol)];
};

/** With the blank before it. */
const cut = (source: string, [start, end]: readonly [number, number]): Splice => {
  const at = source[start - 1] === ' ' ? start - 1 : start;
  return { at, length: end - at, text: '' };
};
