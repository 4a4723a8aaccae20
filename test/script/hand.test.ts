// The editor's hand, rule by rule.

import { expect, test } from 'vitest';
import { handFor } from '../../src/script/hand.ts';

test.each([[['后', '后台', '后台系统']], [['后台系统', '后台', '后']]])(
  'the longest of the protected terms is kept whole, in whichever order they are written: %j',
  (protect) => {
    const { cut } = handFor({}, { protect, replace: {} }, 'zh-Hant');
    expect(cut('新后台系统里的后台，后来')).toEqual(['新', '后台系统', '里的', '后台', '，', '后', '来']);
  },
);
