// The content as a run of the press reads it: what has no errors before it is converted, and what it is converted with.

import { join } from 'node:path';
import type { ArticleHead } from '../content/article.ts';
import { type Content, joinContent, parseSettings } from '../content/content.ts';
import { type Scans, scanArticles } from './articles.ts';
import { codeDigest } from './disk/code.ts';
import { listContent, readFiles, type Stamp } from './disk/content-folder.ts';
import { openTable } from './disk/table.ts';
import { digest } from './make/digest.ts';
import { type House, houseOf } from './make/house.ts';
import type { Crew } from './threads/pool.ts';
import type { Scan } from './threads/tasks.ts';
import type { Voice } from './voice.ts';

/** Folders, as absolute paths. */
export interface Workshop {
  /** Where the code is. */
  readonly root: string;
  readonly content: string;
  readonly output: string;
  /** The address of the site, where it is another than site.yaml says. */
  readonly url?: string | undefined;
}

export interface Manuscript {
  readonly content: Content<ArticleHead>;
  readonly files: ReadonlyMap<string, Stamp>;
  readonly scans: Scans;
  readonly house: House;
  /** Digest of all that packs and feeds are made from, beside their articles. */
  readonly madeFrom: string;
}

/** What is remembered of a folder from one run to the next. */
export const cacheOf = (root: string, folder: string): string =>
  join(root, 'node_modules/.cache/fanjian', digest(folder).slice(0, 8));

const isSettingsFile = (path: string) => /^[^/]+\.(yaml|lock)$/.test(path);

/** Nothing where there are errors; `order` is that of the articles that have no place in the lock yet. */
export const readManuscript = async (
  { root, content: folder, url }: Workshop,
  crew: Crew,
  order: readonly string[],
  voice: Voice,
): Promise<Manuscript | undefined> => {
  const code = codeDigest(root);
  const files = listContent(folder);
  const known = openTable<Scan>(join(cacheOf(root, folder), 'articles'), code);
  const scans = await scanArticles(files, crew, known, voice);
  const settings = parseSettings(readFiles(folder, [...files.keys()].filter(isSettingsFile)));
  const results = [...scans.values()].map(({ result }) => result);
  const joined = joinContent(settings, results, files, order);
  voice.tell(joined.issues);
  if (!joined.ok) return undefined;
  const house = houseOf(joined.value, url ?? joined.value.site.url, files);
  const madeFrom = digest(JSON.stringify([code, house.settings, house.publisher]));
  return { content: joined.value, files, scans, house, madeFrom };
};
