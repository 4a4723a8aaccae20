// Wrong labels: caught with their evidence, and no alarm on genuine text.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../src/content/issue.ts';
import type { Language } from '../../src/content/language.ts';
import { loadContent } from '../../src/press/disk/content/content-folder.ts';
import { articleIn } from '../../src/script/article.ts';
import { labelIssues } from '../../src/script/label.ts';
import { parsed, ROOT, record, testFiles, withFile } from '../support/sample.ts';

const FILE = 'articles/2024/02/some-article.md';

/** What is said of a text that is labelled so. */
const judge = (inLanguage: string, body: string, fields: Record<string, string> = {}): string[] => {
  const content = parsed(withFile(testFiles(), FILE, record({ inLanguage, ...fields }, body)));
  return labelIssues(content.articles.find(({ id }) => id === 'some-article') as never).map(formatIssue);
};

/** The gold sentences of a form, ten to an article. */
const articlesOf = (field: 'hans' | 'hant' | 'hk'): string[] => {
  const sentences = ['dev-sentences', 'names', 'boundaries', 'regions'].flatMap((name) =>
    readFileSync(join(ROOT, `test/data/${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map((row) => (field === 'hant' ? (row.hant ?? row.tw) : row[field]) as string),
  );
  return Array.from({ length: Math.floor(sentences.length / 10) }, (_, index) =>
    sentences.slice(index * 10, index * 10 + 10).join('\n\n'),
  );
};

const GENUINE: [field: 'hans' | 'hant' | 'hk', language: Language, other: Language][] = [
  ['hans', 'zh-Hans', 'zh-Hant'],
  ['hant', 'zh-Hant', 'zh-Hans'],
  ['hant', 'zh-Hant-TW', 'zh-Hans'],
  ['hk', 'zh-Hant-HK', 'zh-Hans'],
];

test.each(GENUINE)(
  'genuine %s text labelled %s raises no alarm, labelled %s an error',
  (field, language, other) => {
    for (const body of articlesOf(field)) {
      expect(judge(language, body)).toEqual([]);
      expect(judge(other, body)).toEqual([
        expect.stringContaining(`:5 inLanguage: is ${other}, but the text is`),
      ]);
    }
  },
);

describe('the sample articles', () => {
  const { articles } = parsed(loadContent('content'));

  test('raise no alarm, as they are written and in every variant', () => {
    for (const article of articles)
      for (const variant of ['zh', 'zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const)
        expect(labelIssues(articleIn(article, variant)), `${article.id} ${variant}`).toEqual([]);
  });
});

test('the evidence stands beside the error', () => {
  expect(judge('zh-Hant-TW', '各级干部学习规范，认真开会。')).toEqual([
    `${FILE}:5 inLanguage: is zh-Hant-TW, but the text is Simplified: 9 of 14 characters are of that script alone, as 标、题、级、学、习、规; write zh-Hans`,
  ]);
});

test('naive Traditional is recognized, and not where it is said to be', () => {
  const naive = '各級機關干部先后開會，模范公仆制定標准。全市干部隊伍扑下身子，戰斗在一線，后進趕先進。';
  expect(judge('zh-Hant', naive)).toEqual([
    expect.stringMatching(
      /:5 inLanguage: warning: is zh-Hant, but the text looks converted one character for one: \d+ forms in \d+ characters, as 干部（2）、.*; write naive: true, so that it is repaired in every variant$/,
    ),
  ]);
  expect(judge('zh-Hant', naive, { naive: 'true' })).toEqual([]);
});

test('a paragraph in the other script is pointed out, unless it is marked', () => {
  const paragraph = '这一段是从别处复制过来的简体文字，编辑忘了转换，应当有人指出来才对。';
  const genuine = articlesOf('hant')[0] as string;
  expect(judge('zh-Hant', `${genuine}\n\n${paragraph}`)).toEqual([
    expect.stringMatching(
      /body: warning: the paragraph “这一段是从别处复制过来的…” is Simplified: .*; write it in the article's script, or mark it <span lang="zh-Hans">$/,
    ),
  ]);
  expect(judge('zh-Hant', `${genuine}\n\n<span lang="zh-Hans">${paragraph}</span>`)).toEqual([]);
});
