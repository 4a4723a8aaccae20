// What contradicts the lock.

import { type ArticleHead, lineOf } from '../article.ts';
import type { Issue } from '../issue.ts';
import type { Site } from '../schema/site.ts';
import { type Lines, lineIn } from '../text/yaml.ts';
import { dayOf, LOCK_FILE, type Lock, tagOf } from './lock.ts';

/** Ids that vanished or changed. `files` are the ids of all records, parsed or not. */
export const lockIssues = (
  lock: Lock,
  articles: readonly ArticleHead[],
  files: ReadonlySet<string>,
  site: Site | undefined,
  siteLines: Lines,
): Issue[] => {
  const issues: Issue[] = [];
  const say = (file: string, line: number, field: string, problem: string, remedy: string) =>
    issues.push({ severity: 'error', file, line, field, problem, remedy });
  if (site && lock.tag && lock.tag.value !== tagOf(site)) {
    const [authority, date] = lock.tag.value.split(',');
    const problem = `“${tagOf(site)}” changes the id of everything that was published under “${lock.tag.value}”`;
    say(
      'site.yaml',
      lineIn(siteLines, ['tag']),
      'tag',
      problem,
      `write {authority: ${authority}, date: "${date}"} again`,
    );
  }
  // Of two files with one id, which is an issue of its own, the first.
  const byId = new Map(articles.toReversed().map((article) => [article.id, article]));
  // An article has a second place when it came to another channel; the first is the one to name.
  const placed = new Map(lock.places.toReversed().map((place) => [place.id, place]));
  const cancel = 'pubStatus: canceled and withdrawn: {date, reason}';
  for (const { id, day, line = 1 } of [...placed.values()].reverse()) {
    const article = byId.get(id);
    if (!article && !files.has(id)) {
      const renamed = articles.find((other) => !placed.has(other.id) && dayOf(other) === day);
      const problem = `“${id}” was published on ${day} and is gone`;
      const back = renamed ? `, or name ${renamed.file} and its id ${id} again if it is that article` : '';
      say(
        LOCK_FILE,
        line,
        'id',
        problem,
        `bring its file back; to withdraw it, write ${cancel} there${back}`,
      );
    } else if (article?.pubStatus === 'withheld')
      say(
        article.file,
        lineOf(article, ['pubStatus']),
        'pubStatus',
        `withholds an article that was published on ${day}`,
        `write ${cancel}, so that readers and mirrors learn of it`,
      );
    else if (article && dayOf(article) !== day)
      say(
        article.file,
        lineOf(article, ['datePublished']),
        'datePublished',
        `changes the id of an article that was published on ${day}`,
        `write that day again; a later change is dateModified, and a withdrawal is ${cancel}`,
      );
  }
  return issues;
};
