// The blocks of the article to the tree of its body: headings, paragraphs, captions under their pictures, quotations in one piece.

import type { Element, ElementContent } from 'hast';
import { type Note, warning } from '../note.ts';
import { type Block, hanIn, isProse } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';
import { textOfNodes } from '../read/html/html-clean.ts';
import { withHeadings } from './headings.ts';

export interface Shaped {
  readonly children: readonly ElementContent[];
  readonly notes: readonly Note[];
  /** What a reader will see of the text, in order. */
  readonly texts: readonly string[];
}

export const shape = (blocks: readonly Block[], headline: string): Shaped => {
  const notes: Note[] = [];
  // A page that quotes all of its text quotes none.
  const isText = blocks.some(
    ({ kind, text }) => kind === 'text' && isProse({ kind, text, level: undefined }),
  );
  const read = isText
    ? blocks
    : blocks.map((block) => (block.kind === 'quote' ? { ...block, kind: 'text' as const } : block));
  const marked = withHeadings(read, notes);
  const levels = [...new Set(marked.flatMap(({ level }) => level ?? []))].sort((a, b) => a - b);
  const children: ElementContent[] = [];
  const texts: string[] = [];
  const add = (tagName: string, nodes: readonly ElementContent[]) =>
    children.push({ type: 'element', tagName, properties: {}, children: [...nodes] });
  for (let at = 0; at < marked.length; at++) {
    const block = marked[at] as Block;
    const { kind, text, nodes, level } = block;
    if (kind === 'figure') {
      const next = marked[at + 1];
      const captioned =
        text === '' && next && (isUnder(next) || sharesBox(block, next, marked)) ? next : undefined;
      if (captioned) at++;
      const caption = captioned
        ? { ...block, text: captioned.text, nodes: [...nodes, ...captioned.nodes] }
        : block;
      if (caption.text !== '') texts.push(caption.text);
      children.push(...figure(caption, headline, notes));
      continue;
    }
    texts.push(text);
    if (level !== undefined)
      add(`h${Math.min(2 + levels.indexOf(level), 4)}`, [{ type: 'text', value: text }]);
    else if (kind === 'list' || kind === 'table' || kind === 'pre') children.push(...nodes);
    else if (kind === 'quote') {
      const last = children.at(-1);
      const p: Element = { type: 'element', tagName: 'p', properties: {}, children: [...nodes] };
      if (marked[at - 1]?.kind === 'quote' && last?.type === 'element') last.children.push(p);
      else add('blockquote', [p]);
    } else if (
      isCaption(block) &&
      (/^[▲△▼▽]/.test(text) || !isProse({ ...block, text: text.replace(/。$/, '') }))
    )
      add('p', [{ type: 'element', tagName: 'em', properties: {}, children: plain(nodes) }]);
    else add('p', nodes);
  }
  return { children, notes, texts };
};

/** Right below a picture: a caption by its words, its class or its place. */
const isUnder = (block: Block): boolean =>
  block.kind === 'text' && (isCaption(block) || (block.centred && hanIn(block.text) <= 80));

/** In one small element with the picture, and nothing else there. */
const sharesBox = (picture: Block, { kind, text, ancestors }: Block, all: readonly Block[]): boolean => {
  const box = picture.ancestors.at(-1);
  return (
    kind === 'text' &&
    hanIn(text) <= 80 &&
    box !== undefined &&
    ancestors.includes(box) &&
    all.filter((block) => block.ancestors.includes(box)).length <= 3
  );
};

const plain = (nodes: readonly ElementContent[]): ElementContent[] => [
  { type: 'text', value: textOfNodes(nodes) },
];

/** A picture with its caption; one that a record cannot show leaves its caption and a warning. */
const figure = ({ nodes, text, line }: Block, headline: string, notes: Note[]): ElementContent[] => {
  const images = nodes.filter((node): node is Element => node.type === 'element' && node.tagName === 'img');
  const caption = nodes.filter((node) => !images.includes(node as Element));
  const shown = images.flatMap((image): Element[] => {
    const src = String(image.properties.src);
    if ((image.data as { unsafe?: boolean } | undefined)?.unsafe) {
      notes.push(
        warning(
          line,
          'body',
          `the picture ${src} has no https address and was left out`,
          'write ![what it shows](https://…) at its place',
        ),
      );
      return [];
    }
    const alt = String(image.properties.alt ?? '') || text;
    if (alt === '')
      notes.push(
        warning(
          line,
          'body',
          `the picture ${src} has no words of its own; the headline stands for them`,
          'write what it shows',
        ),
      );
    return [{ type: 'element', tagName: 'img', properties: { src, alt: alt || headline }, children: [] }];
  });
  if (shown.length === 0)
    return text === ''
      ? []
      : [
          {
            type: 'element',
            tagName: 'p',
            properties: {},
            children: [{ type: 'element', tagName: 'em', properties: {}, children: plain(caption) }],
          },
        ];
  if (text === '') return [{ type: 'element', tagName: 'figure', properties: {}, children: shown }];
  const figcaption: Element = { type: 'element', tagName: 'figcaption', properties: {}, children: caption };
  return [{ type: 'element', tagName: 'figure', properties: {}, children: [...shown, figcaption] }];
};
