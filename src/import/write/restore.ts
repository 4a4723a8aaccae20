// `--punct=restore`: the marks that a naive page lost, full-width again. The only thing that ever changes a paragraph.

import type { ElementContent } from 'hast';
import { punctuate } from '../../script/convert/punctuation.ts';
import type { Understood } from '../understanding.ts';

const restore = (text: string): string => punctuate(text, { repair: true, quotes: 'as-written' });

const inTree = (node: ElementContent): ElementContent =>
  node.type === 'text'
    ? { ...node, value: restore(node.value) }
    : node.type === 'element' && node.tagName !== 'pre' && node.tagName !== 'code'
      ? { ...node, children: node.children.map(inTree) }
      : node;

export const restoreMarks = <T extends Understood>(
  record: T,
  body: readonly ElementContent[],
): { record: T; body: ElementContent[] } => {
  const { headline, source, description } = record;
  return {
    record: {
      ...record,
      headline: restore(headline),
      ...(description ? { description: restore(description) } : {}),
      ...(source?.headline ? { source: { ...source, headline: restore(source.headline) } } : {}),
    },
    body: body.map(inTree),
  };
};
