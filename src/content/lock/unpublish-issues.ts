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
  const isFew = ({ length }: readonly string[]) => length <= Math.max(1, published.size / ONE_IN);
  const missing = [...published].filter((id) => !files.has(id) || withheld.has(id) || canceled.has(id));
  // A withdrawn article is not gone: its addresses say why. Only many at once, which no deploy had, are a mistake as likely as meant.
  // What a deploy had is asked only where it decides.
  const lost = isFew(missing) ? [] : missing.filter((id) => !canceled.has(id) || isNews(id));
  if (isFew(lost)) return [];
  return [
    {
      severity: isAllowed ? 'warning' : 'error',
      file: LOCK_FILE,
      line: 1,
      field: 'file',
      problem: `${lost.length} of the ${published.size} articles that were published would be gone or withdrawn, as ${lost.slice(0, 3).join(', ')}`,
      remedy: 'bring them back; if it is meant, add -- --allow to the command',
    },
  ];
};
