// Whether an article is written in what its `inLanguage` says: by the characters that only one script has, and by the forms
// that only a one-to-one conversion makes. Judged by the whole article; a title is too short.

import { toString as textOf } from 'hast-util-to-string';
import { type Article, lineOf } from '../content/article.ts';
import type { Issue } from '../content/issue.ts';
import { type Lexicon, lexiconOf, longestAt, wordsOf } from './lexicon.ts';
import { dictionaryOf } from './opencc.ts';
import { eachLine } from './tree.ts';

/** Below this share of Han, characters of the other script are quotations, variants or slips. */
const OTHER_SCRIPT = 0.02;
/** A line of at least this many Han is judged by itself, when it has at least this many characters of the other script. */
const LINE = { han: 20, other: 4 };
/** Naive forms in 1,000 Han. A page made one-to-one scores 10, genuine Traditional up to 1.5. */
const NAIVE = { rate: 4, hits: 3 };

interface Tables {
  readonly simplifiedOnly: ReadonlySet<string>;
  readonly traditionalOnly: ReadonlySet<string>;
  /** Naive forms with the right ones. */
  readonly naive: Lexicon;
}

let loaded: Tables | undefined;

/**
 * Characters that a one-to-one conversion leaves as they are, as they are Traditional too, and that Traditional writes
 * otherwise in many words. Others (布 台 周 志 游 ...) are written both ways in genuine text, and prove nothing.
 */
const AMBIGUOUS = new Set('后干准范仆扑斗里松丑谷云余制征复面只系尽历钟');

const load = (): Tables => {
  const toTraditional = dictionaryOf('s2t');
  const toSimplified = dictionaryOf('t2s');
  const alone = (entries: readonly [string, string][]) => entries.filter(([from]) => [...from].length === 1);
  const changed = (entries: readonly [string, string][]) =>
    alone(entries).flatMap(([from, to]) => (from === to ? [] : [from]));
  // Phrases show which characters stand in text of a script: 后 in 皇后, 乾 in 乾隆.
  const inTraditional = new Set(toTraditional.flatMap(([, to]) => [...to]));
  const inSimplified = new Set(toTraditional.flatMap(([from]) => [...from]));
  const regional = ['t2tw', 't2hk'].flatMap((name) => alone(dictionaryOf(name)).map(([, to]) => to));
  const one = new Map(alone(toTraditional));
  const naive = new Map<string, string>();
  const right = new Set(toTraditional.map(([, to]) => to));
  for (const [from, to] of toTraditional) {
    if ([...from].length === 1 || from.length > 4) continue;
    const made = [...from]
      .map((character) => (AMBIGUOUS.has(character) ? character : (one.get(character) ?? character)))
      .join('');
    const differs = [...made].some(
      (character, index) => character !== [...to][index] && AMBIGUOUS.has(character),
    );
    if (differs && !right.has(made)) naive.set(made, to);
  }
  return {
    simplifiedOnly: new Set(changed(toTraditional)).difference(inTraditional).difference(new Set(regional)),
    traditionalOnly: new Set(changed(toSimplified)).difference(inSimplified),
    naive: lexiconOf(naive),
  };
};

interface Count {
  readonly han: number;
  readonly other: readonly string[];
}

const countIn = (text: string, others: ReadonlySet<string>): Count => {
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  return { han: han.length, other: han.filter((character) => others.has(character)) };
};

const naiveFormsIn = (text: string, naive: Lexicon): string[] =>
  (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    const areWords = wordsOf(run);
    const found: string[] = [];
    for (let at = 0; at < run.length; ) {
      const start = at;
      const form = longestAt(naive, run, start, (end) => areWords(start, end));
      if (form) found.push(form);
      at += form?.length ?? 1;
    }
    return found;
  });

/** `干部（3）、先后（2）` */
const tally = (found: readonly string[]): string =>
  [...Map.groupBy(found, (form) => form)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 6)
    .map(([form, { length }]) => (length > 1 ? `${form}（${length}）` : form))
    .join('、');

export const labelIssues = (article: Article): Issue[] => {
  loaded ??= load();
  const { simplifiedOnly, traditionalOnly, naive } = loaded;
  const lines = [article.headline];
  eachLine(article.body, article.inLanguage, (nodes) => lines.push(nodes.map(textOf).join('')));
  const text = lines.join('\n');
  const isSimplified = article.inLanguage === 'zh-Hans';
  const [others, own] = isSimplified ? [traditionalOnly, simplifiedOnly] : [simplifiedOnly, traditionalOnly];
  const name = isSimplified ? 'Traditional' : 'Simplified';
  const { han, other } = countIn(text, others);
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
    const count = countIn(line, others);
    return count.han >= LINE.han &&
      count.other.length >= LINE.other &&
      count.other.length > count.han * OTHER_SCRIPT
      ? [{ line, index, other: count.other }]
      : [];
  });
  const isNaive = article.naive || isSimplified;
  const forms = isNaive ? [] : naiveFormsIn(text, naive);
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

/** Naive forms in 1,000 Han: what `labelIssues` judges by. */
export const naiveRate = (text: string): number => {
  loaded ??= load();
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han === 0 ? 0 : (naiveFormsIn(text, loaded.naive).length * 1000) / han;
};

/** The script of a few words, by the characters that only one script has; nothing when it has none of them, or of both. */
export const scriptOf = (text: string): 'zh-Hans' | 'zh-Hant' | undefined => {
  loaded ??= load();
  const { simplifiedOnly, traditionalOnly } = loaded;
  const [simplified, traditional] = [simplifiedOnly, traditionalOnly].map(
    (only) => countIn(text, only).other.length > 0,
  );
  if (simplified === traditional) return undefined;
  return simplified ? 'zh-Hans' : 'zh-Hant';
};
