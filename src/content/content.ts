// The whole of content/: every file parsed, every issue gathered, and what the files say of each other checked.

import { type Article, type ArticleHead, parseArticle } from './article.ts';
import { AS_WRITTEN, type Comparison } from './channels/match.ts';
import { settleChannels } from './channels/settle.ts';
import type { Instant } from './date.ts';
import { iconIssues } from './icon-issues.ts';
import { hasErrors, type Result } from './issue.ts';
import { extendLock } from './lock/extend-lock.ts';
import { LOCK_FILE, type Lock, parseLock } from './lock/lock.ts';
import { lockIssues } from './lock/lock-issues.ts';
import { lockUntil } from './lock/lock-order.ts';
import { inPublicationOrder } from './lock/publication-order.ts';
import { duplicateIssues, referenceIssues } from './references.ts';
import { type Channel, channelsSchema } from './schema/channels.ts';
import { type Glossary, glossarySchema } from './schema/glossary.ts';
import { type Site, siteSchema } from './schema/site.ts';
import type { Lines } from './text/yaml.ts';
import { END_OF_TIME } from './time/schedule.ts';
import { timeIssues } from './time/time-issues.ts';
import { parseYamlFile } from './yaml-file.ts';

/** What holds for every article. */
export interface Settings {
  readonly site: Site;
  /** Those that are open. */
  readonly channels: readonly Channel[];
  /** Absent where none is. */
  readonly closed?: readonly Channel[] | undefined;
  readonly glossary: Glossary;
}

export interface Content<A extends ArticleHead = Article> extends Settings {
  /** The instant at which it is looked at. */
  readonly at: Instant;
  /** Usable and canceled articles in order of first publication, which is the lock's; withheld ones are gone. */
  readonly articles: readonly A[];
  /** ids.lock, with a place for every one of the articles. */
  readonly lock: Lock;
  /** Where the fields of glossary.yaml stand. */
  readonly glossaryLines: Lines;
}

/** Files by their path below the content folder, such as `articles/2021/06/haihe.md`. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

export interface JoinOptions {
  /** Ids that have no place in the lock yet, in the order in which they came; the others follow by date. */
  readonly order?: readonly string[] | undefined;
  /** What is dated later is scheduled. */
  readonly at?: Instant | undefined;
  /** How the rules of channels are compared with articles. */
  readonly comparison?: Comparison | undefined;
}

export interface ParseOptions extends JoinOptions {
  /** May remember what it parsed before. */
  readonly parse?: typeof parseArticle | undefined;
}

export const isArticleFile = (path: string): boolean => /^articles\/.*\.md$/.test(path);

export const parseContent = (
  files: ContentFiles,
  { parse = parseArticle, ...options }: ParseOptions = {},
): Result<Content> => {
  const paths = [...files.keys()].filter(isArticleFile).toSorted();
  return joinContent(
    parseSettings(files),
    paths.map((path) => parse(path, files.get(path) ?? new Uint8Array())),
    files,
    options,
  );
};

/** The files that are not articles, each parsed by itself. */
export const parseSettings = (files: ContentFiles) => ({
  site: parseYamlFile(files, 'site.yaml', siteSchema, Object.keys(siteSchema.shape)),
  channels: parseYamlFile(files, 'channels.yaml', channelsSchema, Object.keys(channelsSchema.element.shape)),
  // The one file that may be missing.
  glossary: parseYamlFile(
    files.has('glossary.yaml') ? files : new Map([['glossary.yaml', new TextEncoder().encode('{}')]]),
    'glossary.yaml',
    glossarySchema,
    Object.keys(glossarySchema.shape),
  ),
  lock: parseLock(files.get(LOCK_FILE)),
});

/** What the files say of each other; `results` are those of the articles, in the order of their paths. */
export const joinContent = <A extends ArticleHead>(
  { site, channels, glossary, lock }: ReturnType<typeof parseSettings>,
  results: readonly Result<A>[],
  files: { readonly keys: () => Iterable<string>; readonly has: (path: string) => boolean },
  { order = [], at = END_OF_TIME, comparison = AS_WRITTEN }: JoinOptions = {},
): Result<Content<A>> => {
  const locked = lock.ok ? lockUntil(lock.value, at) : undefined;
  const articles = results.flatMap((result) => (result.ok ? [result.value] : []));
  const places = locked ?? { places: [] };
  const settled = channels.ok
    ? settleChannels(channels.value, channels.lines, articles, places, comparison)
    : undefined;
  const ids = idsOf(files.keys());
  const linkable = ids.difference(
    new Set(articles.filter(({ pubStatus }) => pubStatus === 'withheld').map(({ id }) => id)),
  );
  const wasPublished = new Set(places.places.map(({ id }) => id));
  const issues = [
    ...site.issues,
    ...channels.issues,
    ...glossary.issues,
    ...(settled?.issues ?? []),
    ...iconIssues(
      site.ok ? site.value : undefined,
      site.lines,
      channels.ok ? channels.value : undefined,
      channels.lines,
      files,
    ),
    ...results.flatMap((result) => result.issues),
    ...duplicateIssues(articles),
    ...lock.issues,
    ...(locked ? lockIssues(locked, articles, ids, site.ok ? site.value : undefined, site.lines) : []),
    ...timeIssues(articles, places, at),
    ...articles.flatMap((article) =>
      referenceIssues(article, settled?.sections, wasPublished, linkable, files),
    ),
  ].toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  if (!site.ok || !channels.ok || !glossary.ok || !locked || !settled || hasErrors(issues))
    return { ok: false, issues };
  const published = inPublicationOrder(settled.articles, order, at);
  const extended = extendLock(locked, published, settled.open, site.value, at);
  const byId = new Map(published.map((article) => [article.id, article]));
  const value: Content<A> = {
    site: site.value,
    channels: settled.open,
    ...(settled.closed.length > 0 && { closed: settled.closed }),
    glossary: glossary.value,
    at,
    articles: [...new Set(extended.places.map(({ id }) => id))].flatMap((id) => byId.get(id) ?? []),
    lock: extended,
    glossaryLines: glossary.lines,
  };
  return { ok: true, value, issues };
};

/** Ids by file name, so that a record with an error of its own is no unknown id as well. */
const idsOf = (paths: Iterable<string>) =>
  new Set([...paths].filter((path) => path.endsWith('.md')).map((path) => path.replace(/^.*\/|\.md$/g, '')));
