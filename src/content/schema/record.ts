// The shapes of content/: a record's front matter, site.yaml and channels.yaml (schema.org NewsArticle names).
// Every message reads `what is wrong; what to write`. The only file that imports zod.

import { z } from 'zod';
import { toInstant } from '../date.ts';
import { LANGUAGES } from '../language.ts';

/** `problem; remedy`, or `is missing; remedy` when nothing was written. */
const say = (problem: string, remedy: string, detail?: string) => ({
  error: (issue: { input?: unknown }) =>
    issue.input === undefined
      ? `is missing; ${remedy}`
      : `${problem}; ${remedy}${detail === undefined ? '' : `, ${detail}`}`,
});

/** Drops what XML 1.0 forbids (section 2.2) and mends lone surrogates: no later layer meets either. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

const text = (example: string) =>
  z
    .string(say('is no text', `write ${example}`, 'in quotes if it is a number or a date'))
    .transform((value) => cleanText(value).trim())
    .refine((value) => value !== '', { error: `is empty; write ${example}, or leave the field out` });

/** A text on one line: a line break would end up in titles. */
const line = (example: string) => text(example).transform((value) => value.replace(/\s+/g, ' '));

const exactDate = z.iso.datetime({ offset: true });

/** What is wrong with a date, as `problem; remedy`; nothing when it is right. */
const dateProblem = (value: string): string | undefined => {
  if (exactDate.safeParse(value).success) return undefined;
  const local = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?)?$/.exec(value);
  const whole = local && `${local[1]}T${local[2] ?? '00:00'}${local[3] ?? ':00'}+08:00`;
  if (whole && exactDate.safeParse(whole).success)
    return `"${value}" has no offset from UTC; write ${whole} for Beijing time`;
  if (/^\d{4}-\d{2}-\d{2}T?[ ]?[\d:.]*(Z|[+-]\d{2}:\d{2})?$/.test(value))
    return `"${value}" is no day and time of the calendar; write one that exists, such as 2021-06-16T10:01:00+08:00`;
  return `"${value}" is no date and time; write it like 2021-06-16T10:01:00+08:00`;
};

const date = z
  .string(say('is no date and time', 'write it like 2021-06-16T10:01:00+08:00'))
  .superRefine((value, context) => {
    const message = dateProblem(value.trim());
    if (message) context.addIssue({ code: 'custom', message });
  })
  .transform((value) => (dateProblem(value.trim()) ? value : toInstant(value.trim())))
  .meta({ format: 'date-time' });

const webAddress = (remedy: string, protocol: RegExp = /^https?$/) =>
  z
    .url({ protocol, ...say('is no web address', remedy) })
    // As a URI (RFC 3986): Chinese in a path or query is percent-encoded.
    .transform((address) => (URL.canParse(address) ? new URL(address).href : address));

const list = <T extends z.ZodType>(item: T, example: string) =>
  z.array(item, say('is no list', `write ${example}`));

const language = z.enum(
  LANGUAGES,
  say('is no language that we publish', `write one of ${LANGUAGES.join(', ')}`),
);

const channelId = z
  .string(say('is no channel id', 'write the id of a channel of channels.yaml'))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no channel id; write small letters, digits and hyphens');

/** A picture's address: https, or a file of content/media. */
const imageSource = z
  .string(say('is no address', 'write https://… or /media/name.png'))
  .regex(/^(https:\/\/[^\s/]+\/\S*|\/media\/[\w.-]+)$/, {
    error: (issue) =>
      `"${issue.input}" is no https address; write https://… or /media/name.png for a file of content/media`,
  });

const articleId = z
  .string(say('is no id', 'write 6 to 64 small letters, digits and hyphens'))
  .regex(
    /^[a-z0-9-]{6,64}$/,
    'is no id; write 6 to 64 small letters, digits and hyphens, and never change it',
  );

const replacements = list(
  z.tuple([text('the text to replace, as it comes out'), z.string()], say('is no pair', 'write [from, to]')),
  '[[from, to]]',
);

const override = z.strictObject(
  {
    headline: line('the headline in this variant').optional(),
    replace: replacements.optional(),
  },
  say('is no table', 'write {headline: …, replace: [[from, to]]}'),
);

const FIELDS = say('is no table', 'write name: value, one field a line');

/** content/glossary.yaml: what holds for every article. */
export const glossarySchema = z.strictObject(
  {
    /** Terms that stay as they are written, in every variant. */
    protect: list(text('the term as it is written'), '[term, …]').default([]),
    /** Exact replacements in what a variant comes out as. */
    replace: z
      .partialRecord(language, replacements, say('is no table', 'write {zh-Hant: [[from, to]]}'))
      .default({}),
  },
  FIELDS,
);

const pixels = z
  .int(say('is no number of pixels', 'write a whole number'))
  .positive('is no number of pixels; write a whole number');

