// What is seen of a line of a page, by which its being the site's is told: how it begins and ends, what it looks like, what stands
// beside it, whether the paragraphs have its words, and what the elements around it are called.

import type { Element } from 'hast';
import { eitherScript, simplified } from '../data/either-script.ts';
import { type Block, bare, endsSentence, hanIn, linkShare } from '../read/block.ts';
import { hintsOf } from '../read/html/html-shape.ts';
import type { Page } from '../read/page.ts';
import { around } from './around.ts';

/** On which of some steps a value is. */
export const step = (value: number, steps: readonly number[]): number => {
  const at = steps.findIndex((most) => value <= most);
  return at < 0 ? steps.length : at;
};

const CREDIT = eitherScript(/编辑|责编|校对|审核|核稿|监制/);

/** Characters side by side. */
const pairs = (text: string): string[] => {
  const all = [...text];
  return all.slice(1).map((one, at) => `g${all[at]}${one}`);
};

const ofWords = ({ text }: Block): string[] => {
  const words = simplified(text)
    .replace(/\d+/g, (figures) => (figures.length > 1 ? '00' : '0'))
    .replace(/\s+/g, ' ');
  const length = text.replace(/\s+/g, '').length;
  const ends = words.length <= 60 ? words : `${words.slice(0, 24)} ${words.slice(-24)}`;
  const shareOf = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / Math.max(1, length);
  return [
    ...pairs(length <= 160 ? ends : words.slice(0, 16)),
    ...[1, 2, 3].flatMap((count) => [`b${words.slice(0, count)}`, `e${words.slice(-count)}`]),
    `length ${step(length, [2, 4, 6, 9, 13, 18, 25, 35, 50, 80, 120, 200])}`,
    `ends ${endsSentence(text)}`,
    `han ${step(hanIn(text) / Math.max(1, length), [0, 0.3, 0.6, 0.8, 0.95])}`,
    `figures ${step(shareOf(/\d/g), [0, 0.1, 0.3, 0.6])}`,
    `latin ${step(shareOf(/[A-Za-z]/g), [0, 0.1, 0.3, 0.6])}`,
    `commas ${step(text.match(/[，、；]/g)?.length ?? 0, [0, 1, 3])}`,
    `stops ${step(text.match(/。/g)?.length ?? 0, [0, 1, 3])}`,
  ];
};

/** Words of a class: mod-shareBar is mod, share and bar. */
const wordsOf = (element: Element): string[] =>
  hintsOf(element)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(({ length }) => length >= 2 && length <= 14);

/** For each block of a page, what is seen of it. */
export const featuresOf = (page: Page): ReadonlyMap<Block, readonly string[]> => {
  const { blocks, isHtml, container, confirmed } = page;
  const seen = around(page);
  const credit = blocks.findLastIndex(
    ({ text }, at) => at > seen.first && text.length < 80 && CREDIT.test(text),
  );
  const isIndented = blocks.some(({ indented }) => indented);

  const ofPlace = (block: Block, at: number): string[] => {
    const [above, here, below] = [at - 1, at, at + 1].map(seen.lookAt);
    const zone = at < seen.first ? 'above' : at > seen.last ? 'below' : 'within';
    const said = seen.shareSaid(block);
    return [
      ...[`look ${here}`, `above ${above}`, `below ${below}`, `between ${above} ${here} ${below}`],
      ...[`row ${step(seen.rowAt(at), [0, 1, 2, 3, 5, 9, 20])}`, `kind ${block.kind}`],
      ...(credit < 0 ? [] : [`${at < credit ? 'above' : at > credit ? 'below' : 'at'} credit ${zone}`]),
      ...[
        `said ${step(said, [0, 0.05, 0.1, 0.2, 0.35, 0.6])}`,
        `said ${here} ${step(said, [0, 0.1, 0.2, 0.4])}`,
      ],
      ...(isHtml ? [] : [`apart ${block.apart}`, ...(isIndented ? [`indented ${block.indented}`] : [])]),
    ];
  };

  const ofElements = (block: Block): string[] => {
    const { ancestors, isFurniture, bold, centred } = block;
    const text = bare(block.text);
    const outer = container?.element ? ancestors.indexOf(container.element) : -1;
    const elements = ancestors.slice(Math.max(outer + 1, ancestors.length - 4)).toReversed();
    return [
      ...[`links ${step(linkShare(block), [0, 0.2, 0.6, 0.95])}`, `inside ${seen.isInside(block)}`],
      ...[
        `furniture ${isFurniture}`,
        `bold ${bold}`,
        `centred ${centred}`,
        `read again ${confirmed.has(text)}`,
      ],
      ...elements.flatMap((element, at) => [
        `${at === 0 ? 'in' : 'around'} ${element.tagName}`,
        ...wordsOf(element).map((word) => `class ${word}`),
      ]),
    ];
  };

  return new Map(
    blocks.map((block, at) => [
      block,
      [...new Set([...ofWords(block), ...ofPlace(block, at), ...(isHtml ? ofElements(block) : [])])],
    ]),
  );
};
