// Which part of an article's marks is whose.

import { expect, test } from 'vitest';
import { FORMATS } from '../../src/feed/formats/formats.ts';
import { DIGEST_LENGTH } from '../../src/press/make/digest.ts';
import { listMarkOf, type Marks, markOf, waysOf } from '../../src/press/make/marks.ts';

test('the list, each format in full and each as a summary, with Markdown and without, have a mark of their own', () => {
  const kinds = ['full', 'brief', 'full, md', 'brief, md'];
  const names = ['list', ...kinds.flatMap((kind) => FORMATS.map(({ id }) => `${id} ${kind}`))];
  const marks = { zh: names.map((name) => name.padEnd(DIGEST_LENGTH, '.')).join('') } as Marks;
  const shown = (mark: string) => mark.replaceAll('.', '');
  expect(shown(listMarkOf(marks, 'zh'))).toBe('list');
  for (const { id } of FORMATS)
    for (const [index, way] of waysOf([{ fullText: false, markdown: true }]).entries())
      expect(shown(markOf(marks, 'zh', id, way))).toBe(`${id} ${kinds[index]}`);
});

test('no more marks are made than some feed wants', () => {
  expect(waysOf([{ fullText: true }])).toHaveLength(1);
  expect(waysOf([{ fullText: true, markdown: false }, { fullText: false }])).toHaveLength(2);
  expect(waysOf([{ fullText: true, markdown: true }])).toHaveLength(3);
});
