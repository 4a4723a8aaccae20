// What a text loses on its way, footnotes out of their place, and what a list says twice.

import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/content.ts';
import { formatIssue } from '../../src/content/issue.ts';
import { renderMarkdown, treeToHtml } from '../../src/content/text/markdown.ts';
import { parsed, record, testFiles, withFile } from '../support/sample.ts';

const FILE = 'articles/2024/02/some-article.md';
const said = (text: string): string[] =>
  parseContent(withFile(testFiles(), FILE, text)).issues.map(formatIssue);
const warning = (line: number, text: string) => `${FILE}:${line} body: warning: ${text}`;
const tag = (line: number, name: string) =>
  warning(line, `<${name}> is not published; remove it, or write its content as Markdown`);
const attribute = (line: number, name: string) =>
  warning(line, `the attribute ${name} is not published; remove it`);

const LOSSES: [title: string, body: string, told: string[]][] = [
  [
    'elements, once for each kind',
    '正文\n\n<font>红</font> <center>中</center>\n\n<FONT>红</FONT>',
    [tag(12, 'font'), tag(12, 'center')],
  ],
  [
    'attributes',
    '<p style="a" class="b" onclick="c" data-foo-bar="d" id="e" aria-label="f">正文</p>',
    ['style', 'class', 'onclick', 'data-foo-bar', 'id', 'aria-label'].map((name) => attribute(10, name)),
  ],
  [
    'attributes of a link',
    '正文\n<a href="https://a.example/" target="_blank" rel="nofollow">甲</a>',
    [attribute(11, 'target'), attribute(11, 'rel')],
  ],
  ['a tag of MDX', '正文<Chart data={1} />后文', [tag(10, 'chart')]],
  ['a cell outside a table', '正文\n\n<td>格</td>', [tag(12, 'td')]],
  ['an instruction', '正文<?php x ?>', [tag(10, '?')]],
  ['drawings', '正文\n\n<svg><circle r="1"/></svg>', [tag(12, 'svg'), tag(12, 'circle')]],
  [
    'what stands behind a block’s language',
    '正文\n\n```js title=x\n1\n```',
    [warning(12, '“title=x” behind the language of a code block is not published; remove it')],
  ],
  [
    'notes and addresses that nothing refers to',
    '正文[^1]\n\n[^1]: 一\n\n[^2]: 二\n\n[甲]: https://a.example/',
    [
      warning(
        14,
        '[^2] is not published, as nothing in the text refers to it; write [^2] where it belongs, or remove it',
      ),
      warning(
        16,
        '[甲] is not published, as nothing in the text refers to it; write [甲] where it belongs, or remove it',
      ),
    ],
  ],
  [
    'a note that is there twice',
    '正文[^1]\n\n[^1]: 一\n\n[^1]: 二',
    [warning(14, '[^1] is defined twice, and only the first is published; remove one')],
  ],
  ['a comment is for those who write', '正文<!-- 待核 -->', []],
  [
    'all that Markdown makes',
    '正文[^1]，**a** *b* ~~c~~ `d`\n\n| 甲 | 乙 |\n|:-:|--:|\n| 1 | 2 |\n\n1. 一\n2. 二\n\n- [x] 做完\n- [ ] 未做\n\n```js\n1\n```\n\n> 引\n\n[甲][乙]\n\n[乙]: https://a.example/ "题"\n\n[^1]: 注',
    [],
  ],
];

test.each(LOSSES)('%s', (_title, body, told) => {
  expect(said(record({}, body))).toEqual(told);
});

test('check boxes are published as what they show', () => {
  const { body } = renderMarkdown(FILE, '- [x] 做完\n- [ ] **未**做\n- 别的', 0, 'some-article');
  expect(treeToHtml(body)).toBe(
    '<ul>\n<li>☑ 做完</li>\n<li>☐ <strong>未</strong>做</li>\n<li>别的</li>\n</ul>',
  );
});

test('a description made from the first paragraph has no marks of notes', () => {
  const files = withFile(
    testFiles(),
    FILE,
    record({}, '海河[^1]穿城而过[^长]。1<sup>2</sup>\n\n[^1]: 注。\n[^长]: 另注。'),
  );
  expect(parsed(files).articles.find(({ id }) => id === 'some-article')?.description).toBe(
    '海河穿城而过。12',
  );
});

test('what a list says twice is published once, and told of with its line', () => {
  const text = record({
    keywords: '[天津, 海河, 天津]',
    articleSection: '[local, river, local]',
    editor: '[曾巩, 曾巩]',
    author: '\n  - {name: 甲}\n  - {name: 甲, role: author}\n  - {name: 甲, role: reporter}',
  });
  expect(said(text)).toEqual(
    [
      '6 articleSection[2]: warning: “local”',
      '7 editor[1]: warning: “曾巩”',
      '8 keywords[2]: warning: “天津”',
      '11 author[1]: warning: “甲”',
    ].map((start) => `${FILE}:${start} is there twice; keep one of them; it is published once`),
  );
  const article = parsed(withFile(testFiles(), FILE, text)).articles.find(({ id }) => id === 'some-article');
  expect(article).toMatchObject({
    keywords: ['天津', '海河'],
    articleSection: ['local', 'river'],
    editor: ['曾巩'],
    author: [
      { name: '甲', role: 'author' },
      { name: '甲', role: 'reporter' },
    ],
  });
});
