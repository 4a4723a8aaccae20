// An entry's HTML as Markdown: paragraphs, headings, lists, quotations, code, notes, and tables that Markdown can hold; the rest as HTML.

import { withoutReferences } from '../plain-text.ts';
import { paragraph, ticksFor } from './inline.ts';
import { tableOf } from './table.ts';
import { type Element, elementsIn, htmlOf, type Node, rawOf, treeOf } from './tree.ts';

/** Own addresses in it are complete. */
export const markdownOf = (html: string): string => `${blocks(treeOf(html)).join('\n\n')}\n`;

/** Each without blank lines around it. */
const blocks = (nodes: readonly Node[]): string[] => {
  const done: string[] = [];
  let line: Node[] = [];
  let last = '';
  const end = () => {
    const said = paragraph(line);
    if (said !== '') {
      done.push(said);
      last = '';
    }
    line = [];
  };
  for (const node of nodes) {
    const write = typeof node === 'string' ? undefined : BLOCKS[node.name];
    if (typeof node === 'string' || !write) line.push(node);
    else {
      end();
      done.push(...write(node, node.name === last));
      last = node.name === last ? '' : node.name;
    }
  }
  end();
  return done;
};

/** `again` where one of the same kind stands right before it. */
type Write = (element: Element, again: boolean) => string[];

const heading =
  (level: number): Write =>
  ({ children }) => [`${'#'.repeat(level)} ${paragraph(children, '<br>').replaceAll('\n', ' ')}`];

const indented = (text: string, prefix: string, first = prefix): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first : line === '' ? '' : prefix) + line)
    .join('\n');

const itemsOf = ({ children }: Element) =>
  children.filter((child): child is Element => typeof child === 'object' && child.name === 'li');

/** Another mark than that of the list right before it, which it would be the rest of. */
const list =
  (markOf: (index: number, again: boolean) => string): Write =>
  (element, again) => {
    const items = itemsOf(element);
    const isLoose = items.some(({ children }) =>
      children.some((child) => typeof child === 'object' && child.name === 'p'),
    );
    const between = isLoose ? '\n\n' : '\n';
    const start = Number(element.attributes.get('start') ?? 1);
    return [
      items
        .map(({ children }, index) => {
          const mark = markOf(start + index, again);
          return indented(blocks(children).join(between), ' '.repeat(mark.length), mark).trimEnd();
        })
        .join(between),
    ];
  };

const quotation: Write = ({ children }) => [
  blocks(children)
    .join('\n\n')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n'),
];

const code: Write = (element) => {
  const [inner] = elementsIn(element.children);
  const said = withoutReferences((inner ?? element).children.map(htmlOf).join(''));
  const [, language = ''] = /^language-(\S+)$/.exec(inner?.attributes.get('class') ?? '') ?? [];
  const fence = ticksFor(said, 3);
  return [`${fence}${language}\n${said.replace(/\n$/, '')}\n${fence}`];
};

const container: Write = (element) =>
  element.attributes.has('data-footnotes') ? notes(element) : blocks(element.children);

const withoutBack = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node): Node[] => {
    if (typeof node === 'string') return [node];
    return node.attributes.has('data-footnote-backref')
      ? []
      : [{ ...node, children: withoutBack(node.children) }];
  });

/** Numbered as they are shown. */
const notes = ({ children }: Element): string[] =>
  children
    .flatMap((child) => (typeof child === 'object' && child.name === 'ol' ? itemsOf(child) : []))
    .map((item, index) =>
      indented(blocks(withoutBack(item.children)).join('\n\n'), '    ', `[^${index + 1}]: `),
    );

const BLOCKS: Readonly<Record<string, Write>> = {
  p: ({ children }) => [paragraph(children)].filter(Boolean),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, heading(level)])),
  ul: list((_, again) => (again ? '* ' : '- ')),
  ol: list((index, again) => `${index}${again ? ')' : '.'} `),
  blockquote: quotation,
  pre: code,
  hr: () => ['***'],
  table: (element) => [tableOf(element) ?? rawOf(element)],
  dl: (element) => [rawOf(element)],
  figure: container,
  figcaption: container,
  section: container,
  div: container,
};
