// What stands beside an article, as its page shows it.

import type { EntryHead } from '../entry.ts';

/** The articles of its first channel, as their first, that came to it before and after. */
export interface Near {
  readonly prev?: Beside | undefined;
  readonly next?: Beside | undefined;
}

export type Beside = Pick<EntryHead, 'id' | 'headline' | 'language'>;
