// Which variant a browser’s languages ask for.

import { expect, test } from 'vitest';
import { negotiateVariant } from '../../src/http/negotiate.ts';

const LANGUAGES: [header: string | undefined, variant: string][] = [
  [undefined, 'zh-Hans'],
  ['', 'zh-Hans'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
  ['zh-TW', 'zh-Hant-TW'],
  ['en-US,en;q=0.9,zh-HK;q=0.5', 'zh-Hant-HK'],
  ['zh-MO', 'zh-Hant-HK'],
  ['zh', 'zh'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-Hant-HK;q=0.3, zh-Hans;q=0.7', 'zh-Hans'],
  ['zh-Hans-AU', 'zh-Hans'],
  ['zh-Hant-AU', 'zh-Hant'],
  ['zh-Hant-TW-x-foo', 'zh-Hant-TW'],
  ['zh-TW-x-foo-bar', 'zh-Hant-TW'],
  ['zh-Hant-HK-x-a-b-c-d', 'zh-Hant-HK'],
  ['zh-TW;q=0, zh-HK', 'zh-Hant-HK'],
  ['zh-TW;q=0', 'zh-Hans'],
  ['en, zh-TW;q=0.0', 'zh-Hans'],
  ['en, fr;q=0.5', 'zh-Hans'],
  ['*', 'zh-Hans'],
  [';;;,q=,zh-TW;q=abc', 'zh-Hant-TW'],
];

test.each(LANGUAGES)('who accepts %s is led to %s', (header, variant) => {
  expect(negotiateVariant(header, 'zh-Hans')).toBe(variant);
});
