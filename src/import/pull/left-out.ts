// What a record of another site says and no field of ours takes: whoever wrote it may say more than this site does.

import type { Read } from './read-record.ts';

/** What a record of ours is made of, and what each site says for itself. */
const KNOWN = new Set(
  `@context @type @id identifier url mainEntityOfPage headline alternativeHeadline kicker description inLanguage
  datePublished dateModified dateline articleSection keywords author editor translator publisher isBasedOn
  copyrightHolder copyrightNotice license usageInfo digitalSourceType image audio video correction citation
  workTranslation articleBody encoding digest revisions`.split(/\s+/),
);

export const unknownIn = (record: Read): string[] => Object.keys(record).filter((name) => !KNOWN.has(name));
