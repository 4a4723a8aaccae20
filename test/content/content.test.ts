// content/: what an editor is told, with its place and the remedy, and what is let through.

import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/content.ts';
import { formatIssue } from '../../src/content/issue.ts';
import { treeToHtml } from '../../src/content/text/markdown.ts';
import { bytes, parsed, record, testFiles, withFile } from '../support/sample.ts';

const FILE = 'articles/2024/02/some-article.md';

/** Everything that is said when this record joins the sample. */
const said = (text: string | Uint8Array, path = FILE): string[] =>
  parseContent(withFile(testFiles(), path, text)).issues.map(formatIssue);

const RECORDS: [title: string, fields: Record<string, string | null>, issues: string[]][] = [
  ['a record that is right', {}, []],
  [
    'a value with a bare colon',
    { headline: '天津: 港口' },
    [`${FILE}:3 headline: a value holds a colon and a space without quotes; write headline: "天津: 港口"`],
  ],
  [
    'a required field that is not there',
    { headline: null },
    [`${FILE}:2 headline: is missing; write the headline`],
  ],
  [
    "another system's name for a field",
    { title: '标题', headline: null },
    [
      `${FILE}:2 headline: is missing; write the headline`,
      `${FILE}:7 title: is no field of ours; did you mean headline?`,
    ],
  ],
  [
    'a misspelt field',
    { descripton: '摘要' },
    [`${FILE}:8 descripton: is no field of ours; did you mean description?`],
  ],
  ['draft', { draft: 'true' }, [`${FILE}:8 draft: is no field of ours; did you mean pubStatus: withheld?`]],
  [
    'a date without offset',
    { datePublished: '2024-02-01 08:00' },
    [
      `${FILE}:4 datePublished: "2024-02-01 08:00" has no offset from UTC; write 2024-02-01T08:00:00+08:00 for Beijing time`,
    ],
  ],
  [
    'a day that is not in the calendar',
    { datePublished: '2023-02-30T10:00:00+08:00' },
    [
      `${FILE}:4 datePublished: "2023-02-30T10:00:00+08:00" is no day and time of the calendar; write one that exists, such as 2021-06-16T10:01:00+08:00`,
    ],
  ],
  [
    'modified before published',
    { dateModified: '2024-01-31T08:00:00+08:00' },
    [`${FILE}:8 dateModified: is before datePublished; write a later date, or leave it out`],
  ],
  [
    'an unknown channel',
    { articleSection: '[local, sport]' },
    [
      `${FILE}:6 articleSection[1]: “sport” is no channel; write one of local, river, brief, empty, or add it to channels.yaml`,
    ],
  ],
  [
    'an id unlike the file name',
    { id: 'another-article' },
    [
      `${FILE}:2 id: “another-article” is unlike the file’s name; name the file another-article.md, or write id: some-article if it was never published`,
    ],
  ],
  [
    'a republished article without a source',
    { provenance: 'republished', copyrightHolder: '远方日报' },
    [
      `${FILE}:2 source: is missing on a republished article; write source: {name, headline, url, datePublished}`,
    ],
  ],
  [
    'a republished article without rights',
    { provenance: 'republished', source: '{name: 远方日报}' },
    [`${FILE}:2 copyrightHolder: warning: is missing on a republished article; write who holds the rights`],
  ],
  [
    'neither author nor editor',
    { editor: null },
    [
      `${FILE}:2 author: warning: names nobody, and neither does editor; write author: [{name: …}] or editor: [name]`,
    ],
  ],
  [
    'an image by http and without alt',
    { image: '[{src: "http://far.example/a.jpg"}]' },
    [
      `${FILE}:8 image[0].alt: is missing; write what the picture shows, for those who cannot see it`,
      `${FILE}:8 image[0].src: "http://far.example/a.jpg" is no https address; write https://… or /media/name.png for a file of content/media`,
    ],
  ],
  [
    'an image that is not in content/media',
    { image: '[{src: /media/lost.png, alt: 丢了的图}]' },
    [`${FILE}:8 image[0].src: content/media/lost.png is not there; add the file, or write https://…`],
  ],
  [
    'canceled without a reason',
    { pubStatus: 'canceled' },
    [`${FILE}:2 withdrawn: is missing on a canceled article; write withdrawn: {date, reason}`],
  ],
  [
    'a related article that is not there',
    { related: '[{headline: 别的, id: no-such-article}]' },
    [`${FILE}:8 related[0].id: “no-such-article” is no article; write the id of one, or a url`],
  ],
  [
    'a field written twice',
    { keywords: '[一]\nkeywords: [二]' },
    [`${FILE}:9 keywords: the field is written twice; keep one of them`],
  ],
  [
    'emphasis without quotes, which YAML takes for an alias',
    { headline: '*重要*' },
    [`${FILE}:3 headline: a value begins with * or & without quotes; put the value in quotes`],
  ],
  [
    'a name where a table belongs',
    { source: '远方日报' },
    [`${FILE}:8 source: is no table; write {name, headline, url, datePublished}`],
  ],
  [
    'a language that we do not publish',
    { inLanguage: 'ja' },
    [
      `${FILE}:5 inLanguage: is no language that we publish; write one of zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK`,
    ],
  ],
];

