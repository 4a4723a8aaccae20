// When a feed says that it changed last: when anything of its history did, in its window or not.

import { expect, test } from 'vitest';
import { built, catalogOf, feedAt, record, testFiles, withFile } from '../support/sample.ts';

const text = (path: string) => new TextDecoder().decode(testFiles().get(path));

test('a withdrawal is a change', () => {
  const path = 'articles/2024/01/withdrawn-text.md';
  const files = withFile(testFiles(), path, text(path).replace('2024-01-08', '2024-02-08'));
  const output = built(files);
  for (const page of ['/zh/', '/zh-Hant/local/']) {
    expect(catalogOf(output).feeds[page]?.lastModified).toBe('2024-02-08T00:00:00Z');
    expect(feedAt(output, page).updated).toBe('2024-02-08T00:00:00Z');
  }
});

test('what is no longer in the window is not forgotten, so that the date never moves backwards', () => {
  const withNews = withFile(
    testFiles(),
    'articles/2024/03/new-article.md',
    record({ id: 'new-article', datePublished: '2024-03-01T08:00:00+08:00' }),
  );
  const path = 'articles/2024/03/new-article.md';
  const gone = new TextDecoder()
    .decode(withNews.get(path))
    .replace(
      '\n---\n',
      '\npubStatus: canceled\nwithdrawn: {date: 2024-03-02T08:00:00+08:00, reason: 不实}\n---\n',
    );
  const dates = [testFiles(), withNews, withFile(withNews, path, gone)].map(
    (files) => catalogOf(built(files)).feeds['/zh/local/']?.lastModified,
  );
  expect(dates).toEqual(['2024-01-09T02:00:00Z', '2024-03-01T00:00:00Z', '2024-03-02T00:00:00Z']);
});
