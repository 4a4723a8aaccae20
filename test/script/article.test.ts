// Conversion: the three pipelines, what is never converted, and the editor's hand.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../src/content/issue.ts';
import type { Language } from '../../src/content/language.ts';
import type { Punctuation } from '../../src/content/schema/site.ts';
import { treeToHtml } from '../../src/content/text/markdown.ts';
import { articleIn } from '../../src/script/article.ts';
import { convertText, type Source } from '../../src/script/convert/convert.ts';
import { punctuate } from '../../src/script/convert/punctuation.ts';
import { findVariant, pick, VARIANT_TAGS, VARIANTS } from '../../src/script/variants.ts';
import { buildSite } from '../support/build-in-memory.ts';
import { parsed, record, testFiles, withFile } from '../support/sample.ts';

const PIPELINES: [from: Source, text: string, results: Partial<Record<Language, string>>][] = [
  [
    'zh-Hans',
    '皇后号停在里面，后来干部看着头发',
    {
      'zh-Hans': '皇后号停在里面，后来干部看着头发',
      'zh-Hant': '皇后號停在裡面，後來幹部看著頭髮',
      'zh-Hant-TW': '皇后號停在裡面，後來幹部看著頭髮',
      'zh-Hant-HK': '皇后號停在裏面，後來幹部看着頭髮',
    },
  ],
  // Hong Kong newspapers' forms, not those of the standard list that OpenCC follows (説 户 葱 麪).
  ['zh-Hans', '用户说葱油面', { 'zh-Hant-HK': '用戶說蔥油麵' }],
  [
    'zh-Hant-TW',
    '乾隆在裡面看著臺灣的軟體',
    {
      'zh-Hans': '乾隆在里面看着台湾的软体',
      'zh-Hant': '乾隆在裡面看著臺灣的軟體',
      'zh-Hant-HK': '乾隆在裏面看着台灣的軟體',
    },
  ],
  [
    'zh-Hant-HK',
    '衞生署裏人看着船',
    { 'zh-Hans': '卫生署里人看着船', 'zh-Hant': '衛生署裡人看著船', 'zh-Hant-HK': '衞生署裏人看着船' },
  ],
  [
    'naive',
    '干部先后制定標准，公仆要做模范，扑下身子趕上后進',
    {
      'zh-Hans': '干部先后制定标准，公仆要做模范，扑下身子赶上后进',
      'zh-Hant': '幹部先後制定標準，公僕要做模範，撲下身子趕上後進',
      'zh-Hant-HK': '幹部先後制定標準，公僕要做模範，撲下身子趕上後進',
    },
  ],
];

test.each(PIPELINES)('from %s: %s', (from, text, results) => {
  for (const [to, expected] of Object.entries(results))
    expect(convertText(text, from, to as Language), to).toBe(expected);
});

test('text without Han is never changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      for (const { tag } of VARIANTS) if (tag !== 'zh') expect(convertText(text, 'zh-Hans', tag)).toBe(text);
    }),
  );
});

describe('an article', () => {
  const { articles } = parsed(testFiles());
  const article = (id: string) => articles.find((known) => known.id === id) as (typeof articles)[number];

  test('is untouched as written and in its own variant', () => {
    for (const known of articles)
      for (const variant of VARIANT_TAGS)
        if (variant === 'zh' || (variant === known.inLanguage && !known.naive))
          expect(articleIn(known, variant)).toBe(known);
  });

  test('made naively is repaired even in the variant of its own tag', () => {
    expect(articleIn(article('naive-text'), 'zh-Hant').headline).toBe('機關幹部先後開會，建設模範機關');
    expect(articleIn(article('naive-text'), 'zh').headline).toBe('機關干部先后開會，建設模范機關');
  });

  test('converts every text and no address, code, or text in another language', () => {
    const converted = articleIn(article('simplified-text'), 'zh-Hant');
    expect(converted.kicker).toBe('本地');
    expect(converted.alternativeHeadline).toBe('副題：麵條與面孔');
    expect(converted.keywords).toEqual(['幹部', '里程']);
    expect(converted.image[0]).toMatchObject({
      src: '/media/diagram.png',
      alt: '河裡的船',
      caption: '船停在河裡',
    });
    expect(converted.correction[0]?.text).toBe('頭髮“全白”應為“半白”。');
    expect(converted.related[1]).toEqual({
      headline: '里程碑',
      url: 'https://other.example/%E9%87%8C%E7%A8%8B?%E4%BB%8E=%E5%90%8E',
    });
    const html = treeToHtml(converted.body);
    expect(html).toContain('<code>干部 = 里面</code>');
    expect(html).toContain('<span lang="ja">発表</span>、<span translate="no">干隆</span>');
    expect(html).toContain('href="https://other.example/%E9%87%8C%E9%9D%A2?%E5%90%8E=%E5%B9%B2">裡面</a>');
  });

  test('is converted as a whole line: a word may lie across elements', () => {
    const files = withFile(
      testFiles(),
      'articles/2024/02/some-article.md',
      record({}, '他的**头**发白了，*干*部[后](https://far.example/)来笑了。'),
    );
    const some = parsed(files).articles.find(({ id }) => id === 'some-article') as (typeof articles)[number];
    expect(treeToHtml(articleIn(some, 'zh-Hant').body)).toBe(
      '<p>他的<strong>頭</strong>髮白了，<em>幹</em>部<a href="https://far.example/">後</a>來笑了。</p>',
    );
  });

  test('takes headline and replacements from its own variant, else from a fallback', () => {
    const headline = (variant: (typeof VARIANT_TAGS)[number]) =>
      articleIn(article('simplified-text'), variant).headline;
    expect(headline('zh-Hant-TW')).toBe('幹部下鄉歸來頭髮白了，皇后號停在河裡（台灣版題）');
    expect(headline('zh-Hant')).toBe('幹部下鄉歸來頭髮白了，皇后號停在河裡');
    expect(headline('zh-Hant-HK')).toBe('幹部下鄉歸來頭髮白了，皇后號停在河裏（台灣版題）');
    const body = treeToHtml(articleIn(article('simplified-text'), 'zh-Hant-HK').body);
    expect(body).toContain('他的<strong>頭</strong>髮花白。');
    expect(headline('zh-Hans')).toBe('干部下乡归来头发白了，皇后号停在河里');
  });
});

