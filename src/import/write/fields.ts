// What was understood as the fields of a record, in the order in which an editor reads them.

import { known } from '../known.ts';
import type { Understood } from '../understanding.ts';
import type { Fields } from './front-matter.ts';

export const fieldsOf = (
  id: string,
  record: Understood,
  channels: readonly string[],
  isWithheld: boolean,
): Fields => {
  const { headline, kicker, alternativeHeadline, datePublished, dateModified, inLanguage, naive, ...others } =
    record;
  const first = { id, headline, kicker, alternativeHeadline, datePublished, dateModified, inLanguage };
  const pubStatus = isWithheld ? 'withheld' : 'usable';
  return known({ ...first, naive: naive || undefined, articleSection: channels, ...others, pubStatus });
};
