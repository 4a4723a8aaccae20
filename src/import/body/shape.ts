// The blocks of the article to the tree of its body: headings, paragraphs, captions under their pictures, quotations in one piece.

import type { Element, ElementContent } from 'hast';
import { about, type Note } from '../note.ts';
import { type Block, isProse } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';
import { textOfNodes } from '../read/html/html-clean.ts';
import { withHeadings } from './headings.ts';
import { captionBelow } from './pictures/captions.ts';
import { type Lost, pictureNotes } from './pictures/notes.ts';

export interface Shaped {
  readonly children: readonly ElementContent[];
  readonly notes: readonly Note[];
  /** What a reader will see of the text, in order. */
  readonly texts: readonly string[];
}

export const shape = (blocks: readonly Block[], headline: string): Shaped => {
  const { notes, doubt } = about('body');
  const lost: Lost = { unsafe: [], upgraded: [], wordless: [], captions: [] };
  // A page that quotes all of its text quotes none.
  const isText = blocks.some(
    ({ kind, text }) => kind === 'text' && isProse({ kind, text, level: undefined }),
  );
  const read = isText
    ? blocks
    : blocks.map((block) => (block.kind === 'quote' ? { ...block, kind: 'text' as const } : block));
  const marked = withHeadings(read, doubt);
  const levels = [...new Set(marked.flatMap(({ level }) => level ?? []))].sort((a, b) => a - b);
  const children: ElementContent[] = [];
  const texts: string[] = [];
  const add = (tagName: string, nodes: readonly ElementContent[]) =>
    children.push({ type: 'element', tagName, properties: {}, children: [...nodes] });
  for (let at = 0; at < marked.length; at++) {
    const block = marked[at] as Block;
    const { kind, text, nodes, level } = block;
    if (kind === 'figure') {
      const below = isText ? captionBelow(marked, at) : [];
      at += below.length;
      const caption =
        below.length === 0
          ? block
          : {
              ...block,
              text: below.map(({ text }) => text).join(' '),
              nodes: [
                ...nodes,
                ...below.flatMap(({ nodes }, line) => (line === 0 ? nodes : [SPACE, ...nodes])),
              ],
            };
      const pictures = figure(caption, headline, lost);
      if (pictures.isShown) texts.push(caption.text);
      children.push(...pictures.children);
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
  return { children, notes: [...notes, ...pictureNotes(lost)], texts };
};

const SPACE: ElementContent = { type: 'text', value: ' ' };

const plain = (nodes: readonly ElementContent[]): ElementContent[] => [
  { type: 'text', value: textOfNodes(nodes) },
];

interface Pictures {
  readonly children: Element[];
  /** Its caption is in the text. */
  readonly isShown: boolean;
}

/** A picture with its caption; one that a record cannot show is left out with it. */
const figure = ({ nodes, text, line }: Block, headline: string, lost: Lost): Pictures => {
  const images = nodes.filter((node): node is Element => node.type === 'element' && node.tagName === 'img');
  const caption = nodes.filter((node) => !images.includes(node as Element));
  const isSafe = ({ data }: Element) => !(data as { unsafe?: boolean } | undefined)?.unsafe;
  const shown = images.flatMap((image): Element[] => {
    const address = String(image.properties.src);
    const src = isSafe(image) ? address : address.replace(/^http:/, 'https:');
    if (!isSafe(image) && src === address) {
      lost.unsafe.push(line);
      return [];
    }
    if (src !== address) lost.upgraded.push(line);
    const alt = String(image.properties.alt ?? '') || text;
    if (alt === '') lost.wordless.push(line);
    return [{ type: 'element', tagName: 'img', properties: { src, alt: alt || headline }, children: [] }];
  });
  if (shown.length === 0) {
    if (text !== '') lost.captions.push({ text, line });
    return { children: [], isShown: false };
  }
  const figcaption: Element = { type: 'element', tagName: 'figcaption', properties: {}, children: caption };
  const children = text === '' ? shown : [...shown, figcaption];
  return {
    children: [{ type: 'element', tagName: 'figure', properties: {}, children }],
    isShown: text !== '',
  };
};
