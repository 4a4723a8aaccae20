// The articles of a content folder: only those are read that are not as they were at the last look, and only those packs made
// anew that hold one of them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACK_SIZE } from '../catalog/catalog.ts';
import type { ArticleHead } from '../content/article.ts';
import { isArticleFile } from '../content/content.ts';
import { mediaOf } from '../content/media/own-media.ts';
import { VARIANT_TAGS } from '../script/variants.ts';
import type { Stamp } from './disk/content/content-folder.ts';
import type { Table } from './disk/table.ts';
import { digest } from './make/digest.ts';
import { recallAll } from './make/memory.ts';
import type { Extra } from './make/pack.ts';
import { itemsFrom, type Packs } from './make/plan.ts';
import type { Crew } from './threads/pool.ts';
import type { Filed, PackJob, Scan, Source, Workplace } from './threads/tasks.ts';
import type { Voice } from './voice.ts';

/** Scans by path. */
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

/** Packs in the workplace's target, all in the order of first publication; those that are known stand there. */
export const packArticles = async (
  articles: readonly ArticleHead[],
  scans: Scans,
  crew: Crew,
  workplace: Workplace,
  known: Table<Filed>,
  { progress }: Voice,
): Promise<PackedArticles> => {
  const { media } = workplace.house;
  const jobs = Array.from({ length: Math.ceil(articles.length / PACK_SIZE) }, (_, index) => {
    const place = index * PACK_SIZE;
    const members = articles.slice(place, place + PACK_SIZE);
    const madeFrom = members.map((head) => [
      head.file,
      scans.get(head.file)?.digest,
      mediaOf(head).map((path) => media.get(path)),
    ]);
    const job: PackJob = { place, sources: members.map((head) => sourceOf(head, scans)) };
    return { key: digest(JSON.stringify([place, madeFrom])), job };
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
  const marks = all.flatMap((pack) => pack.marks);
  const extras = all.flatMap((pack) => pack.extras);
  return {
    extras,
    written: made * VARIANT_TAGS.length,
    files: all.flatMap(({ files }) =>
      Object.entries(files).map(([path, stands]) => [path, { stands }] as const),
    ),
    reasonsOf: (place) => extras[place]?.reasons ?? [],
    marksOf: (place) => marks[place] as (typeof marks)[number],
    itemsOf: itemsFrom((path) => readFileSync(join(workplace.target, 'assets', path), 'utf8')),
  };
};

const sourceOf = ({ file }: ArticleHead, scans: Scans): Source => ({
  path: file,
  digest: scans.get(file)?.digest ?? '',
});

/** What only converting shows, of every article, without packing any. */
export const lookAtArticles = async (
  articles: readonly ArticleHead[],
  scans: Scans,
  crew: Crew,
  workplace: Workplace,
  known: Table<Extra>,
  { progress }: Voice,
): Promise<readonly Extra[]> => {
  const jobs = articles.map((head) => {
    const job = sourceOf(head, scans);
    return { key: `${job.path} ${job.digest}`, job };
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
