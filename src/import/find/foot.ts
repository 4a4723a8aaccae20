// What the foot of a page calls its site, beside its rights.

import { eitherScript } from '../data/either-script.ts';
import { isToolbar } from '../data/noise.ts';
import { isOutlet, isSection } from '../data/outlets.ts';
import { isPlace } from '../data/places.ts';
import type { Found } from '../note.ts';
import { type Block, hanIn } from '../read/block.ts';
import { isSureName } from './who/names.ts';

const FOOT = eitherScript(/版权|著作权|copyright|©|all rights|^关于/i);

/** A line at the head of a page whose words its foot has beside its rights: 香港01, and 香港01有限公司版权所有. */
export const siteOfFoot = (blocks: readonly Block[]): Found<string> | undefined => {
  const feet = blocks
    .slice(-10)
    .flatMap(({ text }) => (FOOT.test(text) && !/本文|作者/.test(text) ? [text] : []));
  const heads = blocks
    .slice(0, 12)
    .filter(({ text }) => !FOOT.test(text))
    .flatMap(({ text, line }) =>
      [...text.split(/\s+[-–—|｜>＞»/／]+\s+/u), ...text.split(/\s+/)].map((value) => ({ value, line })),
    )
    .filter(
      ({ value }) =>
        /^[\p{Script=Han}\w ]{2,14}$/u.test(value) &&
        (hanIn(value) >= 2 || /\d.*\p{Script=Han}/u.test(value)) &&
        !isSection(value) &&
        !isPlace(value) &&
        !isSureName(value) &&
        !isToolbar(value),
    )
    .toSorted((a, b) => b.value.length - a.value.length);
  const head = heads.find(({ value }) => feet.some((foot) => foot.includes(value)));
  const about = feet.flatMap((foot) => ABOUT.exec(foot)?.groups?.name ?? [])[0];
  const same = blocks.find(({ text }) => about !== undefined && text.includes(about) && !FOOT.test(text));
  if (about && same) return { value: about, line: same.line };
  const owner = ownerIn(blocks, feet);
  // 三立 above, 三立新聞網 in the foot.
  return head?.value.length === 2 && owner?.value.startsWith(head.value) ? owner : (head ?? owner);
};

/** 关于江城网, the first word of a foot. */
const ABOUT = eitherScript(/^关于(?!我们|我們|本|网站|我)(?<name>[\p{Script=Han}A-Za-z\d]{2,12})(?=\s|$)/u);

const OWNER = eitherScript(
  /(?:^|[\s\d.©])(?!本)(?<name>(?=[\w ]{0,12}\p{Script=Han})[\p{Script=Han}A-Za-z\d]{2,12}?)(?<firm>\p{Script=Han}{0,4}有限公司)?(?:官方网站)?\s*版权所有|(?:©|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?<name>(?=[\w ]{0,12}\p{Script=Han})[\p{Script=Han}A-Za-z\d]{2,12})(?<firm>)\s*(?:all rights|$)/iu,
);

/** 江城网版权所有, whose name ends as an outlet’s; a firm’s name, or any other, is said elsewhere on the page too. */
const ownerIn = (blocks: readonly Block[], feet: readonly string[]): Found<string> | undefined =>
  feet.flatMap((foot) => {
    const { name: value = '', firm } = OWNER.exec(foot)?.groups ?? {};
    const said = value === '' ? [] : blocks.filter(({ text }) => text.includes(value));
    return said[0] && (said.length > 1 || (isOutlet(value) && !firm)) ? { value, line: said[0].line } : [];
  })[0];
