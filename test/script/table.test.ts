// Numbers by their hash, in whatever order they come.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableOf } from '../../src/script/model/table.ts';

const hash = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -9, max: 9 }));
const pairs = fc.array(fc.tuple(hash, fc.integer({ min: -128, max: 127 })), { maxLength: 600 });

test('of every hash the first number comes back, and 0 of what is not there', () => {
  fc.assert(
    fc.property(pairs, fc.array(hash), fc.boolean(), (given, others, isSorted) => {
      const some = given.filter(([hash]) => hash !== 0);
      const all = isSorted ? some.toSorted(([a], [b]) => (a >>> 0) - (b >>> 0)) : some;
      const table = tableOf({
        hashes: Int32Array.from(all, ([hash]) => hash),
        values: Int8Array.from(all, ([, value]) => value),
      });
      const expected = new Map(all.toReversed());
      for (const asked of [...all.map(([hash]) => hash), ...others, 0])
        expect(table(asked)).toBe(expected.get(asked) ?? 0);
    }),
  );
});
