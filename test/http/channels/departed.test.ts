// Channels that were renamed or closed: old addresses lead on, in every variant and format, and mirrors that run keep their copies.

import { beforeAll, describe, expect, test } from 'vitest';
import { formatLock, LOCK_FILE } from '../../../src/content/lock/lock.ts';
import { documentPath } from '../../../src/feed/address.ts';
import { FORMATS } from '../../../src/feed/formats/formats.ts';
import { createApp } from '../../../src/http/app.ts';
import type { Output } from '../../../src/press/make/output.ts';
import { VARIANT_TAGS } from '../../../src/script/variants.ts';
import { createMirror, type Fetch } from '../../support/mirror.ts';
import {
  assetsOf,
  built,
  bytes,
  catalogOf,
  parsed,
  record,
  testFiles,
  withFile,
} from '../../support/sample.ts';

const URL_ = 'https://news.example';
const CHANNELS = new TextDecoder().decode(testFiles().get('channels.yaml'));

/** With seven articles by the river, so that there are three pages of its archive. */
const BEFORE = Array.from({ length: 5 }, (_, index) => `by-the-river-${index}`).reduce(
  (files, id, index) =>
    withFile(
      files,
      `articles/2024/02/${id}.md`,
      record({ id, datePublished: `2024-02-0${index + 1}T08:00:00+08:00`, articleSection: '[river]' }),
    ),
  testFiles(),
);
const LOCKED = withFile(BEFORE, LOCK_FILE, bytes(formatLock(parsed(BEFORE).lock)));
const channels = (from: string, to: string) => withFile(LOCKED, 'channels.yaml', CHANNELS.replace(from, to));
const RENAMED = channels('- id: river', '- id: shore\n  aliases: [river]');
const CLOSED = channels('- id: river', '- id: river\n  closed: {reason: 编辑部人手不足。, to: brief}');

let outputs: { before: Output; renamed: Output; closed: Output };
beforeAll(() => {
  outputs = { before: built(LOCKED), renamed: built(RENAMED), closed: built(CLOSED) };
});

const appOf = (output: Output) => {
  const app = createApp(catalogOf(output));
  return async (path: string, headers: Record<string, string> = {}) =>
    app.fetch(new Request(URL_ + path, { headers }), { ASSETS: assetsOf(output) });
};

/** Everything below a channel, in every variant. */
const below = (channel: string): string[] =>
  VARIANT_TAGS.flatMap((variant) =>
    [undefined, 1, 2, 3].flatMap((page) => [
      documentPath(variant, channel, '', page),
      ...FORMATS.map(({ file }) => documentPath(variant, channel, file, page)),
    ]),
  );

test('a channel that was closed keeps the number of its pages, for who has to say at each that it is gone', () => {
  expect(catalogOf(outputs.closed).closed?.river?.pages).toBe(3);
});

