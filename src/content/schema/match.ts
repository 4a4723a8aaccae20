// The rule of a channel that takes its articles by itself: what it asks of an article's record.

import { z } from 'zod';
import { line, say } from './kinds.ts';

/** Each field that is there must have one of its values; so must all of `all`, one of `any` and none of `none` hold. */
export interface Rule {
  readonly keywords?: readonly string[] | undefined;
  readonly author?: readonly string[] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly license?: readonly string[] | undefined;
  readonly any?: readonly Rule[] | undefined;
  readonly all?: readonly Rule[] | undefined;
  readonly none?: readonly Rule[] | undefined;
}

/** What a rule can ask for, as the record names it. */
export const ASKED = ['keywords', 'author', 'source', 'license'] as const;
export type Asked = (typeof ASKED)[number];

const values = (example: string) =>
  z
    .union(
      [line(example), z.array(line(example)).min(1, `is empty; write ${example}, or [${example}, …]`)],
      say('is neither a text nor a list of texts', `write ${example}, or [${example}, …]`),
    )
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .optional();

const IN_RULE = 'write {keywords: [天津, 海河]}, with keywords, author, source, license, any, all or none';

/** `{keywords: …, author: …}` below `any` is two rules. */
const rules = z
  .union(
    [z.lazy(() => z.array(rule).min(1, `is empty; ${IN_RULE}`)), z.lazy(() => rule).transform(parted)],
    say('is neither a rule nor a list of rules', IN_RULE),
  )
  .optional();

export const rule: z.ZodType<Rule> = z
  .strictObject(
    {
      keywords: values('天津'),
      author: values('沈括'),
      source: values('新华社'),
      license: values('CC-BY-4.0'),
      any: rules,
      all: rules,
      none: rules,
    },
    say('is no rule', IN_RULE),
  )
  .refine((asked) => Object.values(asked).some((value) => value !== undefined), {
    error: `asks for nothing; ${IN_RULE}`,
  });

function parted(whole: Rule): Rule[] {
  return Object.entries(whole).flatMap(([name, value]) => (value === undefined ? [] : [{ [name]: value }]));
}
