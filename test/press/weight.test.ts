// Articles and feeds that are larger than aggregators take.

import { expect, test } from 'vitest';
import { formatIssue } from '../../src/content/issue.ts';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { editionOf } from '../../src/feed/to-entry.ts';
import { weightIssues, weightOf } from '../../src/press/make/parts/weight.ts';
import type { Variant } from '../../src/script/variants.ts';
import { built, feedAt, parsed, publisherOf, record, testFiles, withFile } from '../support/sample.ts';

const paragraphs = (count: number) => Array(count).fill('河水流过城市，'.repeat(40)).join('\n\n');

const withArticles = (count: number, size: number, channels = testFiles().get('channels.yaml')) => {
  let files = withFile(testFiles(), 'channels.yaml', channels ?? '');
  for (let index = 0; index < count; index++)
    files = withFile(
      files,
      `articles/2024/02/long-article-${index}.md`,
      record({ id: `long-article-${index}` }, paragraphs(size)),
    );
  return files;
};

const said = (files: ReturnType<typeof testFiles>, variant: Variant = 'zh') => {
  const content = parsed(files);
  const { itemOf } = editionOf(content, new Map(), variant);
  const weights = content.articles.map((article) => weightOf(article.id, [itemOf(article)]));
  return { content, weights, issues: weightIssues(content, weights).map(formatIssue) };
};

test('an article of a megabyte is too large, and a feed of two', () => {
  const { issues } = said(withArticles(2, 1220));
  expect(issues).toEqual([
    'articles/2024/02/long-article-0.md:2 body: warning: comes out at 1.0 MB, and Google News reads 1 MB of an article; make several articles of it',
    'articles/2024/02/long-article-1.md:2 body: warning: comes out at 1.0 MB, and Google News reads 1 MB of an article; make several articles of it',
    'site.yaml:1 window: warning: the feed of the whole site comes out at 2.1 MB, and Google News reads 2 MB of a feed; write a smaller window than 40, or fullText: false',
    'channels.yaml:1 [0].window: warning: the feed of “local” comes out at 2.1 MB, and Google News reads 2 MB of a feed; write a smaller window than 4, or fullText: false',
  ]);
});

test('smaller ones are not', () => {
  expect(said(withArticles(4, 500)).issues).toEqual([]);
});

test('what is said of a feed is what it comes out at, within a twentieth', () => {
  const files = withArticles(4, 100);
  const { content, weights } = said(files, 'zh-Hant');
  const sum = content.articles.reduce(
    (all, { id }) => all + (weights.find((weight) => weight.id === id)?.full ?? 0),
    0,
  );
  const output = built(files);
  for (const format of FORMATS) {
    const document = renderDocument(format, feedAt(output, '/zh-Hant/'), publisherOf(output));
    const ratio = Buffer.byteLength(document) / sum;
    expect(ratio, format.id).toBeGreaterThan(0.95);
    expect(ratio, format.id).toBeLessThan(1.05);
  }
});
