// What a page calls its site: by its meta elements, behind its title, and in the line of its copyright.

import { eitherScript } from '../data/either-script.ts';
import { isOutlet, isSection, isSiteName } from '../data/outlets.ts';
import { type Found, info, type Note } from '../note.ts';
import { type Block, bare, hanIn } from '../read/block.ts';
import type { MetaValue, PageMeta } from '../read/html/page-meta.ts';

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
  const named = site.filter(({ value }) => hanIn(value) >= 2 && value.length <= 24);
  const [first, ...others] = named;
  if (!first) return undefined;
  const shorter = others.find(({ value }) => bare(first.value).startsWith(bare(value)));
  return cleaned(shorter ?? first);
};

/** 标题_频道_江城网 and 标题 江城网: the last words of a title, where they are an outlet’s name and no section’s. */
const siteOfTitle = ({ title }: PageMeta): Found<string> | undefined =>
  title.flatMap((one) => behind(one) ?? [])[0];

const behind = ({ value, line }: MetaValue): Found<string> | undefined => {
  const last =
    /[\s\-–—_|｜]([^\s\-–—_|｜]{2,12})$/u.exec(value.replace(/[（(][^（()）]*[）)]$/, ''))?.[1] ?? '';
  return isSiteName(last) && !isSection(last) ? { value: last, line } : undefined;
};

/** © 2024 香港01有限公司 版权所有: whose the page is, as its foot says. */
const OWNER = eitherScript(
  /^(?:(?:copyright|©|（c）|\(c\))[\s©]*|[\d\s–-]+)*([\p{Script=Han}A-Za-z0-9]{2,12}?)(?:股份)?(?:有限公司|公司|集团|报社|杂志社)?[\s|·.,，©]*(?:版权所有|著作权所有|保留一切|保留所有|all rights|(?:19|20)\d{2})/iu,
);

/** The name in the foot of a page that is a line at its head as well. */
export const siteOfFoot = (blocks: readonly Block[]): Found<string> | undefined => {
  const heads = blocks.slice(0, 12).flatMap(({ text }) => text.split(/\s*[|｜>＞»/／]\s*/u));
  const owners = blocks.slice(-8).map(({ text, line }) => ({ value: OWNER.exec(text)?.[1] ?? '', line }));
  return owners.find(({ value }) => value !== '' && heads.includes(value));
};

const cleaned = ({ value, line }: MetaValue): Found<string> => ({
  value: value
    .replace(/^[A-Za-z. ]+\s[-–—|｜]\s(?=\p{Script=Han})/u, '')
    .replace(/(?<=\p{Script=Han})\s*(?:[-–—_|｜].*|\s[A-Za-z .]+)$/u, '')
    .trim(),
  line,
});

/** 新华社 and 新华网, 示例日报 and 示例日报客户端: one house. */
export const sameHouse = (a: string, b: string): boolean => {
  const stem = (name: string) =>
    bare(name).replace(eitherScript(/(?:[网社报台]|日报|新闻|客户端|中文网|通讯社|[a-z0-9.]+)+$/u), '');
  const [x, y] = [stem(a), stem(b)];
  return bare(a).includes(bare(b)) || bare(b).includes(bare(a)) || (x.length >= 2 && x === y);
};

/** Who a text’s first line says reports, 新华社北京5月1日电, where that is a name and not 本报. */
const dispatchOf = (agency: Found<string> | undefined): Found<string> | undefined =>
  agency && isOutlet(agency.value) && !eitherScript(/^(?:本|总台)/).test(agency.value) ? agency : undefined;

/** Where no source is named: who the text says reports, else the name behind the title. */
export const sourceAtLast = (
  named: Found<string> | undefined,
  agency: Found<string> | undefined,
  page: PageMeta,
  blocks: readonly Block[],
): {
  source: Found<string> | undefined;
  provenance: 'agency' | 'republished' | 'original';
  notes: Note[];
} => {
  const [dispatch, titled] = named ? [] : [dispatchOf(agency), siteOfTitle(page) ?? siteOfFoot(blocks)];
  const source = named ?? dispatch ?? titled;
  const why = dispatch ? 'is what the text’s first line names' : 'is what the page calls its site';
  return {
    source,
    provenance: dispatch && /社$/.test(dispatch.value) ? 'agency' : source ? 'republished' : 'original',
    notes: source && !named ? [info(source.line, 'source', `${why}; no other is named`)] : [],
  };
};
