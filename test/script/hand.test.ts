// The editor's hand, rule by rule.

import { expect, test } from 'vitest';
import { handFor } from '../../src/script/hand/hand.ts';

const NOBODY = { replace: {}, written: {}, persons: [] };

test.each([[['后', '后台', '后台系统']], [['后台系统', '后台', '后']]])(
  'the longest of the protected terms is found whole, in whichever order they are written: %j',
  (protect) => {
    const { find } = handFor(NOBODY, { protect, replace: {} }, 'zh-Hans', 'zh-Hant');
    expect(find('新后台系统里的后台，后来', () => {}).map(({ at, to }) => [at, to])).toEqual([
      [1, '后台系統'],
      [7, '后台'],
      [10, '后'],
    ]);
  },
);
