// Documents that an isolate keeps.

import { expect, test } from 'vitest';
import { createMemo } from '../../../src/http/keep/memo.ts';

test('the memo makes a document once, and holds no more than its limit', async () => {
  const memo = createMemo(10);
  const made: string[] = [];
  const get = (key: string, text: string) =>
    memo.get(key, async () => {
      made.push(key);
      return text;
    });
  await get('a', '12345');
  await get('b', '12345');
  await get('a', '12345');
  await get('c', '12345'); // b was used longest ago
  await get('a', '12345');
  await get('b', '12345');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  await get('d', '12345678901'); // more than the limit: returned, not kept
  expect(await (await get('d', '12345678901')).text()).toBe('12345678901');
  expect(made).toEqual(['a', 'b', 'c', 'b', 'd', 'd']);
});
