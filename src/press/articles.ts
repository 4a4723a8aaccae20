// The articles of a content folder: only those are read that are not as they were at the last look, and only those packs made
// anew that hold one of them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oldPlaces, packPath, packsOf } from '../catalog/packs.ts';
import type { ArticleHead } from '../content/article.ts';
import { type Content, isArticleFile } from '../content/content.ts';
import type { Instant } from '../content/date.ts';
import { mediaOf } from '../content/media/own-media.ts';
import { isToBeWithdrawn } from '../content/time/schedule.ts';
import { VARIANT_TAGS } from '../script/variants.ts';
import type { Stamp } from './disk/content/content-folder.ts';
import type { Table } from './disk/table.ts';
import { digest } from './make/digest.ts';
import { recallAll } from './make/memory.ts';
import type { Extra } from './make/pack.ts';
import { itemsFrom, type Packs } from './make/plan.ts';
import type { Crew } from './threads/pool.ts';
import type { Filed, LookedAt, Scan, Source, Workplace } from './threads/tasks.ts';
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

export interface PackedArticles extends Packs {
  readonly extras: readonly Extra[];
  /** How many files were written. */
  readonly written: number;
}

/**
 * Packs in the workplace's target as they are at an instant, all in the order of first publication; those that are known stand
 * there. What is another one than at the first instant stands beside that.
 */
export const packArticles = async (
  { articles, at: first }: Pick<Content<ArticleHead>, 'articles' | 'at'>,
  at: Instant,
  scans: Scans,
  crew: Crew,
  workplace: Workplace,
  known: Table<Filed>,
  { progress }: Voice,
): Promise<PackedArticles> => {
  const { media } = workplace.house;
  const jobs = packsOf(articles.length).map((run) => {
    const members = articles.slice(run.first, run.first + run.size);
    const madeFrom = members.map((head) => [
      head.file,
      scans.get(head.file)?.digest,
      mediaOf(head).map((path) => media.get(path)),
    ]);
    const sources = members.map((head) => sourceOf(head, scans, at));
    const before = members.map((head) => isToBeWithdrawn(head, at));
    const isOther = members.some((head, index) => isToBeWithdrawn(head, first) !== before[index]);
    // What is in it, not when: the same pack is the same file at the next build.
    const name = isOther ? digest(JSON.stringify(before)) : undefined;
    const forms = before.includes(true) || name ? [before, name] : [];
    return { key: digest(JSON.stringify([run.first, madeFrom, ...forms])), job: { run, name, sources } };
  });
  const { all, made } = await recallAll(known, jobs, async (unknown) => {
    const { add, end } = progress(
      'converting',
      unknown.reduce((sum, { sources }) => sum + sources.length, 0),
    );
    const packs = await crew.pack(workplace, unknown, add);
    end();
    return packs;
  });
  const every = <T>(of: (pack: (typeof all)[number]) => readonly T[]) => all.flatMap(of);
  const [marks, views] = [every(({ marks }) => marks), every(({ views }) => views)];
  const [digests, extras] = [every(({ digests }) => digests), every(({ extras }) => extras)];
  const files = jobs.flatMap(({ job: { run, name } }, index) => {
    const written = all[index]?.files ?? {};
    return VARIANT_TAGS.map((variant) => {
      const [at, path] = [packPath(variant, run, name), packPath(variant, run)];
      return [path, { stands: written[`assets/${at}`] as string, ...(at !== path && { at }) }] as const;
    });
  });
  const standing = new Map(files.map(([path, { at = path }]) => [path, at]));
  const old = oldPlaces(articles.length);
  return {
    extras,
    old,
    written: made * VARIANT_TAGS.length,
    files,
    reasonsOf: (place) => extras[place]?.reasons ?? [],
    viewsOf: (place) => views[place] ?? '',
    digestsOf: (place) => digests[place] ?? {},
    marksOf: (place) => marks[place] as (typeof marks)[number],
    itemsOf: itemsFrom(
      (path) => readFileSync(join(workplace.target, 'assets', standing.get(path) ?? path), 'utf8'),
      old,
    ),
  };
};

const sourceOf = (head: ArticleHead, scans: Scans, at: Instant): Source => ({
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
