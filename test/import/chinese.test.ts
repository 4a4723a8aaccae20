// Everything that the import says of a page has its Chinese.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { translation } from '../../src/commands/speech/speech.ts';
import { importPage, type Wishes } from '../../src/import/import-page.ts';
import { linesOf } from '../../src/import/write/report.ts';
import { asHtml, asText, partsOfPage } from '../support/import/generated.ts';
import { KINDS } from '../support/import/kinds.ts';
import { LATER_FORMS } from '../support/import/later-forms.ts';
import { OTHER_FORMS } from '../support/import/other-forms.ts';
import { PAGES, REFUSED } from '../support/import-pages.ts';
import { bytes, ROOT } from '../support/sample.ts';

const WISHES: Wishes = { channels: ['local'], isDefaultChannel: true, restoreMarks: false };

const untold = (page: Uint8Array, wishes: Partial<Wishes> = {}): string[] => {
  const result = importPage(page, { ...WISHES, ...wishes });
  const said = result.notes.flatMap(({ problem, remedy }) => [problem, remedy]);
  return [...said, result.ok ? '' : result.refused].filter(
    (text) => text !== '' && translation(text, 'zh-Hans') === undefined,
  );
};

const read = (file: string) => new Uint8Array(readFileSync(join(ROOT, 'test/import/pages', file)));

test.each(PAGES)('of $file', ({ file, wishes }) => {
  expect(untold(read(file), wishes)).toEqual([]);
  expect(untold(read(file), { ...wishes, language: 'zh-Hant-HK' })).toEqual([]);
});

test.each(REFUSED)('of %s', (file) => {
  expect(untold(read(file))).toEqual([]);
});

test.each([...KINDS, ...OTHER_FORMS, ...LATER_FORMS])('of $kind', ({ page, url }) => {
  expect(untold(bytes(page), { url })).toEqual([]);
});

test('of a page in any arrangement', () => {
  fc.assert(
    fc.property(partsOfPage, (parts) => {
      expect(untold(bytes(asHtml(parts, 'con')))).toEqual([]);
      expect(untold(bytes(asText(parts, '')))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('the doubts that matter stand first, and what was done below', () => {
  const result = importPage(read('disagrees.htm'), WISHES);
  if (!result.ok) throw new Error(result.refused);
  const lines = linesOf('a', result, { say: (text) => text, issue: ({ field }) => `doubt ${field}` })
    .split('\n')
    .filter((line) => !/^a:\d+ \w+: (?!note)/.test(line));
  const doubts = lines.flatMap((line) => /^doubt (.*)/.exec(line)?.[1] ?? []);
  expect(doubts).toEqual(['headline', 'datePublished', 'author', 'articleSection']);
  expect(lines.findIndex((line) => line.includes(': note: '))).toBe(doubts.length);
});
