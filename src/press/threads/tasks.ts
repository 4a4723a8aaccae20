// The two things that a build does for every article, for some articles at a time: by themselves, or in a thread of tasks' pool.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packPath } from '../../catalog/packs.ts';
import type { Run } from '../../catalog/runs.ts';
import { type Article, type ArticleHead, parseArticle } from '../../content/article.ts';
import { headOf } from '../../content/head-of.ts';
import type { Result } from '../../content/issue.ts';
import { beforeWithdrawal } from '../../content/time/schedule.ts';
import { houseFrom } from '../../script/hand/in-variant.ts';
import { type Question, questionsIn } from '../../script/review/question.ts';
import { VARIANT_TAGS } from '../../script/variants.ts';
import { Changed } from '../disk/content/changed.ts';
import { readIfThere } from '../disk/content/content-folder.ts';
import { writeWhole } from '../disk/whole-file.ts';
import { digest } from '../make/digest.ts';
import type { House } from '../make/house.ts';
import { createPacker, type Extra, type Packed } from '../make/pack.ts';
import { fromShared, type Shared } from './shared.ts';
import { type Kept, weave } from './weave.ts';

/** What is looked at without packing it. */
export interface LookedAt extends Extra {
  readonly questions: readonly Question[];
}

export interface Scan {
  readonly digest: string;
  readonly result: Result<ArticleHead>;
}

/** Reads and parses articles; nothing of one that went since it was listed. `parse` may remember what it parsed before. */
export const scan = (folder: string, paths: readonly string[], parse = parseArticle): (Scan | undefined)[] =>
  paths.map((path) => {
    const bytes = readIfThere(join(folder, path));
    if (!bytes) return undefined;
    const result = parse(path, bytes);
    return {
      digest: digest(bytes),
      result: result.ok ? { ...result, value: headOf(result.value) } : result,
    };
  });

/** An article that was scanned, and the digest of what was read then. */
export interface Source {
  readonly path: string;
  readonly digest: string;
  /** As it is before its withdrawal, which is scheduled. */
  readonly isBefore?: boolean;
  /** What came of it then, where it is at hand. */
  readonly parsed?: Shared | undefined;
  /** Where it stands in a pack already: then nothing of it is read. */
  readonly kept?: Kept | undefined;
}

/** The path of one that is no longer as it was. */
export interface ChangedSource {
  readonly changed: string;
}

/** Throws where an article was changed since it was scanned. */
export const unchanged = <T extends object>(done: T | ChangedSource): T => {
  if ('changed' in done) throw new Changed(done.changed);
  return done;
};

const parsedIn = ({ parsed }: Source, parse: () => Result<Article>): Article | undefined => {
  if (parsed) return fromShared(parsed);
  const result = parse();
  return result.ok ? result.value : undefined;
};

/** Of sources without errors. */
const readAll = (
  folder: string,
  sources: readonly Source[],
  parse: typeof parseArticle,
): Article[] | ChangedSource => {
  const articles: Article[] = [];
  for (const source of sources) {
    const bytes = readIfThere(join(folder, source.path));
    const isSame = bytes && digest(bytes) === source.digest;
    const article = isSame ? parsedIn(source, () => parse(source.path, bytes)) : undefined;
    if (!article) return { changed: source.path };
    articles.push(source.isBefore ? beforeWithdrawal(article) : article);
  }
  return articles;
};

export interface PackJob {
  /** Their places. */
  readonly run: Run;
  /** Stands in the name of a pack that is of a later state. */
  readonly name?: string | undefined;
  readonly sources: readonly Source[];
  /** As in the pack that it becomes. */
  readonly from: string;
}

/** What tasks are made with; plain data. */
export interface Workplace {
  readonly house: House;
  /** The content folder. */
  readonly folder: string;
  /** Where packs go, below `assets`. */
  readonly target: string;
}

/** A pack that was written. */
export interface Filed extends Omit<Packed, 'slices'> {
  /** Its files, by their path below the target, with the digests of their bytes. */
  readonly files: Readonly<Record<string, string>>;
  /** Of each article, what it was made from: one digest after the other. */
  readonly from: string;
}

export const createTasks = ({ house, folder, target }: Workplace, parse = parseArticle) => {
  const packer = createPacker(house);
  const words = houseFrom(house.settings);
  return {
    /** Converts articles that stand nowhere yet, writes the pack, and returns the rest. */
    pack: ({ run, name, sources, from }: PackJob): Filed | ChangedSource => {
      const unknown = sources.filter(({ kept }) => !kept);
      const articles = readAll(folder, unknown, parse);
      if ('changed' in articles) return articles;
      const kept = sources.map((source) => source.kept);
      const read = (path: string) => readFileSync(join(target, path), 'utf8');
      const { slices, ...rest } = weave(packer.pack(articles), kept, read);
      const files = VARIANT_TAGS.map((variant) => {
        const path = `assets/${packPath(variant, run, name)}`;
        writeWhole(join(target, path), slices[variant]);
        return [path, digest(slices[variant])] as const;
      });
      return { ...rest, files: Object.fromEntries(files), from };
    },
    /** Only what converting shows. */
    look: (sources: readonly Source[]): LookedAt[] | ChangedSource => {
      const articles = readAll(folder, sources, parse);
      if ('changed' in articles) return articles;
      return articles.map((article) => ({
        ...packer.look(article),
        questions: questionsIn(article, words),
      }));
    },
  };
};
