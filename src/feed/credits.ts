// An entry's content as a reader sees it: the text with what belongs to it, kicker and second headline, source and original
// headline, authors, editors, corrections and rights, as newspapers print them.

import { type Instant, inBeijing } from '../content/date.ts';
import type { Language } from '../content/language.ts';
import { own } from '../content/own.ts';
import { wordsIn } from '../script/data/words.ts';
import { OWN } from './address.ts';
import type { Entry, EntryHead } from './entry.ts';
import { escapeXml } from './formats/xml.ts';
import { figures } from './media/figures.ts';

/** `2021年6月16日 10:01`, the wall clock in Beijing, Taipei and Hong Kong. */
export const showTime = (instant: Instant): string => {
  const local = inBeijing(instant);
  return `${dayOf(local)} ${local.slice(11, 16)}`;
};

/** `2021年6月16日`, the day in Beijing. */
export const showDay = (instant: Instant): string => dayOf(inBeijing(instant));

const dayOf = (local: string): string =>
  `${local.slice(0, 4)}年${Number(local.slice(5, 7))}月${Number(local.slice(8, 10))}日`;

const placeOf = ({ dateline }: EntryHead): string[] => (dateline ? [escapeXml(dateline)] : []);

const sourceOf = ({ source, language }: EntryHead): string[] => {
  if (!source) return [];
  const name = escapeXml(source.name);
  const linked = source.url ? `<a href="${escapeXml(source.url)}">${name}</a>` : name;
  return [`${wordsIn(language, language).source}：${linked}`];
};

/** Where, when and by whom first published. */
export const sourceParts = (entry: EntryHead): string[] => [
  ...placeOf(entry),
  `<time datetime="${inBeijing(entry.published)}">${showTime(entry.published)}</time>`,
  ...sourceOf(entry),
];

/** `天津　来源：天津日报`, without the time, which every reader shows by itself (docs/adr/0028-above-a-text.md). */
const sourceLine = (entry: EntryHead): string => [...placeOf(entry), ...sourceOf(entry)].join('　');

/** `记者：李国惠`, one for each role, in the order of the record; who only published it is no author. */
export const authorLines = (entry: EntryHead): string[] => {
  const words = wordsIn(entry.language, entry.language);
  const byRole = Map.groupBy(
    entry.authors.filter(({ role }) => role !== 'publisher'),
    ({ role }) => role,
  );
  return [...byRole].map(
    ([role, authors]) => `${own(words.roles, role) ?? role}：${authors.map(({ name }) => name).join('、')}`,
  );
};

const paragraph = (text: string) => `<p>${text}</p>`;

/** Who wrote, translated and edited it, each on a line. */
export const creditLines = (entry: EntryHead): string[] => {
  const words = wordsIn(entry.language, entry.language);
  return [
    ...authorLines(entry),
    ...(entry.translator ? [`${words.translator}：${entry.translator}`] : []),
    ...(entry.editors.length > 0 ? [`${words.editors}：${entry.editors.join('、')}`] : []),
  ];
};

/** `更正（2021年6月18日）：…` */
export const noticeLine = (kind: string, date: Instant, text: string): string =>
  paragraph(`<strong>${kind}（${showDay(date)}）：</strong>${escapeXml(text)}`);

export const correctionLines = (entry: EntryHead): string[] => {
  const { correction } = wordsIn(entry.language, entry.language);
  return entry.corrections.map(({ date, text }) => noticeLine(correction, date, text));
};

/** What made it, where readers have to be told. */
export const makingLine = ({ making, language }: EntryHead): string | undefined =>
  making?.label && wordsIn(language, language).madeBy[making.label];

/** What belongs to the headline, what made the text, the source, the original headline and the pictures. */
export const above = (entry: EntryHead): string => {
  const { originalHeadline } = wordsIn(entry.language, entry.language);
  const [made, source] = [makingLine(entry), sourceLine(entry)];
  return [
    ...(entry.kicker ? [paragraph(escapeXml(entry.kicker))] : []),
    ...(entry.alternativeHeadline
      ? [paragraph(`<strong>${escapeXml(entry.alternativeHeadline)}</strong>`)]
      : []),
    ...(made ? [paragraph(`<strong>${made}</strong>`)] : []),
    ...(source ? [paragraph(source)] : []),
    ...(entry.source?.headline
      ? [paragraph(`${originalHeadline}：${escapeXml(entry.source.headline)}`)]
      : []),
    ...figures(entry),
  ].join('\n');
};

/** Corrections, authors, editors, rights and further reading: what stands below the text. */
export const below = (entry: EntryHead): string => {
  const words = wordsIn(entry.language, entry.language);
  return [
    ...correctionLines(entry),
    ...creditLines(entry).map((line) => paragraph(escapeXml(`（${line}）`))),
    ...(entry.rights ? [paragraph(`<small>${words.rights}：${rightsMarkup(entry.rights)}</small>`)] : []),
    ...(entry.related.length > 0 ? [`<h2>${words.related}</h2>`, relatedList(entry)] : []),
  ].join('\n');
};

type Rights = NonNullable<EntryHead['rights']>;

/** The notice, or the holder, with licence and terms, as one line. */
export const rightsLine = ({ holder, notice, license, usageTerms }: Rights): string =>
  [notice ?? holder, license, usageTerms].filter(Boolean).join('　');

/** The same, with a link that says what it is to machines too. */
export const rightsMarkup = ({ holder, notice, license = '', licenseUrl, usageTerms }: Rights): string =>
  [
    escapeXml(notice ?? holder ?? ''),
    licenseUrl
      ? `<a rel="license" href="${escapeXml(licenseUrl)}">${escapeXml(license)}</a>`
      : escapeXml(license),
    escapeXml(usageTerms ?? ''),
  ]
    .filter(Boolean)
    .join('　');

const relatedList = (entry: EntryHead): string =>
  `<ul>${entry.related
    .map(({ headline, href }) => `<li><a href="${escapeXml(href)}">${escapeXml(headline)}</a></li>`)
    .join('')}</ul>`;

/** In an element that says its language: readers choose glyphs by it, and what a feed says of an entry does not reach the page. */
export const contentOf = (language: Language, parts: readonly string[]): string =>
  `<div lang="${language}">\n${parts.filter(Boolean).join('\n')}\n</div>`;

/** The whole of an entry for a feed: with its text, or where the channel gives summaries, with its description. */
export const contentHtml = (entry: Entry, fullText: boolean, articleAddress: string): string => {
  const words = wordsIn(entry.language, entry.language);
  const text = fullText
    ? entry.html
    : `${paragraph(escapeXml(entry.description))}\n${paragraph(`<a href="${escapeXml(OWN + articleAddress)}">${words.readOn}</a>`)}`;
  return contentOf(entry.language, [above(entry), text, below(entry)]);
};
