// One question after the other at the terminal. An answer is in its file before the next question is asked, so that whoever
// stops leaves nothing half-done.

import { join } from 'node:path';
import type { Article } from '../../content/article.ts';
import type { House } from '../../script/hand/in-variant.ts';
import type { Scope } from '../../script/review/answer.ts';
import { answerTo } from '../../script/review/answer.ts';
import { type Question, questionsIn } from '../../script/review/question.ts';
import { shown } from '../environment.ts';
import { ask } from '../speech/ask.ts';
import { speechOf, spoken } from '../speech/speech.ts';
import { readShelf, type Shelf } from './find.ts';
import { percent, sentenceOf } from './show.ts';
import { undoAnswer, type Written, writeAnswer } from './write.ts';

const speech = speechOf(process.env);
const line = (text: string) => process.stderr.write(`${spoken(text, speech)}\n`);

interface Done {
  /** Where it was asked. */
  readonly article: number;
  readonly skipped?: string;
  readonly written?: Written;
}

const keyOf = (article: Article, { field, at }: Question) => `${article.id} ${field} ${at}`;

/** Whether all were gone through. */
export const reviewAll = async (folder: string, ids: readonly string[], shelf: Shelf): Promise<void> => {
  const only = (all: Shelf) => all.articles.filter(({ id }) => ids.length === 0 || ids.includes(id));
  let [articles, house] = [only(shelf), shelf.house];
  const left = articles.map((article) => questionsIn(article, house).length);
  const done: Done[] = [];
  const stop = (): never => {
    process.stderr.write('\n');
    const written = done.filter((one) => one.written).length;
    line(
      written === 1
        ? 'stopped; 1 answer is written, the other questions stay open'
        : `stopped; ${written} answers are written, the other questions stay open`,
    );
    process.exit(130);
  };
  const readAgain = () => {
    const now = readShelf(folder);
    if ('issues' in now) throw new Error('the settings have errors since this began; run npm run check');
    [articles, house] = [only(now), now.house];
  };
  for (let index = 0; index < articles.length; ) {
    const article = articles[index] as Article;
    const skipped = new Set(done.flatMap((one) => one.skipped ?? []));
    const open = questionsIn(article, house).filter((question) => !skipped.has(keyOf(article, question)));
    const [question] = open;
    left[index] = open.length;
    if (!question) {
      index++;
      continue;
    }
    const all = done.length + left.slice(index).reduce((sum, count) => sum + count, 0);
    const answer = await askOne(article, question, `${done.length + 1}/${all}`, done.length > 0, stop);
    if (answer === 'quit') break;
    if (answer === 'skip') done.push({ article: index, skipped: keyOf(article, question) });
    else if (answer === 'undo') {
      const last = done.pop() as Done;
      if (last.written && !undoAnswer(folder, last.written))
        line(`${shown(join(folder, last.written.file))} was changed meanwhile; what was written stays`);
      index = last.article;
      if (last.written) readAgain();
    } else {
      const written = record(folder, article, house, question, answer);
      done.push({ article: index, ...(written ? { written } : { skipped: keyOf(article, question) }) });
      if (written) readAgain();
    }
  }
  const written = done.filter((one) => one.written).length;
  line(
    written === 1
      ? '1 answer is written; look at it with npm start, and commit it'
      : `${written} answers are written; look at them with npm start, and commit them`,
  );
};

const record = (
  folder: string,
  article: Article,
  house: House,
  question: Question,
  { choice, scope }: { choice: string; scope: Scope },
): Written | undefined => {
  const answer = answerTo(article, house, question, choice, scope);
  const written = answer && writeAnswer(folder, article.file, answer);
  if (!answer || !written) {
    line('no rule can say this by itself; write one by hand, below variants in the record');
    return undefined;
  }
  line(`${shown(join(folder, written.file))}: ${answer.tag} [${answer.from}, ${answer.to}]`);
  return written;
};

type Said = 'skip' | 'undo' | 'quit' | { readonly choice: string; readonly scope: Scope };

const askOne = async (
  article: Article,
  question: Question,
  progress: string,
  canUndo: boolean,
  stop: () => never,
): Promise<Said> => {
  const { text, at, word, choices, places, field } = question;
  const more = places.length > 1 ? ` (×${places.length})` : '';
  process.stderr.write(
    `\n${progress}  ${article.id}  ${field.replace(/^body.*$/, spoken('body', speech))}${more}\n`,
  );
  process.stderr.write(`    ${sentenceOf(text, at, word.length)}\n`);
  for (const [index, { choice, probability }] of choices.entries())
    process.stderr.write(`  ${index + 1}  ${choice}  ${percent(probability)}\n`);
  const numbers = choices.map((_, index) => String(index + 1));
  const keys = [...numbers, ...numbers.map((number) => `${number}s`), ...(canUndo ? ['u'] : []), 'q'];
  const said = await ask(
    {
      text: spoken(
        `a number (with s for the whole site), ${canUndo ? 'u undo, ' : ''}q quit, Return skips`,
        speech,
      ),
      choices: keys,
      problem: (typed) =>
        typed === '' || keys.includes(typed.toLowerCase())
          ? undefined
          : spoken(`write one of ${keys.join(', ')}`, speech),
    },
    stop,
  );
  const key = said.toLowerCase();
  if (key === '') return 'skip';
  if (key === 'q') return 'quit';
  if (key === 'u') return 'undo';
  const { choice } = choices[Number.parseInt(key, 10) - 1] as { choice: string };
  return { choice, scope: key.endsWith('s') ? 'glossary' : 'record' };
};
