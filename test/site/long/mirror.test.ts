// A mirror of the whole site, or of a variant, ends with exactly what there is, whatever editors did, and whatever became of its answers.

import { test } from 'vitest';
import { endWithoutDrift } from '../../support/mirrored.ts';

/** In parts, as each may take as long as a busy machine needs. */
test.each([1, 2, 3, 4])('2,000 histories, and no drift: part %i', () =>
  endWithoutDrift([{}, { variant: 'zh-Hant-TW' }], 500),
);
