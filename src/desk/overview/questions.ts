// The open questions of the content as it was built last, looked for when somebody asks and once for each build.

import { ROOT } from '../../commands/environment.ts';
import { codeDigest } from '../../press/disk/code.ts';
import { type Asked, createPress } from '../../press/press.ts';
import type { Voice } from '../../press/voice.ts';
import type { Place } from '../builder.ts';

/** What is found wrong meanwhile, the build has said. */
const QUIET: Voice = { progress: () => ({ add: () => {}, end: () => {} }), waits: () => {}, tell: () => {} };

export interface Questions {
  /** `unknown` where errors forbid a look. */
  readonly are: 'found' | 'looking' | 'unknown';
  readonly asked: readonly Asked[];
}

export interface Looking {
  readonly questions: () => Questions;
  /** The content is another. */
  readonly forget: () => void;
}

export const lookForQuestions = ({ folder, output, url }: Place, onFound: () => void): Looking => {
  const press = createPress({ root: ROOT, content: folder, output, url }, QUIET);
  // What is loaded here is the code as it was at the start, and must not say what other code found.
  const loadedCode = codeDigest(ROOT);
  let turn = 0;
  let known: (Questions & { readonly of: number }) | undefined;

  const look = async (of: number) => {
    const isOurs = codeDigest(ROOT) === loadedCode;
    const checked = isOurs ? await press.check({ allow: true }).catch(() => undefined) : undefined;
    if (of !== turn) return;
    known = { of, are: checked ? 'found' : 'unknown', asked: checked?.asked ?? [] };
    onFound();
  };
  return {
    questions: () => {
      if (known?.of !== turn) {
        known = { of: turn, are: 'looking', asked: [] };
        void look(turn);
      }
      return known;
    },
    forget: () => void turn++,
  };
};
