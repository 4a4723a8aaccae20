// A line that is about the article and not of it: date and source, credits. Read by labels, dates and credits together.

import { BOTH } from '../data/credits.ts';
import { eitherScript } from '../data/either-script.ts';
import { type Labelled, labelled, trimmed, withLabels } from '../data/labels.ts';
import { isIn, NOISE, withoutTools } from '../data/noise.ts';
import { isOutlet } from '../data/outlets.ts';
import { isPlace } from '../data/places.ts';
import { type Block, hanIn, isProse, linkShare } from '../read/block.ts';
import { balanced, endingBrackets, unbracketed } from '../read/brackets.ts';
import { isCaption } from '../read/caption.ts';
import { type Byline, bylineOf, oneSlash } from './bylines.ts';
import { datesIn, type PageDate } from './date.ts';
import { ownIn, printedIn, takenFrom } from './first-published.ts';
import { authorsIn, type Credit, creditIn, isSureName, namesIn } from './names.ts';
import { MARK, MARKS, READ } from './values.ts';

export interface Fact extends Omit<Labelled, 'value'> {
  readonly value: string;
  readonly line: number;
  readonly date?: PageDate | undefined;
}

export interface Meta {
  readonly line: number;
  readonly text: string;
  readonly facts: readonly Fact[];
  /** Dates without a label. */
  readonly dates: readonly PageDate[];
  readonly byline?: Byline | undefined;
  /** It says where the article was first, and ends no text though it names editors. */
  readonly isNote?: boolean | undefined;
  /** What nothing explains: perhaps a source beside the date. */
  readonly rest: string;
}

/** Where a line stands: above the text, in it, below it. */
export type Zone = 'head' | 'body' | 'tail';

/** 时间：6月16日 in a text is a notice's; above it, the page's. */
const ONLY_ABOVE = eitherScript(
  /^(?:时间|日期|更新|发布|出版|刊登|文|图|图文|作者|标签|来源|图片|分享|阅读|评论|视频|影片)$/,
);

/** What a line says about the article; nothing when it is of the article, or neither. */
export const metaOf = (block: Block, zone: Zone): Meta | undefined => {
  const { text, line } = block;
  if (text.length > 240 || block.kind === 'table' || block.kind === 'figure') return undefined;
  if (isCaption(block) && hanIn(text) > 10) return undefined;
  const first =
    printedIn(text) ??
    (zone === 'head' ? takenFrom(text) : zone === 'body' ? (takenFrom(text) ?? ownIn(text)) : undefined);
  if (first) {
    const facts = first.facts.map((one) => ({ ...one, line }));
    return metaWith(block, { facts, dates: first.dates, isNote: first.facts.length > 1 });
  }
  const whole = oneSlash(block.spaced ?? text);
  const end = datesIn(whole).at(-1)?.end ?? whole.length;
  const said = isIn(NOISE, whole.slice(end).trim()) ? whole.slice(0, end) : whole;
  const inner = withLabels(balanced(unbracketed(said))).replace(BOTH, '');
  const dates = datesIn(inner);
  let marked = inner;
  for (const [index, { start, end }] of [...dates.entries()].toReversed())
    marked = marked.slice(0, start) + charOf(index) + marked.slice(end);
  const { found, before } = labelled(marked);
  const dateAt = (value: string) => dates[(value.match(MARKS)?.[0]?.charCodeAt(0) ?? 0) - MARK];
  const namesSomebody = found.some(
    ({ field, value }) => field === 'author' && namesIn(value).names.length > 0,
  );
  const facts: Fact[] = [];
  const rests = [before];
  for (const one of found) {
    const read = READ[one.field](one.value);
    if (read === undefined || (zone === 'body' && ONLY_ABOVE.test(one.label) && !isShortLine(text, before)))
      return undefined;
    const isDate = one.field === 'published' || one.field === 'modified';
    const date = isDate ? dateAt(one.value) : undefined;
    // 编辑于 with no date, 时间：上午: a label of something else; 发布于：湖北省 says from where.
    const isOther = isDate && !date && hanIn(one.value) > 0 && !isPlace(one.value);
    if (isOther && !namesSomebody) return undefined;
    facts.push({ ...one, value: read.value, line, date });
    rests.push(read.rest);
  }
  const other = rests.join(' ');
  const plain = other.replace(MARKS, ' ').replace(/[【】[\]（()）〔〕]/g, ' ');
  const rest = trimmed(withoutTools(plain)).replace(/\s+/g, ' ');
  if (found.length === 0 && dates.length === 0) return creditLine(block, zone);
  if (/[，。；！？]/.test(rest) || rest.length > (dates.length > 0 ? 60 : 16)) return undefined;
  if (found.length === 0 && (zone === 'body' || isProse(block))) return undefined;
  return metaWith(block, { facts, dates: dates.filter((_, at) => other.includes(charOf(at))), rest });
};

