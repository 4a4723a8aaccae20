// The two things that a build does for every article, for some articles at a time: by themselves, or in a thread of tasks' pool.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packPath } from '../../catalog/catalog.ts';
import { type Article, type ArticleHead, headOf, parseArticle } from '../../content/article.ts';
import type { Result } from '../../content/issue.ts';
import { VARIANT_TAGS } from '../../script/variants.ts';
import { writeWhole } from '../disk/whole-file.ts';
import { digest } from '../make/digest.ts';
import type { House } from '../make/house.ts';
import { createPacker, type Extra, type Packed } from '../make/pack.ts';

export interface Scan {
  readonly digest: string;
  readonly result: Result<ArticleHead>;
}

/** Reads and parses articles; `parse` may remember what it parsed before. */
export const scan = (folder: string, paths: readonly string[], parse = parseArticle): Scan[] =>
  paths.map((path) => {
    const bytes = readFileSync(join(folder, path));
    const result = parse(path, bytes);
    return {
      digest: digest(bytes),
      result: result.ok ? { ...result, value: headOf(result.value) } : result,
    };
  });

/** They were scanned, so they parse; unless somebody saved one of them since. */
const read = (folder: string, paths: readonly string[], parse: typeof parseArticle): Article[] =>
  paths.map((path) => {
    const result = parse(path, readFileSync(join(folder, path)));
    if (!result.ok) throw new Error(`${path} was changed while it was read; build again`);
    return result.value;
  });

export interface PackJob {
  /** The place of the first of them. */
  readonly place: number;
  readonly paths: readonly string[];
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
}

export const createTasks = ({ house, folder, target }: Workplace, parse = parseArticle) => {
  const packer = createPacker(house);
  return {
    /** Converts articles, writes the pack, and returns the rest. */
    pack: ({ place, paths }: PackJob): Filed => {
      const { slices, ...rest } = packer.pack(read(folder, paths, parse));
      const files = VARIANT_TAGS.map((variant) => {
        const path = `assets/${packPath(variant, place)}`;
        writeWhole(join(target, path), slices[variant]);
        return [path, digest(slices[variant])] as const;
      });
      return { ...rest, files: Object.fromEntries(files) };
    },
    /** Only what converting shows. */
    look: (paths: readonly string[]): Extra[] => read(folder, paths, parse).map(packer.look),
  };
};
