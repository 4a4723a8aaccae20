// A text that can tell whether it is whole: its digest stands on a line before it.

import { digest } from '../make/digest.ts';

export const sealed = (text: string): string => `${digest(text)}\n${text}`;

const END = '\n'.charCodeAt(0);

/** Nothing where it is not as it was sealed, which nobody looks at again who knows that. */
export const unsealed = (bytes: Buffer, isKnown = false): string | undefined => {
  const end = bytes.indexOf(END);
  const inside = bytes.subarray(end + 1);
  const isWhole = end >= 0 && (isKnown || digest(inside) === bytes.toString('latin1', 0, end));
  return isWhole ? inside.toString() : undefined;
};
