// The headline: a heading of the page or the line above its date; over two lines, doubled, or only in what the page says of itself.

import { metaOf } from '../find/facts.ts';
import { type Note, warning } from '../note.ts';
import { type Block, bare, endsSentence, hanIn, isProse } from '../read/block.ts';
import type { MetaValue, PageMeta } from '../read/page-meta.ts';
import { END, isIn, isMenu, isToolbar, NOISE, RELATED } from '../tables/noise.ts';
import { isSiteName, withoutSite } from '../tables/outlets.ts';
import { LEAD_ALONE } from './lead.ts';

export interface Headline {
  readonly text: string;
  readonly line: number;
  /** The blocks that it stands in; none when only the page's meta elements have it. */
  readonly blocks: readonly number[];
  readonly notes: readonly Note[];
}

const TITLE_HINT = /(?:^|[\s_-])(?:title|headline|tit|biaoti|activity-name|rich_media_title|itemtitle)/i;

/** Whether a block can be a headline: it is a line, and not a menu, a tool, a label or a sentence of the text. */
export const canBeHeadline = (block: Block): boolean =>
  (block.kind === 'heading' || block.kind === 'text') &&
  !block.isFurniture &&
  !LEAD_ALONE.test(block.text) &&
  hanIn(block.text) >= 3 &&
  block.text.length <= 90 &&
  !/[。；]$/.test(block.text) &&
  !isMenu(block.text) &&
  !isToolbar(block.text) &&
  !isSiteName(block.text) &&
  !isIn(NOISE, block.text) &&
  !isIn(RELATED, block.text) &&
  !isIn(END, block.text) &&
  metaOf(block, 'head') === undefined;

/** Titles that every page of a site has. */
const NO_TITLE =
  /^(?:新闻|新聞|文章|内容|內容|资讯|資訊|信息)?(?:详情|詳情|正文|内容|內容|详细|詳細|中心|列表|阅读)(?:页面|页|頁)?$|无标题|無標題|untitled/iu;

/** What the page says of itself, the surest first, without the site's name. */
const titlesOf = ({ headline, title }: PageMeta): MetaValue[] =>
  [...headline, ...title]
    .map((one) => ({ ...one, value: withoutSite(one.value) }))
    .filter(({ value }) => hanIn(value) >= 3 && !isSiteName(value) && !NO_TITLE.test(value));

/** The headline of an HTML page, whose text begins at block `end`. */
export const headlineOfPage = (
  blocks: readonly Block[],
  meta: PageMeta,
  end: number,
): Headline | undefined => {
  const titles = titlesOf(meta);
  const raw = [...meta.headline, ...meta.title].map(({ value }) => bare(value));
  const agrees = (text: string) =>
    titles.some(({ value }) => bare(value) === bare(text)) ||
    (hanIn(text) >= 6 && raw.some((value) => value.startsWith(bare(text))));
  const groups = groupsOf(blocks, end);
  const read = groups.map((group) => ({ group, ...joined(group, [...meta.headline, ...meta.title]) }));
  const sure = read.filter(({ text }) => agrees(text)).sort((a, b) => b.text.length - a.text.length)[0];
  const heads = read.filter(({ group }) => group.some(({ block }) => block.level === 1));
  const hinted = read.filter(({ group }) =>
    group.some(({ block }) => block.level === 2 || TITLE_HINT.test(block.hints)),
  );
  const found = sure ?? heads.at(-1) ?? hinted.at(-1);
  const [title] = titles;
  if (found) {
    const line = found.group[0]?.block.line ?? 1;
    const notes: Note[] = [];
    if (!sure && title)
      notes.push(
        warning(
          line,
          'headline',
          `is “${found.text}” in the text and “${title.value}” in ${title.from}`,
          'compare them with the page',
        ),
      );
    else if (found.isGuess)
      notes.push(warning(line, 'headline', 'stands over two lines, joined here', 'compare it with the page'));
    return { text: found.text, line, blocks: found.group.map(({ index }) => index), notes };
  }
  if (!title) return undefined;
  const note = warning(
    title.line,
    'headline',
    `stands in ${title.from} alone, not in the text`,
    'compare it with the page',
  );
  return { text: title.value, line: title.line, blocks: [], notes: [note] };
};

type Group = readonly { readonly index: number; readonly block: Block }[];

/** Candidates: blocks one by one, and neighbours that are one heading over two lines. */
const groupsOf = (blocks: readonly Block[], end: number): Group[] => {
  const singles = blocks
    .slice(0, end)
    .flatMap((block, index) => (canBeHeadline(block) ? [{ index, block }] : []));
  const groups: Group[] = [];
  for (const [at, single] of singles.entries()) {
    const next = singles[at + 1];
    const isPart = (a: Block, b: Block) =>
      a.ancestors.at(-1) === b.ancestors.at(-1) && a.kind === 'heading' && b.kind === 'heading';
    if (next && next.index === single.index + 1 && isPart(single.block, next.block))
      groups.push([single, next]);
    else if (!groups.at(-1)?.includes(single)) {
      groups.push([single]);
      if (
        next &&
        next.index === single.index + 1 &&
        single.block.level === next.block.level &&
        single.block.level
      )
        groups.push([single, next]);
    }
  }
  return groups;
};

const joined = (group: Group, titles: readonly MetaValue[]): { text: string; isGuess: boolean } =>
  group.length === 1
    ? { text: group[0]?.block.text ?? '', isGuess: false }
    : joinLines(
        group[0]?.block.text ?? '',
        group[1]?.block.text ?? '',
        titles.map(({ value }) => value),
      );

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

/** The headline of a text: the line above the date at block `date`, or the first line above the text at block `end`. */
export const headlineOfText = (
  blocks: readonly Block[],
  date: number | undefined,
  end: number,
): Headline | undefined => {
  const candidates = (from: number, to: number) =>
    blocks
      .slice(from, to)
      .flatMap((block, at) => (canBeHeadline(block) ? [{ index: from + at, block }] : []));
  const above = date === undefined ? [] : candidates(0, date);
  const between = candidates((date ?? -1) + 1, end).filter(({ block }) => !isProse(block));
  const pick = above.at(-1) ?? between[0];
  if (!pick) return undefined;
  const { index, block } = pick;
  const others = above
    .filter((one) => one !== pick)
    .map((one) => ({ ...one, text: withoutSite(one.block.text) }));
  const isDoubled = others.some(({ text }) => bare(text) === bare(block.text));
  const before = others.at(-1);
  const seen = others.filter((one) => one !== before).map(({ text }) => text);
  // Over two lines: right below each other, or both together somewhere above.
  const isRightAbove =
    before?.index === index - 1 && before.block.ancestors.at(-1) === block.ancestors.at(-1);
  if (before && isRightAbove && !isDoubled) {
    const { text, isGuess } = joinLines(before.block.text, block.text, seen);
    if (
      !isGuess ||
      (!block.apart && hanIn(before.block.text) >= 4 && text.length <= 60 && !endsSentence(before.block.text))
    ) {
      const note = warning(
        before.block.line,
        'headline',
        'stands over two lines, joined here',
        'compare it with the page; a line above a headline is its kicker',
      );
      return { text, line: before.block.line, blocks: [before.index, index], notes: isGuess ? [note] : [] };
    }
  }
  const doubles = others.filter(({ text }) => bare(text) === bare(block.text)).map((one) => one.index);
  return { text: block.text, line: block.line, blocks: [...doubles, index], notes: [] };
};