const TAGS: [tag: string, variant: string | undefined][] = [
  ['zh', 'zh'],
  ['ZH-hant-tw', 'zh-Hant-TW'],
  ['zh-CN', 'zh-Hans'],
  ['zh-sg', 'zh-Hans'],
  ['zh-MY', 'zh-Hans'],
  ['zh-TW', 'zh-Hant-TW'],
  ['zh-HK', 'zh-Hant-HK'],
  ['zh-MO', 'zh-Hant-HK'],
  ['zh-Hant-MO', 'zh-Hant-HK'],
  ['en', undefined],
  ['constructor', undefined],
];

test.each(TAGS)('the tag %s means %s', (tag, variant) => {
  expect(findVariant(tag)).toBe(variant);
});

test('fallbacks: Taiwan and Hong Kong by way of Traditional, Simplified never', () => {
  expect(pick({ 'zh-Hant-HK': 1 }, 'zh-Hant-TW')).toBe(1);
  expect(pick({ 'zh-Hant-HK': 1, 'zh-Hant': 2 }, 'zh-Hant-TW')).toBe(2);
  expect(pick({ 'zh-Hant-TW': 1, 'zh-Hant': 2 }, 'zh-Hant-HK')).toBe(2);
  expect(pick({ 'zh-Hant': 1 }, 'zh-Hans')).toBeUndefined();
  expect(pick({ 'zh-Hans': 1 }, 'zh-Hant')).toBeUndefined();
});

describe('the glossary', () => {
  const PATH = 'articles/2024/02/some-article.md';
  const glossary = `
protect: [干部处, 從未出現]
asWritten: [后勤处]
replace:
  zh-Hant: [[裡面, 裡頭], [頭髮, 髮絲]]
  zh-Hant-HK: [[裏面, 裏邊]]
  zh-Hant-TW: [[从来没有, 從來沒有]]
`;
  const withGlossary = (fields: Record<string, string>, body: string) => {
    let files = withFile(testFiles(), 'glossary.yaml', glossary);
    files = withFile(files, PATH, record(fields, body));
    const content = parsed(files);
    const article = content.articles.find(
      ({ id }) => id === 'some-article',
    ) as (typeof content.articles)[number];
    const text = (variant: Language) =>
      treeToHtml(articleIn(article, variant, { glossary: content.glossary, punctuation: {} }).body);
    return { text, issues: () => buildSite(content, files, 'https://news.example').issues.map(formatIssue) };
  };

  test('replaces exactly, by variant and fallback, each place once, and keeps protected terms', () => {
    const { text } = withGlossary({}, '干部处里面，后勤处头发在里面。');
    expect(text('zh-Hant')).toBe('<p>干部處裡頭，后勤处髮絲在裡頭。</p>');
    expect(text('zh-Hant-TW')).toBe('<p>干部處裡頭，后勤处髮絲在裡頭。</p>');
    expect(text('zh-Hant-HK')).toBe('<p>干部處裏邊，后勤处髮絲在裏邊。</p>');
    expect(text('zh-Hans')).toBe('<p>干部处里面，后勤处头发在里面。</p>');
  });

  test('yields to the record, and a record’s rule reaches no other', () => {
    const { text } = withGlossary({ variants: '{zh-Hant: {replace: [[裡面, 內裡]]}}' }, '里面。');
    expect(text('zh-Hant')).toBe('<p>內裡。</p>');
    const files = withFile(
      testFiles(),
      PATH,
      record({ variants: '{zh-Hant: {replace: [[皇后, 王后]]}}' }, '皇后。'),
    );
    const other = parsed(files).articles.find(({ id }) => id === 'simplified-text');
    expect(articleIn(other as never, 'zh-Hant').body).toEqual(
      articleIn(parsed(testFiles()).articles.find(({ id }) => id === 'simplified-text') as never, 'zh-Hant')
        .body,
    );
  });

  test('a rule that never matches is reported, with the form that it probably wants', () => {
    const { issues } = withGlossary(
      { variants: '{zh-Hant: {replace: [[头发, 髮絲]], written: [[里外, 內外]]}}' },
      '干部处和后勤处的头发在里面。',
    );
    expect(issues()).toEqual([
      'glossary.yaml:2 protect[1]: warning: “從未出現” is in no article; write it as the articles do, or remove it',
      'glossary.yaml:7 replace.zh-Hant-TW[0]: warning: “从来没有” is in no article; write it as the articles do, or remove it',
      `${PATH}:8 variants.zh-Hant.written[0]: warning: “里外” is in no article; write it as the articles do, or remove it`,
    ]);
  });
});

