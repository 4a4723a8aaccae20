// A headline that stands over two lines.

import { bare } from '../read/block.ts';

/** Two lines as one, with a space where another place of the page has one, or where the halves stand for themselves. */
export const joinLines = (
  a: string,
  b: string,
  seen: readonly string[],
): { text: string; isGuess: boolean } => {
  const known = seen.find((value) => bare(value).includes(bare(a + b)));
  if (known) {
    const at = known.indexOf(a);
    const gap = at < 0 ? '' : (/^\s*/.exec(known.slice(at + a.length))?.[0] ?? '');
    return { text: a + gap + b, isGuess: false };
  }
  const isComplete = /[”」』》！？!?]$/.test(a) || ([...a].length === [...b].length && [...a].length >= 5);
  return { text: a + (isComplete && !/^[“「『《”」』》：:，]/.test(b) ? ' ' : '') + b, isGuess: true };
};
