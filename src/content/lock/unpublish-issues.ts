// A run that would take much of what was published away from readers at once: a folder that was not there, or a mistaken script.

import type { ArticleHead } from '../article.ts';
import type { Issue } from '../issue.ts';
import { LOCK_FILE, type Lock } from './lock.ts';

/** One in so many may be unpublished at once, and one in any case. */
const ONE_IN = 10;

export interface Unpublishing {
  /** Whether the last deploy, where one is known, still had it: readers have yet to learn that it is withdrawn. */
  readonly isNews: (id: string) => boolean;
  /** It is meant: a warning remains. */
  readonly isAllowed: boolean;
}

/** `files` are the ids of all records, parsed or not. */
export const unpublishIssues = (
  { places }: Lock,
  articles: readonly ArticleHead[],
  files: ReadonlySet<string>,
  { isNews, isAllowed }: Unpublishing,
): Issue[] => {
  const published = new Set(places.map(({ id }) => id));
  const idsOf = (status: ArticleHead['pubStatus']) =>
    new Set(articles.filter(({ pubStatus }) => pubStatus === status).map(({ id }) => id));
  const [withheld, canceled] = [idsOf('withheld'), idsOf('canceled')];
  const missing = [...published].filter((id) => !files.has(id) || withheld.has(id) || canceled.has(id));
  // A withdrawn article is not gone: its addresses say why. Only many at once, which no deploy had, are a mistake as likely as meant.
  // What a deploy had is asked only where it decides.
  const lost = isFew(missing, published.size) ? [] : missing.filter((id) => !canceled.has(id) || isNews(id));
  return lossIssues(lost, published.size, isAllowed);
};

const isFew = ({ length }: readonly string[], all: number) => length <= Math.max(1, all / ONE_IN);

/** Nothing where few of all are lost. */
export const lossIssues = (lost: readonly string[], all: number, isAllowed: boolean): Issue[] => {
  if (isFew(lost, all)) return [];
  return [
    {
      severity: isAllowed ? 'warning' : 'error',
      file: LOCK_FILE,
      line: 1,
      field: 'file',
      problem: `${lost.length} of the ${all} articles that were published would be gone or withdrawn, as ${lost.slice(0, 3).join(', ')}`,
      remedy: 'bring them back; if it is meant, add -- --allow to the command',
    },
  ];
};
