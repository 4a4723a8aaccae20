// What was understood as the fields of a record.

import type { Understood } from '../understanding.ts';
import type { Fields } from './front-matter.ts';

/** In the order in which an editor reads them; what says nothing is left out. */
export const fieldsOf = (
  id: string,
  record: Understood,
  channels: readonly string[],
  isWithheld: boolean,
): Fields => {
  const {
    headline,
    kicker,
    alternativeHeadline,
    datePublished,
    dateModified,
    inLanguage,
    naive,
    provenance,
    source,
    author,
    editor,
    ...others
  } = record;
  const all = {
    id,
    headline,
    kicker,
    alternativeHeadline,
    datePublished,
    dateModified,
    inLanguage,
    naive: naive || undefined,
    articleSection: channels,
    provenance,
    source,
    author,
    editor,
    ...others,
    pubStatus: isWithheld ? 'withheld' : 'usable',
  };
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0),
    ),
  );
};
