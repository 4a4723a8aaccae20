// content/site.yaml.

import { z } from 'zod';
import {
  fullText,
  IN_FIELDS,
  icon,
  language,
  line,
  list,
  localText,
  markdown,
  say,
  webAddress,
  window,
} from './kinds.ts';

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
    /** What others ask a site to say, to know that it is whose. */
    verification: z
      .strictObject(
        {
          /** On front pages: `<meta name content>`. */
          meta: z
            .record(line('a name'), line('what it should say'), say('is no table', 'write {name: content}'))
            .default({}),
          /** At the end of what every feed says of itself. */
          feeds: list(line('the sentence that you were given'), '[sentence, …]').default([]),
        },
        say('is no table', 'write {meta: {name: content}, feeds: [sentence]}'),
      )
      .default({ meta: {}, feeds: [] }),
    /** Whether `/.well-known/feed-menu.json` lists the feeds. */
    feedMenu: z.boolean(say('is neither true nor false', 'write true or false')).default(false),
    punctuation: z
      .partialRecord(
        language,
        punctuation,
        say('is no table', 'write {zh-Hant: {repair: true, quotes: corner}}'),
      )
      .default({}),
    icon: icon.optional(),
    /** Of the browser's frame around a page. */
    themeColor: z
      .string(say('is no colour', 'write six digits in quotes: "#a32020"'))
      .regex(/^#[0-9a-f]{6}$/i, 'is no colour; write six digits in quotes: "#a32020"')
      .default('#a32020'),
    /** Whether a variant has its region's own words, whatever the text is in; else where it is Simplified. */
    wording: z
      .partialRecord(
        language,
        z.boolean(say('is neither true nor false', 'write true or false')),
        say('is no table', 'write {zh-Hant-TW: true, zh-Hant-HK: false}'),
      )
      .default({}),
    /** 臺灣 or 台灣, in everything that a variant says; else as it is converted or written. */
    tai: z
      .partialRecord(
        language,
        z.enum(['臺', '台'], say('is not known', 'write 臺 or 台')),
        say('is no table', 'write {zh-Hant: 台, zh-Hant-TW: 台}'),
      )
      .default({}),
    window: window.default(40),
    fullText: fullText.default(true),
    markdown: markdown.default(false),
  },
  IN_FIELDS,
);

/** Its shape as JSON Schema, for the table of its fields. */
export const siteShape = (): unknown => z.toJSONSchema(siteSchema, { io: 'input', target: 'draft-7' });

export type Site = z.output<typeof siteSchema>;
export type Punctuation = z.output<typeof punctuation>;
