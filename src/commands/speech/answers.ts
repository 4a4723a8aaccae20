// What a command needs to know: from its options, else from a person on the terminal, else it is said what is missing.

import { ask } from './ask.ts';
import { type Speech, spoken } from './speech.ts';

/** A question that an option answers as well; its words are rows of chinese.ts. */
interface Wanted {
  readonly given: string | undefined;
  readonly question: string;
  /** What is meant where nothing is said. */
  readonly fallback?: string | undefined;
  readonly choices?: readonly string[];
  /** What is wrong with an answer, as it is said of the option. */
  readonly problem: (answer: string) => string | undefined;
}

export const createAnswers = (asks: boolean, speech: Speech) => {
  const problems: string[] = [];
  const say = (text: string) => process.stderr.write(`${spoken(text, speech)}\n`);
  const stop = (): never => {
    process.stderr.write('\n');
    say('stopped; nothing was written');
    process.exit(130);
  };
  const get = async ({ given, question, fallback = '', choices, problem }: Wanted): Promise<string> => {
    const wrong = given === undefined ? undefined : problem(given);
    if (given !== undefined && wrong === undefined) return given;
    if (!asks) {
      const missing = wrong ?? problem(fallback);
      if (missing !== undefined) problems.push(missing);
      return given ?? fallback;
    }
    if (wrong !== undefined) say(wrong);
    const inWords = (answer: string) => {
      const text = problem(answer);
      return text === undefined ? undefined : spoken(text, speech);
    };
    return ask({ text: spoken(question, speech), fallback, choices, problem: inWords }, stop);
  };
  return {
    /** What was given, else what a person answers; where nobody can be asked, what is wrong is gathered. */
    get,
    problems: problems as readonly string[],
  };
};
