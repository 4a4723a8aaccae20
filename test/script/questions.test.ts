// Questions of an article and their answers: an answer does what was asked and nothing else, and is not asked again.

import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/content/article.ts';
import { LANGUAGES } from '../../src/content/language.ts';
import { loadContent } from '../../src/press/disk/content/content-folder.ts';
import { articleIn } from '../../src/script/article.ts';
import { fieldsOf } from '../../src/script/fields.ts';
import { type House, houseFrom, PLAIN } from '../../src/script/hand/in-variant.ts';
import { type Answer, answerTo, withAnswer } from '../../src/script/review/answer.ts';
import { type Question, questionsIn } from '../../src/script/review/question.ts';
import { parsed, ROOT, record, testFiles, withFile } from '../support/sample.ts';

const articleOf = (fields: Record<string, string | null>, body: string): Article =>
  parsed(withFile(testFiles(), 'articles/2024/02/some-article.md', record(fields, body))).articles.find(
    ({ id }) => id === 'some-article',
  ) as Article;

/** Nearly every decision. */
const ALL = 0.9999;
const keys = (questions: readonly Question[]) =>
  questions.flatMap(({ places }) => places.map(({ field, at }) => `${field} ${at}`));
const published = (article: Article, house: House, variant: (typeof LANGUAGES)[number]) =>
  fieldsOf(articleIn(article, variant, house)).map(({ text }) => text);

const PARTS = fc.constantFrom(
  ...[
    '附近村里',
    '搜集旧画',
    '打折叠加',
    '干等',
    '只有两只',
    '发出',
    '对不准',
    '于',
    '**里**面',
    '`后台`',
    '，',
    '。\n\n',
  ],
  ...['余杰', '出租车里', '“里”', 'https://a.example/里 ', '里会有', '台', '卷'],
);
const BODIES = fc.array(PARTS, { minLength: 1, maxLength: 10 }).map((parts) => `文${parts.join('')}`);

test('an answer changes its places alone, in each variant by its own forms, and is never asked again', () => {
  fc.assert(
    fc.property(
      BODIES,
      fc.nat(),
      fc.nat(),
      fc.constantFrom('record', 'glossary'),
      (body, which, choose, scope) => {
        const article = articleOf({ translator: '余杰' }, body);
        const questions = questionsIn(article, PLAIN, ALL);
        const question = questions[which % Math.max(1, questions.length)];
        if (!question) return;
        const { choice } = question.choices[choose % question.choices.length] as { choice: string };
        const answer = answerTo(article, PLAIN, question, choice, scope as Answer['scope']);
        // A line that says the same twice may need a longer rule than there is.
        if (!answer) return;
        const [after, house] = withAnswer(article, PLAIN, answer);
        for (const variant of LANGUAGES) {
          const [was, is] = [published(article, PLAIN, variant), published(after, house, variant)];
          expect(is).toHaveLength(was.length);
          const changed = is.filter((text, index) => text !== was[index]);
          // A person's name becomes one wherever it is said, where it was not seen as a name as well.
          const isSame = choice === question.choices[0]?.choice && question.field !== 'translator';
          if (isSame || variant === 'zh-Hans') expect(changed).toEqual([]);
          else if (variant === question.tag && choice !== question.choices[0]?.choice)
            expect(changed.length).toBeGreaterThan(0);
          for (const text of changed)
            expect(variant === question.tag ? text.includes(choice) : true).toBe(true);
        }
        const left = keys(questionsIn(after, house, ALL));
        expect(left).not.toContain(`${question.field} ${question.at}`);
        const before = keys(questions);
        expect(left.filter((key) => !before.includes(key))).toEqual([]);
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 60) },
  );
});

