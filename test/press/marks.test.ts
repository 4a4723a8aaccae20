// Which part of an article's marks is whose.

import { expect, test } from 'vitest';
import { FORMATS } from '../../src/feed/formats/formats.ts';
import { DIGEST_LENGTH } from '../../src/press/make/digest.ts';
import { listMarkOf, type Marks, markOf } from '../../src/press/make/marks.ts';

test('the list, each format in full and each as a summary have a mark of their own', () => {
  const names = ['list', ...['full', 'brief'].flatMap((kind) => FORMATS.map(({ id }) => `${id} ${kind}`))];
  const marks = { zh: names.map((name) => name.padEnd(DIGEST_LENGTH, '.')).join('') } as Marks;
  const shown = (mark: string) => mark.replaceAll('.', '');
  expect(shown(listMarkOf(marks, 'zh'))).toBe('list');
  for (const { id } of FORMATS) {
    expect(shown(markOf(marks, 'zh', id, true))).toBe(`${id} full`);
    expect(shown(markOf(marks, 'zh', id, false))).toBe(`${id} brief`);
  }
});
