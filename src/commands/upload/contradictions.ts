// What is live and would not be continued by a deploy.

import { vanishedIssue } from '../../content/channels/published-issues.ts';
import type { Issue } from '../../content/issue.ts';
import type { Lock } from '../../content/lock/lock.ts';
import { type LiveCatalog, vanishing } from '../../deploy/live.ts';
import type { CatalogDocument } from '../../deploy/websub.ts';
import { liveContradictions } from '../../press/lock-check.ts';
import { contentFolder } from '../environment.ts';

/** Nothing where nothing is live. */
export const contradictionsTo = (
  live: LiveCatalog | undefined,
  next: CatalogDocument,
  lock: Lock,
): Issue[] => [
  ...(live?.lock ? liveContradictions(lock, live.lock, next.site, contentFolder()) : []),
  ...(live ? vanishing(live, next).map(vanishedIssue) : []),
];
