// A mirror of the whole site, of a variant or of a channel ends with exactly what there is, whatever editors did, and whatever became of
// its answers.

import { test } from 'vitest';
import { endWithoutDrift } from '../../support/mirrored.ts';

const RIVER = { variant: 'zh-Hans', channel: 'river' };
/** With the channel below it. */
const LOCAL = { variant: 'zh', channel: 'local' };

/** In parts, as each may take as long as a busy machine needs. */
test.each([1, 2, 3, 4])('2,000 histories, and no drift: part %i', () =>
  endWithoutDrift([{}, { variant: 'zh-Hant-TW' }, RIVER, LOCAL], 500),
);
