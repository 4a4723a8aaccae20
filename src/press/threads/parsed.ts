// What threads parsed in a scan, for those that pack it: within a bound, as what is not at hand is parsed once more.

import type { Shared } from './shared.ts';
import type { Scan, Source } from './tasks.ts';
import type { Handed } from './thread.ts';

/** In bytes: some 20,000 articles. */
const MOST = 128 * 2 ** 20;

const keyOf = (path: string, { digest }: Pick<Scan, 'digest'>) => `${path} ${digest}`;

export const createParsed = (most = MOST) => {
  const known = new Map<string, Shared>();
  let room = most;
  return {
    keep: (path: string, { scan, parsed }: Handed): void => {
      if (!parsed || parsed.byteLength > room) return;
      room -= parsed.byteLength;
      known.set(keyOf(path, scan), parsed);
    },
    with: (sources: readonly Source[]): Source[] =>
      sources.map((source) => ({ ...source, parsed: known.get(keyOf(source.path, source)) })),
    clear: (): void => {
      known.clear();
      room = most;
    },
  };
};
