// A line that is about the article and not of it: date and source, credits. Read by labels, dates and credits together.

import { eitherScript } from '../data/either-script.ts';
import { type Labelled, labelled, trimmed, withLabels } from '../data/labels.ts';
import { isIn, NOISE, withoutTools } from '../data/noise.ts';
import { isOutlet } from '../data/outlets.ts';
import { isPlace } from '../data/places.ts';
import { type Block, hanIn, isProse } from '../read/block.ts';
import { balanced, endingBrackets, unbracketed } from '../read/brackets.ts';
import { isCaption } from '../read/caption.ts';
import { datesIn, type PageDate } from './date.ts';
import { firstIn } from './first-published.ts';
import { MARK, MARKS, READ } from './values.ts';
import type { Byline } from './who/bylines.ts';
import { creditLine, isCreditRow } from './who/credit-line.ts';
import { creditFacts, creditsBeside } from './who/credits.ts';
import { namesIn } from './who/names.ts';
import { oneSlash } from './who/pieces.ts';

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

/** Whose the picture above the article is; it stands below the text, and is no caption there. */
const COVER = eitherScript(/^[（(]?(?:封面|题|头|首)图(?:片)?(?:来源)?\s*[:：]/u);

/** What a line says about the article; nothing when it is of the article, or neither. */
export const metaOf = (block: Block, zone: Zone): Meta | undefined => {
  const { text, line } = block;
  if (text.length > 240 || block.kind === 'table' || block.kind === 'figure') return undefined;
  if (isCaption(block) && hanIn(text) > 10 && !COVER.test(text) && !isCreditRow(text)) return undefined;
  const first = firstIn(text, zone === 'tail');
  if (first) {
    const facts = first.facts.map((one) => ({ ...one, line }));
    return metaWith(block, { facts, dates: first.dates, isNote: first.facts.length > 1 });
  }
  const whole = oneSlash(block.spaced ?? text);
  const end = datesIn(whole).at(-1)?.end ?? whole.length;
  const behind = whole.slice(end).trim();
  // 来源：江城网 扫描到手机 says something all the same.
  const said = isIn(NOISE, behind) && !labelled(behind).found[0] ? whole.slice(0, end) : whole;
  const inner = withLabels(balanced(unbracketed(said)));
  const dates = datesIn(inner);
  const credit = dates.length === 0 ? creditFacts(inner) : undefined;
  if (credit && (zone !== 'body' || credit.doubtful.length === 0)) {
    const { doubtful, place, house } = credit;
    const byline = { people: [], doubtful, place, agency: house, end: text.length };
    return metaWith(block, { byline, facts: credit.facts.map((one) => ({ ...one, line })) });
  }
  let marked = inner;
  for (const [index, { start, end }] of [...dates.entries()].toReversed())
    marked = marked.slice(0, start) + charOf(index) + marked.slice(end);
  const beside = creditsBeside(dates.length > 0 ? marked : '', /([\uE100-\uE1FF])/u);
  const { found, before } = labelled(dates.length > 0 ? beside.rest : marked);
  const dateAt = (value: string) => dates[(value.match(MARKS)?.[0]?.charCodeAt(0) ?? 0) - MARK];
  const namesSomebody = found.some(
    ({ field, value }) => field === 'author' && namesIn(value).names.length > 0,
  );
  const facts: Fact[] = beside.facts.map((one) => ({ ...one, line }));
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
  if (found.length === 0 && dates.length === 0) {
    const credit = creditLine(block, zone);
    const source: Fact[] = credit?.house ? [{ field: 'source', label: '', value: credit.house, line }] : [];
    return credit && metaWith(block, { byline: credit.byline, facts: source });
  }
  const isLong = /[，。；！？]/.test(rest) || rest.length > (dates.length > 0 ? 60 : 16);
  if (isLong && !creditFacts(rest)) return undefined;
  if (found.length === 0 && (zone === 'body' || isProse(block))) return undefined;
  const isCredit = zone !== 'head' && rest !== '';
  const byline = isCredit ? creditLine({ ...block, text: rest }, 'tail')?.byline : beside.byline;
  return metaWith(block, { facts, byline, dates: dates.filter((_, at) => other.includes(charOf(at))), rest });
};

const metaWith = ({ line, text }: Block, found: Partial<Meta>): Meta => ({
  ...{ line, text, facts: [], dates: [], rest: '' },
  ...found,
});

/** 德国《江城日报》5月3日文章，原题：渡口重开 江边老渡口…: a headline up to the space in the first paragraph. */
const WITHIN = eitherScript(/(?:文章|报道)\s*[，,]\s*原(?:标?题|文标题)\s*[:：]\s*([^\s。]{4,40})\s/u);

export const openingFacts = (body: readonly Block[]): Fact[] =>
  body.slice(0, 2).flatMap(({ text, line }) => {
    const value = WITHIN.exec(text)?.[1];
    return value ? [{ field: 'originalHeadline', label: '', value, line }] : [];
  });

/** …前行。（江城新闻网综合报道） */
const reportedBy = (inside: string): Labelled[] => {
  const [, house = ''] = REPORTED.exec(inside) ?? [];
  return isOutlet(house) ? [{ field: 'source', label: '', value: house }] : [];
};
const REPORTED = eitherScript(/^(?!记者)(\p{Script=Han}{3,10}?)(?:综合|即时|整理)(?:报[导道]|整理)?$/u);

/** …前行。（来源：江城晚报）: what the brackets at the end of the text say with labels. */
export const endingFacts = (body: readonly Block[]): Fact[] =>
  body.slice(-2).flatMap(({ text, line }) =>
    endingBrackets(text, 0).flatMap((inside) =>
      [...labelled(withLabels(inside)).found, ...reportedBy(inside)].flatMap((one) => {
        const read = READ[one.field](one.value);
        return read ? [{ ...one, value: read.value, line }] : [];
      }),
    ),
  );

const charOf = (at: number) => String.fromCharCode(MARK + at);

/** Within a text only a line that begins with its label is about the article. */
const isShortLine = (text: string, before: string) =>
  trimmed(before.replace(MARKS, '')) === '' && text.length <= 40;