export const recordSchema = z.strictObject(
  {
    id: articleId,
    headline: line('the headline'),
    alternativeHeadline: line('the second headline').optional(),
    kicker: line('the line above the headline').optional(),
    datePublished: date,
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
    license: line('a licence, such as CC-BY-4.0 or its address').optional(),
    usageTerms: line('what a republisher may do').optional(),
    image: list(
      z.strictObject(
        {
          src: imageSource,
          alt: line('what the picture shows, for those who cannot see it'),
          caption: line('the caption').optional(),
          credit: line('whose picture it is').optional(),
          width: pixels.optional(),
          height: pixels.optional(),
        },
        say('is no table', 'write {src, alt, caption}'),
      ),
      '[{src, alt, caption}]',
    ).default([]),
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
  FIELDS,
);

/** The shape of a record as JSON Schema, as far as it says such things; what the fields are for is in fields.ts. */
export const recordShape = (): unknown => z.toJSONSchema(recordSchema, { io: 'input', target: 'draft-7' });

/** What one field says of another: read from the raw record, so that it is said beside the fields' own issues. */
export const relationIssues = (record: unknown): { path: (string | number)[]; message: string }[] => {
  const found: { path: (string | number)[]; message: string }[] = [];
  if (typeof record !== 'object' || record === null) return found;
  const raw = record as Record<string, unknown>;
  const say = (path: (string | number)[], message: string) => found.push({ path, message });
  const instant = (value: unknown) =>
    typeof value === 'string' && !dateProblem(value.trim()) ? toInstant(value.trim()) : undefined;
  const published = instant(raw.datePublished);
  const modified = instant(raw.dateModified);
  if (published && modified && modified < published)
    say(['dateModified'], 'is before datePublished; write a later date, or leave it out');
  if (raw.provenance === 'republished' && !raw.source)
    say(
      ['source'],
      'is missing on a republished article; write source: {name, headline, url, datePublished}',
    );
  if (raw.pubStatus === 'canceled' && !raw.withdrawn)
    say(['withdrawn'], 'is missing on a canceled article; write withdrawn: {date, reason}');
  if (raw.pubStatus !== 'canceled' && raw.withdrawn)
    say(['withdrawn'], 'stands on an article that is not canceled; write pubStatus: canceled, or remove it');
  if (raw.naive === true && raw.inLanguage === 'zh-Hans')
    say(
      ['naive'],
      'is for Traditional text made by a one-to-one conversion; remove it from a Simplified article',
    );
  for (const [index, related] of Array.isArray(raw.related) ? raw.related.entries() : [])
    if (Boolean(related?.url) === Boolean(related?.id))
      say(['related', index], 'needs an address or an id; write one of url and id');
  return found;
};

const localText = (example: string) =>
  z.union(
    [
      line(example),
      z.partialRecord(language, line(example)).refine((names) => Object.keys(names).length > 0, {
        error: `is no text; write ${example}, or {zh-Hans: …, zh-Hant: …}`,
      }),
    ],
    say('is no text', `write ${example}, or {zh-Hans: …, zh-Hant: …}`),
  );

const window = z
  .int(say('is no whole number', 'write how many of the newest entries a feed holds, such as 30'))
  .min(1, 'is less than 1; write how many of the newest entries a feed holds')
  .max(500, 'is more than 500; write a smaller number: readers load the whole feed at every change');

const fullText = z.boolean(
  say('is neither true nor false', 'write true for full text, false for the summary'),
);

/** Marks are a choice of the site's: as they were written, unless it says otherwise for a variant. */
const punctuation = z.strictObject(
  {
    /** Half-width marks between Han to full width, and other marks that a naive page lost. */
    repair: z.boolean(say('is neither true nor false', 'write true or false')).default(false),
    quotes: z
      .enum(
        ['as-written', 'corner', 'curly'],
        say('is not known', 'write corner for 「」, curly for “”, or as-written'),
      )
      .default('as-written'),
  },
  say('is no table', 'write {repair: true, quotes: corner}'),
);

export const siteSchema = z.strictObject(
  {
    name: localText('the name of the site'),
    description: localText('what the site publishes'),
    url: z
      .url({ protocol: /^https?$/, ...say('is no web address', 'write the address of the site, https://…') })
      .refine((url) => URL.canParse(url) && new URL(url).pathname === '/' && !new URL(url).search, {
        error: 'has a path; write scheme and host only, such as https://news.example',
      })
      .transform((url) => new URL(url).origin),
    tag: z.strictObject(
      {
        authority: z
          .string(say('is no name', 'write a domain that you own, such as news.example'))
          .regex(
            /^[a-z0-9.-]+(@[a-z0-9.-]+)?$/i,
            'is no domain; write a domain that you own, such as news.example',
          ),
        date: z
          .string(say('is no date', 'write a day on which the domain was yours, in quotes: "2021-01-01"'))
          .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is no date; write "2021", "2021-01" or "2021-01-01"'),
      },
      say('is no tag authority', 'write {authority: news.example, date: "2021"} (RFC 4151)'),
    ),
    language,
    rights: localText('who holds the rights').optional(),
    hub: webAddress('write the address of a WebSub hub, https://…').optional(),
    punctuation: z
      .partialRecord(
        language,
        punctuation,
        say('is no table', 'write {zh-Hant: {repair: true, quotes: corner}}'),
      )
      .default({}),
    window: window.default(40),
    fullText: fullText.default(true),
  },
  FIELDS,
);

const RESERVED = ['articles', 'archive', 'site'];

export const channelsSchema = z.array(
  z.strictObject(
    {
      id: channelId.refine((id) => !RESERVED.includes(id), {
        error: `is a word of our addresses; write another id than ${RESERVED.join(', ')}`,
      }),
      name: localText('the name of the channel'),
      description: localText('what the channel holds'),
      parent: channelId.optional(),
      window: window.default(30),
      fullText: fullText.default(true),
    },
    say('is no table', 'write {id, name, description}'),
  ),

  say('is no list', 'write a list of channels, each with id, name and description'),
);

export type FrontMatter = z.output<typeof recordSchema>;
export type Site = z.output<typeof siteSchema>;
export type Channel = z.output<typeof channelsSchema>[number];
export type Punctuation = z.output<typeof punctuation>;
export type Glossary = z.output<typeof glossarySchema>;
