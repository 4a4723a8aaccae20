// What a page calls its site: by its meta elements, behind its title, and in the line of its copyright.

import { eitherScript } from '../data/either-script.ts';
import { isOutlet, isSection, isSiteName } from '../data/outlets.ts';
import { splitPlace } from '../data/places.ts';
import { type Found, info, type Note, warning } from '../note.ts';
import { type Block, bare, hanIn } from '../read/block.ts';
import type { MetaValue, PageMeta } from '../read/html/page-meta.ts';
import type { Page } from '../read/page.ts';
import { siteOfFoot } from './foot.ts';

/** Everything that may be the site's name, to know that it is nobody's. */
export const sitesOf = ({ site, title }: PageMeta, blocks: readonly Block[]): string[] => [
  ...site.map(({ value }) => value),
  ...title.flatMap(({ value }) => value.split(/\s*(?:[-–—_|｜]+)\s*/u).slice(1)),
  ...blocks
    .filter(
      ({ text }) =>
        text.length <= 60 && eitherScript(/^(?!.{0,4}本文).*(?:版权所有|copyright|©|All rights)/i).test(text),
    )
    .map(({ text }) => text),
];

/** `示例社 EXA` of one place and `示例社` of another: the shorter one, which both say. */
export const siteName = ({ site }: PageMeta): Found<string> | undefined => {
  const named = site.filter(({ value }) => hanIn(value) >= 1 && value.length >= 2 && value.length <= 24);
  const [first, ...others] = named;
  if (!first) return undefined;
  const shorter = others.find(({ value }) => bare(first.value).startsWith(bare(value)));
  return cleaned(shorter ?? first);
};

/** 标题_频道_江城网 and 标题 江城网: the last word of a title that is an outlet’s name and no section’s. */
const siteOfTitle = ({ title }: PageMeta): Found<string> | undefined =>
  title.flatMap((one) => behind(one) ?? [])[0];

const behind = ({ value, line }: MetaValue): Found<string> | undefined => {
  const parts = value.replace(/[（(][^（()）]*[）)]$/, '').split(/\s+|[-–—_|｜]+/u);
  const site = parts.slice(1).findLast((part) => isSiteName(part) && !isSection(part));
  return site === undefined ? undefined : { value: site, line };
};

const cleaned = ({ value, line }: MetaValue): Found<string> => ({
  value: value
    .replace(/^[A-Za-z. ]+\s[-–—|｜]\s(?=\p{Script=Han})/u, '')
    .replace(/(?<=\p{Script=Han})\s*(?:[-–—_|｜].*|\s[A-Za-z .]+)$/u, '')
    .trim(),
  line,
});

const HOUSE_END = eitherScript(/(?:[网社报台]|日报|新闻|客户端|中文网|通讯社|[a-z0-9.])+$/u);

/** 示例 of 示例日报. */
export const stemOf = (name: string): string => bare(name).replace(HOUSE_END, '');

/** 新华社 and 新华网, 示例日报 and 示例日报客户端: one house. */
export const sameHouse = (a: string, b: string): boolean => {
  const [x, y] = [stemOf(a), stemOf(b)];
  return bare(a).includes(bare(b)) || bare(b).includes(bare(a)) || (x.length >= 2 && x === y);
};

/** Who a text’s first line says reports, 新华社北京5月1日电, where that is a name and not 本报. */
const dispatchOf = (agency: Found<string> | undefined): Found<string> | undefined =>
  agency && isOutlet(agency.value) && !eitherScript(/^(?:本|总台)/).test(agency.value) ? agency : undefined;

/** 江城生活湖北: an account and from where it was sent, where another line is the account alone. */
const withoutPlace = (said: Found<string>, blocks: readonly Block[]): Found<string> => {
  const [account, place] = splitPlace(said.value);
  const isApart = place !== undefined && !isOutlet(said.value) && blocks.some(({ text }) => text === account);
  return isApart ? { ...said, value: account } : said;
};

/** Where no source is named: who the text says reports, else the name behind the title. */
export const sourceAtLast = (
  said: Found<string> | undefined,
  agency: Found<string> | undefined,
  { meta, blocks, isHtml }: Page,
  /** What stands above the headline as a site's name does. */
  above: Found<string> | undefined,
): {
  source: Found<string> | undefined;
  provenance: 'agency' | 'republished' | 'original';
  notes: Note[];
} => {
  const named = said && withoutPlace(said, blocks);
  const [dispatch, title] = named ? [] : [dispatchOf(agency), siteOfTitle(meta)];
  const foot = named || title ? undefined : siteOfFoot(blocks);
  const titled = title ?? foot;
  const guess = (named ?? dispatch ?? titled) || isHtml ? undefined : above;
  // An outlet's name that the page says again is no guess.
  const isSaidAgain =
    guess &&
    isOutlet(guess.value) &&
    blocks.some(({ text, line }) => line > guess.line && text.includes(guess.value));
  const source = named ?? dispatch ?? titled ?? guess;
  // Two characters of a foot, 三立, may be half of a name.
  const isHalf = source !== undefined && source === foot && /^\p{Script=Han}{2}$/u.test(source.value);
  const why = dispatch ? 'is what the text’s first line names' : 'is what the page calls its site';
  return {
    source,
    provenance: dispatch && /社$/.test(dispatch.value) ? 'agency' : source ? 'republished' : 'original',
    notes:
      source && ((guess && !isSaidAgain) || isHalf)
        ? [
            warning(
              source.line,
              'source',
              isHalf
                ? `“${source.value}” is what its foot names, and no other is named`
                : `“${source.value}” is the first line of the page, and no other is named`,
              'write it if it is another',
            ),
          ]
        : source && !named
          ? [info(source.line, 'source', `${why}; no other is named`)]
          : [],
  };
};
