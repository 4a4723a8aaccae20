// A text that can tell whether it is whole: its digest stands on a line before it.

import { digest } from '../make/digest.ts';

export const sealed = (text: string): string => `${digest(text)}\n${text}`;

/** Nothing where it is not as it was sealed. */
export const unsealed = (text: string): string | undefined => {
  const end = text.indexOf('\n');
  const inside = text.slice(end + 1);
  return end >= 0 && digest(inside) === text.slice(0, end) ? inside : undefined;
};
