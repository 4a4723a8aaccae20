// A label on one line and its value on the next, as where each is an element of its own: joined, so that both are read.

import { LABELS } from '../data/labels.ts';
import { type Block, blockOf } from './block.ts';

const WORDS = LABELS.filter(({ field }) => field !== 'lead' && field !== 'tool' && field !== 'other').flatMap(
  ({ words }) => words,
);
const ALONE = new RegExp(`^(?:${WORDS.join('|')})\\s*[:：]$`, 'u');

export const joinLabels = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const [label, value] = [blocks[at] as Block, blocks[at + 1]];
    const isPair = label.kind === 'text' && ALONE.test(label.text) && value?.kind === 'text';
    if (isPair && value.text.length <= 40 && !/[：:。]/.test(value.text.replace(/\d[：:]\d/g, ''))) {
      joined.push(
        blockOf({ ...label, text: `${label.text}${value.text}`, spaced: undefined, links: value.links }),
      );
      at++;
    } else joined.push(label);
  }
  return joined;
};
