// From a content folder to a deployment. One press makes one build after another, and keeps in memory what it parsed.

import { join } from 'node:path';
import type { ArticleHead } from '../content/article.ts';
import { type Content, joinContent, parseSettings } from '../content/content.ts';
import { hasErrors } from '../content/issue.ts';
import { unusedIssues } from '../script/unused.ts';
import { type KnownPack, lookAtArticles, packArticles, type Scans, scanArticles } from './articles.ts';
import { codeDigest } from './disk/code.ts';
import { listContent, readFiles, type Stamp } from './disk/content-folder.ts';
import { keepLock, type LockKept, placedIn } from './disk/lock-file.ts';
import { replaceFolder, writeOutput } from './disk/output-folder.ts';
import { openTable } from './disk/table.ts';
import { lockContradictions } from './lock-check.ts';
import { deploymentOf } from './make/deployment.ts';
import { digest } from './make/digest.ts';
import type { KnownFeed } from './make/feeds.ts';
import { type House, houseOf } from './make/house.ts';
import type { Extra } from './make/pack.ts';
import { planOf } from './make/plan.ts';
import { createCrew } from './threads/pool.ts';
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

export interface Purpose {
  /** For an editor's desk, whose reader watches the folder: written in place, in the order in which the desk saw articles. */
  readonly desk?: boolean | undefined;
  /** Nothing is published yet: ids.lock stays as it is. */
  readonly dry?: boolean | undefined;
}

export interface Counts {
  readonly articles: number;
  readonly channels: number;
}

export interface Built extends Counts {
  readonly written: number;
  readonly removed: number;
  readonly files: number;
}

export interface Press {
  /** Only reads: nothing where there are errors. */
  readonly check: () => Promise<Counts | undefined>;
  /** Nothing where there are errors, and the output folder is as it was. */
  readonly build: (purpose: Purpose) => Promise<(Built & { readonly lock: LockKept }) | undefined>;
}

/** Content that has no errors before it is converted, and what it is converted with. */
interface Manuscript {
  readonly content: Content<ArticleHead>;
  readonly files: ReadonlyMap<string, Stamp>;
  readonly scans: Scans;
  readonly house: House;
  /** Digest of all that packs and feeds are made from, beside their articles. */
  readonly madeFrom: string;
}

export const createPress = (
  { root, content: folder, output: target, url }: Workshop,
  voice: Voice,
): Press => {
  const crew = createCrew(folder);
  const cache = join(root, 'node_modules/.cache/fanjian', digest(folder).slice(0, 8));

  const read = async (desk: boolean): Promise<Manuscript | undefined> => {
    const code = codeDigest(root);
    const files = listContent(folder);
    const scans = await scanArticles(files, crew, openTable<Scan>(join(cache, 'articles'), code), voice);
    const settings = parseSettings(readFiles(folder, [...files.keys()].filter(isSettingsFile)));
    const results = Array.from(scans.values(), ({ result }) => result);
    const joined = joinContent(settings, results, files, desk ? placedIn(target) : []);
    const moved = lockContradictions(settings, folder);
    voice.tell([...joined.issues, ...moved]);
    if (!joined.ok || moved.length > 0) return undefined;
    const house = houseOf(joined.value, url ?? joined.value.site.url, files);
    const madeFrom = digest(JSON.stringify([code, house.settings, house.publisher]));
    return { content: joined.value, files, scans, house, madeFrom };
  };

  /** Whether nothing that converting shows is an error. */
  const isSound = (content: Content<ArticleHead>, extras: readonly Extra[]): boolean => {
    const used = new Set(extras.flatMap((extra) => extra.used));
    const issues = [...extras.flatMap((extra) => extra.issues), ...unusedIssues(content, used)];
    voice.tell(issues);
    return !hasErrors(issues);
  };

  const check = async () => {
    const manuscript = await read(false);
    if (!manuscript) return undefined;
    const { content, scans, house, madeFrom } = manuscript;
    const known = openTable<Extra>(join(cache, 'looks'), madeFrom);
    const workplace = { house, folder, target };
    const extras = await lookAtArticles(content.articles, scans, crew, workplace, known, voice);
    return isSound(content, extras) ? countsOf(content) : undefined;
  };

  /** Makes the build in a folder that holds the one before. */
  const print = async (
    { content, files, scans, house, madeFrom }: Manuscript,
    next: string,
  ): Promise<Built | undefined> => {
    const packTable = openTable<KnownPack>(join(next, 'cache/packs'), madeFrom);
    const feedTable = openTable<KnownFeed>(join(next, 'cache/feeds'), madeFrom);
    const workplace = { house, folder, target: next };
    const packs = await packArticles(content.articles, scans, crew, workplace, packTable, voice);
    if (!isSound(content, packs.extras)) return undefined;
    const media = readFiles(folder, [...files.keys()].filter(isMedia));
    const deployment = deploymentOf(planOf(content, house, packs, [...media]), feedTable);
    const output = new Map([
      ...deployment,
      ...packTable.files('cache/packs'),
      ...feedTable.files('cache/feeds'),
    ]);
    const { written, removed } = writeOutput(next, output);
    return { ...countsOf(content), written: written + packs.written, removed, files: output.size };
  };

  const build = async ({ desk = false, dry = desk }: Purpose) => {
    const manuscript = await read(desk);
    if (!manuscript) return undefined;
    const built = desk
      ? await print(manuscript, target)
      : await replaceFolder(target, (next) => print(manuscript, next));
    if (!built) return undefined;
    return { ...built, lock: dry ? undefined : keepLock(folder, manuscript.content.lock) };
  };

  return { check, build };
};

const isSettingsFile = (path: string) => /^[^/]+\.(yaml|lock)$/.test(path);
const isMedia = (path: string) => path.startsWith('media/');

const countsOf = ({ articles, channels }: Content<ArticleHead>): Counts => ({
  articles: articles.length,
  channels: channels.length,
});
