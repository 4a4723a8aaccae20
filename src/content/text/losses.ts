// What a text loses when it is made safe: what went in is compared with what came out, whatever the rules are.

import type { Element, ElementData, Root } from 'hast';
import { RUNS, SCHEMES } from '../data/schemes.ts';
import { schemeOf } from '../uri.ts';
import { eachElement } from './each-node.ts';

export interface Loss {
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
}

/** Numbers the elements, so that they are found again; `data` survives sanitizing. */
export const number = (tree: Root): void => {
  let count = 0;
  eachElement(tree, (element) => {
    element.data = Object.assign(element.data ?? ({} as ElementData), { number: count++ });
  });
};

const numberOf = (element: Element): unknown => (element.data as { number?: number } | undefined)?.number;

/** What an error names already (element-issues.ts). */
const JUDGED = new Set(['h1', 'img src']);

/** Elements and attributes that are not in `after`, or not whole. */
export const losses = (before: Root, after: Root): Loss[] => {
  const kept = new Map<unknown, Element>();
  eachElement(after, (element) => {
    kept.set(numberOf(element), element);
  });
  const found: Loss[] = [];
  eachElement(before, (element, line) => {
    const out = kept.get(numberOf(element));
    const lose = (name: string, loss: Omit<Loss, 'line'>) => {
      if (!JUDGED.has(name)) found.push({ line, ...loss });
    };
    if (!out) lose(element.tagName, lostTag(element.tagName));
    else
      for (const [name, value] of Object.entries(element.properties))
        if (isLess(value, out.properties[name]))
          lose(`${element.tagName} ${name}`, lostAttribute(name, value));
  });
  return found;
};

export const lostTag = (tag: string) => ({
  problem: `<${tag}> is not published`,
  remedy: 'remove it, or write its content as Markdown',
});

const isLess = (value: unknown, out: unknown): boolean =>
  Array.isArray(value)
    ? value.some((part) => !Array.isArray(out) || !out.includes(part))
    : value !== null && value !== undefined && value !== false && value !== out;

const lostAttribute = (name: string, value: unknown) => {
  const scheme = name === 'href' ? schemeOf(String(value).trim()) : undefined;
  if (scheme !== undefined && RUNS.has(scheme))
    return { problem: 'a link that runs a script is not published', remedy: 'link to an address, https://…' };
  if (scheme !== undefined)
    return {
      problem: `a link to ${scheme}: is not published`,
      remedy: `link to one of ${Object.keys(SCHEMES).join(', ')}`,
    };
  return { problem: `the attribute ${attribute(name)} is not published`, remedy: 'remove it' };
};

/** hast's name of a property as it stands in HTML. */
const attribute = (name: string): string => {
  if (name === 'className') return 'class';
  if (/^data[A-Z]/.test(name)) return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return name.replace(/^aria(?=[A-Z])/, 'aria-').toLowerCase();
};