test.each(RECORDS)('a record is told of with its line: %s', (_title, fields, issues) => {
  expect(said(record(fields)).toSorted()).toEqual(issues.toSorted());
});

const BODIES: [title: string, body: string, issues: string[]][] = [
  [
    'a level-1 heading',
    '# 标题\n\n正文。',
    ['10 body: has a level-1 heading, which is the headline’s; begin with ##'],
  ],
  [
    'an http image',
    '正文。\n\n![船](http://far.example/a.png)',
    [
      '12 body: the image “http://far.example/a.png” has no https address; write https://… or /media/name.png for a file of content/media',
    ],
  ],
  [
    'an image without alt',
    '正文。\n\n![](https://far.example/a.png)',
    [
      '12 body: the image “https://far.example/a.png” has no alternative text; write ![what it shows](address)',
    ],
  ],
  [
    'a script',
    '正文。\n\n<script>alert(1)</script>',
    ['12 body: warning: <script> is not published; remove it, or write its content as Markdown'],
  ],
  [
    'a link to no article',
    '见[另一篇](missing-article.md)。',
    [
      '10 body: the link to “missing-article.md” leads to no article that is published; write the name of the file of one',
    ],
  ],
  [
    'a link to an article that is withheld',
    '见[另一篇](withheld-text.md)。',
    [
      '10 body: the link to “withheld-text.md” leads to no article that is published; write the name of the file of one',
    ],
  ],
  [
    'a link to nowhere',
    '见[另一篇](some/where)。',
    [
      '10 body: the link to “some/where” leads nowhere; write https://…, a path of this site, or the name of an article’s file',
    ],
  ],
];

test.each(BODIES)('a text is told of with its line: %s', (_title, body, issues) => {
  expect(said(record({}, body))).toEqual(issues.map((issue) => `${FILE}:${issue}`));
});

test('every issue of every file is gathered, in the order of files and lines', () => {
  let files = withFile(
    testFiles(),
    FILE,
    record({ title: '一', headline: null, datePublished: '2024-02-30' }),
  );
  files = withFile(
    files,
    'articles/2024/02/other-article.md',
    record({ id: 'other-article', editor: '[]' }, '# 题'),
  );
  files = withFile(files, 'site.yaml', 'name: 报');
  files = withFile(files, 'channels.yaml', '- id: local\n  name: 本地');
  const places = parseContent(files).issues.map(({ file, line, field }) => `${file}:${line} ${field}`);
  expect(places).toEqual([
    'articles/2024/02/other-article.md:2 author',
    'articles/2024/02/other-article.md:9 body',
    'articles/2024/02/other-article.md:10 body',
    `${FILE}:2 headline`,
    `${FILE}:3 datePublished`,
    `${FILE}:7 title`,
    'channels.yaml:1 [0].description',
    'site.yaml:1 description',
    'site.yaml:1 url',
    'site.yaml:1 tag',
    'site.yaml:1 language',
  ]);
});

test('an id that another file has', () => {
  expect(said(record({ id: 'taiwan-text' }), 'articles/2024/02/taiwan-text.md')).toEqual([
    'articles/2024/02/taiwan-text.md:2 id: “taiwan-text” is also the id of articles/2024/01/taiwan-text.md; give the newer article another id, and its file the same name',
  ]);
});

test('channels: twice the same id, an unknown parent, a circle', () => {
  const channel = (id: string, parent = '') =>
    `- {id: ${id}, name: 名, description: 述${parent && `, parent: ${parent}`}}\n`;
  const channels = [
    channel('local', 'river'),
    channel('river', 'local'),
    channel('brief', 'nothing'),
    channel('empty'),
    channel('empty'),
  ].join('');
  const issues = parseContent(withFile(testFiles(), 'channels.yaml', channels)).issues.map(formatIssue);
  expect(issues).toEqual([
    'channels.yaml:1 [0].parent: “local” is its own ancestor; remove one parent of the circle',
    'channels.yaml:2 [1].parent: “river” is its own ancestor; remove one parent of the circle',
    'channels.yaml:3 [2].parent: “brief” has the unknown parent “nothing”; write one of local, river, brief, empty',
    'channels.yaml:5 [4].id: “empty” is there twice; give one of them another id',
  ]);
});

const ENCODINGS: [title: string, content: Uint8Array, issue: RegExp][] = [
  [
    'U+FFFD',
    bytes(record({ headline: '标\uFFFD题' })),
    /:3 file: holds U\+FFFD, a character lost in decoding; copy/,
  ],
  ['锟斤拷', bytes(record({}, '锟斤拷锟斤拷')), /:10 file: holds U\+FFFD/],
  [
    'UTF-8 read as GBK',
    bytes(record({ headline: new TextDecoder('gbk').decode(bytes('天津市机关党建工作')) })),
    /:3 file: (reads like UTF-8 taken for gbk; it should probably say “天津市机关党建工作”|holds U\+FFFD)/,
  ],
  [
    'UTF-8 read as Latin-1',
    bytes(record({ headline: new TextDecoder('windows-1252').decode(bytes('天津市各级机关')) })),
    /:3 file: reads like UTF-8 taken for windows-1252; it should probably say “天津市各级机关”/,
  ],
  // 标题 in GB 18030
  [
    'GB 18030',
    Uint8Array.of(...bytes('---\nid: x\nheadline: '), 0xb1, 0xea, 0xcc, 0xe2),
    /:1 file: is not UTF-8, probably GB18030; save it as UTF-8/,
  ],
];

