// Who is told what a run finds as it goes: the commands print it in the terminal's language.

import type { Issue } from '../content/issue.ts';
import type { Holder } from './disk/hold.ts';

export interface Progress {
  readonly add: (count: number) => void;
  readonly end: () => void;
}

export interface Voice {
  /** What is wrong with the content; files are named below the content folder. */
  readonly tell: (issues: readonly Issue[]) => void;
  /** Begins work on so many articles. */
  readonly progress: (what: string, total: number) => Progress;
  /** Another process is at a folder; the run goes on when it has ended. */
  readonly waits: (folder: string, holder: Holder | undefined) => void;
}
