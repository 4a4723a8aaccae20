// What a deploy from here would take from readers, as what is live shows: a clone that lacks the work of others, or a mistaken script.

import { globSync } from 'node:fs';
import { inBeijing } from '../../content/date.ts';
import type { Issue } from '../../content/issue.ts';
import { lossIssues } from '../../content/lock/unpublish-issues.ts';
import { type LiveArticles, newlyWithdrawn, takenBack } from '../../deploy/live-articles.ts';
import { contentFolder } from '../environment.ts';

const fileOf = (id: string): string =>
  globSync(`articles/**/${id}.md`, { cwd: contentFolder() })[0]?.replaceAll('\\', '/') ?? 'articles';

/** With `isAllowed` they are warnings. */
export const takenBackIssues = (
  live: LiveArticles,
  next: LiveArticles,
  { site, isAllowed }: { readonly site: string; readonly isAllowed: boolean },
): Issue[] => [
  ...takenBack(live, next).map(({ id, article: { at, isWithdrawn } }): Issue => {
    const day = inBeijing(at).slice(0, 16).replace('T', ' ');
    return {
      severity: isAllowed ? 'warning' : 'error',
      ...{ file: fileOf(id), line: 1, field: 'file' },
      ...(isWithdrawn
        ? {
            problem: `was withdrawn at ${site} (${day}), and would be out again`,
            remedy:
              'merge what was deployed; if it is meant, write a correction that says so, or add -- --allow',
          }
        : {
            problem: `is newer at ${site} (${day}), and would be as it was before`,
            remedy: 'merge what was deployed; if it is meant, add -- --allow',
          }),
    };
  }),
  ...lossIssues(newlyWithdrawn(live, next), live.size, isAllowed),
];
