// Validators of the documents about the whole site: whoever has the document before last is never told that it is the last.

import { expect, test } from 'vitest';
import type { ContentFiles } from '../../src/content/content.ts';
import { httpDate } from '../../src/content/date.ts';
import { statusOf, type Validators } from '../../src/http/conditional.ts';
import { built, catalogOf, record, testFiles, withFile } from '../support/sample.ts';

const edited = (path: string, from: string, to: string): ContentFiles => {
  const text = new TextDecoder().decode(testFiles().get(path));
  expect(text).toContain(from);
  return withFile(testFiles(), path, text.replace(from, to));
};

/** What moves no date of the site, and a document that it changes. */
const CHANGES: [what: string, files: () => ContentFiles, path: string][] = [
  ['a channel’s name', () => edited('channels.yaml', 'name: 本地', 'name: 本市'), '/zh-Hans/opml.xml'],
  [
    'the reason of a withdrawal',
    () => edited('articles/2024/01/withdrawn-text.md', 'reason: ', 'reason: 经查，'),
    '/tombstones.json',
  ],
  [
    'an article with an old date',
    () =>
      withFile(
        testFiles(),
        'articles/1999/01/found-later.md',
        record({ id: 'found-later', datePublished: '1999-01-01T00:00:00+08:00' }),
      ),
    '/catalog.json',
  ],
];

test.each(CHANGES)('%s changes a document, and who asks by date alone gets it', (_, files, changed) => {
  const [before, after] = [catalogOf(built()).files, catalogOf(built(files())).files];
  expect(after[changed]?.etag).not.toBe(before[changed]?.etag);
  for (const [path, row] of Object.entries(after)) {
    const { etag, ...dated }: Validators = before[path] ?? { etag: '' };
    if (etag === row.etag || etag === '') continue;
    const date = httpDate(dated.lastModified ?? '2044-01-01T00:00:00Z');
    expect(statusOf(new Headers({ 'If-Modified-Since': date }), row), path).toBe(200);
    expect(statusOf(new Headers({ 'If-None-Match': etag }), row), path).toBe(200);
  }
});
