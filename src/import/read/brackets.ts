// Brackets in a line, nested ones and those of mixed widths too.

/** （责编：李丹（实习生）、崔新耀） without the brackets around all of it. */
export const unbracketed = (text: string): string => {
  const group = bracketAt(text, 0);
  return group === text.length ? text.slice(1, -1).trim() : text;
};

const OPENS = '（(【[〔［';
const CLOSES = '）)】]〕］';

/** Where the bracket that opens at a place is closed again; nested ones and mixed widths are counted. */
export const bracketAt = (text: string, start: number): number | undefined => {
  if (!OPENS.includes(text.charAt(start) || ' ')) return undefined;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (OPENS.includes(text.charAt(at))) depth++;
    if (CLOSES.includes(text.charAt(at)) && --depth === 0) return at + 1;
  }
  return undefined;
};

/** Without brackets that nothing opens or closes, as where the other one stands in another element. */
export const balanced = (text: string): string => {
  const open: number[] = [];
  const lone = new Set<number>();
  for (const [at, mark] of [...text].entries())
    if (OPENS.includes(mark)) open.push(at);
    else if (CLOSES.includes(mark) && open.pop() === undefined) lone.add(at);
  for (const at of open) lone.add(at);
  return lone.size === 0 ? text : [...text].map((mark, at) => (lone.has(at) ? ' ' : mark)).join('');
};

/** What the brackets at the end of a paragraph hold, the last first: …前行。（记者 李明）（完）1100616 */
export const endingBrackets = (text: string, from: number): string[] => {
  const found: string[] = [];
  let end = text.replace(/[\s\d]*$/, '').length;
  for (let at = end - 1; at >= from; at--) {
    const close = bracketAt(text, at);
    if (close !== end) continue;
    const inside = text.slice(at + 1, close - 1);
    if (inside.length > 80) break;
    found.push(inside);
    end = text.slice(0, at).trimEnd().length;
    at = end;
  }
  return found;
};
