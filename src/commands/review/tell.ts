// Questions on the standard output, as the check lists its issues: a line each, not too many for a person, all for a script.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../content/article.ts';
import type { Asked } from '../../press/press.ts';
import type { House } from '../../script/hand/in-variant.ts';
import type { Question } from '../../script/review/question.ts';
import { shown } from '../environment.ts';
import { annotation, type Style } from '../speech/report.ts';
import { speechOf, spoken, spokenIssue } from '../speech/speech.ts';
import { readHouse } from './find.ts';
import { answersFor, type Told, tell } from './show.ts';

const speech = speechOf(process.env);

/** Lines of an article, and of all of them. */
const MOST = { each: 3, all: 20 };

/** All of them for `--json`; else a few of each article, and how many there are. */
export const tellQuestions = (folder: string, asked: readonly Asked[], style: Style): void => {
  const count = asked.reduce((sum, { questions }) => sum + questions.length, 0);
  if (count === 0) return;
  const house = readHouse(folder);
  const told = asked.flatMap(({ file, questions }) =>
    (style === 'json' ? questions : questions.slice(0, MOST.each)).map((question) => ({ file, question })),
  );
  for (const { file, question } of style === 'json' ? told : told.slice(0, MOST.all))
    tellQuestion(folder, file, question, house, style);
  if (style === 'json') return;
  const number = asked.length;
  const how = 'npm run review asks them one by one, npm run check -- --json lists all';
  const write = (text: string) => process.stdout.write(`${spoken(text, speech)}\n`);
  if (count === 1) write(`${count} question in ${number} article: ${how}`);
  else if (number === 1) write(`${count} questions in ${number} article: ${how}`);
  else write(`${count} questions in ${number} articles: ${how}`);
};

/** Nothing where the file went meanwhile. */
export const tellQuestion = (
  folder: string,
  file: string,
  question: Question,
  house: House,
  style: Style,
): void => {
  const bytes = readFileSync(join(folder, file));
  const parsed = parseArticle(file, bytes);
  if (!parsed.ok) return;
  const answers = answersFor(parsed.value, house, question, 'record');
  const where = { file: shown(join(folder, file)), lines: parsed.value.lines, source: bytes.toString() };
  const told = tell(where, question, answers);
  process.stdout.write(`${STYLES[style](told, question, answers)}\n`);
};

const STYLES: Record<Style, (told: Told, question: Question, answers: readonly unknown[]) => string> = {
  text: (told) => {
    const { file, line, field, problem, remedy } = inSpeech(told);
    const [kind, end] = speech === 'en' ? ['question: ', '; '] : [spoken('question: ', speech), '；'];
    return `${file}:${line} ${field}: ${kind}${problem}${end}${remedy}`;
  },
  json: (told, question, answers) => JSON.stringify({ ...told, ...question, field: question.field, answers }),
  github: (told) => annotation('notice', inSpeech(told), speech),
};

const inSpeech = (told: Told): Told => ({
  ...told,
  ...spokenIssue({ ...told, severity: 'warning' }, speech),
  severity: 'question',
});
