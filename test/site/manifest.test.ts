// /manifest/: what it says, how little of it changes with an article, and that the documents are what their schemas say.

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { ContentFiles } from '../../src/content/content.ts';
import { mediaAddress } from '../../src/feed/address.ts';
import { revisionsIn } from '../../src/feed/revisions.ts';
import { digest } from '../../src/press/make/digest.ts';
import type { Output } from '../../src/press/make/output.ts';
import { revise } from '../../src/press/make/parts/proof.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { PART_SIZE } from '../../src/site/manifest-lines.ts';
import { built, record, testFiles, withFile } from '../support/sample.ts';

const textAt = (output: Output, path: string) => String(output.get(`assets/public${path}`));
const linesAt = (output: Output, path: string) =>
  textAt(output, path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const partsOf = (output: Output) =>
  new Map(
    [...output].filter(([path]) => path.startsWith('assets/public/manifest/') && !path.includes('index')),
  );

const shown = (files: ContentFiles) =>
  withFile(
    files,
    'articles/2024/01/with-picture.md',
    record({ id: 'with-picture', image: '[{src: /media/diagram.png, alt: 图}]' }),
  );

test('the root stands for every line', () => {
  const output = built();
  const { manifest } = JSON.parse(textAt(output, '/catalog.json'));
  const index = textAt(output, '/manifest/index.jsonl');
  expect(manifest).toEqual({
    url: 'https://news.example/manifest/index.jsonl',
    digest: sha256(index),
    signature: null,
    key: null,
  });
  const [, ...parts] = linesAt(output, '/manifest/index.jsonl');
  expect(parts.map(({ path }) => `assets/public${path}`).toSorted()).toEqual(
    [...partsOf(output).keys()].toSorted(),
  );
  for (const { path, lines, digest: said } of parts) {
    expect(said).toBe(sha256(textAt(output, path)));
    expect(linesAt(output, path)).toHaveLength(lines);
  }
});

test('documents and lines are what their schemas say', () => {
  const output = built(shown(testFiles()));
  const schema = (name: string) => z.fromJSONSchema(JSON.parse(textAt(output, `/schemas/${name}.json`)));
  for (const name of ['catalog', 'tombstones']) {
    const value = JSON.parse(textAt(output, `/${name}.json`));
    schema(name).parse(value);
    for (const field of Object.keys(value)) {
      const { [field]: _, ...rest } = value;
      expect(schema(name).safeParse(rest).success, `${name} without ${field}`).toBe(false);
    }
  }
  const line = schema('manifest');
  for (const path of ['index.jsonl', ...VARIANT_TAGS.map((tag) => `${tag}/1.jsonl`)])
    for (const value of linesAt(output, `/manifest/${path}`)) line.parse(value);
  expect(line.safeParse({ path: '/zh/1.jsonl', lines: 1, digest: 'none' }).success).toBe(false);
});

test('one article more changes the last part of each variant, and no other', () => {
  let files = testFiles();
  for (let number = 0; number < PART_SIZE; number++) {
    const id = `article-${number}`;
    files = withFile(files, `articles/2024/02/${id}.md`, record({ id }));
  }
  const before = partsOf(built(files));
  const after = partsOf(
    built(
      withFile(
        files,
        'articles/2024/03/one-more.md',
        record({ id: 'one-more', datePublished: '2024-03-01T00:00:00Z' }),
      ),
    ),
  );
  const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
  expect(changed).toEqual(VARIANT_TAGS.map((tag) => `assets/public/manifest/${tag}/2.jsonl`));
  // And it grows: what was there stands before it.
  for (const path of changed) expect(after.get(path)).toContain(before.get(path));
});

test('a picture has a line with its digest, and a draft’s has none', () => {
  const lineOf = (output: Output) =>
    [...partsOf(output)].flatMap(([path, text]) => (path.includes('/media/') ? [String(text)] : [])).join('');
  const picture = testFiles().get('media/diagram.png') as Uint8Array;
  expect(lineOf(built())).toContain(
    JSON.stringify({
      path: mediaAddress('media/diagram.png', digest(picture)),
      type: 'image/png',
      length: picture.length,
      digest: createHash('sha256').update(picture).digest('hex'),
    }),
  );
  const draft = withFile(testFiles(), 'media/draft.png', picture);
  expect(lineOf(built(draft))).not.toContain('draft.png');
});

test('an article that leaves a channel is said to have left it until it comes back', () => {
  const file = 'articles/2024/01/taiwan-text.md';
  const source = new TextDecoder().decode(testFiles().get(file));
  const moved = (section: string) =>
    withFile(testFiles(), file, source.replace(/articleSection: .*/, `articleSection: [${section}]`));
  const leftIn = (files: ContentFiles) => {
    const output = built(files);
    return JSON.parse(textAt(output, '/tombstones.json')).left.map(
      ({ id, channels, entries }: { id: string; channels: string[]; entries: { id: string }[] }) => [
        id,
        channels,
        entries[0]?.id,
      ],
    );
  };
  expect(leftIn(testFiles())).toEqual([]);
  // From river, which stands in local's feeds as well.
  expect(leftIn(moved('brief'))).toEqual([
    ['taiwan-text', ['local', 'river'], 'tag:news.example,2024-01-03:taiwan-text'],
  ]);
  expect(leftIn(moved('local'))).toEqual([
    ['taiwan-text', ['river'], 'tag:news.example,2024-01-03:taiwan-text'],
  ]);
  expect(leftIn(moved('river, brief'))).toEqual([]);
});

test.each([
  ['nothing is known of before', undefined, 'b', undefined],
  ['it says what it said', [['2024-01-01T00:00:00Z', 'a']], 'a', undefined],
  [
    'it says something else',
    [['2024-01-01T00:00:00Z', 'a']],
    'b',
    [
      ['2024-01-01T00:00:00Z', 'a'],
      ['2024-02-01T00:00:00Z', 'b'],
    ],
  ],
  [
    'two deploys are at one second',
    [['2024-02-01T00:00:00Z', 'a']],
    'b',
    [
      ['2024-02-01T00:00:00Z', 'a'],
      ['2024-02-01T00:00:01Z', 'b'],
    ],
  ],
  [
    'it is withdrawn',
    [
      ['2024-01-01T00:00:00Z', 'a'],
      ['2024-01-02T00:00:00Z', 'b'],
    ],
    undefined,
    [
      ['2024-01-01T00:00:00Z', 'a'],
      ['2024-01-02T00:00:00Z', 'b'],
    ],
  ],
] as const)('the history where %s', (_, before, now, expected) => {
  expect(revise(before, now, '2024-02-01T00:00:00Z')).toEqual(expected);
});

test('a correction is said of the first form that is not older than it', () => {
  const corrections = [
    { date: '2024-01-02T00:00:00Z', text: '一' },
    { date: '2024-01-03T00:00:00Z', text: '二' },
    { date: '2024-01-09T00:00:00Z', text: '三' },
  ];
  const told = revisionsIn({ corrections }, [
    ['2024-01-01T00:00:00Z', 'a'],
    ['2024-01-03T00:00:00Z', 'b'],
    ['2024-01-05T00:00:00Z', 'c'],
  ]);
  expect(told.map(({ digest, correction }) => [digest, correction])).toEqual([
    ['a', undefined],
    ['b', ['一', '二']],
    ['c', ['三']],
  ]);
});