describe('a channel that was renamed', () => {
  test('is found under its old addresses by one redirect for good', async () => {
    const ask = appOf(outputs.renamed);
    for (const path of below('river')) {
      const moved = await ask(path);
      expect(moved.status, path).toBe(301);
      const to = moved.headers.get('Location') ?? '';
      expect(to).toBe(path.replace('/river/', '/shore/'));
      expect((await ask(to)).status, to).toBe(200);
    }
  });

  test('is found by one redirect, however the old address is written', async () => {
    const ask = appOf(outputs.renamed);
    for (const path of ['/zh-CN/river', '/zh-hans/RIVER/?utm_source=x', '/zh-Hans//river/']) {
      const { status, headers } = await ask(path);
      expect([status, headers.get('Location')], path).toEqual([301, '/zh-Hans/shore/']);
    }
    const { headers } = await ask('/ZH-tw/river/rss.xml?x');
    expect(headers.get('Location')).toBe('/zh-Hant-TW/shore/rss.xml');
  });

  test('leads nowhere from what was never there', async () => {
    const ask = appOf(outputs.renamed);
    for (const path of [
      '/zh/river/none.xml',
      '/zh/river/archive/9/',
      '/zh/rivers/',
      '/xx/river',
      '/xx/river/rss.xml',
    ])
      expect((await ask(path)).status, path).toBe(404);
  });

  test('is the same feed to who knows it: ids, entries and pages are as they were', async () => {
    const [was, is] = [appOf(outputs.before), appOf(outputs.renamed)];
    const idsIn = (atom: string) => [...atom.matchAll(/<id>[^<]*<\/id>/g)].map(([id]) => id);
    for (const page of ['', 'archive/1/', 'archive/2/', 'archive/3/']) {
      const [old, now] = await Promise.all([
        was(`/zh-Hans/river/${page}atom.xml`),
        is(`/zh-Hans/shore/${page}atom.xml`),
      ]);
      expect(idsIn(await now.text())).toEqual(idsIn(await old.text()));
    }
  });

  test('is named in the catalog, for mirrors', async () => {
    const catalog = (await (await appOf(outputs.renamed)('/catalog.json')).json()) as Record<string, unknown>;
    expect(catalog.moved).toEqual({ river: 'shore' });
  });

  test.each(FORMATS.map(({ id, file }) => [id, file] as const))(
    'loses nothing for a mirror of %s that runs meanwhile',
    async (format, file) => {
      let ask = appOf(outputs.before);
      const fetch: Fetch = async (url, ifNoneMatch) => {
        const headers: Record<string, string> = ifNoneMatch ? { 'If-None-Match': ifNoneMatch } : {};
        let answer = await ask(url.slice(URL_.length), headers);
        if (answer.status === 301) answer = await ask(answer.headers.get('Location') ?? '', headers);
        const etag = answer.headers.get('ETag') ?? undefined;
        return { status: answer.status, ...(etag && { etag }), text: await answer.text() };
      };
      const mirror = createMirror(format, `${URL_}/zh-Hant-TW/river/${file}`, fetch);
      await mirror.poll();
      const before = [...mirror.entries().keys()].toSorted();
      expect(before).toHaveLength(7);
      ask = appOf(outputs.renamed);
      await mirror.poll();
      expect([...mirror.entries().keys()].toSorted()).toEqual(before);
    },
  );
});

describe('a channel that was closed', () => {
  test('is gone at all of its addresses, and says where to go in the variant that was asked for', async () => {
    const ask = appOf(outputs.closed);
    for (const path of below('river')) {
      const gone = await ask(path);
      expect(gone.status, path).toBe(410);
      const [, variant] = path.split('/');
      const to = `${URL_}/${variant}/brief/`;
      expect(gone.headers.get('Link')).toBe(`<${to}>; rel="related"`);
      expect(await gone.json()).toMatchObject({ kind: 'closed', channel: 'river', to });
    }
  });

  test('says so to people on a page', async () => {
    const page = await appOf(outputs.closed)('/zh-Hant-TW/river/rss.xml', { 'Sec-Fetch-Dest': 'document' });
    expect(page.status).toBe(410);
    const text = await page.text();
    expect(text).toContain('「河邊」頻道已停辦');
    expect(text).toContain('編輯部人手不足。');
    expect(text).toContain('<strong>後續內容請見：</strong><a href="/zh-Hant-TW/brief/">簡訊</a>');
  });

  test('is in no list of channels, and its articles are in the channel where it goes on', async () => {
    const ask = appOf(outputs.closed);
    for (const path of [
      '/zh-Hans/',
      '/zh-Hans/opml.xml',
      '/sitemaps/channels.xml',
      '/zh-Hans/articles/by-the-river-4',
    ])
      expect(await (await ask(path)).text(), path).not.toContain('/river/');
    for (const channel of ['brief', 'local'])
      expect(await (await ask(`/zh-Hans/${channel}/atom.xml`)).text(), channel).toContain('by-the-river-4');
    expect(await (await ask('/zh-Hans/articles/by-the-river-4')).text()).toContain(
      '/zh-Hans/brief/#subscribe',
    );
  });

  test('leads to its parent where it says nothing, and to another site where it says so', async () => {
    const toParent = appOf(built(channels('- id: river', '- id: river\n  closed: {reason: 停办}')));
    expect(await (await toParent('/zh/river/')).json()).toMatchObject({ to: `${URL_}/zh/local/` });
    const away = appOf(
      built(channels('- id: river', '- id: river\n  closed: {reason: 停办, to: "https://river.example/"}')),
    );
    expect(await (await away('/zh/river/')).json()).toMatchObject({ to: 'https://river.example/' });
  });
});

test('where no channel was renamed or closed, nothing is said of it', () => {
  expect(catalogOf(outputs.before)).not.toHaveProperty('moved');
  expect(catalogOf(outputs.before)).not.toHaveProperty('closed');
});
