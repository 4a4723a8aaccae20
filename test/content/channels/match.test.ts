// Channels by rule: what a rule takes, in whatever script it and the article are written.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Matchable, takersOf } from '../../../src/content/channels/match.ts';
import { parseContent } from '../../../src/content/content.ts';
import { formatIssue } from '../../../src/content/issue.ts';
import { LANGUAGES, type Language } from '../../../src/content/language.ts';
import { rule as ruleSchema } from '../../../src/content/schema/match.ts';
import { convertText } from '../../../src/script/convert/convert.ts';
import { inOneScript } from '../../../src/script/one-script.ts';
import { parsed, record, testFiles, withFile } from '../../support/sample.ts';

const ARTICLE: Matchable = {
  inLanguage: 'zh-Hans',
  naive: false,
  keywords: ['海河', '桥梁'],
  author: [{ name: '于晓光' }],
  source: { name: '新华社' },
  license: 'CC-BY-4.0',
};

const takes = (rule: unknown, article: Partial<Matchable> = {}): boolean =>
  takersOf([{ id: 'it', match: ruleSchema.parse(rule) }], inOneScript())({ ...ARTICLE, ...article })
    .length === 1;

const RULES: [why: string, rule: unknown, isTaken: boolean][] = [
  ['one of its keywords', { keywords: ['港口', '海河'] }, true],
  ['a keyword by itself', { keywords: '海河' }, true],
  ['a part of a keyword', { keywords: ['海'] }, false],
  ['another keyword', { keywords: ['港口'] }, false],
  ['an author', { author: '于晓光' }, true],
  ['an author as Traditional writes the name', { author: '于曉光' }, true],
  ['a source', { source: ['中新社', '新华社'] }, true],
  ['a licence', { license: 'cc-by-4.0' }, true],
  ['a licence as it is read', { license: 'CC BY 4.0' }, true],
  ['a licence by its address', { license: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans' }, true],
  ['another licence', { license: 'https://creativecommons.org/licenses/by-sa/4.0/' }, false],
  ['two fields, both', { keywords: '海河', source: '新华社' }, true],
  ['two fields, and one does not hold', { keywords: '海河', source: '中新社' }, false],
  ['any of two rules', { any: [{ keywords: '港口' }, { source: '新华社' }] }, true],
  ['any of two fields', { any: { keywords: '港口', source: '新华社' } }, true],
  ['any, and none holds', { any: { keywords: '港口', source: '中新社' } }, false],
  ['all keywords', { all: [{ keywords: '海河' }, { keywords: '桥梁' }] }, true],
  ['all keywords, and one is missing', { all: [{ keywords: '海河' }, { keywords: '港口' }] }, false],
  ['none of what it is not', { keywords: '海河', none: { source: '中新社', license: 'CC0-1.0' } }, true],
  ['none, and one holds', { keywords: '海河', none: { source: '新华社', license: 'CC0-1.0' } }, false],
  ['a rule in a rule', { any: [{ all: [{ keywords: '海河' }, { none: [{ author: '沈括' }] }] }] }, true],
];

test.each(RULES)('a rule asks for %s', (_, rule, isTaken) => {
  expect(takes(rule)).toBe(isTaken);
});

test('an article without source, licence and author is taken by what it has', () => {
  const bare = { source: undefined, license: undefined, author: [] };
  expect(takes({ source: '新华社' }, bare)).toBe(false);
  expect(takes({ keywords: '海河', none: { license: 'CC-BY-4.0' } }, bare)).toBe(true);
});

const WORDS = [
  '后勤',
  '皇后',
  '乾隆',
  '干部',
  '著作',
  '台风',
  '出租车',
  '软件',
  '特朗普',
  '里程',
  '范仲淹',
  '历史',
  '图书馆',
];

describe('whatever script the article and the rule are written in', () => {
  test.each(WORDS)('%s is found in every variant by every variant of it', (word) => {
    const forms = LANGUAGES.flatMap((language) =>
      [true, false].map(
        (wording) => [language, convertText(word, 'zh-Hans', language, { wording })] as const,
      ),
    );
    for (const [, written] of forms)
      for (const [inLanguage, keyword] of forms)
        expect(
          takes({ keywords: written }, { inLanguage, keywords: [keyword] }),
          `${written} ${keyword}`,
        ).toBe(true);
  });

  test('case, width and spaces are no difference', () => {
    expect(takes({ keywords: 'ＡＩ  Agent' }, { keywords: ['ai agent'] })).toBe(true);
  });

  test('Traditional that was made one for one is repaired first', () => {
    expect(takes({ keywords: '后勤' }, { inLanguage: 'zh-Hant', naive: true, keywords: ['后勤'] })).toBe(
      true,
    );
  });
});

test('a rule is not, all and any as logic has them, however deep', () => {
  type Tree = { keywords: string } | { any: Tree[] } | { all: Tree[] } | { none: Tree[] };
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.record({ keywords: fc.constantFrom('海河', '桥梁', '港口', '運河') }),
      ...(['any', 'all', 'none'] as const).map((name) =>
        fc
          .array(tie('tree') as fc.Arbitrary<Tree>, { minLength: 1, maxLength: 3 })
          .map((rules) => ({ [name]: rules }) as unknown as Tree),
      ),
    ),
  }));
  const holds = (rule: Tree, keywords: readonly string[]): boolean => {
    if ('keywords' in rule) return keywords.includes(rule.keywords === '運河' ? '运河' : rule.keywords);
    if ('any' in rule) return rule.any.some((one) => holds(one, keywords));
    if ('all' in rule) return rule.all.every((one) => holds(one, keywords));
    return !rule.none.some((one) => holds(one, keywords));
  };
  fc.assert(
    fc.property(tree, fc.subarray(['海河', '桥梁', '港口', '运河']), (rule, keywords) => {
      expect(takes(rule, { keywords })).toBe(holds(rule, keywords));
    }),
  );
});

