// Where an entry was first published, where that is elsewhere.

import type { Instant } from '../../content/date.ts';

export interface Source {
  readonly name: string;
  readonly headline?: string | undefined;
  readonly url?: string | undefined;
  readonly feed?: string | undefined;
  readonly datePublished?: Instant | undefined;
}
