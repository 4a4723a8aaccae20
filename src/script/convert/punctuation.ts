// Punctuation, as site.yaml chooses it for a variant: repair of what a naive page lost, and the region's quotation marks.

import type { Punctuation } from '../../content/schema/site.ts';
import { ADDRESS } from '../../content/text/written-addresses.ts';
import { cutAt, type Fixed } from './words/around.ts';

/** Chinese on either side of a mark: characters, or full-width punctuation. */
const HAN = '[\\p{Script=Han}　、。〈〉《》「」『』【】〔〕（），：；！？“”‘’…—％]';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

// After Han, and before Han, a figure or the end: in 10:01 and 1,000 a digit stands before.
const BETWEEN = new RegExp(`${ADDRESS}|(?<=${HAN})[,:;!?](?=${HAN}|[0-9]|$)`, 'gmu');
// A bracket belongs to what stands in it: （記者 李國惠）, but (GDP).
const BRACKETS = new RegExp(`${ADDRESS}|\\((?=${HAN}[^()]*\\))|(?<=\\(${HAN}[^()]*|（[^()（）]*)\\)`, 'gmu');

/** An address is no mark, and stays. */
const toFull = (mark: string) => FULL[mark] ?? mark;

/** `,:;!?()` between Han to full width, `﹔` to `；`, `──` to `——`; never in 10:01, 1.3, addresses or Latin text. */
const repair = (text: string): string =>
  text
    .replaceAll('﹔', '；')
    .replaceAll('──', '——')
    .replace(BRACKETS, toFull)
    // Twice: of two marks in a row the second has Han before it only when the first is mended.
    .replace(BETWEEN, toFull)
    .replace(BETWEEN, toFull);

const MARKS = { corner: ['「', '」', '『', '』'], curly: ['“', '”', '‘', '’'] } as const;
const MARK = /[“”‘’「」『』]/g;
const OPEN = '“‘「『';
const CLOSE = '”’」』';

/** Outer and inner marks by depth, whatever they were; a text whose marks don't pair is left as it is. */
const quote = (text: string, style: keyof typeof MARKS): string => {
  const [outer, outerEnd, inner, innerEnd] = MARKS[style];
  let depth = 0;
  let lowest = 0;
  const quoted = text.replace(MARK, (mark, offset: number) => {
    if (mark === '’' && /[A-Za-z]/.test(text.charAt(offset - 1)) && depth === 0) return mark; // it’s
    if (OPEN.includes(mark)) return depth++ % 2 === 0 ? outer : inner;
    if (CLOSE.includes(mark)) lowest = Math.min(lowest, --depth);
    return depth % 2 === 0 ? outerEnd : innerEnd;
  });
  return depth === 0 && lowest === 0 ? quoted : text;
};

/** Marks of places that are kept are none of the line's: they neither turn nor pair, and the line's pair across them. */
export const punctuate = (
  text: string,
  { repair: mend, quotes }: Punctuation,
  fixed: readonly Fixed[] = [],
): string => {
  const kept = fixed.filter(({ isKept }) => isKept);
  const originals = cutAt(text, kept);
  const open = kept.length === 0 ? text : inPlaces(text, kept, (place) => place.replace(MARK, '·'));
  const mended = mend ? repair(open) : open;
  const quoted = quotes === 'as-written' ? mended : quote(mended, quotes);
  return kept.length === 0 ? quoted : inPlaces(quoted, kept, (_, index) => originals[index] as string);
};

/** Every mark is one unit, before and after. */
const inPlaces = (
  text: string,
  places: readonly Fixed[],
  change: (place: string, index: number) => string,
): string =>
  cutAt(text, places)
    .map((part, index) => (index % 2 ? change(part, index) : part))
    .join('');
