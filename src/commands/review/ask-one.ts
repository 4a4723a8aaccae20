// A question as it stands on the terminal, and what a person says to it.

import type { Article } from '../../content/article.ts';
import type { Scope } from '../../script/review/answer.ts';
import type { Question } from '../../script/review/question.ts';
import { ask } from '../speech/ask.ts';
import { speechOf, spoken } from '../speech/speech.ts';
import { percent, sentenceOf } from './show.ts';

const speech = speechOf(process.env);

export type Said = 'skip' | 'undo' | 'quit' | { readonly choice: string; readonly scope: Scope };

export const askOne = async (
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
