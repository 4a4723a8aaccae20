// A NewsArticle record of another site as fields of a record of ours, with everything that a republisher must keep.

import { LANGUAGES } from '../../content/language.ts';
import { digitalSourceAt } from '../../content/rights/digital-source.ts';
import { licenseAt } from '../../content/rights/license.ts';
import { markdownOf } from '../../feed/markdown/markdown.ts';
import { known } from '../known.ts';
import type { Fields } from '../write/front-matter.ts';
import { unknownIn } from './left-out.ts';
import { forbidden } from './may-take.ts';
import { mediaOf } from './media.ts';
import { namesIn, type Read, tableIn, tablesIn, textIn } from './read-record.ts';

export interface Taken {
  readonly fields: Fields;
  readonly body: string;
  /** Why it may not be taken; absent where nothing forbids it. */
  readonly forbidden: string | undefined;
  /** What stays out: pictures and recordings that are at no https address, fields that nobody here knows. */
  readonly leftOut: readonly string[];
}

export interface Ours {
  readonly id: string;
  readonly channels: readonly string[];
  /** Our headline, where there is one already. */
  readonly headline: string | undefined;
}

/** Nothing where it is no record of an article. */
export const takeRecord = (record: Read, ours: Ours): Taken | undefined => {
  const text = (name: string) => textIn(record[name]);
  const headline = text('headline');
  const datePublished = text('datePublished');
  const language = LANGUAGES.find((tag) => tag === record.inLanguage);
  const html = tableIn(record.encoding).text;
  if (!headline || !datePublished || !language || typeof html !== 'string') return undefined;
  const corrections = tablesIn(record.correction).flatMap(({ datePublished: date, text: said }) =>
    textIn(date) && textIn(said) ? [{ date: textIn(date), text: textIn(said) }] : [],
  );
  const modified = text('dateModified');
  const isOwn = modified === datePublished || corrections.some(({ date }) => date === modified);
  const terms = {
    license: licenseIn(record),
    usageTerms: text('usageInfo'),
    copyrightNotice: noticeOf(record),
  };
  const publisher = textIn(tableIn(record.publisher).name);
  const media = mediaOf(record, html);
  const fields = known({
    id: ours.id,
    headline,
    alternativeHeadline: text('alternativeHeadline'),
    kicker: text('kicker'),
    datePublished,
    dateModified: isOwn ? undefined : modified,
    inLanguage: language,
    articleSection: ours.channels,
    provenance: 'republished',
    source: sourceOf(record, publisher, headline === ours.headline ? undefined : ours.headline && headline),
    author: tablesIn(record.author).flatMap(({ '@type': type, name, jobTitle }) =>
      type === 'Person' && textIn(name) ? [known({ name: textIn(name), role: textIn(jobTitle) })] : [],
    ),
    editor: namesIn(record.editor),
    translator: textIn(tableIn(record.translator).name),
    dateline: text('dateline'),
    description: text('description'),
    keywords: (Array.isArray(record.keywords) ? record.keywords : []).flatMap((word) => textIn(word) ?? []),
    canonicalUrl: text('mainEntityOfPage') ?? text('url'),
    copyrightHolder: textIn(tableIn(record.copyrightHolder).name) ?? publisher,
    ...terms,
    digitalSourceType: digitalSourceAt(text('digitalSourceType') ?? ''),
    ...media.fields,
    pubStatus: 'usable',
    correction: corrections,
    related: tablesIn(record.citation).flatMap(({ headline: said, url }) =>
      textIn(said) && textIn(url) ? [{ headline: textIn(said), url: textIn(url) }] : [],
    ),
  });
  return {
    fields,
    body: markdownOf(media.html).trim(),
    forbidden: forbidden(terms),
    leftOut: [...media.leftOut, ...unknownIn(record)],
  };
};

/** Of what is republished there, the first source; its headline where ours is another. */
const sourceOf = (record: Read, publisher: string | undefined, theirs: string | undefined) => {
  const based = tableIn(record.isBasedOn);
  const name = textIn(tableIn(based.publisher).name);
  return name
    ? known({
        name,
        headline: textIn(based.headline) ?? theirs,
        url: textIn(based.url),
        datePublished: textIn(based.datePublished),
      })
    : known({
        name: publisher ?? new URL(String(record.url)).host,
        headline: theirs,
        url: textIn(record.url),
        datePublished: textIn(record.datePublished),
      });
};

const licenseIn = (record: Read): string | undefined => {
  const license = textIn(record.license);
  return license && licenseAt(license);
};

/** A record without a notice has holder, licence and terms in its place, as one line. */
const noticeOf = (record: Read): string | undefined => {
  const notice = textIn(record.copyrightNotice);
  const made = [textIn(tableIn(record.copyrightHolder).name), licenseIn(record), textIn(record.usageInfo)];
  return notice === textIn(made.filter(Boolean).join('　')) ? undefined : notice;
};
