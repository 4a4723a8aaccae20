// One question after the other at the terminal. An answer is in its file before the next question is asked, so that whoever
// stops leaves nothing half-done.

import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../content/article.ts';
import type { House } from '../../script/hand/in-variant.ts';
import type { Scope } from '../../script/review/answer.ts';
import { answerTo } from '../../script/review/answer.ts';
import { type Question, questionsIn } from '../../script/review/question.ts';
import { shown } from '../environment.ts';
import { showProgress } from '../speech/progress.ts';
import { speechOf, spoken } from '../speech/speech.ts';
import { askOne } from './ask-one.ts';
import { readArticle, readHouse, type Shelf } from './find.ts';
import { GLOSSARY, undoAnswer, type Written, writeAnswer } from './write.ts';

const speech = speechOf(process.env);
const line = (text: string) => process.stderr.write(`${spoken(text, speech)}\n`);

interface Done {
  /** Where it was asked. */
  readonly article: number;
  readonly skipped?: string;
  readonly written?: Written;
}

const keyOf = (article: Article, { field, at }: Question) => `${article.id} ${field} ${at}`;

/** Of these articles, or of all. */
export const reviewAll = async (folder: string, ids: readonly string[], shelf: Shelf): Promise<void> => {
  const articles = shelf.articles.filter(({ id }) => ids.length === 0 || ids.includes(id));
  let { house } = shelf;
  const left = await countAll(articles, house);
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
  /** The one file that was written. */
  const readAgain = (index: number, { file }: Written) => {
    if (file === GLOSSARY) house = readHouse(folder);
    else articles[index] = readArticle(folder, file) ?? (articles[index] as Article);
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
      if (last.written) readAgain(index, last.written);
    } else {
      const written = record(folder, article, house, question, answer);
      done.push({ article: index, ...(written ? { written } : { skipped: keyOf(article, question) }) });
      if (written) readAgain(index, written);
    }
  }
  const written = done.filter((one) => one.written).length;
  line(
    written === 1
      ? '1 answer is written; look at it with npm start, and commit it'
      : `${written} answers are written; look at them with npm start, and commit them`,
  );
};

const countAll = async (articles: readonly Article[], house: House): Promise<number[]> => {
  const { add, end } = showProgress('converting', articles.length);
  const counts: number[] = [];
  for (const article of articles) {
    counts.push(questionsIn(article, house).length);
    add(1);
    await setImmediate(); // for Ctrl-C
  }
  end();
  return counts;
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
