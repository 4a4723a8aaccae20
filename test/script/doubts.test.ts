// Questions about an article: where the decision is not certain, in a field's own text, with all that the word may be.

import { expect, test } from 'vitest';
import type { Article } from '../../src/content/article.ts';
import { articleIn } from '../../src/script/article.ts';
import { doubtsIn } from '../../src/script/doubts.ts';
import { fieldsOf } from '../../src/script/fields.ts';
import { parsed, record, testFiles, withFile } from '../support/sample.ts';

const HEADLINE = '干部的头发里有什么';
const FILE = record(
  { headline: HEADLINE, keywords: '[后来, 钟表]', author: '[{name: 余干, role: author}]' },
  '皇后在*里*面，余教授在后面。\n\n只有两只。`干了`',
);
const article = parsed(withFile(testFiles(), 'articles/2024/02/some-article.md', FILE)).articles.find(
  ({ id }) => id === 'some-article',
) as Article;

/** Every decision, as none is more certain than this. */
const ALL = 2;

test('a question is about a word of a field, and its choices share all of the probability', () => {
  const doubts = doubtsIn(article, 'zh-Hant', ALL);
  const fields = new Map(fieldsOf(article).map(({ field, text }) => [field, text]));
  expect(new Set(doubts.map(({ field }) => field))).toEqual(
    new Set([...fields.keys()].filter((field) => doubts.some((doubt) => doubt.field === field))),
  );
  for (const { field, text, at, word, choices } of doubts) {
    expect(fields.get(field)).toBe(text);
    expect(text.slice(at, at + word.length)).toBe(word);
    expect(choices.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 6);
    expect(choices.length).toBeGreaterThan(1);
    expect(new Set(choices.map(({ choice }) => choice)).size).toBe(choices.length);
    for (const { choice } of choices) expect(choice).toHaveLength(word.length);
  }
});

test('what is published is the first choice, in each variant', () => {
  for (const variant of ['zh-Hant', 'zh-Hant-HK'] as const) {
    const published = new Map(fieldsOf(articleIn(article, variant)).map(({ field, text }) => [field, text]));
    const doubts = doubtsIn(article, variant, ALL);
    expect(doubts.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['headline', 'body[0]', 'body[1]']),
    );
    for (const { field, at, word, choices } of doubts)
      expect(published.get(field)?.slice(at, at + word.length)).toBe(choices[0]?.choice);
  }
});

test('the more has to be certain, the more questions there are', () => {
  const counts = [0, 0.6, 0.9, 0.99, 0.999, ALL].map(
    (certain) => doubtsIn(article, 'zh-Hant', certain).length,
  );
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts[0]).toBe(0);
  for (const { choices } of doubtsIn(article, 'zh-Hant', 0.9))
    expect(choices[0]?.probability).toBeLessThan(0.9);
});

test('genuine Traditional and Simplified itself have no questions, and code and elements keep theirs', () => {
  expect(doubtsIn(article, 'zh-Hans', ALL)).toEqual([]);
  expect(doubtsIn({ ...article, inLanguage: 'zh-Hant' }, 'zh-Hant-HK', ALL)).toEqual([]);
  const asked = doubtsIn(article, 'zh-Hant', ALL).filter(({ field }) => field.startsWith('body'));
  expect(asked.map(({ text }) => text)).not.toContain('干了');
  expect(asked.some(({ text }) => text === '皇后在里面，余教授在后面。')).toBe(true);
});
