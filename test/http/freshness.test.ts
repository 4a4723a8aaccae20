// The policy of caches.

import { expect, test } from 'vitest';
import { FRESHNESS } from '../../src/http/freshness.ts';

test('no policy has a directive that switches off serving stale at the edge', () => {
  for (const policy of Object.values(FRESHNESS))
    for (const value of Object.values(policy))
      expect(value).not.toMatch(/s-maxage|must-revalidate|proxy-revalidate/);
});
