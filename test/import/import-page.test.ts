// src/import/: saved pages to records. The pages are in test/import/pages, the records that they give in test/import/golden.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/content/article.ts';
import { type Imported, importPage, type Wishes } from '../../src/import/import-page.ts';
import { decodePage } from '../../src/import/read/decode.ts';
import { PAGES, REFUSED } from '../support/import-pages.ts';
import { bytes, ROOT } from '../support/sample.ts';

const WISHES: Wishes = { channels: ['local'], isDefaultChannel: false, restoreMarks: false };

const read = (file: string) => new Uint8Array(readFileSync(join(ROOT, 'test/import/pages', file)));

const imported = (page: Uint8Array, wishes: Partial<Wishes> = {}): Imported => {
  const result = importPage(page, { ...WISHES, ...wishes });
  if (!result.ok) throw new Error(result.refused);
  return result;
};

const warnings = ({ notes }: Imported) => notes.filter(({ severity }) => severity === 'warning');

test.each(PAGES)('$file: $shows', async ({ file, wishes, fields, warned = [] }) => {
  const result = imported(read(file), wishes);
  for (const [name, value] of Object.entries(fields)) expect(result.fields[name], name).toEqual(value);
  expect(
    warnings(result)
      .map(({ field }) => field)
      .toSorted(),
  ).toEqual(warned);
  expect(result.fields.pubStatus).toBe(warned.length > 0 ? 'withheld' : 'usable');
  await expect(result.text).toMatchFileSnapshot(`golden/${file.replace('.', '-')}.md`);
});

/** A page without markup and space: only by replacing, so that the import is compared with something of its own. */
const charactersOf = (file: string): string =>
  decodePage(read(file))
    .text.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[a-z/!][^>]*>/gi, '')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, '');

/** What a reader sees of each paragraph, heading, cell and caption. */
const textsOf = (file: string, text: string): string[] => {
  const parsed = parseArticle(file, bytes(text));
  if (!parsed.ok) throw new Error('the record does not parse');
  const texts: string[] = [];
  const walk = (node: { type: string; value?: string; children?: unknown[]; tagName?: string }): string => {
    if (node.type === 'text') return (node.value ?? '').replace(/\s+/g, '');
    const isBlock = /^(p|h\d|li|td|th|figcaption)$/.test(node.tagName ?? '');
    const inner = (node.children ?? []).map((child) => walk(child as never)).join('');
    if (isBlock && inner !== '') texts.push(inner);
    return isBlock ? '' : inner;
  };
  walk(parsed.value.body as never);
  return texts;
};

test.each(PAGES)(
  '$file: the characters of its text are those of the page, in their order',
  ({ file, wishes }) => {
    const result = imported(read(file), wishes);
    const page = charactersOf(file);
    let from = 0;
    for (const text of textsOf(result.path, result.text)) {
      const at = page.indexOf(text, from);
      expect(at, text).toBeGreaterThanOrEqual(0);
      from = at + text.length;
    }
  },
);

test.each(REFUSED)('%s is refused', (file, reason) => {
  const result = importPage(read(file), WISHES);
  expect(result.ok ? result.text : result.refused).toMatch(reason);
});

const TEXT = (lines: Partial<Record<'headline' | 'meta' | 'body' | 'end', string>>): Uint8Array =>
  bytes(
    [
      lines.headline ?? '河边的一棵树',
      '',
      lines.meta ?? '2021年06月16日10:01　来源：江城晚报　编辑：李明',
      '',
      lines.body ?? '河边的老树昨天开花了，路过的人都停下来闻一闻，有人说比去年早了一个星期。',
      '',
      lines.end ?? '',
    ].join('\n'),
  );

test('--lang, --id and the default channel', () => {
  expect(imported(TEXT({}), { language: 'zh-Hans', id: 'old-tree' }).path).toBe(
    'articles/2021/06/old-tree.md',
  );
  const other = imported(TEXT({}), { language: 'zh-Hant-HK' });
  expect(warnings(other).map(({ field }) => field)).toEqual(['inLanguage']);
  const unchosen = imported(TEXT({}), { isDefaultChannel: true });
  expect(warnings(unchosen).map(({ field }) => field)).toEqual(['articleSection']);
  expect(unchosen.fields.pubStatus).toBe('withheld');
});

test('the same page gives the same id, and an address gives its last segment', () => {
  expect(imported(TEXT({})).fields.id).toBe(imported(TEXT({})).fields.id);
  expect(imported(TEXT({})).fields.id).toMatch(/^2021-06-16-[0-9a-f]{8}$/);
  const ids: [url: string, id: RegExp][] = [
    ['https://a.example/2021/0616/c41-347.html', /^c41-347$/],
    ['https://a.example/news/Life_202106160042.aspx', /^life-202106160042$/],
    ['https://a.example/2021/index.html', /^2021-06-16-/], // names no article
    ['https://a.example/a/12', /^2021-06-16-/], // too short
  ];
  for (const [url, id] of ids) expect(imported(TEXT({}), { url }).fields.id).toMatch(id);
});