const metaWith = ({ line, text }: Block, found: Partial<Meta>): Meta => ({
  ...{ line, text, facts: [], dates: [], rest: '' },
  ...found,
});

const sourceFact = (value: string, line: number): Fact => ({ field: 'source', label: '', value, line });

/** 德国《江城日报》5月3日文章，原题：渡口重开 江边老渡口…: a headline up to the space in the first paragraph. */
const WITHIN = eitherScript(/(?:文章|报道)\s*[，,]\s*原(?:标?题|文标题)\s*[:：]\s*([^\s。]{4,40})\s/u);

export const openingFacts = (body: readonly Block[]): Fact[] =>
  body.slice(0, 2).flatMap(({ text, line }) => {
    const value = WITHIN.exec(text)?.[1];
    return value ? [{ field: 'originalHeadline', label: '', value, line }] : [];
  });

/** …前行。（来源：江城晚报）: what the brackets at the end of the text say with labels. */
export const endingFacts = (body: readonly Block[]): Fact[] =>
  body.slice(-2).flatMap(({ text, line }) =>
    endingBrackets(text, 0).flatMap((inside) =>
      labelled(withLabels(inside)).found.flatMap((one) => {
        const read = READ[one.field](one.value);
        return read ? [{ ...one, value: read.value, line }] : [];
      }),
    ),
  );

const charOf = (at: number) => String.fromCharCode(MARK + at);

/** Within a text only a line that begins with its label is about the article. */
const isShortLine = (text: string, before: string) =>
  trimmed(before.replace(MARKS, '')) === '' && text.length <= 40;

/** What calls its text a by-line, by its class or its name. */
const BYLINE_HINT = /(?:^|[\s_-])(?:by-?line|author|authors|reporter|writer|zuozhe|address)(?:$|[\s_-])/i;

/** 台北— and 发自 玻利维亚 */
const PLACE = eitherScript(/^(.{2,8}?)\s*[—–-]+$|^(?:发自|寄自)\s*(\p{Script=Han}{2,10})$/u);

/** 洪家宁 来函 */
const SENT = eitherScript(/^(.{2,16}?)\s*(?:来函|来稿|来信|投书|投稿|供稿|[寄撰著]|[（(]发自.{2,8}[）)])$/u);

/**
 * A line of its own that is a byline or a credit: 〔記者李明／台北報導〕, （记者 李明）, 本报记者 李明, 李明/江城日报, （李明） below
 * the text, By Dana River.
 */
const creditLine = (block: Block, zone: Zone): Meta | undefined => {
  const { text, line, hints } = block;
  if (text.length > 80 || (linkShare(block) > 0.5 && zone === 'tail')) return undefined;
  const by = (credit: Credit, facts: readonly Fact[] = []): Meta =>
    metaWith(block, { facts, byline: { ...credit, end: text.length } });
  const [, first = '', second = ''] = PLACE.exec(text) ?? [];
  const place = isPlace(first) ? first : second;
  if (place !== '' && zone === 'head')
    return metaWith(block, { byline: { people: [], doubtful: [], place, end: text.length } });
  const byline = bylineOf(text);
  // With nobody who is surely a name, it is a sentence about somebody.
  const isSure = byline && (byline.people.length > 0 || byline.doubtful.length === 0);
  if (isSure && byline.end >= text.trim().length) return by(byline);
  if (/[。！？；]/.test(text)) return undefined;
  const plain = unbracketed(text).replace(/^[□■●◎▌\s]+/u, '');
  const credit = creditIn(plain);
  if (credit && credit.people.length > 0 && credit.doubtful.length === 0) return by(credit);
  // 聯合報／社論: of an outlet, and of nobody.
  const [, house = '', desk = ''] = /^(.{2,12}?)\s*[／/]\s*(\p{Script=Han}{2,6})$/u.exec(plain) ?? [];
  if (zone === 'head' && isOutlet(house) && !isOutlet(desk) && !isSureName(desk))
    return by({ people: [], doubtful: [] }, [sourceFact(house, line)]);
  const [, name = '', outlet = ''] = /^(.{2,12}?)\s*[／/|｜]\s*(.{3,16})$/u.exec(plain) ?? [];
  const [named, alone] = [authorsIn(name), authorsIn(plain)];
  const sent = authorsIn(SENT.exec(plain)?.[1] ?? '');
  if (zone !== 'body' && sent.people.length > 0) return by(sent);
  if (named.people.length > 0 && isOutlet(outlet)) return by(named, [sourceFact(outlet, line)]);
  const isSaid = zone === 'head' ? BYLINE_HINT.test(hints) || /^By\s+[A-Z]/.test(plain) : plain !== text;
  return isSaid && alone.people.length > 0 ? by(alone) : undefined;
};
