// A mirror of the running Worker: it starts from /catalog.json, asks by conditional requests only, and ends with a copy of
// every entry, byte for byte. How many requests that costs is counted.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { loadContent } from '../../src/press/disk/content/content-folder.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { buildSite } from '../support/build-in-memory.ts';
import { createSiteMirror, type Fetch, READ } from '../support/mirror.ts';
import { type Deployment, openDeployment } from '../support/run/workers/deployment.ts';
import { archiveAt, catalogOf, feedAt, parsed, publisherOf } from '../support/sample.ts';

let deployment: Deployment;
beforeAll(async () => {
  deployment = await openDeployment();
});
afterAll(() => deployment.close());

/** Statuses of what was asked since the last look. */
let asked: number[] = [];
const requests = () => {
  const counted = asked;
  asked = [];
  return { all: counted.length, full: counted.filter((status) => status === 200).length };
};

const conditional: Fetch = async (url, ifNoneMatch) => {
  const response = await fetch(url, { headers: ifNoneMatch ? { 'If-None-Match': ifNoneMatch } : {} });
  asked.push(response.status);
  return {
    status: response.status,
    etag: response.headers.get('ETag') ?? '',
    text: await response.text(),
  };
};

/** Every entry of the content in every variant, as the build renders it here. */
const expectedEntries = async () => {
  const files = loadContent(join(deployment.folder, 'content'));
  const { output } = buildSite(parsed(files), files, deployment.url);
  const atom = FORMATS.find(({ id }) => id === 'atom') as (typeof FORMATS)[number];
  const pages = await Promise.all(
    VARIANT_TAGS.map(async (tag) => [...(await archiveAt(output, `/${tag}/`)), feedAt(output, `/${tag}/`)]),
  );
  const texts = pages.flat().map((feed) => renderDocument(atom, feed, publisherOf(output)));
  return {
    entries: new Map(texts.flatMap((text) => [...READ.atom(text).entries])),
    pages: catalogOf(output).feeds['/zh/']?.pages ?? 0,
  };
};

const edit = (path: string, change: (text: string) => string) => {
  const file = join(deployment.folder, 'content/articles', path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

const OLD = '2021/06/binhai-hitech-zone-digest.md'; // in the first page of the archive

test('it ends with a byte-equal copy, and asks no more than it must', async () => {
  const mirror = createSiteMirror(deployment.url, conditional);
  const variants = VARIANT_TAGS.length;

  await mirror.poll();
  const { entries, pages } = await expectedEntries();
  expect(entries.size).toBe(27 * variants);
  expect(mirror.entries()).toEqual(entries);
  expect(requests()).toEqual({ all: 1 + variants * (1 + pages), full: 1 + variants * (1 + pages) });

  await mirror.poll();
  expect(requests(), 'nothing has changed').toEqual({ all: 1, full: 0 });

  // A correction of an archived article: the feeds, and of the archive all pages but one by 304.
  edit(OLD, (text) =>
    text.replace('\n---\n', '\ncorrection: [{date: 2026-11-01T08:00:00+08:00, text: 数字有误。}]\n---\n'),
  );
  await deployment.deploy();
  await mirror.poll();
  expect(mirror.entries()).toEqual((await expectedEntries()).entries);
  expect(requests()).toEqual({ all: 1 + variants * (1 + pages), full: 1 + variants * 2 });

  // A withdrawal, and a word mended without a correction in the archive, at once.
  edit(OLD, (text) =>
    text.replace(
      '\n---\n',
      '\npubStatus: canceled\nwithdrawn: {date: 2026-11-02T08:00:00+08:00, reason: 失实}\n---\n',
    ),
  );
  edit('2021/10/beiyang-university-1895.md', (text) => `${text}\n补记一句。\n`);
  await deployment.deploy();
  await mirror.poll();
  const after = (await expectedEntries()).entries;
  expect(after.size).toBe(26 * variants);
  expect(mirror.entries()).toEqual(after);
  expect([...after.values()].filter((text) => /补记一句|補記一句/.test(text))).toHaveLength(variants);
});
