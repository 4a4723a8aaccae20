// A text on its way into a variant: what comes out is what is published, every place of it has its source, and what decided is named.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/content/article.ts';
import { LANGUAGES } from '../../src/content/language.ts';
import { articleIn } from '../../src/script/article.ts';
import { fieldsOf } from '../../src/script/fields.ts';
import { PLAIN } from '../../src/script/hand/in-variant.ts';
import { traceIn } from '../../src/script/review/trace.ts';
import { parsed, record, testFiles, withFile } from '../support/sample.ts';

const articleOf = (fields: Record<string, string | null>, body: string): Article =>
  parsed(withFile(testFiles(), 'articles/2024/02/some-article.md', record(fields, body))).articles.find(
    ({ id }) => id === 'some-article',
  ) as Article;

const HOUSE = {
  ...PLAIN,
  glossary: {
    protect: ['于晓光'],
    asWritten: ['后勤处'],
    replace: { 'zh-Hant': [['頭髮', '髮絲']] },
    written: { 'zh-Hant-TW': [['发现', '察觉']] },
  },
  punctuation: { 'zh-Hant-TW': { repair: false, quotes: 'corner' as const } },
} as Parameters<typeof traceIn>[2];

const PARTS = fc.constantFrom(
  ...[
    '干部的头发',
    '出租汽车里',
    '于晓光',
    '后勤处',
    '发现',
    '余干说',
    '**里**面',
    '`后台`',
    '“只有两只”',
    '，',
  ],
  ...[
    '见 https://a.example/发现 吧',
    '<span lang="ja">発</span>',
    '特朗普',
    '台湾',
    '[后来](https://a.example)',
    '\n\n',
  ],
);
const BODIES = fc.array(PARTS, { minLength: 1, maxLength: 12 }).map((parts) => `文${parts.join('')}`);

test('what comes out is what is published, and every unit of the source has its place in it', () => {
  fc.assert(
    fc.property(BODIES, fc.constantFrom('zh-Hans', 'zh-Hant'), (body, inLanguage) => {
      const article = articleOf(
        { inLanguage, author: '[{name: 记者 余干, role: author}]', translator: '余杰' },
        body,
      );
      for (const variant of LANGUAGES) {
        const traced = traceIn(article, variant, HOUSE);
        expect(traced.map(({ field, out }) => [field, out])).toEqual(
          fieldsOf(articleIn(article, variant, HOUSE)).map(({ field, text }) => [field, text]),
        );
        for (const { text, out, cuts, decided } of traced) {
          expect(cuts).toHaveLength(text.length + 1);
          expect(cuts).toEqual([...cuts].sort((a, b) => a - b));
          expect([cuts[0], cuts.at(-1)]).toEqual([0, out.length]);
          for (const { at, length } of decided) expect(at + length).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 30) },
  );
});

test('what decided a place is named', () => {
  const article = articleOf(
    { author: '[{name: 余干, role: author}]', variants: '{zh-Hant: {written: [[面里, 麵裡]]}}' },
    '于晓光和后勤处的余干发现头发在面里，`后台`坐出租汽车。',
  );
  const line = traceIn(article, 'zh-Hant-TW', HOUSE).find(({ field }) => field === 'body[0]');
  const named = line?.decided.map(({ at, length, by, rule }) => [
    line.text.slice(at, at + length),
    by,
    rule?.to,
  ]);
  expect(named).toEqual([
    ['于晓光', 'term', undefined],
    ['后勤处', 'term', undefined],
    ['余干', 'name', undefined],
    ['发现', 'glossary', '察觉'],
    ['面里', 'record', '麵裡'],
    ['后台', 'kept', undefined],
    ['出租汽车', 'wording', undefined],
    ['头发', 'glossary', '髮絲'],
  ]);
});
