// What is live before a deploy: asked once, as the build begins, which tells it on; and compared with what was built.

import type { Lock } from '../../content/lock/lock.ts';
import { type Changes, changesOf } from '../../deploy/changes.ts';
import { type LiveCatalog, liveBefore, liveCatalog } from '../../deploy/live.ts';
import { articlesIn, type LiveArticles, publishedIn } from '../../deploy/live-articles.ts';
import { readTold, type Told } from '../../deploy/told.ts';
import type { Published } from '../../press/make/published.ts';
import { shown } from '../environment.ts';
import { say } from '../speech/voice.ts';

/** What subscribers see now, and what the hub does not know yet. */
export const lookAround = async (
  site: string,
  state: string,
): Promise<{ live: LiveCatalog | undefined; told: Told }> => {
  const live = await liveCatalog(site);
  if ('problem' in live) say(`${live.problem}; every feed counts as changed`);
  const { told, problem } = readTold(state);
  if (problem) say(`${shown(state)} ${problem}; what it says of feeds that are to be told is left out`);
  return { live: 'catalog' in live ? live.catalog : undefined, told };
};

export const lookBefore = () => {
  let seen: LiveArticles = new Map();
  return {
    ask: async (site: string) => {
      const { problem, lines = [], ...told } = await liveBefore(site);
      if (problem) say(`${problem}; what records said before is not known, and their history begins anew`);
      seen = articlesIn(lines);
      return told;
    },
    /** None where nothing is live, or nothing that can be read. */
    articles: () => seen,
  };
};

/** Where no deploy from here is what is live, the site itself says what it has. */
export const changesSince = (
  live: LiveArticles,
  next: LiveArticles,
  ...[published, lock, at]: [Published, Lock, Changes['scheduled'][number]['until']]
): Changes => {
  const byLock = changesOf(undefined, published, lock, at);
  if (live.size === 0) return byLock;
  const { changed, withdrawn, moved } = changesOf(publishedIn(live), publishedIn(next), lock, at);
  return { ...byLock, changed, withdrawn, moved, isWhole: true };
};
