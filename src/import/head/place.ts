// Where on a page its text begins.

import { eitherScript } from '../data/either-script.ts';
import { END, isIn, NOISE } from '../data/noise.ts';
import { isDated } from '../find/beside.ts';
import { type Meta, metaOf } from '../find/facts.ts';
import { warning } from '../note.ts';
import { type Block, hanIn, isProse, linkShare } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';
import type { Page } from '../read/page.ts';
import type { Headline } from './headline.ts';

export interface Place {
  /** The block where the text begins. */
  readonly text: number;
  /** Of a text: the block of its date, when that stands between headline and text. */
  readonly date?: number | undefined;
}

const isText = (block: Block) =>
  isProse(block) &&
  !block.isFurniture &&
  linkShare(block) < 0.5 &&
  !isIn(NOISE, block.text) &&
  !isIn(END, block.text) &&
  !metaOf(block, 'head');

/** No menu whose links lead nowhere. */
const isList = (block: Block) => block.kind === 'list' && isProse({ ...block, kind: 'text' });

const placeInPage = ({ blocks, container }: Page): Place => {
  const isInside = ({ ancestors }: Block) => !container?.element || ancestors.includes(container.element);
  const body = blocks.findIndex(
    (block) => isInside(block) && (isText(block) || (isList(block) && linkShare(block) < 0.3)),
  );
  // A gallery is made of captions.
  const text = [body, ...[isText, isCaption].map((is) => blocks.findIndex(is))].find((at) => at >= 0) ?? -1;
  const end = text < 0 ? blocks.length : text;
  return { text: end };
};

const placeInText = (blocks: readonly Block[]): Place => {
  const captions = blocks.filter((block) => isCaption(block) && /[。！？]/.test(block.text));
  // A gallery is made of captions.
  const isWords = (block: Block) => isText(block) || (captions.length >= 3 && captions.includes(block));
  const prose = blocks.flatMap((block, index) => (isWords(block) ? [index] : []));
  // The day of a calendar stands above all; lines about one article are neighbours.
  const days = blocks.flatMap((block, at) => (isDated(block) ? [at] : []));
  const near = days.filter((at) => at < (prose[0] ?? 0));
  const dated = near.findLast((at, index) => at - (near[index - 1] ?? -9) > 3) ?? days[0] ?? -1;
  // A date below all of the text is a signature, not a head.
  const date =
    dated >= 0 && prose.filter((at) => at < dated).length <= 2 && prose.some((at) => at > dated)
      ? dated
      : undefined;
  const isQuestion = (at: number) =>
    at === prose[0] &&
    at <= 1 &&
    (blocks[at]?.text.length ?? 0) <= 36 &&
    /[？！?!]$/.test(blocks[at]?.text ?? '');
  const text = prose.find((at) => (date === undefined ? !isQuestion(at) : at > date)) ?? blocks.length;
  return { text, date };
};

export const placeOf = (page: Page): Place => (page.isHtml ? placeInPage(page) : placeInText(page.blocks));

/** Lines about the article right above its headline, and in it; the only day of a page may stand farther above, as in e-papers. */
export const metasAbove = ({ blocks, meta, isHtml }: Page, begin: number): Meta[] => {
  const near = isHtml ? Math.max(0, begin - 6) : 0;
  const isOnly = meta.published.length === 0 && !blocks.slice(near).some(isDated);
  const day = isOnly
    ? blocks.slice(0, near).findLast((block) => !block.isFurniture && isDated(block))
    : undefined;
  return [...(day ? [day] : []), ...blocks.slice(near, begin)].flatMap((block) =>
    block.isFurniture || /今天是|今日是/.test(block.text) ? [] : (metaOf(block, 'head') ?? []),
  );
};

/** A page without a headline: its first words stand there, and are said to. */
export const firstWords = ({ text, line }: Block): Headline => {
  const [words = text] = text
    .replace(eitherScript(/^.{0,40}?(?:[电讯]|[〕】])(?:[（(][^）)]*[）)])?\s*/u), '')
    .split(/[，。；：！？]/u);
  const chosen = (hanIn(words) >= 4 ? words : text).slice(0, 30).trim();
  return {
    text: chosen,
    line,
    blocks: [],
    notes: [
      warning(
        line,
        'headline',
        `is not on the page; its first words stand there, “${chosen}”`,
        'write the headline',
      ),
    ],
  };
};
