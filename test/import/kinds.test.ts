// Each kind of thing that pages do, in several forms.

import { test } from 'vitest';
import { expectKind } from '../support/import/kind.ts';
import { KINDS } from '../support/import/kinds.ts';
import { LATER_FORMS } from '../support/import/later-forms.ts';
import { OTHER_FORMS } from '../support/import/other-forms.ts';

test.each(KINDS)('$kind', expectKind);

test.each(OTHER_FORMS)('another form: $kind', expectKind);

test.each(LATER_FORMS)('a later form: $kind', expectKind);
