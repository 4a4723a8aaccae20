// Marks in one paragraph, counted as they are parsed: with one too many the rest of the line is plain text, and told once. An extension of micromark.

import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { type Excess, MOST, SPLIT } from './most.ts';

const BACKWARD = ['*', '_', '~', ']'];

/** Of several backticks, which are one mark: micromark looks at each where a construct says nothing of the one before. */
function isFirst(this: TokenizeContext, code: Code): boolean {
  return code !== 96 || this.events.at(-1)?.[1].type === 'characterEscape';
}

const IN_ALL = { problem: `holds more than ${MOST.allMarks} marks of Markdown or HTML`, remedy: SPLIT };
const inOne = (most: number) => ({
  problem: `one paragraph holds more than ${most} marks such as * _ ] <`,
  remedy: 'make several paragraphs of it, or remove the marks',
});

/** `length` is the text's; `tell` hears of the first that is too much. */
export const markLimit = (length: number, tell: (excess: Excess) => void): Extension => {
  const mostForward = Math.min(MOST.marks, Math.floor(MOST.search / Math.max(1, length)));
  const counts = new WeakMap<TokenizeContext, { forward: number; backward: number }>();
  let all = 0;
  let told = false;
  const construct = (kind: 'forward' | 'backward', most: number): Construct => ({
    name: 'markLimit',
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      const rest: State = (code) => {
        if (code === null || code < -2) {
          effects.exit('data');
          return ok(code);
        }
        effects.consume(code);
        return rest;
      };
      return (code: Code) => {
        const count = counts.get(this) ?? { forward: 0, backward: 0 };
        counts.set(this, count);
        if (++all <= MOST.allMarks && ++count[kind] <= most) return nok(code);
        if (!told) tell({ line: this.now().line, ...(all > MOST.allMarks ? IN_ALL : inOne(most)) });
        told = true;
        effects.enter('data');
        return rest(code);
      };
    },
  });
  const limited = (marks: readonly string[], limit: Construct) =>
    marks.map((mark): [number, Construct] => [mark.charCodeAt(0), limit]);
  const forward = construct('forward', mostForward);
  return {
    text: Object.fromEntries([
      ...limited(BACKWARD, construct('backward', MOST.marks)),
      ...limited(['<'], forward),
      ...limited(['`'], { ...forward, previous: isFirst }),
    ]),
  };
};
