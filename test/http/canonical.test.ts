// Addresses as they should be written.

import { expect, test } from 'vitest';
import { canonicalPath } from '../../src/http/canonical.ts';

const PATHS: [path: string, canonical: string][] = [
  ['/', '/'],
  ['//', '/'],
  ['/zh-Hans', '/zh-Hans/'],
  ['/ZH-HANS/', '/zh-Hans/'],
  ['/zh-cn//Tianjin', '/zh-Hans/tianjin/'],
  ['/zh-MO/rss.xml', '/zh-Hant-HK/rss.xml'],
  ['/zh-hant-tw/tianjin/RSS.xml/', '/zh-Hant-TW/tianjin/rss.xml'],
  ['/zh/articles/Some-Id/', '/zh/articles/some-id'],
  ['/media/Photo.PNG', '/media/Photo.PNG'],
  ['/style.css/', '/style.css'],
  ['/nothing/here/', '/nothing/here'],
];

test.each(PATHS)('%s is written %s', (path, canonical) => {
  expect(canonicalPath(path)).toBe(canonical);
  expect(canonicalPath(canonical), 'once is enough').toBe(canonical);
});
