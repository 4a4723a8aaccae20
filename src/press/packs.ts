// The articles of a content folder in packs: only those packs are made anew that hold one that is not as it was, and in them only that
// one is converted.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oldPlaces, packPath, packsOf } from '../catalog/packs.ts';
import type { ArticleHead } from '../content/article.ts';
import type { Content } from '../content/content.ts';
import type { Instant } from '../content/date.ts';
import { mediaOf } from '../content/media/own-media.ts';
import { isToBeWithdrawn } from '../content/time/schedule.ts';
import { VARIANT_TAGS } from '../script/variants.ts';
import { type Scans, sourceOf } from './articles.ts';
import type { Table } from './disk/table.ts';
import { digest } from './make/digest.ts';
import { recallAll } from './make/memory.ts';
import type { Extra } from './make/pack.ts';
import { itemsFrom, type Packs } from './make/plan.ts';
import type { Crew } from './threads/pool.ts';
import type { Filed, PackJob, Workplace } from './threads/tasks.ts';
import { keptIn } from './threads/weave.ts';
import type { Voice } from './voice.ts';

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
    const sources = members.map((head) => sourceOf(head, scans, at));
    const before = members.map((head) => isToBeWithdrawn(head, at));
    const isOther = members.some((head, index) => isToBeWithdrawn(head, first) !== before[index]);
    // What is in it, not when: the same pack is the same file at the next build.
    const name = isOther ? digest(JSON.stringify(before)) : undefined;
    const from = members.map((head, index) =>
      JSON.stringify([
        ...[head.file, scans.get(head.file)?.digest, before[index]],
        mediaOf(head).map((path) => media.get(path)?.digest),
      ]),
    );
    return { key: digest([run.first, name, ...from].join('\n')), job: { run, name, sources, from } };
  });
  const { all, made } = await recallAll(known, jobs, async (unknown) => {
    const own = withKept(unknown, known.all());
    const { add, end } = progress(
      'converting',
      own.reduce((sum, { sources }) => sum + sources.filter(({ kept }) => !kept).length, 0),
    );
    const packs = await crew.pack(workplace, own, add);
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

/** What is in some pack already is not converted again; a file that is written is read by nobody but who writes it. */
const withKept = (
  jobs: readonly (Omit<PackJob, 'from'> & { readonly from: readonly string[] })[],
  packs: Iterable<Filed>,
): PackJob[] => {
  const own = jobs.map((job) => ({ ...job, from: job.from.map(digest) }));
  const known = keptIn(packs, new Set(own.flatMap(({ from }) => from)));
  const pathOf = ({ run, name }: Pick<PackJob, 'run' | 'name'>) => `assets/${packPath('zh', run, name)}`;
  const written = new Set(own.map(pathOf));
  return own.map((job) => ({
    ...job,
    from: job.from.join(''),
    sources: job.sources.map((source, index) => ({
      ...source,
      kept: known
        .get(job.from[index] as string)
        ?.find(({ paths }) => !written.has(paths.zh) || paths.zh === pathOf(job)),
    })),
  }));
};
