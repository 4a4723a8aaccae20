// What stands beside the text: the lines in which people, sources and times of the article are named.

import { ROLE_ALONE } from '../data/credits.ts';
import { eitherScript } from '../data/either-script.ts';
import { isLabel } from '../data/labels.ts';
import { isToolbar, withoutToolStart } from '../data/noise.ts';
import { isOutlet, isSection } from '../data/outlets.ts';
import { isPlace } from '../data/places.ts';
import type { Found } from '../note.ts';
import { type Block, bare } from '../read/block.ts';
import type { MetaValue, PageMeta } from '../read/html/page-meta.ts';
import { type Meta, metaOf } from './facts.ts';
import { type Byline, bylineOf, creditAlone } from './who/bylines.ts';
import { isName, isNameAlone } from './who/names.ts';

/** The lines around headline and date, those about the article, and the first and last of its text. */
export const nearOf = (
  head: readonly Block[],
  metas: readonly Meta[],
  body: readonly Block[],
): readonly string[] =>
  [...head.filter(({ isFurniture }) => !isFurniture), ...metas, ...body.slice(0, 2), ...body.slice(-3)].map(
    ({ text }) => text,
  );

/** What elements of the page say counts only where they stand beside the text, and not at another story. */
export const metaBeside = (meta: PageMeta, near: readonly string[]): PageMeta => {
  const isHere = ({ shown }: MetaValue) => shown === undefined || near.some((text) => text.includes(shown));
  return Object.fromEntries(
    Object.entries(meta).map(([field, values]) => [field, values.filter(isHere)]),
  ) as unknown as PageMeta;
};

export const isDated = (block: Block | undefined): boolean => {
  const meta = block && metaOf(block, 'head');
  return meta !== undefined && (meta.dates.length > 0 || meta.facts.some(({ date }) => date));
};

/** The name of a person and no more, in a line beside the date of a text, or right below its headline where it has none: perhaps who wrote it. */
const nameAlone = (blocks: readonly Block[], isUndated: boolean): Found<string> | undefined => {
  const found = blocks.find(
    ({ text }, at) =>
      /^\p{Script=Han}{2,3}$|^[A-Z]\S+(?: [A-Z]\S+){1,2}$/u.test(text) &&
      isNameAlone(text) &&
      (at === 0 ||
        (!isUndated && blocks.slice(Math.max(0, at - (text.length > 2 ? 2 : 1)), at + 2).some(isDated))),
  );
  return found && { value: found.text, line: found.line };
};

/** A line beside the date that is the name of an outlet and no more, among the blocks between headline and text. */
const aloneIn = (blocks: readonly Block[]): Found<string> | undefined => {
  const found = blocks.find(
    ({ text, kind, isFurniture }, at) =>
      kind === 'text' &&
      !isFurniture &&
      text.length <= 16 &&
      isOutlet(text) &&
      !isToolbar(text) &&
      blocks.slice(Math.max(0, at - 2), at + 3).some(isDated),
  );
  return found && { value: found.text, line: found.line };
};

/** Who and what stand alone among the blocks between headline and text; in a text no paragraphs, but said. */
export const besideIn = (blocks: readonly Block[], isHtml: boolean, isUndated: boolean) => {
  const [signer, alone] = [nameAlone(blocks, isUndated), aloneIn(blocks)];
  const isSaid = ({ line }: Block) => !isHtml && (line === alone?.line || line === signer?.line);
  return { signer, alone, isSaid };
};

const PERSON_LINK = /author|writer|reporter|column|people|user|profile|member|source|media/i;

/** What is a section or a subject of the site: a word of the menus above the headline, in the lines below it a link to no person, or a short word of the text. */
export const sectionsIn = (
  above: readonly Block[],
  below: readonly Block[],
  text: readonly Block[],
): ((word: string) => boolean) => {
  const linked = below.flatMap(({ links }) =>
    links.flatMap(({ text, href }) => (href !== '' && !PERSON_LINK.test(href) ? [text] : [])),
  );
  const menus = above.flatMap(({ text, items, links }) => [
    text,
    ...text.split(/[\s|｜>＞»/／·•]+/u),
    ...[...items, ...links].map((one) => one.text),
  ]);
  const words = new Set([...menus, ...linked].map(bare));
  // A place that the text is about.
  const said = text.map((block) => block.text).join('\n');
  return (word) => words.has(bare(word)) || (/^\p{Script=Han}{2,3}$/u.test(word) && said.includes(word));
};

/** `原创 李明 瓜田日记 2021-07-07 20:00`: author and account of a public account. */
export const accountOf = (text: string, rest: string): ReturnType<typeof restOf> | undefined => {
  const [name = '', account = '', ...others] = rest.split(/\s+/);
  return eitherScript(/^原创/).test(text) && isName(name) && account !== '' && others.every(isPlace)
    ? {
        outlets: [account],
        unknown: [],
        byline: { people: [{ name, role: 'author' }], doubtful: [], end: 0 },
      }
    : undefined;
};

/** `聯合報／ 記者李明／台北即時報導` beside a date. */
export const restOf = (
  rest: string,
): { outlets: string[]; unknown: string[]; byline?: Byline | undefined } => {
  // 李明／文 王芳／图, which begins with no role.
  const alone = creditAlone(rest);
  if (alone) return { outlets: alone.agency ? [alone.agency] : [], unknown: [], byline: alone };
  const at = rest.search(eitherScript(/(?:特派员|记者|通讯员|作者|撰文|撰稿人)/u));
  const credit = at < 0 ? '' : rest.slice(at);
  const [quoted = '', paper = ''] = /^[^《]{0,6}《([^》]{2,12})》\s*/u.exec(rest) ?? [];
  const read = credit === '' ? bylineOf(rest.slice(quoted.length)) : bylineOf(credit);
  const words = (read ? (at < 0 ? paper : rest.slice(0, at)) : rest)
    .split(/(?:[\s|｜／/,，]|(?<!\p{Script=Han})[·•]|[·•](?!\p{Script=Han}))+/u)
    .map((word) => withoutToolStart(word.replace(/^[-–—]+|[-–—]+$/g, '').replace(DESK, '')))
    .filter(
      (word) =>
        word !== '' &&
        !FILLING.test(word) &&
        !isToolbar(word) &&
        !isSection(word) &&
        !isLabel(word) &&
        !isPlace(word) &&
        // What somebody is: 英国《江城时报》专栏作家.
        !(ROLE_ALONE.test(word) && word.length > 4),
    );
  return {
    outlets: words.filter((word) => isOutlet(word)),
    unknown: words.filter((word) => !isOutlet(word)),
    byline: read,
  };
};

/** 江城报编辑部: whose desk. */
const DESK = eitherScript(/(?<=.[报社台网刊])(?:编辑部|编辑室)$/u);

/** Beside a date without meaning for a record. */
const FILLING = eitherScript(
  /^(?:[\d\p{P}\p{S}]+[wWkK万]?|\p{Script=Han}{2,4}时间|星期.|周.|礼拜.|由|于|在|发表|讯|分类|报道|报导|评论|HKT|IP属地.{0,4}|(?:发布于|来自).{2,20}|.{2,12}(?:官方)?[账帐]号|字|约.{1,4}字|[\d.]+[万千]?(?:次)?(?:阅读|浏览|人气)|[A大中小\p{S}\p{P}]+|(?:阅读)?(?:时长|时间)?\d*分钟(?:阅读)?|https?[:：]?|(?:[\w-]+\.)+[a-z]{2,})$/iu,
);