test('what a rule, a term, a name or the site decides is not asked, nor what nobody sees', () => {
  const body = '在附近村里搜集旧画，于晓光对不准。';
  const words = (fields: Record<string, string | null>, house: House = PLAIN) =>
    questionsIn(articleOf(fields, body), house, ALL)
      .filter(({ field }) => field.startsWith('body'))
      .map(({ word }) => word);
  const all = words({});
  expect(all).toEqual(expect.arrayContaining(['里', '搜集', '准']));
  const without = (word: string) => all.filter((one) => one !== word);
  expect(words({ variants: '{zh-Hant: {written: [[村里, 村里]]}}' })).toEqual(without('里'));
  expect(words({ variants: '{zh-Hant: {replace: [[對不準, 對不准]]}}' })).toEqual(without('准'));
  expect(words({}, { ...PLAIN, glossary: { protect: [], replace: {}, asWritten: ['搜集'] } })).toEqual(
    without('搜集'),
  );
  expect(words({ author: '[{name: 于晓光}]' })).toEqual(without('于'));
  const canceled = articleOf(
    { pubStatus: 'canceled', withdrawn: '{date: 2024-02-02T08:00:00+08:00, reason: 在村里}' },
    body,
  );
  expect(questionsIn(canceled, PLAIN, ALL).map(({ field, word }) => [field, word])).toEqual([
    ['withdrawn.reason', '里'],
  ]);
});

test('a given name that people write in two ways is one question, about the whole name', () => {
  const article = articleOf({ author: '[{name: 记者 余杰}]', editor: '[曾巩, 陈升云]' }, '余杰说，正文。');
  const asked = questionsIn(article, PLAIN);
  expect(asked.map(({ field, word, variants }) => [field, word, variants.length])).toEqual([
    ['author[0].name', '余杰', 3],
    ['editor[1]', '陈升云', 3],
  ]);
  const answer = answerTo(article, PLAIN, asked[0] as Question, '余杰', 'record') as Answer;
  const [decided, house] = withAnswer(article, PLAIN, answer);
  const after = articleIn(decided, 'zh-Hant-TW', house);
  expect(after.author[0]?.name).toBe('記者 余杰');
  expect(fieldsOf(after).find(({ field }) => field === 'body[0]')?.text).toBe('余杰說，正文。');
});

test('an answer about a sentence stands beside one about a person whose name it seems to hold', () => {
  const article = articleOf({ translator: '余杰' }, '文只有两只附近村里里会有余杰');
  const [name, inText] = ['translator', 'body[0]'].map((field) =>
    questionsIn(article, PLAIN, ALL).find(
      (one) => one.field === field && (field === 'translator' || one.at === 12),
    ),
  ) as [Question, Question];
  const first = answerTo(article, PLAIN, inText, inText.choices[0]?.choice ?? '', 'record') as Answer;
  const [decided, house] = withAnswer(article, PLAIN, first);
  const left = questionsIn(decided, house, ALL);
  expect(keys(left)).not.toContain('body[0] 12');
  expect(keys(left)).toContain('translator 0');
  const again = left.find(({ field }) => field === 'translator') as Question;
  expect(answerTo(decided, house, again, name.choices[1]?.choice ?? '', 'record')).toMatchObject({
    from: '余杰',
  });
});

/** What is ordinary: every article of ours. The threshold is of the model; this bound is what an editor bears. */
const MOST_IN_1500 = 10;

test('ordinary articles have a bounded number of questions, each with a rule for what is published', () => {
  const content = parsed(loadContent(join(ROOT, 'content')));
  const house = houseFrom(content);
  for (const article of content.articles) {
    const questions = questionsIn(article, house);
    const han = fieldsOf(article).reduce((sum, { text }) => sum + text.length, 0);
    expect(questions.length, article.id).toBeLessThanOrEqual(Math.max(3, (MOST_IN_1500 * han) / 1500));
    for (const question of questions.slice(0, 3))
      expect(
        answerTo(article, house, question, question.choices[0]?.choice ?? '', 'record'),
        `${article.id} ${question.word}`,
      ).toBeDefined();
  }
});
