// An article's record for mirrors: schema.org NewsArticle as JSON-LD, with everything that a republisher must keep.

import { inBeijing } from '../content/date.ts';
import { VARIANT_TAGS, type Variant } from '../script/variants.ts';
import { articlePath, entryId, recordPath, withOwn } from './address.ts';
import { rightsLine } from './credits.ts';
import type { Entry, Publisher } from './entry.ts';
import { mediaObjects } from './media/media-objects.ts';
import { plainText } from './plain-text.ts';
import { type Revision, revisionsIn } from './revisions.ts';

/** Own addresses are absolute. `articleBody` is the text, `encoding` the same as HTML. */
export const newsArticle = (entry: Entry, variant: Variant, siteName: string, publisher: Publisher) => {
  const own = (text: string) => withOwn(text, publisher.url);
  const page = publisher.url + articlePath(variant, entry.id);
  const id = (tag: Variant) => entryId(publisher, entry.id, entry.published, tag);
  const { source, rights } = entry;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': id(variant),
    identifier: entry.id,
    url: page,
    mainEntityOfPage: entry.canonicalUrl ?? page,
    headline: entry.headline,
    alternativeHeadline: entry.alternativeHeadline,
    /** No word of schema.org's: for whoever republishes. */
    kicker: entry.kicker,
    description: entry.description,
    inLanguage: entry.language,
    datePublished: inBeijing(entry.published),
    dateModified: inBeijing(entry.updated),
    dateline: entry.dateline,
    articleSection: entry.channels.map(({ name }) => name),
    keywords: entry.keywords.length > 0 ? entry.keywords : undefined,
    author: entry.authors.map(({ name, role }) =>
      role === 'publisher'
        ? { '@type': 'Organization', name }
        : { '@type': 'Person', name, jobTitle: role === 'author' ? undefined : role },
    ),
    editor: entry.editors.length > 0 ? entry.editors.map(person) : undefined,
    translator: entry.translator ? person(entry.translator) : undefined,
    publisher: { '@type': 'Organization', name: siteName, url: publisher.url },
    isBasedOn: source && {
      '@type': 'NewsArticle',
      headline: source.headline,
      url: source.url,
      datePublished: source.datePublished && inBeijing(source.datePublished),
      publisher: { '@type': 'Organization', name: source.name },
    },
    copyrightHolder: rights?.holder ? { '@type': 'Organization', name: rights.holder } : undefined,
    copyrightNotice: rights?.notice ?? (rights && rightsLine(rights)),
    license: rights?.licenseUrl ?? rights?.license,
    usageInfo: rights?.usageTerms,
    digitalSourceType: entry.making?.code,
    ...mediaObjects(entry, publisher),
    correction:
      entry.corrections.length > 0
        ? entry.corrections.map(({ date, text }) => ({
            '@type': 'CorrectionComment',
            datePublished: inBeijing(date),
            text,
          }))
        : undefined,
    citation:
      entry.related.length > 0
        ? entry.related.map(({ headline, href }) => ({ '@type': 'CreativeWork', headline, url: own(href) }))
        : undefined,
    /** The same article in the other variants. */
    workTranslation: VARIANT_TAGS.filter((tag) => tag !== variant).map((tag) => ({
      '@type': 'NewsArticle',
      '@id': id(tag),
      inLanguage: tag,
      url: publisher.url + articlePath(tag, entry.id),
      subjectOf: publisher.url + recordPath(tag, entry.id),
    })),
    articleBody: plainText(entry.html),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/html',
      contentUrl: page,
      text: own(entry.html),
    },
  };
};

const person = (name: string) => ({ '@type': 'Person', name });

type Parts = Readonly<Parameters<typeof newsArticle>>;

/** With its digest, which is the last of its revisions', so that it can be proved alone (docs/mirroring.md). */
export const renderRecord = (parts: Parts, revisions: readonly Revision[]): string =>
  proved(newsArticle(...parts), parts[0], revisions);

export const proved = (
  said: ReturnType<typeof newsArticle>,
  entry: Pick<Entry, 'corrections'>,
  revisions: readonly Revision[],
): string => {
  const proof = { digest: revisions.at(-1)?.[1], revisions: revisionsIn(entry, revisions) };
  return `${JSON.stringify({ ...said, ...proof }, null, 2)}\n`;
};
