// Pages of further forms, each as HTML and as what is copied of it; how right the importer was at first sight stands in
// docs/adr/0024-a-second-reader.md.

import type { Kind } from '../kind.ts';
import { FORMS_ABROAD } from './forms-abroad.ts';
import { FORMS_MAINLAND } from './forms-mainland.ts';
import { FORMS_SECOND } from './forms-second.ts';
import { FORMS_STRAIT } from './forms-strait.ts';
import { inBoth } from './select-all.ts';

export const FURTHER: readonly Kind[] = inBoth([...FORMS_MAINLAND, ...FORMS_STRAIT, ...FORMS_ABROAD]);
export const SECOND: readonly Kind[] = inBoth(FORMS_SECOND);
