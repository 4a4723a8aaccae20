// What the states of a deployment share is made once, and again as soon as anything that it is made from is another thing.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCarry } from '../../src/site/carry.ts';

const names = fc.constantFrom('one', 'two', 'three');
const things = fc.array(fc.constantFrom<unknown>(1, 2, 'a', 'b', undefined, Number.NaN), { maxLength: 4 });

test('it is made anew exactly where it is made from something else than the last time', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(names, things)), (asked) => {
      const carry = createCarry();
      const last = new Map<string, { from: readonly unknown[]; made: object }>();
      for (const [name, from] of asked) {
        const before = last.get(name);
        const isSame =
          before?.from.length === from.length &&
          from.every((thing, index) => Object.is(thing, before.from[index]));
        const made = carry(name, from, () => ({}));
        expect(made === before?.made).toBe(isSame);
        last.set(name, { from, made });
      }
    }),
  );
});
