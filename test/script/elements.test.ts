// Inline elements keep their places: what came of an element's words is in the element, whatever length it has.

import fc from 'fast-check';
import type { Element, Root, Text } from 'hast';
import { expect, test } from 'vitest';
import type { Article } from '../../src/content/article.ts';
import { LANGUAGES } from '../../src/content/language.ts';
import type { Glossary } from '../../src/content/schema/glossary.ts';
import { treeToHtml } from '../../src/content/text/markdown.ts';
import { articleIn } from '../../src/script/article.ts';
import { type Step, through } from '../../src/script/convert/line.ts';
import { eachLine } from '../../src/script/tree.ts';
import { parsed, record, testFiles, withFile } from '../support/sample.ts';

const PATH = 'articles/2024/02/some-article.md';

const articleOf = (body: string, fields: Record<string, string> = {}): Article =>
  parsed(withFile(testFiles(), PATH, record(fields, body))).articles.find(
    ({ id }) => id === 'some-article',
  ) as Article;

const house = (glossary: Partial<Glossary> = {}) => ({
  glossary: { protect: [], replace: {}, ...glossary },
  punctuation: { 'zh-Hant-TW': { repair: true, quotes: 'corner' as const } },
});

const PLACES: [markdown: string, html: string, replace?: [string, string][]][] = [
  [
    '她坐[出租汽车](https://a.example/taxi)去看*互联网*展览。',
    '她坐<a href="https://a.example/taxi">計程車</a>去看<em>網際網路</em>展覽。',
  ],
  [
    '[程序员](https://a.example/p)吃**西红柿**，乘[公交车](https://a.example/bus)。',
    '<a href="https://a.example/p">程式設計師</a>吃<strong>番茄</strong>，乘<a href="https://a.example/bus">公車</a>。',
  ],
  // Of a word that lies in several parts: to the part in which it begins …
  ['*她坐出租*汽车去', '<em>她坐計程車</em>去'],
  ['她坐出*租汽车去*', '她坐計程車<em>去</em>'],
  // … or to the part that is wholly in it, which has nothing else …
  ['她坐出*租汽*车去', '她坐<em>計程車</em>去'],
  ['她坐*出租*汽车去', '她坐<em>計程車</em>去'],
  ['她坐出租*汽车*去', '她坐<em>計程車</em>去'],
  // … or to each of these its share.
  ['她坐*出租***汽车**去', '她坐<em>計程</em><strong>車</strong>去'],
  ['**她坐*互联网*去**', '<strong>她坐<em>網際網路</em>去</strong>'],
  ['*互联*网', '<em>裡</em>', [['網際網路', '裡']]],
  ['*互联网*好', '<em></em>好', [['網際網路', '']]],
  [
    '后*面*互联网*以后*',
    '後<em>𠮷面</em>很長的一個詞<em>以後</em>',
    [
      ['面', '𠮷面'],
      ['網際網路', '很長的一個詞'],
    ],
  ],
  ['看*见*了', '看<em>見</em>了'],
];

test.each(PLACES)('%s comes out as %s', (markdown, html, replace = []) => {
  const glossary = { replace: { 'zh-Hant-TW': replace } };
  const { body } = articleIn(articleOf(markdown), 'zh-Hant-TW', house(glossary));
  expect(treeToHtml(body)).toBe(`<p>${html}</p>`);
});

test('a rule of the editor’s holds across elements', () => {
  const glossary = { replace: { 'zh-Hant': [['裡面', '內裡'] as [string, string]] } };
  expect(treeToHtml(articleIn(articleOf('里*面*'), 'zh-Hant', house(glossary)).body)).toBe(
    '<p>內<em>裡</em></p>',
  );
});

test('a step that does not tell all that it does keeps the text whole, and tears no character', () => {
  const silent: Step = (text) => `${text}𠮷`;
  expect(through({ text: '一二三', cuts: [0, 1, 3] }, silent)).toEqual({ text: '一二三𠮷', cuts: [0, 2, 5] });
});

// Words whose conversions don't depend on their neighbours; some come out longer or shorter in Taiwan.
const WORDS = [
  '出租车',
  '互联网',
  '程序员',
  '西红柿',
  '公交车',
  '短信',
  '《网络》',
  '的',
  '，',
  'feed',
  '𠮷野家',
  '理发店',
  '在里面',
  '创可贴',
  '“',
  '”',
  'a,',
];
const word = fc.constantFrom(...WORDS);

const INLINE: ((children: Element['children']) => Element)[] = [
  (children) => ({ type: 'element', tagName: 'em', properties: {}, children }),
  (children) => ({ type: 'element', tagName: 'strong', properties: {}, children }),
  (children) => ({ type: 'element', tagName: 'a', properties: { href: 'https://a.example/后' }, children }),
  (children) => ({ type: 'element', tagName: 'code', properties: {}, children }),
  (children) => ({ type: 'element', tagName: 'span', properties: { lang: 'ja' }, children }),
];
const text = (value: string): Text => ({ type: 'text', value });

