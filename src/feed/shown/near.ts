// What stands beside an article, as its page shows it.

import type { EntryHead } from '../entry.ts';

/** The articles that came to its first channel before and after it. */
export interface Near {
  readonly prev?: Beside | undefined;
  readonly next?: Beside | undefined;
}

export type Beside = Pick<EntryHead, 'id' | 'headline' | 'language'>;
