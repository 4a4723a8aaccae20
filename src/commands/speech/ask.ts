// Questions on the terminal, on the standard error so that the standard output stays a script's.

import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';

interface Question {
  readonly text: string;
  /** What is meant by an empty line. */
  readonly fallback?: string | undefined;
  /** Completed by Tab. */
  readonly choices?: readonly string[] | undefined;
  /** What is wrong with an answer, in a sentence; then it is asked again. */
  readonly problem: (answer: string) => string | undefined;
}

/** Asks until the answer is right. Ctrl-C and Ctrl-D end the program by `stop`. */
export const ask = async (question: Question, stop: () => never): Promise<string> => {
  const { text, fallback = '', choices = [], problem } = question;
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    completer: (typed: string): [string[], string] => {
      const word = typed.replace(/^.*[\s,]/, '');
      return [choices.filter((choice) => choice.startsWith(word)), word];
    },
  });
  lines.on('SIGINT', stop);
  // Kept until they are wanted: what was typed before the question is its answer.
  const typed = lines[Symbol.asyncIterator]();
  const hint = fallback && styleText('dim', ` [${fallback}]`, { stream: process.stderr });
  lines.setPrompt(`${text}${hint}: `);
  try {
    for (;;) {
      lines.prompt();
      const { value, done } = await typed.next();
      if (done) return stop();
      const answer = value.trim() || fallback;
      const wrong = problem(answer);
      if (wrong === undefined) return answer;
      process.stderr.write(`${wrong}\n`);
    }
  } finally {
    lines.close();
  }
};
