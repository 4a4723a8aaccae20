// What Markdown itself drops or takes otherwise than it was meant, before there is any HTML.

import type { Link, Nodes, Root } from 'mdast';
import { eachNode } from './each-node.ts';
import type { Loss } from './losses.ts';
import { addressesInChinese } from './written-addresses.ts';

/** In the order of the text. */
export const sourceIssues = (tree: Root): Loss[] => {
  const found: Loss[] = [];
  const used = usedNames(tree);
  const defined = new Set<string>();
  eachNode<Nodes>(tree, (node, line, parent, index) => {
    const say = (problem: string, remedy: string) => found.push({ line, problem, remedy });
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const name = nameOf(node);
      const written = `[${node.type === 'definition' ? '' : '^'}${node.label ?? node.identifier}]`;
      if (defined.has(name))
        say(`${written} is defined twice, and only the first is published`, 'remove one');
      else if (!used.has(name))
        say(
          `${written} is not published, as nothing in the text refers to it`,
          `write ${written} where it belongs, or remove it`,
        );
      defined.add(name);
    }
    if (node.type === 'code' && node.meta)
      say(`“${node.meta}” behind the language of a code block is not published`, 'remove it');
    if (node.type === 'text' && parent?.type !== 'link')
      for (const address of addressesInChinese(node.value))
        say(`“${address}” is no link, as it holds Chinese`, asLink(address));
    const next = parent?.children[index + 1];
    if (node.type === 'link' && next?.type === 'text') {
      const cut = cutOff(node, next.value);
      if (cut)
        say(
          `the link “${node.url}” ends before “${cut}”`,
          'put a blank between them, or the whole address into <…>',
        );
    }
  });
  return found;
};

/** Markdown's own form is for schemes alone, and for mail of ASCII. */
const asLink = (address: string): string => {
  if (/^https?:/i.test(address)) return `write <${address}>`;
  return address.includes('@') ? `write [${address}](mailto:${address})` : `write <http://${address}>`;
};

/** The Chinese right behind an address that looks unfinished. */
const cutOff = ({ children: [label], position }: Link, behind: string): string | undefined =>
  label?.type === 'text' &&
  /[/=#_-]$/.test(label.value) &&
  // Bare: it is as long as what it says.
  (position?.end.offset ?? 0) - (position?.start.offset ?? 0) === label.value.length
    ? /^[\p{L}\p{N}]{1,8}/u.exec(behind)?.[0]
    : undefined;

const usedNames = (tree: Root): ReadonlySet<string> => {
  const used = new Set<string>();
  eachNode<Nodes>(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference')
      used.add(nameOf(node));
  });
  return used;
};

const nameOf = ({ type, identifier }: { type: string; identifier: string }): string =>
  `${type.startsWith('footnote') ? '^' : ''}${identifier}`;
