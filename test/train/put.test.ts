// What is put into genuine text.

import { expect, test } from 'vitest';
import { mainlandOf } from '../../src/train/put/mainland.ts';

test('what the mainland writes otherwise than t2s makes it is learned as well', () => {
  const asMainland = mainlandOf(() => true);
  expect(asMainland('富于想像，想像不到')).toBe('富于想象，想象不到');
  expect(asMainland('他好像在说话')).toBe('他好像在说话');
  expect(mainlandOf(() => false)('富于想像')).toBe('富于想像');
});
