// The content as a run of the press reads it: what has no errors before it is converted, and what it is converted with.

import { basename, join } from 'node:path';
import type { ArticleHead } from '../content/article.ts';
import { type Content, isArticleFile, joinContent, parseSettings } from '../content/content.ts';
import type { Instant } from '../content/date.ts';
import { hasErrors, type Issue } from '../content/issue.ts';
import { lockUntil } from '../content/lock/lock-order.ts';
import { unpublishIssues } from '../content/lock/unpublish-issues.ts';
import { inOneScript } from '../script/one-script.ts';
import { type Scans, scanArticles } from './articles.ts';
import { codeDigest } from './disk/code.ts';
import { listContent, readFiles } from './disk/content/content-folder.ts';
import { lastDeployed } from './disk/release.ts';
import { openTable } from './disk/table.ts';
import { drawIcons, type KnownIcon } from './icons.ts';
import { lockContradictions } from './lock-check.ts';
import { digest } from './make/digest.ts';
import { type House, houseOf } from './make/house.ts';
import type { IconFiles } from './make/icon-files.ts';
import type { Published } from './make/published.ts';
import { type Look, lookAtMedia } from './media.ts';
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
  readonly icons: IconFiles;
  readonly scans: Scans;
  readonly house: House;
  /** Digest of all that packs and feeds are made from, beside their articles. */
  readonly madeFrom: string;
}

/** What is remembered of a folder from one run to the next. */
export const cacheOf = (root: string, folder: string): string =>
  join(root, 'node_modules/.cache/fanjian', digest(folder).slice(0, 8));

const isSettingsFile = (path: string) => /^[^/]+\.(yaml|lock)$/.test(path);

export interface Reading {
  /** Of the articles that have no place in the lock yet. */
  readonly order: readonly string[];
  /** Much of what was published may be unpublished. */
  readonly allow: boolean;
  /** What is dated later is scheduled. */
  readonly at: Instant;
}

const NO_ARTICLE: Issue = {
  severity: 'error',
  file: 'articles',
  line: 1,
  field: 'file',
  problem: 'holds no article',
  remedy: 'put the folder back, or write an article (npm run new)',
};

/** Nothing where there are errors. */
export const readManuscript = async (
  workshop: Workshop,
  crew: Crew,
  { order, allow, at }: Reading,
  voice: Voice,
): Promise<Manuscript | undefined> => {
  const { root, content: folder, url } = workshop;
  const code = codeDigest(root);
  const listing = listContent(folder);
  const known = openTable<Scan>(join(cacheOf(root, folder), 'articles'), code);
  const scans = hasErrors(listing.issues) ? new Map() : await scanArticles(listing.files, crew, known, voice);
  const files = new Map([...listing.files].filter(([path]) => !isArticleFile(path) || scans.has(path)));
  if (scans.size === 0) {
    voice.tell(hasErrors(listing.issues) ? listing.issues : [...listing.issues, NO_ARTICLE]);
    return undefined;
  }
  const settings = parseSettings(readFiles(folder, [...files.keys()].filter(isSettingsFile)));
  const results = [...scans.values()].map(({ result }) => result);
  const joined = joinContent(settings, results, files, { order, at, comparison: inOneScript() });
  const lost = settings.lock.ok
    ? unpublishIssues(
        lockUntil(settings.lock.value, at),
        results.flatMap((result) => (result.ok ? [result.value] : [])),
        new Set([...scans.keys()].map((path) => basename(path, '.md'))),
        { isNews: isNews(workshop), isAllowed: allow },
      )
    : [];
  const media = await lookAtMedia(folder, files, openTable<Look>(join(cacheOf(root, folder), 'media'), code));
  const moved = lockContradictions(settings, folder);
  voice.tell([...listing.issues, ...joined.issues, ...media.issues, ...moved, ...lost]);
  if (!joined.ok || moved.length > 0 || hasErrors([...media.issues, ...lost])) return undefined;
  const drawn = openTable<KnownIcon>(join(cacheOf(root, folder), 'icons'), code);
  const icons = await drawIcons(
    joined.value,
    (path) => readFiles(folder, [path]).get(path) as Uint8Array,
    drawn,
  );
  drawn.save();
  const house = houseOf(joined.value, url ?? joined.value.site.url, media.files, icons.icons);
  const madeFrom = digest(JSON.stringify([code, house.settings, house.publisher]));
  return { content: joined.value, icons, scans, house, madeFrom };
};

/**
 * Whether the last deploy from here still had an article: what a build, a look or a desk showed is not published. In a fresh clone, and
 * where nothing is ever deployed from, none is known. Asked once, where it matters.
 */
const isNews = ({ root, content }: Workshop): ((id: string) => boolean) => {
  let published: Published | undefined;
  return (id) => {
    published ??= lastDeployed(cacheOf(root, content))?.published ?? {};
    return Object.hasOwn(published, id) && published[id]?.pubStatus !== 'canceled';
  };
};
