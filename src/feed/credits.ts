// An entry's content as a reader sees it: the text with what a republisher must keep, source, original headline,
// authors, editors, corrections and rights, as newspapers print them.

import { type Instant, inBeijing } from '../content/date.ts';
import { own } from '../content/own.ts';
import { wordsIn } from '../script/data/words.ts';
import { OWN } from './address.ts';
import type { Entry, EntryHead } from './entry.ts';
import { escapeXml } from './formats/xml.ts';
import { figures } from './media/figures.ts';

/** `2021年6月16日10:01`, the wall clock in Beijing, Taipei and Hong Kong. */
export const showTime = (instant: Instant): string => {
  const local = inBeijing(instant);
  return `${dayOf(local)}${local.slice(11, 16)}`;
};

/** `2021年6月16日`, the day in Beijing. */
export const showDay = (instant: Instant): string => dayOf(inBeijing(instant));

const dayOf = (local: string): string =>
  `${local.slice(0, 4)}年${Number(local.slice(5, 7))}月${Number(local.slice(8, 10))}日`;

/** Where, when and by whom first published. */
export const sourceParts = (entry: EntryHead): string[] => {
  const words = wordsIn(entry.language, entry.language);
  const name = entry.source && escapeXml(entry.source.name);
  const linked = entry.source?.url ? `<a href="${escapeXml(entry.source.url)}">${name}</a>` : name;
  return [
    ...(entry.dateline ? [escapeXml(entry.dateline)] : []),
    `<time datetime="${inBeijing(entry.published)}">${showTime(entry.published)}</time>`,
    ...(linked ? [`${words.source}：${linked}`] : []),
  ];
};

/** `天津　2021年6月16日10:01　来源：天津日报`. */
const sourceLine = (entry: EntryHead): string => sourceParts(entry).join('　');

/** `记者 李国惠`, one for each role, in the order of the record; who only published it is no author. */
export const authorLines = (entry: EntryHead): string[] => {
  const words = wordsIn(entry.language, entry.language);
  const byRole = Map.groupBy(
    entry.authors.filter(({ role }) => role !== 'publisher'),
    ({ role }) => role,
  );
  return [...byRole].map(
    ([role, authors]) => `${own(words.roles, role) ?? role} ${authors.map(({ name }) => name).join('、')}`,
  );
};

const paragraph = (text: string) => `<p>${text}</p>`;

/** `更正（2021年6月18日）：…`, one paragraph each. */
export const correctionLines = (entry: EntryHead): string[] => {
  const { correction } = wordsIn(entry.language, entry.language);
  return entry.corrections.map(({ date, text }) =>
    paragraph(`<strong>${correction}（${showDay(date)}）：</strong>${escapeXml(text)}`),
  );
};

/** Corrections first, then the source, the original headline and the pictures: what stands above the text. */
export const above = (entry: EntryHead): string => {
  const { originalHeadline } = wordsIn(entry.language, entry.language);
  return [
    ...correctionLines(entry),
    paragraph(sourceLine(entry)),
    ...(entry.source?.headline
      ? [paragraph(`${originalHeadline}：${escapeXml(entry.source.headline)}`)]
      : []),
    ...figures(entry),
  ].join('\n');
};

/** Authors, editors, rights and further reading: what stands below the text. */
export const below = (entry: EntryHead): string => {
  const words = wordsIn(entry.language, entry.language);
  return [
    ...authorLines(entry).map((line) => paragraph(escapeXml(`（${line}）`))),
    ...(entry.translator ? [paragraph(`（${words.translator}：${escapeXml(entry.translator)}）`)] : []),
    ...(entry.editors.length > 0
      ? [paragraph(`（${words.editors}：${escapeXml(entry.editors.join('、'))}）`)]
      : []),
    ...(entry.rights
      ? [paragraph(`<small>${words.rights}：${escapeXml(rightsLine(entry.rights))}</small>`)]
      : []),
    ...(entry.related.length > 0 ? [`<h2>${words.related}</h2>`, relatedList(entry)] : []),
  ].join('\n');
};

/** The notice, or the holder, with licence and terms, as one line. */
export const rightsLine = ({
  holder,
  notice,
  license,
  usageTerms,
}: NonNullable<EntryHead['rights']>): string =>
  [notice ?? holder, license, usageTerms].filter(Boolean).join('　');

const relatedList = (entry: EntryHead): string =>
  `<ul>${entry.related
    .map(({ headline, href }) => `<li><a href="${escapeXml(href)}">${escapeXml(headline)}</a></li>`)
    .join('')}</ul>`;

/** The whole of an entry for a feed: with its text, or where the channel gives summaries, with its description. */
export const contentHtml = (entry: Entry, fullText: boolean, articleAddress: string): string => {
  const words = wordsIn(entry.language, entry.language);
  const text = fullText
    ? entry.html
    : `${paragraph(escapeXml(entry.description))}\n${paragraph(`<a href="${escapeXml(OWN + articleAddress)}">${words.readOn}</a>`)}`;
  return [above(entry), text, below(entry)].join('\n');
};