test.each(ENCODINGS)('wrong encoding: %s', (_title, content, issue) => {
  expect(said(content)).toEqual([expect.stringMatching(issue)]);
});

test('genuine text of rare characters is no mojibake', () => {
  const rare = '涓滴之水，鐨鍥鏄，龘靐齉爩，㐀㐁㐂，𠮷野家，獨樂寺觀音閣，鸕鶿鷓鴣，嘚瑟尕娃';
  expect(said(record({ headline: rare }, `${rare}。`))).toEqual([]);
});

test('withheld articles never leave, canceled ones are kept', () => {
  const { articles } = parsed(testFiles());
  expect(articles.map(({ id, pubStatus }) => `${id} ${pubStatus}`)).toEqual([
    'simplified-text usable',
    'taiwan-text usable',
    'hongkong-text usable',
    'naive-text usable',
    'withdrawn-text canceled',
  ]);
});

test('`updated` is the newest of publication, modification and corrections', () => {
  const files = withFile(
    testFiles(),
    FILE,
    record({
      dateModified: '2024-02-03T08:00:00+08:00',
      correction: '[{date: 2024-02-05T08:00:00+09:00, text: 更正}, {date: 2024-02-02T08:00:00Z, text: 更正}]',
    }),
  );
  expect(parsed(files).articles.find(({ id }) => id === 'some-article')?.updated).toBe(
    '2024-02-04T23:00:00Z',
  );
});

test('the description is the first paragraph where none is written', () => {
  const files = withFile(testFiles(), FILE, record({}, '## 题\n\n第一**段**。\n\n第二段。'));
  expect(parsed(files).articles.find(({ id }) => id === 'some-article')?.description).toBe('第一段。');
});

const HTML: [title: string, markdown: string, html: string][] = [
  ['emphasis next to Han', '他说**“总开关”**在这里。', '<p>他说<strong>“总开关”</strong>在这里。</p>'],
  ['a time is no directive', '2021年6月16日10:01，比分3:2', '<p>2021年6月16日10:01，比分3:2</p>'],
  ['a line break between Han', '第一行\n第二行\nEnglish\nwords', '<p>第一行第二行\nEnglish\nwords</p>'],
  ['a script and what it holds', '一<script>alert(1)</script>二', '<p>一二</p>'],
  ['an event handler', '<b onclick="alert(1)">粗</b>', '<p><b>粗</b></p>'],
  [
    'a javascript: link',
    '[点](javascript:alert(1)) <a href="JaVa&#x0A;script:alert(1)">点</a>',
    '<p><a>点</a> <a>点</a></p>',
  ],
  ['an iframe', '前\n\n<iframe src="https://far.example"></iframe>\n\n后', '<p>前</p>\n\n<p>后</p>'],
  [
    'a data: image',
    '字<img src="https://far.example/a.png" alt="图" onerror="alert(1)">',
    '<p>字<img src="https://far.example/a.png" alt="图"></p>',
  ],
  ['a style', '<p style="position:fixed">字</p>', '<p>字</p>'],
  [
    'a form and an svg',
    '<form action="https://far.example"><input>字</form><svg onload="alert(1)"><text>画</text></svg>',
    '字画',
  ],
  ['a comment', '前<!-- 删 -->后', '<p>前后</p>'],
  ['a character that XML forbids', '<span title="&#1;&#3;字">一</span>', '<p><span title="字">一</span></p>'],
  [
    'a foreign word',
    '<span lang="en" translate="no">feed</span>',
    '<p><span lang="en" translate="no">feed</span></p>',
  ],
];

test.each(HTML)('Markdown: %s', (_title, markdown, html) => {
  const files = withFile(testFiles(), FILE, record({}, `首段。\n\n${markdown}`));
  const article = parsed(files).articles.find(({ id }) => id === 'some-article');
  expect(treeToHtml(article?.body ?? { type: 'root', children: [] }).trim()).toBe(`<p>首段。</p>\n${html}`);
});

test('the sample content of the site has no issues, and holds what a newcomer should see', async () => {
  const { loadContent } = await import('../../src/press/disk/content/content-folder.ts');
  const files = loadContent('content');
  const result = parseContent(files);
  expect(result.issues.map(formatIssue)).toEqual([]);
  const { articles, channels } = parsed(files);
  expect(articles.length).toBeGreaterThanOrEqual(24);
  for (const { id } of channels)
    expect(
      articles.some(({ articleSection }) => articleSection.includes(id)),
      id,
    ).toBe(true);
  expect(new Set(articles.map(({ inLanguage }) => inLanguage))).toEqual(
    new Set(['zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK']),
  );
});
