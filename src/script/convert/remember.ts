// A step that remembers the lines that it converted last, with what it told of them.

import type { Step, Tell } from './line.ts';

const LINES = 4096;

export const remembering = (step: Step): Step => {
  const known = new Map<string, { readonly converted: string; readonly told: readonly Parameters<Tell>[] }>();
  return (text, tell) => {
    let line = known.get(text);
    if (!line) {
      if (known.size >= LINES) known.clear();
      const told: Parameters<Tell>[] = [];
      line = { converted: step(text, (...edit) => told.push(edit)), told };
      known.set(text, line);
    }
    if (tell) for (const edit of line.told) tell(...edit);
    return line.converted;
  };
};

/** A function of lines that remembers the last ones. */
export const rememberingLast = <V>(make: (line: string) => V): ((line: string) => V) => {
  const known = new Map<string, V>();
  return (line) => {
    if (!known.has(line)) {
      if (known.size >= LINES) known.clear();
      known.set(line, make(line));
    }
    return known.get(line) as V;
  };
};

/** A function that makes what it gives for a key once. */
export const remembered = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as V;
  };
};
