// What each reader cannot show of a feed, with the reason, and what it shows instead, if anything. Whatever is not in this
// table it must show as it is.

import type { Format } from '../../../src/feed/formats/formats.ts';
import type { Feed, Story } from './expected.ts';

/** The reason, and what is shown instead; without it, nothing is. */
type Limit<T> = readonly [reason: string, shown?: (whole: T, feed: Feed) => unknown];
type LimitsOf<T> = { readonly [field in keyof T]?: Limit<T> };
interface Limits {
  readonly feed?: LimitsOf<Head>;
  readonly story?: LimitsOf<Story>;
}

/** What a feed says of itself. */
type Head = Pick<Feed, 'title' | 'home' | 'language'>;

const FIRST_AUTHOR: Limit<Story> = ['has one author, the first', ({ authors }) => authors.slice(0, 1)];
const LAST_AUTHOR: Limit<Story> = ['has one author, the last', ({ authors }) => authors.slice(-1)];
const NO_LANGUAGE: Limit<unknown> = ['has no field for it'];
const NOT_APART: Limit<unknown> = ['has no field for it: the content says it'];
const ONE_DATE: Limit<unknown> = ['has one date'];

const NEWSBOAT: Limits = {
  feed: { language: NO_LANGUAGE },
  story: { language: NO_LANGUAGE, editors: NOT_APART, source: NOT_APART, updated: ONE_DATE },
};
const SFEED: Limits = {
  feed: { title: ['keeps the name that was given to it'], home: ['does not keep it'], language: NO_LANGUAGE },
  story: { ...NEWSBOAT.story, authors: FIRST_AUTHOR },
};
const RSS2EMAIL: Limits = {
  feed: { home: ['does not send it'], language: NO_LANGUAGE },
  story: {
    language: NO_LANGUAGE,
    editors: NOT_APART,
    source: NOT_APART,
    published: ['has one date, and prefers the change'],
  },
};
const RSS_PARSER: Limits = {
  story: { authors: FIRST_AUTHOR, editors: NOT_APART, source: NOT_APART, updated: ONE_DATE },
};
const SIMPLEPIE: Limits = {
  story: { language: NO_LANGUAGE, editors: NOT_APART, source: NOT_APART, updated: ONE_DATE },
};
const FEEDPARSER: Limits['story'] = { language: NO_LANGUAGE, editors: NOT_APART, source: NOT_APART };

export const LIMITS = {
  newsboat: {
    rss: { ...NEWSBOAT, story: { ...NEWSBOAT.story, authors: LAST_AUTHOR } },
    atom: {
      ...NEWSBOAT,
      story: { ...NEWSBOAT.story, authors: ['joins names', ({ authors }) => [authors.join(', ')]] },
    },
  },
  sfeed: { rss: SFEED, atom: SFEED },
  rss2email: {
    rss: { ...RSS2EMAIL, story: { ...RSS2EMAIL.story, authors: FIRST_AUTHOR } },
    atom: { ...RSS2EMAIL, story: { ...RSS2EMAIL.story, authors: LAST_AUTHOR } },
  },
  simplepie: { rss: SIMPLEPIE, atom: SIMPLEPIE },
  'python feedparser': { rss: {}, atom: {} },
  'rss-parser': {
    rss: RSS_PARSER,
    atom: {
      feed: { language: ['does not read xml:lang'] },
      story: { ...RSS_PARSER.story, language: ['does not read xml:lang'] },
    },
  },
  feedparser: {
    rss: {
      story: {
        ...FEEDPARSER,
        authors: FIRST_AUTHOR,
        updated: ['does not read dcterms:modified', ({ published }) => published],
      },
    },
    atom: {
      story: {
        ...FEEDPARSER,

        authors: [
          'has one author, and for several that of the feed',
          ({ authors }, { title }) => (authors.length > 1 ? title.split(' · ').slice(-1) : authors),
        ],
      },
    },
  },
  feedsmith: {
    rss: {},
    atom: {},
    json: {
      story: {
        editors: ['JSON Feed has no field for it: the content says it'],
        source: ['JSON Feed has its address alone', ({ source }) => source.split(' ')[1] ?? ''],
      },
    },
  },
} as const satisfies Record<string, Partial<Record<Format, Limits>>>;

/** A feed as a reader shows it, at the most. */
export const seenBy = (reader: keyof typeof LIMITS, format: Format, feed: Feed): unknown => {
  const formats: Partial<Record<Format, Limits>> = LIMITS[reader];
  const limits = formats[format] ?? {};
  const { title, home, language, gone } = feed;
  const stories = feed.stories.filter(({ id }) => format !== 'atom' || !gone.has(id));
  return {
    ...within<Head>({ title, home, language }, limits.feed, feed),
    stories: stories.map((story) => within(story, limits.story, feed)),
  };
};

const within = <T extends object>(whole: T, limits: LimitsOf<T> = {}, feed: Feed): object =>
  Object.fromEntries(
    Object.entries(whole).flatMap(([field, value]) => {
      const limit = limits[field as keyof T];
      if (!limit) return [[field, value]];
      const [, shown] = limit;
      return shown ? [[field, shown(whole, feed)]] : [];
    }),
  );
