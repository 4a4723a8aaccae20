// Whether an article is written in what its `inLanguage` says: by the characters that only one script has, and by the forms
// that only a one-to-one conversion makes. Judged by the whole article; a title is too short.

import { toString as textOf } from 'hast-util-to-string';
import { type Article, lineOf } from '../content/article.ts';
import type { Issue } from '../content/issue.ts';
import { countIn, naiveFormsIn, tables } from './evidence.ts';
import { eachLine } from './tree.ts';

/** Below this share of Han, characters of the other script are quotations, variants or slips. */
const OTHER_SCRIPT = 0.02;
/** A line of at least this many Han is judged by itself, when it has at least this many characters of the other script. */
const LINE = { han: 20, other: 4 };
/** Naive forms in 1,000 Han. A page made one-to-one scores 10, genuine Traditional up to 1.5. */
const NAIVE = { rate: 4, hits: 3 };

/** `干部（3）、先后（2）` */
const tally = (found: readonly string[]): string =>
  [...Map.groupBy(found, (form) => form)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 6)
    .map(([form, { length }]) => (length > 1 ? `${form}（${length}）` : form))
    .join('、');

export const labelIssues = (article: Article): Issue[] => {
  const { simplifiedOnly, traditionalOnly } = tables();
  const lines = [article.headline];
  eachLine(article.body, article.inLanguage, (nodes) => lines.push(nodes.map(textOf).join('')));
  const text = lines.join('\n');
  const isSimplified = article.inLanguage === 'zh-Hans';
  const [others, own] = isSimplified ? [traditionalOnly, simplifiedOnly] : [simplifiedOnly, traditionalOnly];
  const name = isSimplified ? 'Traditional' : 'Simplified';
  const counts = lines.map((line) => countIn(line, others));
  const han = counts.reduce((sum, count) => sum + count.han, 0);
  const other = counts.flatMap((count) => count.other);
  const issue = (severity: Issue['severity'], field: string, problem: string, remedy: string): Issue[] => [
    { severity, file: article.file, line: lineOf(article, [field]), field, problem, remedy },
  ];
  if (other.length > han * OTHER_SCRIPT && other.length > countIn(text, own).other.length)
    return issue(
      'error',
      'inLanguage',
      `is ${article.inLanguage}, but the text is ${name}: ${other.length} of ${han} characters are of that script alone, as ${tally(other)}`,
      isSimplified ? 'write zh-Hant, zh-Hant-TW or zh-Hant-HK' : 'write zh-Hans',
    );
  const mixed = lines.flatMap((line, index) => {
    const count = counts[index] as (typeof counts)[number];
    return count.han >= LINE.han &&
      count.other.length >= LINE.other &&
      count.other.length > count.han * OTHER_SCRIPT
      ? [{ line, index, other: count.other }]
      : [];
  });
  const isNaive = article.naive || isSimplified;
  const forms = isNaive ? [] : naiveFormsIn(text);
  return [
    ...mixed.flatMap(({ line, other }) =>
      issue(
        'warning',
        'body',
        `the paragraph “${line.slice(0, 12)}…” is ${name}: ${tally(other)}`,
        `write it in the article's script, or mark it <span lang="${isSimplified ? 'zh-Hant' : 'zh-Hans'}">`,
      ),
    ),
    ...(forms.length >= NAIVE.hits && (forms.length * 1000) / han > NAIVE.rate
      ? issue(
          'warning',
          'inLanguage',
          `is ${article.inLanguage}, but the text looks converted one character for one: ${forms.length} forms in ${han} characters, as ${tally(forms)}`,
          'write naive: true, so that it is repaired in every variant',
        )
      : []),
  ];
};
