// A mistake of our own that ends a build, as an issue with file and line.

import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../commands/environment.ts';
import type { Issue } from '../content/issue.ts';

const WHERE = /(file:\/\/[^\s()]+|\/[^\s()]+):(\d+):\d+\)?$/;

/** The first place of the trace that is in the project's own code. */
const placeIn = (stack: string): { readonly file: string; readonly line: number } => {
  for (const text of stack.split('\n')) {
    const [, where = '', line = ''] = WHERE.exec(text.trim()) ?? [];
    const file = relative(ROOT, where.startsWith('file:') ? fileURLToPath(where) : where);
    if (where && !/^\.\.|(^|\/)node_modules\//.test(file)) return { file, line: Number(line) };
  }
  return { file: 'src', line: 1 };
};

/** Of an error, or of what a process printed of one. */
export const faultOf = (error: unknown): Issue => {
  const { message, stack } = partsOf(error);
  return {
    severity: 'error',
    ...placeIn(stack),
    field: 'code',
    problem: `the build stopped here (${message})`,
    remedy: 'mend this place, or take back what was saved last; the desk builds again at the next save',
  };
};

const partsOf = (error: unknown): { readonly message: string; readonly stack: string } => {
  const { message, stack } = (typeof error === 'object' && error ? error : {}) as Partial<Error>;
  return { message: message ?? String(error), stack: stack ?? '' };
};

/** Of a build by another process, which has printed why. */
export const ENDED: Issue = {
  severity: 'error',
  file: 'src',
  line: 1,
  field: 'code',
  problem: 'the build stopped, as the terminal shows',
  remedy: 'mend this place, or take back what was saved last; the desk builds again at the next save',
};
