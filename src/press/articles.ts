// The articles of a content folder: only those are read that are not as they were at the last look, and only those packs made
// anew that hold one of them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACK_SIZE, packPath } from '../catalog/catalog.ts';
import { showProgress } from '../commands/speech/progress.ts';
import type { ArticleHead } from '../content/article.ts';
import { isArticleFile } from '../content/content.ts';
import type { Result } from '../content/issue.ts';
import { VARIANT_TAGS } from '../script/variants.ts';
import { readTable, writeTable } from './disk/cache.ts';
import type { Stamp } from './disk/content-folder.ts';
import { itemsFrom, type Packs } from './make/deployment.ts';
import { digest } from './make/digest.ts';
import type { Extra, Packed } from './make/pack.ts';
import type { Crew } from './threads/pool.ts';
import type { PackJob, Scan, Workplace } from './threads/tasks.ts';

/** Scans by path. */
export type Scans = ReadonlyMap<string, Scan>;

/** Every article of the folder, in the order of the paths. */
export const scanArticles = async (
  files: ReadonlyMap<string, Stamp>,
  crew: Crew,
  cache: string,
  code: string,
): Promise<Scans> => {
  const table = join(cache, 'articles');
  const known = readTable<Scan & { stamp: string }>(table, code);
  const paths = [...files.keys()].filter(isArticleFile).toSorted();
  const unknown = paths.filter((path) => known.get(path)?.stamp !== files.get(path)?.stamp);
  if (unknown.length === 0 && known.size === paths.length) return known;
  const progress = showProgress('reading', unknown.length);
  const scans = await crew.scan(unknown, progress.add);
  progress.end();
  const fresh = new Map(unknown.map((path, index) => [path, scans[index] as Scan]));
  const all = new Map(
    paths.map((path) => {
      const scan = fresh.get(path) ?? (known.get(path) as Scan);
      return [path, { ...scan, stamp: files.get(path)?.stamp ?? '' }];
    }),
  );
  writeTable(table, code, all);
  return all;
};

export const resultsOf = (scans: Scans): Result<ArticleHead>[] =>
  [...scans.values()].map(({ result }) => result);

/** What a build remembers of a pack. */
export interface KnownPack extends Omit<Packed, 'slices'> {
  /** What it was made from, beside what holds for all. */
  readonly key: string;
}

export interface PackedArticles extends Packs {
  readonly extras: readonly Extra[];
  /** What the next build should know. */
  readonly known: ReadonlyMap<string, KnownPack>;
  /** How many files were written. */
  readonly written: number;
  /** The packs, as paths of the output. */
  readonly paths: readonly string[];
}

/** Packs in the workplace's target, all in the order of first publication; `known` are those that stand there. */
export const packArticles = async (
  articles: readonly ArticleHead[],
  scans: Scans,
  crew: Crew,
  workplace: Workplace,
  known: ReadonlyMap<string, KnownPack>,
): Promise<PackedArticles> => {
  const { media } = workplace.house;
  const jobs = Array.from({ length: Math.ceil(articles.length / PACK_SIZE) }, (_, index) => {
    const place = index * PACK_SIZE;
    const members = articles.slice(place, place + PACK_SIZE);
    const key = digest(
      JSON.stringify(
        members.map(({ file, image }) => [
          file,
          scans.get(file)?.digest,
          image.map(({ src }) => media.get(src)),
        ]),
      ),
    );
    return {
      name: String(index),
      key,
      job: { place, paths: members.map(({ file }) => file) } satisfies PackJob,
    };
  });
  const dirty = jobs.filter(({ name, key }) => known.get(name)?.key !== key);
  const progress = showProgress(
    'converting',
    dirty.reduce((sum, { job }) => sum + job.paths.length, 0),
  );
  const made = await crew.pack(
    workplace,
    dirty.map(({ job }) => job),
    progress.add,
  );
  progress.end();
  const fresh = new Map(dirty.map(({ name, key }, index) => [name, { ...(made[index] as KnownPack), key }]));
  const all = new Map(jobs.map(({ name }) => [name, (fresh.get(name) ?? known.get(name)) as KnownPack]));
  const marks = [...all.values()].flatMap((pack) => pack.marks);
  const extras = [...all.values()].flatMap((pack) => pack.extras);
  return {
    extras,
    reasonsOf: (place) => extras[place]?.reasons ?? [],
    known: all,
    written: dirty.length * VARIANT_TAGS.length,
    paths: jobs.flatMap(({ job }) => VARIANT_TAGS.map((variant) => `assets/${packPath(variant, job.place)}`)),
    marksOf: (place) => marks[place] as (typeof marks)[number],
    itemsOf: itemsFrom((path) => readFileSync(join(workplace.target, 'assets', path), 'utf8')),
  };
};

/** What only converting shows, of every article, without packing any. */
export const lookAtArticles = async (
  articles: readonly ArticleHead[],
  scans: Scans,
  crew: Crew,
  workplace: Workplace,
  cache: string,
  madeFrom: string,
): Promise<readonly Extra[]> => {
  const table = join(cache, 'looks');
  const known = readTable<Extra & { digest: string }>(table, madeFrom);
  const digestOf = ({ file }: ArticleHead) => scans.get(file)?.digest ?? '';
  const unknown = articles.filter((article) => known.get(article.file)?.digest !== digestOf(article));
  const progress = showProgress('converting', unknown.length);
  const looks = await crew.look(
    workplace,
    unknown.map(({ file }) => file),
    progress.add,
  );
  progress.end();
  const fresh = new Map(unknown.map(({ file }, index) => [file, looks[index] as Extra]));
  const all = new Map(
    articles.map((article) => {
      const extra = fresh.get(article.file) ?? (known.get(article.file) as Extra);
      return [article.file, { ...extra, digest: digestOf(article) }];
    }),
  );
  if (unknown.length > 0) writeTable(table, madeFrom, all);
  return [...all.values()];
};
