// The headline: a heading of the page or the line above its date; over two lines, doubled, or only in what the page says of itself.

import { joinLines } from '../body/join-lines.ts';
import { about, type Note, warning } from '../note.ts';
import { type Block, bare, hanIn } from '../read/block.ts';
import type { MetaValue, PageMeta } from '../read/html/page-meta.ts';
import { canBeHeadline } from './can-be-headline.ts';
import { titlesOf } from './titles.ts';

export interface Headline {
  readonly text: string;
  readonly line: number;
  /** The blocks that it stands in; none when only the page's meta elements have it. */
  readonly blocks: readonly number[];
  readonly notes: readonly Note[];
}

const TITLE_HINT = /(?:^|[\s_-])(?:title|headline|tit|biaoti|activity-name|rich_media_title|itemtitle)/i;

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
  // A heading that the page is called by is no menu, whatever is around it.
  const read = groups
    .map((group) => ({ group, ...joined(group, [...meta.headline, ...meta.title]) }))
    .filter(({ group, text }) =>
      group.every(({ block }) => !block.isFurniture || (block.kind === 'heading' && agrees(text))),
    );
  const sure = read.filter(({ text }) => agrees(text)).sort((a, b) => b.text.length - a.text.length)[0];
  const heads = read.filter(({ group }) => group.some(({ block }) => block.level === 1));
  const hinted = read.filter(({ group }) =>
    group.some(({ block }) => block.level === 2 || TITLE_HINT.test(block.hints)),
  );
  const found = sure ?? heads.at(-1) ?? hinted.at(-1);
  const [title] = titles;
  if (found) {
    const line = found.group[0]?.block.line ?? 1;
    const { notes, doubt } = about('headline');
    if (!sure && title)
      doubt(
        line,
        `is “${found.text}” in the text and “${title.value}” in ${title.from}`,
        'compare them with the page',
      );
    else if (found.isGuess) doubt(line, 'stands over two lines, joined here', 'compare it with the page');
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

/** Candidates: blocks one by one, and neighbours that may be one heading over two lines. */
const groupsOf = (blocks: readonly Block[], end: number): Group[] => {
  const groups: Group[] = [];
  const singles = candidatesIn(blocks, 0, end);
  for (const [at, single] of singles.entries()) {
    const [next, { block }] = [singles[at + 1], single];
    const pair = next?.index === single.index + 1 ? [single, next] : undefined;
    // Headings in one element are one.
    const isOne = pair?.every(
      (one) => one.block.kind === 'heading' && one.block.ancestors.at(-1) === block.ancestors.at(-1),
    );
    if (isOne || !groups.at(-1)?.includes(single)) {
      if (!isOne) groups.push([single]);
      if (pair && (isOne || (block.level && next?.block.level === block.level))) groups.push(pair);
    }
  }
  return groups;
};

export const candidatesIn = (blocks: readonly Block[], from: number, to: number) =>
  blocks.slice(from, to).flatMap((block, at) => (canBeHeadline(block) ? [{ index: from + at, block }] : []));

const joined = ([a, b]: Group, titles: readonly MetaValue[]): { text: string; isGuess: boolean } =>
  a && b
    ? joinLines(
        a.block.text,
        b.block.text,
        titles.map(({ value }) => value),
      )
    : { text: a?.block.text ?? '', isGuess: false };
