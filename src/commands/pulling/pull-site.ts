// One pull: every article that the other site lists is asked for with the tag of what was pulled last. A file is written whole or not at
// all, and says itself what was pulled, so a run that is ended loses nothing.

import type { Progress } from '../../press/voice.ts';
import type { Answer, Ask } from './ask.ts';
import { listArticles, VARIANT } from './listed.ts';
import { knownIn } from './ours.ts';
import { type Outcome, settlerOf, type Terms, type Whole } from './settle.ts';

export interface Wanted extends Terms {
  readonly ask: Ask;
  /** A channel of the other site; absent for all of it. */
  readonly from: string | undefined;
  readonly isOver: () => boolean;
  readonly progress: (what: string, total: number) => Progress;
}

export interface Pulled {
  readonly outcomes: readonly Outcome[];
  /** Those that are as they were. */
  readonly same: number;
  readonly isCut: boolean;
}

/** Requests at once: as a reader's, not a crawler's. */
const AT_ONCE = 4;

/** What is wrong with the site as a whole, as a text. */
export const pullSite = async (wanted: Wanted): Promise<Pulled | string> => {
  const { ask, isOver, progress } = wanted;
  const listed = await listArticles(ask, wanted.from, progress);
  if (typeof listed === 'string') return listed;
  const known = knownIn(wanted.folder);
  const settle = settlerOf(wanted, known);
  const outcomes: Outcome[] = [];
  let same = 0;
  const count = (outcome: Outcome | undefined) => {
    if (outcome) outcomes.push(outcome);
    else same++;
  };
  const look = async (from: string, article: string): Promise<Outcome | undefined> => {
    const ours = known.pulled.get(from);
    const answer = await ask(`/${VARIANT}/articles/${article}.json`, ours?.origin.etag);
    if ('status' in answer && answer.status === 304) return undefined;
    if ('problem' in answer) return { article, what: 'failed', why: answer.problem };
    if (!isWhole(answer)) return { article, what: 'failed', why: `the answer is ${answer.status}` };
    try {
      return ours ? settle.update(ours, article, answer) : settle.create(from, article, answer);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code) throw error; // of our disk
      return { article, what: 'refused', why: `its record cannot be read (${(error as Error).message})` };
    }
  };
  const bar = progress('pull', listed.articles.size);
  // The oldest first.
  const waiting = [...listed.articles].toReversed()[Symbol.iterator]();
  const work = async () => {
    for (let next = waiting.next(); !next.done && !isOver(); next = waiting.next()) {
      const [from, article] = next.value;
      const outcome = await look(from, article);
      if (isOver() && outcome?.what === 'failed') return; // by us
      count(outcome);
      bar.add(1);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    bar.end();
  }
  for (const [from, ours] of isOver() ? [] : known.pulled) {
    const withdrawn = listed.withdrawn.get(from);
    if (withdrawn) count(settle.withdraw(ours, ours.path.replace(/^.*[/\\]|\.md$/g, ''), withdrawn));
  }
  return { outcomes, same, isCut: isOver() };
};

const isWhole = (answer: Answer): answer is Whole & { readonly status: 200 } =>
  'text' in answer && answer.text !== undefined;
