// content/glossary.yaml: what holds for every article.

import { z } from 'zod';
import { IN_FIELDS, language, list, replacements, say, term, text } from './kinds.ts';

const rules = z
  .partialRecord(language, replacements, say('is no table', 'write {zh-Hant: [[from, to]]}'))
  .default({});

const terms = list(term(text('the term as it is written')), '[term, …]').default([]);

export const glossarySchema = z.strictObject(
  {
    /** Terms that stay the words that they are, in the characters of each variant. */
    protect: terms,
    /** Terms that stay to the character, in every variant. */
    asWritten: terms,
    /** Exact replacements in what a variant comes out as; one in the other script is of the article's words. */
    replace: rules,
    /** Exact replacements of what the article says. */
    written: rules,
  },
  IN_FIELDS,
);

export type Glossary = z.output<typeof glossarySchema>;