test('--punct=restore repairs the marks, and nothing else ever changes a paragraph', () => {
  const page = TEXT({
    body: '河邊的老樹昨天開花了,路過的人都停下來聞一聞﹔有人說:比去年早了10:01分(一個星期)。',
  });
  expect(imported(page).body).toContain(
    '昨天開花了,路過的人都停下來聞一聞﹔有人說:比去年早了10:01分(一個星期)。',
  );
  expect(imported(page, { restoreMarks: true }).body).toContain(
    '昨天開花了，路過的人都停下來聞一聞；有人說：比去年早了10:01分（一個星期）。',
  );
});

const SAID: [title: string, page: Uint8Array, field: string, problem: RegExp][] = [
  ['two sources', TEXT({ end: '来源：山城日报' }), 'source', /“江城晚报” and “山城日报” are both named/],
  [
    'a source that names nobody',
    TEXT({ meta: '2021-06-16 10:01 来源：网络 编辑：李明' }),
    'source',
    /names nobody/,
  ],
  [
    'words beside the date',
    TEXT({ meta: '2021-06-16 10:01 津云 编辑：李明' }),
    'source',
    /“津云” stands beside the date/,
  ],
  [
    'day or month first',
    TEXT({ meta: '06/07/2021 10:01 来源：江城晚报 编辑：李明' }),
    'datePublished',
    /day first/,
  ],
  [
    'a zone without an offset',
    TEXT({ meta: '2021-06-16 10:01 当地时间 来源：江城晚报 编辑：李明' }),
    'datePublished',
    /no offset/,
  ],
  [
    'an update alone',
    TEXT({ meta: '更新时间：2021-06-16 10:01 来源：江城晚报 编辑：李明' }),
    'datePublished',
    /called an update/,
  ],
  [
    'names that cannot be divided',
    TEXT({ meta: '2021-06-16 10:01 来源：江城晚报 编辑：李明王芳' }),
    'editor',
    /“李明王芳” may hold a name/,
  ],
  [
    'a place that we do not know',
    TEXT({ body: '（本報記者李明芳三芝16日電）河邊的老樹昨天開花了，路過的人都停下來聞一聞。' }),
    'author',
    /“李明芳三芝” may hold/,
  ],
  [
    'paragraphs below the editors',
    TEXT({ end: '（责编：李明）\n\n这一段写在责编后面，谁也不知道它是不是正文，所以要说出来。' }),
    'body',
    /below the editors/,
  ],
];

test.each(SAID)('%s: said, never silent', (_title, page, field, problem) => {
  const { notes } = imported(page);
  expect(
    notes
      .filter((note) => note.field === field)
      .map((note) => note.problem)
      .join('\n'),
  ).toMatch(problem);
});

test('a source at the end of the last paragraph', () => {
  const page = TEXT({
    meta: '2021-06-16 10:01',
    body: '河边的老树昨天开花了，路过的人都停下来闻一闻。（来源：江城晚报　编辑：李明）',
  });
  expect(imported(page).fields).toMatchObject({
    source: { name: '江城晚报' },
    editor: ['李明'],
    pubStatus: 'usable',
  });
});

test('one character that cannot be read is a box with a warning; a text of them is refused', () => {
  const page = TEXT({});
  const broken = new Uint8Array([...page.slice(0, page.length - 12), 0xff, ...page.slice(page.length - 12)]);
  const result = imported(broken);
  expect(result.body).toContain('□');
  expect(warnings(result).map(({ problem }) => problem)).toEqual([
    expect.stringMatching(/^characters of the text are lost, at “.*□/),
  ]);
  const lost = TEXT({ body: '河边的\uFFFD\uFFFD昨天\uFFFD\uFFFD\uFFFD，路过的人都\uFFFD\uFFFD闻一闻。' });
  expect(importPage(lost, WISHES)).toMatchObject({ ok: false, refused: /mojibake/ });
});

test('a table that was copied is one again', () => {
  const body =
    '老渡口的船从今天起改点，往集市的末班比从前晚了一刻钟，赶夜市的人不用再走回家了。\n渡口\t首班\t末班\n老渡口\t6:10\t21:40\n集市\t6:25\t21:55\n末班船开过以后江上就没有船了，错过的人可以在渡口的茶棚里等到天亮。';
  expect(imported(TEXT({ body })).body).toContain(
    '回家了。\n\n|渡口|首班|末班|\n|-|-|-|\n|老渡口|6:10|21:40|\n|集市|6:25|21:55|\n\n末班船',
  );
});
