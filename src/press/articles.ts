// The articles of a content folder: only those are read that are not as they were at the last look.

import type { ArticleHead } from '../content/article.ts';
import { type Content, isArticleFile } from '../content/content.ts';
import type { Instant } from '../content/date.ts';
import { isToBeWithdrawn } from '../content/time/schedule.ts';
import type { Stamp } from './disk/content/content-folder.ts';
import type { Table } from './disk/table.ts';
import { recallAll } from './make/memory.ts';
import type { Crew } from './threads/pool.ts';
import type { LookedAt, Scan, Source, Workplace } from './threads/tasks.ts';
import type { Voice } from './voice.ts';

export type Scans = ReadonlyMap<string, Scan>;

/** Every article of the folder, in the order of the paths, but those that went since it was listed. */
export const scanArticles = async (
  files: ReadonlyMap<string, Stamp>,
  crew: Crew,
  known: Table<Scan>,
  { progress }: Voice,
): Promise<Scans> => {
  const jobs = [...files]
    .filter(([path]) => isArticleFile(path))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { stamp }]) => ({ key: `${path} ${stamp}`, job: path }));
  const { all } = await recallAll(known, jobs, async (unknown) => {
    const { add, end } = progress('reading', unknown.length);
    const scans = await crew.scan(unknown, add);
    end();
    return scans;
  });
  known.save();
  return new Map(
    jobs.flatMap(({ job }, index) => {
      const scan = all[index];
      return scan ? [[job, scan] as const] : [];
    }),
  );
};

export const sourceOf = (head: ArticleHead, scans: Scans, at: Instant): Source => ({
  path: head.file,
  digest: scans.get(head.file)?.digest ?? '',
  ...(isToBeWithdrawn(head, at) && { isBefore: true }),
});

/** What only converting shows, of every article, without packing any. */
export const lookAtArticles = async (
  { articles, at }: Pick<Content<ArticleHead>, 'articles' | 'at'>,
  scans: Scans,
  crew: Crew,
  workplace: Workplace,
  known: Table<LookedAt>,
  { progress }: Voice,
): Promise<readonly LookedAt[]> => {
  const jobs = articles.map((head) => {
    const job = sourceOf(head, scans, at);
    return { key: `${job.path} ${job.digest}${job.isBefore ? ' before' : ''}`, job };
  });
  const { all } = await recallAll(known, jobs, async (unknown) => {
    const { add, end } = progress('converting', unknown.length);
    const looks = await crew.look(workplace, unknown, add);
    end();
    return looks;
  });
  known.save();
  return all;
};
