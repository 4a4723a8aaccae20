// The kinds of values that fields are of. Every message reads `what is wrong; what to write`.

import { z } from 'zod';
import { dateSaid, inBeijing, toInstant } from '../date.ts';
import { LANGUAGES } from '../language.ts';
import { IS_MEDIA } from '../media/own-media.ts';
import { DIGITAL_SOURCES } from '../rights/digital-source.ts';
import { ANY_ARTICLE, absolute, resolve } from '../uri.ts';

/** `problem; remedy`, or `is missing; remedy` when nothing was written. */
export const say = (problem: string, remedy: string, detail?: string) => ({
  error: (issue: { input?: unknown }) =>
    issue.input === undefined
      ? `is missing; ${remedy}`
      : `${problem}; ${remedy}${detail === undefined ? '' : `, ${detail}`}`,
});

export const text = (example: string) =>
  z
    .string(say('is no text', `write ${example}`, 'in quotes if it is a number or a date'))
    .transform((value) => value.trim())
    .refine((value) => value !== '', { error: `is empty; write ${example}, or leave the field out` });

/** A text on one line: a line break would end up in titles. */
export const line = (example: string) => text(example).transform((value) => value.replace(/\s+/g, ' '));

export const exactDate = z.iso.datetime({ offset: true });

/** What is wrong with a date, as `problem; remedy`; nothing when it is right. */
export const dateProblem = (value: string): string | undefined => {
  if (exactDate.safeParse(value).success) return undefined;
  const local = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?)?$/.exec(value);
  const whole = local && `${local[1]}T${local[2] ?? '00:00'}${local[3] ?? ':00'}+08:00`;
  if (whole && exactDate.safeParse(whole).success)
    return `"${value}" has no offset from UTC; write ${whole} for Beijing time`;
  const meant = dateSaid(value);
  if (meant && exactDate.safeParse(meant).success)
    return `"${value}" is no date and time; write ${inBeijing(toInstant(meant))} for Beijing time`;
  if (/^\d{4}-\d{2}-\d{2}T?[ ]?[\d:.]*(Z|[+-]\d{2}:\d{2})?$/.test(value))
    return `"${value}" is no day and time of the calendar; write one that exists, such as 2021-06-16T10:01:00+08:00`;
  return `"${value}" is no date and time; write it like 2021-06-16T10:01:00+08:00`;
};

export const date = z
  .string(say('is no date and time', 'write it like 2021-06-16T10:01:00+08:00'))
  .superRefine((value, context) => {
    const message = dateProblem(value.trim());
    if (message) context.addIssue({ code: 'custom', message });
  })
  .transform((value) => (dateProblem(value.trim()) ? value : toInstant(value.trim())))
  .meta({ format: 'date-time' });

export const webAddress = (remedy: string, protocol: RegExp = /^https?$/) =>
  z
    .url({ protocol, ...say('is no web address', remedy) })
    .transform((address) => absolute(address) ?? address);

/** A name, or where it can be read up. */
export const nameOrAddress = (example: string) =>
  line(example).transform((value) => (/^https?:/i.test(value) ? (absolute(value) ?? value) : value));

/** The address of a picture, or of sound: https, or a file of content/media. */
export const mediaSource = (name: string) =>
  z
    .string(say('is no address', `write https://… or /media/${name}`))
    .refine((src) => IS_MEDIA.test(resolve(src, ANY_ARTICLE) ?? ''), {
      error: (issue) =>
        `"${issue.input}" is no https address; write https://… or /media/${name} for a file of content/media`,
    })
    .transform((src) => resolve(src, ANY_ARTICLE) ?? src)
    .meta({ pattern: '^([Hh][Tt][Tt][Pp][Ss]:|//|/media/.+$)' });

export const list = <T extends z.ZodType>(item: T, example: string) =>
  z.array(item, say('is no list', `write ${example}`));

export const language = z.enum(
  LANGUAGES,
  say('is no language that we publish', `write one of ${LANGUAGES.join(', ')}`),
);

export const channelId = z
  .string(say('is no channel id', 'write the id of a channel of channels.yaml'))
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is no channel id; write small letters, digits and hyphens: the id in channels.yaml, not the name',
  );

/** A term or a part of a sentence: whole texts are looked for these, and grow by them. */
const LONGEST_RULE = 200;
export const term = <T extends z.ZodType<string>>(kind: T) =>
  kind.refine((value) => value.length <= LONGEST_RULE, {
    error: `is longer than ${LONGEST_RULE} characters; write only the words that it is about`,
  });

export const replacements = list(
  z.tuple(
    [term(text('the text to replace, as it comes out')), term(z.string())],
    say('is no pair', 'write [from, to]'),
  ),
  '[[from, to]]',
);

/** The picture of a site or a channel: of content/media, as it is drawn in many sizes. */
export const icon = mediaSource('icon.svg').refine((src) => /^\/media\/.*\.(svg|png)$/i.test(src), {
  error: 'is no SVG or PNG of content/media; write /media/icon.svg',
});

/** Files of content/media that take the place of others in a variant. */
export const otherMedia = list(
  z.tuple([mediaSource('name.png'), mediaSource('name.png')], say('is no pair', 'write [from, to]')),
  '[[/media/map.png, /media/map-tw.png]]',
);

/** How something was made: IPTC's codes, and one of ours. */
export const digitalSource = z.enum(
  DIGITAL_SOURCES,
  say('is no digital source type', `write one of ${DIGITAL_SOURCES.join(', ')}`),
);

export const IN_FIELDS = say('is no table', 'write name: value, one field a line');

export const localText = (example: string) =>
  z.union(
    [
      line(example),
      z.partialRecord(language, line(example)).refine((names) => Object.keys(names).length > 0, {
        error: `is no text; write ${example}, or {zh-Hans: …, zh-Hant: …}`,
      }),
    ],
    say('is no text', `write ${example}, or {zh-Hans: …, zh-Hant: …}`),
  );

export const window = z
  .int(say('is no whole number', 'write how many of the newest entries a feed holds, such as 30'))
  .min(1, 'is less than 1; write how many of the newest entries a feed holds')
  .max(500, 'is more than 500; write a smaller number: readers load the whole feed at every change');

export const markdown = z.boolean(
  say('is neither true nor false', 'write true for RSS with each text as Markdown besides'),
);

export const fullText = z.boolean(
  say('is neither true nor false', 'write true for full text, false for the summary'),
);
