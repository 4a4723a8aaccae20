// A question as it is told: the sentence with the place marked, the choices, and what to write.

import type { Article } from '../../content/article.ts';
import { type Lines, lineIn } from '../../content/text/yaml.ts';
import type { House } from '../../script/hand/in-variant.ts';
import { type Answer, answerTo, type Scope } from '../../script/review/answer.ts';
import type { Question } from '../../script/review/question.ts';

/** Of a sentence, what stands around the word. */
const AROUND = 20;

/** `…和附近村【里】搜集旧画…` */
export const sentenceOf = (
  text: string,
  at: number,
  length: number,
  mark = (word: string) => `【${word}】`,
): string => {
  const before = text.slice(0, at).replace(/^[\s\S]*[。！？!?\n]/u, '');
  const after = /^[^。！？!?\n]*[。！？!?]?/u.exec(text.slice(at + length))?.[0] ?? '';
  const [left, right] = [before.slice(-AROUND), after.slice(0, AROUND)];
  return `${left === before ? '' : '…'}${left}${mark(text.slice(at, at + length))}${right}${right === after ? '' : '…'}`;
};

/** Never more than it is: 100 % is nothing's. */
export const percent = (probability: number): string =>
  `${(Math.floor(probability * 1000) / 10).toFixed(1)} %`;

/** Each choice with the rule that says so; a choice that no rule can say is left out. */
export const answersFor = (article: Article, house: House, question: Question, scope: Scope): Answer[] =>
  question.choices.flatMap(({ choice }) => answerTo(article, house, question, choice, scope) ?? []);

export interface Told {
  readonly severity: 'question';
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
}

/** As an issue says it: `problem; remedy`. */
export const tell = (
  { file, lines, source }: { readonly file: string; readonly lines: Lines; readonly source: string },
  question: Question,
  answers: readonly Answer[],
): Told => {
  const { field, text, at, word, choices, tag } = question;
  const odds = choices.map(({ choice, probability }) => `${choice} ${percent(probability)}`).join(', ');
  const rules = answers.map(({ from, to }) => `[${from}, ${to}]`).join(' / ');
  return {
    severity: 'question',
    file,
    line: lineOf(source, lines, field, text, at),
    field: field.replace(/^body.*$/, 'body'),
    problem: `“${sentenceOf(text, at, word.length)}” in ${tag} may be ${odds}`,
    remedy:
      answers.length > 0
        ? `run npm run review, or write one of ${rules} below variants, ${tag}, written`
        : 'look at this sentence in each variant; a rule below variants in the record says what is right',
  };
};

/** A field's, or of the body the one that says these words. */
const lineOf = (source: string, lines: Lines, field: string, text: string, at: number): number => {
  if (!field.startsWith('body')) return lineIn(lines, field.replaceAll(/\[(\d+)\]/g, '.$1').split('.'));
  const all = source.split(/\r\n?|\n/);
  const below = all.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  for (let around = AROUND; around > 0; around = Math.floor(around / 2)) {
    const part = text.slice(Math.max(0, at - around), at + around);
    const found = all.findIndex((line, index) => index > below && line.includes(part));
    if (found >= 0) return found + 1;
  }
  return below + 2;
};