const SAMPLE = new TextDecoder().decode(testFiles().get('channels.yaml'));
const withChannels = (more: string) => withFile(testFiles(), 'channels.yaml', `${SAMPLE}${more}`);
const said = (more: string) =>
  parseContent(withChannels(more), { comparison: inOneScript() }).issues.map(formatIssue);
const BRIDGES = '- {id: bridges, name: 桥, description: 写桥的文章, match: {keywords: [桥]}}\n';

const WRONG: [entry: string, message: string][] = [
  ['match: {}', 'asks for nothing'],
  ['match: {keywords: []}', 'is empty'],
  ['match: {keywords: 7}', 'is neither a text nor a list of texts'],
  ['match: {any: []}', 'is empty'],
  ['match: {keyword: 桥}', 'is no field of ours'],
  ['match: [桥]', 'is no rule'],
  ['match: {any: 桥}', 'is neither a rule nor a list of rules'],
];

test.each(WRONG)('a channel with %s is told what is wrong', (entry, message) => {
  const [issue] = said(`- {id: bridges, name: 桥, description: 写桥的文章, ${entry}}\n`);
  expect(issue).toContain('channels.yaml:16');
  expect(issue).toContain(message);
});

test('a rule that takes no article is a warning', () => {
  expect(said(BRIDGES)).toEqual([
    'channels.yaml:16 [4].match: warning: the rule of “bridges” takes no article; see how the articles write what it asks for',
  ]);
});

test('nobody puts an article there by hand', () => {
  const files = withFile(
    withChannels(BRIDGES),
    'articles/2024/02/some-article.md',
    record({ articleSection: '[local, bridges]', keywords: '[桥]' }),
  );
  expect(parseContent(files, { comparison: inOneScript() }).issues.map(formatIssue)).toEqual([
    'articles/2024/02/some-article.md:6 articleSection[1]: “bridges” takes its articles by a rule; write one of local, river, brief, empty; what the rule takes comes to it by itself',
  ]);
});

test('what a rule takes has its place in the lock, there and in the channels above', () => {
  const files = withFile(
    withChannels(BRIDGES.replace('match', 'parent: brief, match')),
    'articles/2024/02/some-article.md',
    record({ articleSection: '[river]', keywords: '[桥]' }),
  );
  expect(parsed(files).lock.places.at(-1)).toMatchObject({
    id: 'some-article',
    channels: ['local', 'river', 'brief', 'bridges'],
  });
});

const languageOf = (index: number): Language => LANGUAGES[index % LANGUAGES.length] as Language;

test('a rule is asked once for each article: twice as many take about twice the questions', () => {
  const asked = (count: number) => {
    let questions = 0;
    const { ofArticle, ofRule } = inOneScript();
    const takers = takersOf([{ id: 'it', match: ruleSchema.parse({ keywords: ['海河'] }) }], {
      ofRule: (text) => {
        questions++;
        return ofRule(text);
      },
      ofArticle: (text, article) => {
        questions++;
        return ofArticle(text, article);
      },
    });
    for (let index = 0; index < count; index++) takers({ ...ARTICLE, inLanguage: languageOf(index) });
    return questions;
  };
  expect(asked(2000) / asked(1000)).toBeLessThan(2.01);
});
