// An entry's HTML as a tree. It is our own, sanitized and written by one serializer that closes what it opens, so tags are matched, not parsed.

export type Node = string | Element;

export interface Element {
  readonly name: string;
  /** The tag that opens it, as it stands. */
  readonly open: string;
  /** With character references, as they stand. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s"'=<>]+(?:="[^"]*")?)*)\s*>|[^<]+|</gi;
const ATTRIBUTE = /([^\s"'=<>]+)(?:="([^"]*)")?/g;
const VOID = /^(?:br|hr|img|source)$/;

export const treeOf = (html: string): readonly Node[] => {
  const root: Node[] = [];
  const open: { readonly name: string; readonly children: Node[] }[] = [{ name: '', children: root }];
  for (const [token, closing, name, attributes = ''] of html.matchAll(TOKEN)) {
    const { children } = open.at(-1) as (typeof open)[number];
    if (name === undefined) children.push(token);
    else if (closing) {
      if (open.length > 1 && open.at(-1)?.name === name) open.pop();
    } else {
      const known = [...attributes.matchAll(ATTRIBUTE)].map(
        ([, key = '', value = '']) => [key, value] as const,
      );
      const element = { name, open: token, attributes: new Map(known), children: [] };
      children.push(element);
      if (!VOID.test(name)) open.push(element);
    }
  }
  return root;
};

/** As it stood. */
export const htmlOf = (node: Node): string => {
  if (typeof node === 'string') return node;
  const { name, open, children } = node;
  return VOID.test(name) ? open : `${open}${children.map(htmlOf).join('')}</${name}>`;
};

/** As a block of Markdown: without a blank line, which would end it. */
export const rawOf = (element: Element): string => htmlOf(element).replace(/\n(?=[ \t]*\n)/g, '&#10;');

export const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsIn(node.children)]));