const MARKS: [text: string, marks: Partial<Punctuation>, result: string][] = [
  [
    '各級機關深入學習,認真落實,2018年6月27日,全市開講',
    { repair: true },
    '各級機關深入學習，認真落實，2018年6月27日，全市開講',
  ],
  ['2021年06月16日10:01 來源:天津日報', { repair: true }, '2021年06月16日10:01 來源：天津日報'],
  ['各部門黨組(黨委)8項,增長1.3%,比分3:2', { repair: true }, '各部門黨組（黨委）8項，增長1.3%,比分3:2'],
  ['(記者 李國惠)(責編:李丹)', { repair: true }, '（記者 李國惠）（責編：李丹）'],
  [
    '國內生產總值(GDP)與f(x),見http://far.example/a,b?c:d',
    { repair: true },
    '國內生產總值(GDP)與f(x),見http://far.example/a,b?c:d',
  ],
  ['落實到位﹔落地生根──深化改革!真的嗎?', { repair: true }, '落實到位；落地生根——深化改革！真的嗎？'],
  ['Hello, world: yes; no! (really?)', { repair: true }, 'Hello, world: yes; no! (really?)'],
  ['“三個表率”與“他說‘好’的人”', { quotes: 'corner' }, '「三個表率」與「他說『好』的人」'],
  ['“外“內”外”', { quotes: 'corner' }, '「外『內』外」'],
  ['「外『內』外」', { quotes: 'curly' }, '“外‘內’外”'],
  ['It’s “fine”', { quotes: 'corner' }, 'It’s 「fine」'],
  ['沒有關上的“引號', { quotes: 'corner' }, '沒有關上的“引號'],
  ['”反了“', { quotes: 'corner' }, '”反了“'],
  ['“三個表率”,很好', {}, '“三個表率”,很好'],
];

test.each(MARKS)('punctuation: %s by %o', (text, marks, result) => {
  expect(punctuate(text, { repair: false, quotes: 'as-written', ...marks })).toBe(result);
  const again = punctuate(result, { repair: false, quotes: 'as-written', ...marks });
  expect(again, 'once is enough').toBe(result);
});

test('site.yaml chooses punctuation for each variant; what is written in a variant stays', () => {
  const article = (id: string) => parsed(testFiles()).articles.find((known) => known.id === id) as never;
  const house = {
    glossary: { protect: [], replace: {} },
    punctuation: {
      'zh-Hant': { repair: true, quotes: 'corner' as const },
      'zh-Hans': { repair: false, quotes: 'curly' as const },
    },
  };
  expect(treeToHtml(articleIn(article('simplified-text'), 'zh-Hant', house).body)).toContain(
    '說：「里程碑在裡面。」',
  );
  expect(treeToHtml(articleIn(article('simplified-text'), 'zh-Hant-HK', house).body)).toContain(
    '說：“里程碑在裏面。”',
  );
  expect(treeToHtml(articleIn(article('simplified-text'), 'zh-Hans', house).body)).toContain(
    '说：“里程碑在里面。”',
  );
});

test('an address stays as it was written, whatever rules and marks would do to it', () => {
  const address = 'https://后台.中国/范围?甲,乙;丙!丁:戊(发)';
  const headline = `后台: ${address}, 后文`;
  const files = withFile(
    withFile(
      testFiles(),
      'glossary.yaml',
      'protect: [后台]\nreplace: {zh-Hant: [[范围, 範疇], [后台, 幕後]]}',
    ),
    'articles/2024/02/some-article.md',
    record({ headline: `'${headline}'` }, '后台的范围'),
  );
  const { articles, glossary } = parsed(files);
  const article = articles.find(({ id }) => id === 'some-article');
  if (!article) throw new Error('not there');
  const punctuation: Partial<Record<Language, Punctuation>> = {
    'zh-Hant': { repair: true, quotes: 'corner' },
  };
  expect(articleIn(article, 'zh-Hant', { glossary, punctuation }).headline).toBe(`幕後: ${address}, 後文`);
});