/** Text with elements in it, each of which may begin and end inside a word. */
const markup: fc.Arbitrary<Element['children']> = fc.letrec<{ some: Element['children'] }>((tie) => ({
  some: fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.array(word, { maxLength: 3 }).map((words) => [text(words.join(''))]) },
        { weight: 3, arbitrary: word.chain((whole) => splits(whole)).map((parts) => parts.map(text)) },
        {
          weight: 2,
          arbitrary: fc
            .tuple(fc.constantFrom(...INLINE), tie('some'))
            .map(([make, children]) => [make(children)]),
        },
      ),
      { maxLength: 5 },
    )
    .map((groups) => groups.flat()),
})).some;

const splits = (whole: string) =>
  fc.integer({ min: 0, max: [...whole].length }).map((at) => {
    const characters = [...whole];
    return [characters.slice(0, at).join(''), characters.slice(at).join('')];
  });

const rules = fc.array(
  fc.tuple(
    fc.oneof(word, fc.constantFrom('計程車', '網際網路', '理髮店', '裡面', '面', '師')),
    fc.oneof(word, fc.constantFrom('', '車', '很長很長的一個詞', '𠮷𠮷')),
  ),
  { maxLength: 4 },
);

const skeleton = (node: Root | Element): string =>
  node.children
    .flatMap((child) => (child.type === 'element' ? [`${child.tagName}(${skeleton(child)})`] : []))
    .join('');

const linesOf = (tree: Root): Text[][] => {
  const lines: Text[][] = [];
  eachLine(tree, 'zh-Hans', (nodes) => lines.push([...nodes]));
  return lines;
};
const joined = (nodes: readonly Text[]) => nodes.map(({ value }) => value).join('');

const plain = articleOf('正文。');

test('the text is that of the whole line, every element is there, and what is kept is kept', () => {
  fc.assert(
    fc.property(
      markup,
      rules,
      rules,
      fc.constantFrom(...LANGUAGES),
      fc.array(word),
      (children, replace, own, variant, protect) => {
        const body: Root = {
          type: 'root',
          children: [{ type: 'element', tagName: 'p', properties: {}, children }],
        };
        // Quotation marks pair across what is kept, so that no part of a line can tell how they turn.
        const how = { ...house({ protect, replace: { 'zh-Hant-TW': replace } }), punctuation: {} };
        const article: Article = { ...plain, variants: { 'zh-Hant-HK': { replace: own } }, body };
        const converted = articleIn(article, variant, how);
        const [before, after] = [linesOf(body), linesOf(converted.body)];
        expect(after.map(joined)).toEqual(
          before.map((nodes) => articleIn({ ...article, headline: joined(nodes) }, variant, how).headline),
        );
        expect(skeleton(converted.body)).toBe(skeleton(body));
        for (const node of after.flat()) expect(node.value.isWellFormed()).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('each character is in the element of the one that it came of; a word of other length in those that it lay in', () => {
  const variant = 'zh-Hant-TW';
  const convert = (one: string) => articleIn({ ...plain, headline: one }, variant).headline;
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.array(fc.nat(40)), (words, at) => {
      const whole = words.join('');
      const results = words.map(convert);
      fc.pre(convert(whole) === results.join(''));
      const edges = [
        ...new Set([0, ...at.filter((cut) => cut < whole.length && isEdge(whole, cut)), whole.length]),
      ];
      edges.sort((a, b) => a - b);
      const nodes = edges.slice(1).map((end, index) => text(whole.slice(edges[index], end)));
      const body: Root = { type: 'root', children: nodes };
      const [after = []] = linesOf(articleIn({ ...plain, body }, variant).body);
      const ends: number[] = [];
      for (const { value } of after) ends.push((ends.at(-1) ?? 0) + value.length);
      const nodeAt = (offset: number) => ends.findIndex((end) => offset < end);
      const originAt = (offset: number) => edges.findIndex((edge) => offset < edge) - 1;
      let [from, to] = [0, 0];
      for (const [index, one] of words.entries()) {
        const result = results[index] as string;
        if (one.length === result.length)
          for (let unit = 0; unit < one.length; unit++) expect(nodeAt(to + unit)).toBe(originAt(from + unit));
        else {
          for (let unit = 0; unit < result.length; unit++) {
            expect(nodeAt(to + unit)).toBeGreaterThanOrEqual(originAt(from));
            expect(nodeAt(to + unit)).toBeLessThanOrEqual(originAt(from + one.length - 1));
          }
          const inside = after.filter(
            (_, node) => (edges[node] as number) >= from && (edges[node + 1] as number) <= from + one.length,
          );
          if (inside.length <= [...result].length) for (const { value } of inside) expect(value).not.toBe('');
        }
        from += one.length;
        to += result.length;
      }
    }),
    { numRuns: 500 },
  );
});

const isEdge = (whole: string, at: number) => !/[\uDC00-\uDFFF]/.test(whole.charAt(at));
