// content/glossary.yaml: what holds for every article.

import { z } from 'zod';
import { IN_FIELDS, language, list, replacements, say, term, text } from './kinds.ts';

export const glossarySchema = z.strictObject(
  {
    /** Terms that stay as they are written, in every variant. */
    protect: list(term(text('the term as it is written')), '[term, …]').default([]),
    /** Exact replacements in what a variant comes out as. */
    replace: z
      .partialRecord(language, replacements, say('is no table', 'write {zh-Hant: [[from, to]]}'))
      .default({}),
  },
  IN_FIELDS,
);

export type Glossary = z.output<typeof glossarySchema>;
