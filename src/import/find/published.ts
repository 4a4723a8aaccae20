// When the page says that the article was published and modified, and how sure that is.

import { eitherScript } from '../data/either-script.ts';
import { about, type Found, type Note } from '../note.ts';
import { type Block, isSentence } from '../read/block.ts';
import type { MetaValue, PageMeta } from '../read/html/page-meta.ts';
import { datesIn, type PageDate } from './date.ts';
import type { Meta } from './facts.ts';
import { agreementOf, dateNotes } from './sure-date.ts';

export interface Published {
  readonly published?: Found<string> | undefined;
  readonly modified?: Found<string> | undefined;
  /** Why the page is refused: a date that no calendar has. */
  readonly refused?: Found<string> | undefined;
  readonly notes: readonly Note[];
}

export interface Candidate {
  readonly date: PageDate;
  readonly line: number;
  readonly labelled: boolean;
  /** It stands in a line of other words, and not alone. */
  readonly isAmong?: boolean | undefined;
}

const candidatesOf = (metas: readonly Meta[], field: 'published' | 'modified'): Candidate[] =>
  metas.flatMap(({ facts, dates, line }) => [
    ...facts.flatMap((fact) =>
      fact.field === field && fact.date ? [{ date: fact.date, line, labelled: true }] : [],
    ),
    ...(field === 'published' ? dates.map((date) => ({ date, line, labelled: false })) : []),
  ]);

/** `above` and `below` are the lines about the article on either side of its text; `signed` is a date at the end of it. */
export const publishedOf = (
  above: readonly Meta[],
  below: readonly Meta[],
  page: PageMeta,
  signed?: Candidate | undefined,
  url = '',
  /** The first paragraphs. */
  texts: readonly string[] = [],
): Published => {
  const { notes, doubt, tell } = about('datePublished');
  const heads = candidatesOf(above, 'published');
  const updates = [...candidatesOf(above, 'modified'), ...candidatesOf(below, 'modified')];
  const tails = candidatesOf(below, 'published');
  const labelledFirst = (list: readonly Candidate[]) =>
    list.toSorted(
      (a, b) => Number(b.labelled) - Number(a.labelled) || Number(b.date.hasTime) - Number(a.date.hasTime),
    );
  const metas = page.published.flatMap((value) => metaDate(value));
  const meta = metas.find(({ date }) => date.hasTime) ?? metas[0];
  // Today's date may stand above that of the article.
  const agrees = ({ date }: Candidate) => meta !== undefined && agreementOf(date, meta.date) !== undefined;
  const [head = heads.length > 0 ? undefined : labelledFirst(tails)[0], ...others] = labelledFirst(heads);
  const text = (head && !head.labelled && !agrees(head) && others.find(agrees)) || head;
  const update = updates[0];
  let isConfirmed = false;
  const isInAddress = ({ value }: PageDate) =>
    url.replace(/\D/g, '').includes(value.slice(0, 10).replaceAll('-', ''));
  // 5月6日 or （…6日電）in the first paragraphs.
  const isInText = ({ value }: PageDate) => {
    const [, month, day] = value.slice(0, 10).split('-').map(Number);
    const pattern = eitherScript(new RegExp(`(?<!\\d)${month}月${day}日|(?<![\\d月])${day}日(?:电|讯)`, 'u'));
    return texts.some((one) => pattern.test(one));
  };
  let chosen = text ?? meta ?? update ?? signed;
  if (!chosen) return { notes };
  if (chosen.date.isImpossible)
    return {
      notes,
      refused: { value: `“${chosen.date.written}” is no day and time of the calendar`, line: chosen.line },
    };
  if (chosen === signed || (chosen === text && !heads.includes(chosen) && !chosen.labelled))
    doubt(
      chosen.line,
      chosen.isAmong
        ? `“${chosen.date.written}” stands among other words, without a label`
        : `“${chosen.date.written}” stands below the text, without a label`,
      'check that it is the day of publication',
    );
  if (chosen === update)
    doubt(
      chosen.line,
      `“${chosen.date.written}” is called an update, and no other date is given`,
      'write when the article was first published',
    );
  if (text && meta && !meta.date.isImpossible) {
    const agreement = agreementOf(text.date, meta.date);
    if (agreement === 'day' || agreement === 'elsewhere') {
      const why =
        agreement === 'day'
          ? `the time is from ${meta.from}; the text has the day`
          : `the clock of the page is another zone’s; the time is from ${meta.from}`;
      tell(meta.line, why);
      chosen = meta;
    } else if (agreement === 'mistaken')
      tell(meta.line, `${meta.from} calls the page’s own clock UTC, and is not followed`);
    else if (agreement === undefined)
      doubt(
        text.line,
        `is “${text.date.written}” in the text and “${meta.date.written}” in ${meta.from}`,
        'compare them with the page',
      );
    isConfirmed = agreement !== undefined;
  }
  if (!text && chosen === meta && meta) tell(meta.line, `stands in ${meta.from} alone`);
  notes.push(...dateNotes(chosen, isConfirmed || isInAddress(chosen.date) || isInText(chosen.date)));
  const modified = [
    ...updates,
    ...yearlessUpdates(above, chosen),
    ...page.modified.flatMap((value) => metaDate(value) ?? []),
  ].find(
    ({ date }) =>
      !date.isImpossible && date.hasTime && Date.parse(date.value) > Date.parse(chosen.date.value),
  );
  return {
    published: { value: chosen.date.value, line: chosen.line },
    modified: modified && chosen !== update ? { value: modified.date.value, line: modified.line } : undefined,
    notes,
  };
};

const metaDate = ({ value, line, from }: MetaValue): (Candidate & { from: string })[] => {
  const [date] = datesIn(value);
  return date ? [{ date, line, labelled: true, from }] : [];
};

/** Where no line is a date’s, a line of other words beside the headline may have it. */
export const dateAmong = (blocks: readonly Block[]): Candidate | undefined =>
  blocks.flatMap(({ text, line }) => {
    const [date] = text.length <= 120 && !isSentence(text) ? datesIn(text) : [];
    return date ? [{ date, line, labelled: false, isAmong: true }] : [];
  })[0];

/** 2021/6/16 15:26（6/16 17:40 更新）: the update's year is that of the date before it. */
const YEARLESS = eitherScript(
  /(?<![\d/-])(\d{1,2})[/月-](\d{1,2})日?\s+(\d{1,2}[:：]\d{2})\s*(?:更新|修正|修订)/u,
);

const yearlessUpdates = (metas: readonly Meta[], { date }: Candidate): Candidate[] =>
  metas.flatMap(({ text, line }) => {
    const [, month, day, time] = YEARLESS.exec(text) ?? [];
    const [found] = time ? datesIn(`${date.value.slice(0, 4)}/${month}/${day} ${time}`) : [];
    return found ? [{ date: found, line, labelled: true }] : [];
  });
