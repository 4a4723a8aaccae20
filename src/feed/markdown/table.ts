// A table as GFM has it: one line for a row, so that a cell holds no block, and none that spans another.

import { inline } from './inline.ts';
import { type Element, elementsIn } from './tree.ts';

const ALIGNED: Readonly<Record<string, string>> = { left: ':--', right: '--:', center: ':-:' };

/** What a row may hold; a bar in code would have to be escaped, which code cannot be everywhere. */
const PLAIN =
  /^(?:thead|tbody|tr|th|td|a|em|strong|del|ins|span|sup|sub|img|br|b|i|u|s|q|cite|abbr|time|mark|small|ruby|rb|rt|rp)$/;

/** Nothing where Markdown cannot hold it. */
export const tableOf = ({ children }: Element): string | undefined => {
  const within = elementsIn(children);
  const rows = within
    .filter(({ name }) => name === 'tr')
    .map((row) => elementsIn(row.children).filter(({ name }) => /^t[hd]$/.test(name)));
  const [head = []] = rows;
  const isPlain =
    within.some(({ name }) => name === 'thead') &&
    rows.every(({ length }) => length === head.length) &&
    within.every(
      ({ name, attributes }) => PLAIN.test(name) && !attributes.has('colspan') && !attributes.has('rowspan'),
    );
  if (!isPlain) return undefined;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const textOf = ({ children: nodes }: Element) =>
    inline(nodes, '<br>')
      .split('\n')
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' ');
  const [first, ...texts] = rows.map((cells) => line(cells.map(textOf)));
  const rule = line(head.map(({ attributes }) => ALIGNED[attributes.get('align') ?? ''] ?? '---'));
  return [first, rule, ...texts].join('\n');
};
