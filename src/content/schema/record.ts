// A record's front matter (schema.org NewsArticle names).

import { z } from 'zod';
import {
  channelId,
  date,
  digitalSource,
  IN_FIELDS,
  language,
  line,
  list,
  nameOrAddress,
  otherMedia,
  replacements,
  say,
  webAddress,
} from './kinds.ts';
import { audio, image, video } from './media.ts';

const SIX = 'write 6 to 64 small letters, digits and hyphens';

const articleId = z
  .string(say('is no id', SIX))
  .regex(/^[a-z0-9-]{6,64}$/, `is no id; ${SIX}, and never change it`);

const override = z.strictObject(
  {
    headline: line('the headline in this variant').optional(),
    replace: replacements.optional(),
    written: replacements.optional(),
    media: otherMedia.optional(),
  },
  say('is no table', 'write {headline: …, replace: [[from, to]]}'),
);

export const recordSchema = z.strictObject(
  {
    id: articleId,
    headline: line('the headline'),
    alternativeHeadline: line('the second headline').optional(),
    kicker: line('the line above the headline').optional(),
    datePublished: date,
    embargoed: date.optional(),
    dateModified: date.optional(),
    inLanguage: language,
    naive: z.boolean(say('is neither true nor false', 'write true or leave it out')).default(false),
    articleSection: list(channelId, '[channel, …]; the first is home').min(
      1,
      'is empty; write at least one channel id',
    ),
    provenance: z
      .enum(
        ['original', 'republished', 'agency'],
        say('is not known', 'write original, republished or agency'),
      )
      .default('original'),
    source: z
      .strictObject(
        {
          name: line('the name of the source'),
          headline: line('the original headline').optional(),
          url: webAddress('write the address of the source, https://…').optional(),
          /** The source's own feed, for atom:source and RSS source. */
          feed: webAddress("write the address of the source's feed, https://…").optional(),
          datePublished: date.optional(),
        },
        say('is no table', 'write {name, headline, url, datePublished}'),
      )
      .optional(),
    author: list(
      z.strictObject(
        {
          name: line("the author's name"),
          role: line('author, reporter, photographer …').default('author'),
        },
        say('is no table', 'write {name: …, role: reporter}'),
      ),
      '[{name: …, role: reporter}]',
    ).default([]),
    editor: list(line("the editor's name"), '[name, …]').default([]),
    translator: line("the translator's name").optional(),
    dateline: line('the place, such as 天津').optional(),
    description: line('one or two sentences').optional(),
    keywords: list(line('a keyword'), '[keyword, …]').default([]),
    canonicalUrl: webAddress('write the address of the original page, https://…').optional(),
    copyrightHolder: line('who holds the copyright').optional(),
    copyrightNotice: line('the notice').optional(),
    license: nameOrAddress('a licence, such as CC-BY-4.0 or its address').optional(),
    usageTerms: line('what a republisher may do').optional(),
    digitalSourceType: digitalSource.optional(),
    image,
    audio,
    video,
    pubStatus: z
      .enum(['usable', 'withheld', 'canceled'], say('is not known', 'write usable, withheld or canceled'))
      .default('usable'),
    withdrawn: z
      .strictObject(
        { date, reason: line('why it was withdrawn') },
        say('is no table', 'write withdrawn: {date, reason}'),
      )
      .optional(),
    correction: list(
      z.strictObject(
        { date, text: line('what was wrong and is right now') },
        say('is no table', 'write {date, text}'),
      ),
      '[{date, text}]',
    ).default([]),
    related: list(
      z.strictObject(
        {
          headline: line('the headline of the related article'),
          url: webAddress('write https://…').optional(),
          id: articleId.optional(),
        },
        say('is no table', 'write {headline, url or id}'),
      ),
      '[{headline, url or id}]',
    ).default([]),
    variants: z
      .partialRecord(
        language,
        override,
        say('is no table', 'write {zh-Hant: {headline: …, replace: [[from, to]]}}'),
      )
      .default({}),
  },
  IN_FIELDS,
);

/** The shape of a record as JSON Schema, as far as it says such things; what the fields are for is in data/fields.ts. */
export const recordShape = (): unknown => z.toJSONSchema(recordSchema, { io: 'input', target: 'draft-7' });

export type FrontMatter = z.output<typeof recordSchema>;
