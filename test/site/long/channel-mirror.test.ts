// A mirror of a channel, and of one with others below it ends with exactly what there is, whatever editors did, and whatever became of its answers.

import { test } from 'vitest';
import { endWithoutDrift } from '../../support/mirrored.ts';

test('2,000 histories, and no drift', () =>
  endWithoutDrift(
    [
      { variant: 'zh-Hans', channel: 'river' },
      { variant: 'zh', channel: 'local' },
    ],
    2000,
  ));
