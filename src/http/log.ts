// What is logged: one line of JSON for each error of ours, and none for what readers ask wrongly. `wrangler tail` and Workers
// Logs read its fields.

import { BrokenSlice } from './slices.ts';

interface Where {
  /** Of the catalog: which deploy it happened in. */
  readonly version: string;
  /** The path that was asked for, as it was sent. */
  readonly address: string;
}

const MOST_CAUSES = 5;

/** What an error was caused by, and that by, in a sentence each. */
const causesOf = (error: Error): string[] => {
  const causes: string[] = [];
  for (let cause = error.cause; cause !== undefined && causes.length < MOST_CAUSES; )
    if (cause instanceof Error) {
      causes.push(cause.message);
      cause = cause.cause;
    } else {
      causes.push(String(cause));
      break;
    }
  return causes;
};

export const logLine = (error: Error, { version, address }: Where): string => {
  const broken = error instanceof BrokenSlice;
  return JSON.stringify({
    level: 'error',
    kind: broken ? 'unavailable' : 'internal',
    message: broken ? `broken slice ${error.message}` : error.message,
    causes: causesOf(error),
    version,
    address,
    stack: error.stack,
  });
};
