// Pages in any arrangement: the article's own lines, and what stands among them.

import * as fc from 'fast-check';

/** What one part of a page is: prose and headings are of the article, the rest is not. */
export type Part =
  | { readonly is: 'prose' | 'quote' | 'heading'; readonly text: string }
  | { readonly is: 'related' | 'share' | 'appeal' | 'picture'; readonly lines: readonly string[] };

const SUBJECTS = [
  '老船工',
  '修船铺',
  '渡口的茶摊',
  '江边的孩子',
  '对岸的仓库',
  '摆渡人',
  '码头上的灯',
  '新来的学徒',
];
const DID = [
  '天不亮就起来',
  '把旧木板一块块刨平',
  '说今年的水比去年高',
  '在账本上记了一笔',
  '等到太阳落山才收工',
  '给每条船起了名字',
];
const AND = [
  '路过的人都停下来看',
  '谁也没有着急',
  '桐油的味道飘得很远',
  '日子就这样一天天过去',
  '第二天又从头来过',
  '街坊送来了热茶',
];

const sentence = fc
  .tuple(
    fc.constantFrom(...SUBJECTS),
    fc.constantFrom(...DID),
    fc.constantFrom(...AND),
    fc.integer({ min: 2, max: 98 }),
  )
  .map(([who, did, and, count]) => `${who}${did}，${and}，这样的事一年有${count}回。`);

const prose = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(''));

const related = fc
  .tuple(
    fc.constantFrom('相关新闻', '推荐阅读', '延伸阅读', '相关报道'),
    fc.subarray(['渡口旧事：三代船工的一天', '一条木船要刷几遍桐油', '江边又见白鹭归来'], { minLength: 1 }),
  )
  .map(([head, lines]): Part => ({ is: 'related', lines: [head, ...lines] }));

const share = fc
  .subarray(['分享到：', '微信', '微博', 'QQ空间', '更多', '评论', '12', '收藏', '举报'], { minLength: 2 })
  .map((lines): Part => ({ is: 'share', lines }));

const others = fc.oneof(
  related,
  share,
  fc.constant<Part>({ is: 'appeal', lines: ['扫描二维码，关注江城网公众号'] }),
  fc.constant<Part>({ is: 'picture', lines: ['图为江边的老渡口。'] }),
);

const own = fc.oneof(
  { weight: 6, arbitrary: prose.map((text): Part => ({ is: 'prose', text })) },
  { weight: 1, arbitrary: sentence.map((text): Part => ({ is: 'quote', text })) },
  {
    weight: 1,
    arbitrary: fc.constant<Part>({
      is: 'prose',
      text: '渡口还在，船就还在，人也就还在，江水照样从门前流过去。',
    }),
  },
);

const numbered = fc
  .array(fc.array(own, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 })
  .map((sections) =>
    sections.flatMap((parts, at): Part[] => [
      { is: 'heading', text: `${'一二三'[at]}、第${'一二三'[at]}天` },
      ...parts,
    ]),
  );

/** The parts of a page between its facts and its editor, with at least two paragraphs. */
export const partsOfPage: fc.Arbitrary<readonly Part[]> = fc
  .tuple(
    fc.array(others, { maxLength: 2 }),
    fc.oneof(fc.array(own, { minLength: 2, maxLength: 8 }), numbered),
    fc.array(fc.tuple(others, fc.nat(20)), { maxLength: 3 }),
  )
  .map(([head, text, among]) => {
    const parts = [...text];
    for (const [part, at] of among) parts.splice(at % (parts.length + 1), 0, part);
    return [...head, ...parts];
  })
  .filter((parts) => parts.filter(({ is }) => is === 'prose').length >= 2);

export const FACTS = {
  headline: '老渡口的修船铺重新开门',
  info: '2024年05月06日09:30　来源：江城晚报',
  editor: '责任编辑：李明',
};

export const linesOf = (part: Part): readonly string[] => ('lines' in part ? part.lines : [part.text]);

export const asText = (parts: readonly Part[], indent: string): string =>
  [
    FACTS.headline,
    FACTS.info,
    ...parts.flatMap(linesOf).map((line) => `${/。$/.test(line) ? indent : ''}${line}`),
    FACTS.editor,
  ].join('\n\n');

const elementOf = (part: Part): string => {
  switch (part.is) {
    case 'prose':
      return `<p>${part.text}</p>`;
    case 'quote':
      return `<blockquote><p>${part.text}</p></blockquote>`;
    case 'heading':
      return `<p><strong>${part.text}</strong></p>`;
    case 'related':
      return `<div>${part.lines[0]}</div><ul>${part.lines
        .slice(1)
        .map((line, at) => `<li><a href="https://news.example/${at}">${line}</a></li>`)
        .join('')}</ul>`;
    case 'picture':
      return `<p><img src="https://img.example.cn/1.jpg"></p><p>${part.lines[0]}</p>`;
    default:
      return `<div>${part.lines.map((line) => `<span>${line}</span>`).join(' ')}</div>`;
  }
};

export const asHtml = (parts: readonly Part[], wrap: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${FACTS.headline}_江城网</title></head><body><h1>${FACTS.headline}</h1><div>${FACTS.info}</div>\n<div class="${wrap}">${parts
    .map(elementOf)
    .join('\n')}</div>\n<div>${FACTS.editor}</div></body></html>`;
