// Every article of content/, printed as a page among a site's furniture, comes back character for character.

import { expect, test } from 'vitest';
import { parseArticle } from '../../src/content/article.ts';
import { importPage } from '../../src/import/import-page.ts';
import { type Node, OWN_PAGES, paragraphsOf, textOf } from '../support/import/own-pages.ts';
import { bytes } from '../support/sample.ts';

const bare = (text: string) => text.replace(/\s+/g, '');

test.each(OWN_PAGES)('$id as $form', ({ article, page }) => {
  const result = importPage(bytes(page), {
    channels: ['local'],
    isDefaultChannel: false,
    restoreMarks: false,
    url: 'https://news.example/2021/0616/article.html',
  });
  if (!result.ok) throw new Error(result.refused);
  const again = parseArticle(result.path, bytes(result.text));
  if (!again.ok) throw new Error('the record does not parse');
  expect(bare(textOf(again.value.body as Node))).toBe(bare(paragraphsOf(article).join('')));
  expect(result.fields).toMatchObject({ headline: article.headline, editor: ['李明', '王芳'] });
  expect(result.fields.source).toMatchObject({ name: expect.stringMatching(/^江城日[报報]$/) });
  expect(result.fields.author).toBeUndefined();
  expect(again.value.inLanguage === 'zh-Hans').toBe(article.inLanguage === 'zh-Hans');
  expect(again.value.naive).toBe(article.naive);
  expect(result.notes.filter(({ severity }) => severity === 'warning')).toEqual([]);
});
