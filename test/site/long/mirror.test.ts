// A mirror of the whole site, and of a variant ends with exactly what there is, whatever editors did, and whatever became of its answers.

import { test } from 'vitest';
import { endWithoutDrift } from '../../support/mirrored.ts';

test('2,000 histories, and no drift', () => endWithoutDrift([{}, { variant: 'zh-Hant-TW' }], 200));
