// One run of the build: content/ to .build/, or only the check of it; says what it finds as it goes.

import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { STYLES, type Style } from '../commands/speech/report.ts';
import { speechOf, spoken } from '../commands/speech/speech.ts';
import type { ArticleHead, parseArticle } from '../content/article.ts';
import { type Content, joinContent, parseSettings } from '../content/content.ts';
import { hasErrors, type Issue } from '../content/issue.ts';
import { formatLock, LOCK_FILE, parseLock } from '../content/lock.ts';
import { PAGE_SIZE } from '../feed/select.ts';
import { unusedIssues } from '../script/unused.ts';
import { type KnownPack, lookAtArticles, packArticles, resultsOf, scanArticles } from './articles.ts';
import { codeDigest, readTable, tableFiles } from './disk/cache.ts';
import { listContent, readFiles } from './disk/content-folder.ts';
import { stage, swap, unstage, writeOutput, writeWhole } from './disk/output-folder.ts';
import { AS_IT_IS, buildAround, houseOf, type KnownFeed, type Made, mediaOutput } from './make/deployment.ts';
import { digest } from './make/digest.ts';
import type { Extra } from './make/pack.ts';
import { createCrew } from './threads/pool.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Options {
  /** For an editor's desk: after an error the last good build is served, and ids.lock stays as it is. */
  readonly desk?: boolean | undefined;
  /** Nothing is published yet: ids.lock stays as it is. */
  readonly dry?: boolean | undefined;
  /** Where issues are printed; the standard output unless a script reads that. */
  readonly issuesTo?: NodeJS.WriteStream;
  /** Only check the content; write nothing. */
  readonly check?: boolean | undefined;
  /** How the issues are printed. */
  readonly style?: Style | undefined;
  /** Is told every issue of this run, as it is printed: at its path from here. */
  readonly onIssue?: (issue: Issue) => void;
}

/** Says something of the run on the standard error, in the language of the terminal. */
const say = (text: string) => process.stderr.write(`${spoken(text, speechOf(process.env))}\n`);

/** Builds by the environment's CONTENT_DIR, SITE_URL and BUILD_DIR; resolves with the exit status. */
export const runBuild = async (
  { desk = false, dry = desk, check = false, style = 'text', issuesTo = process.stdout, onIssue }: Options,
  parse?: typeof parseArticle,
): Promise<number> => {
  const { env } = process;
  const folder = resolve(env.CONTENT_DIR || join(ROOT, 'content'));
  const target = resolve(env.BUILD_DIR || join(ROOT, '.build'));
  if (!existsSync(folder)) {
    say(`${folder} is not there; set CONTENT_DIR to a folder with site.yaml and channels.yaml`);
    return 1;
  }
  const tell = (issues: readonly Issue[]) => {
    const located = issues.map((issue) => ({
      ...issue,
      file: join(relative(process.cwd(), folder), issue.file),
    }));
    for (const issue of located) onIssue?.(issue);
    report(located, style, issuesTo);
  };
  // `wrangler dev` holds every request after a failed build: an editor's desk goes on with the last good one.
  const failed = desk && existsSync(join(target, 'catalog.ts')) ? 0 : 1;

  const code = codeDigest(ROOT);
  const cache = join(ROOT, 'node_modules/.cache/fanjian', digest(folder).slice(0, 8));
  const files = listContent(folder);
  const crew = createCrew(folder, parse);
  const scans = await scanArticles(files, crew, cache, code);
  const settings = parseSettings(readFiles(folder, [...files.keys()].filter(isSettingsFile)));
  const joined = joinContent(settings, resultsOf(scans), files, desk ? placedIn(target) : []);
  tell(joined.issues);
  if (!joined.ok) return failed;
  const { value: content } = joined;
  const url = siteUrl(env.SITE_URL, content.site.url);
  if (url === undefined) return 1;
  const house = houseOf(content, url, files);
  const madeFrom = digest(JSON.stringify([code, house.settings, house.publisher]));
  /** Whether anything that converting shows is an error. */
  const hasProblems = (extras: readonly Extra[]) => {
    const used = new Set(extras.flatMap((extra) => extra.used));
    const issues = [...extras.flatMap((extra) => extra.issues), ...unusedIssues(content, used)];
    tell(issues);
    return hasErrors(issues);
  };
  if (check) {
    const workplace = { house, folder, target };
    if (hasProblems(await lookAtArticles(content.articles, scans, crew, workplace, cache, madeFrom)))
      return 1;
    if (style !== 'json') say(`${summary(content)}: no errors`);
    return 0;
  }

  // A desk's reader watches the folder; everybody else gets another folder in its place, at once.
  const leave = () => (desk ? undefined : unstage(target));
  const interrupted = () => {
    leave();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  try {
    const next = desk ? target : stage(target);
    const knownPacks = readTable<KnownPack>(join(next, 'cache/packs'), madeFrom);
    const knownFeeds = readTable<KnownFeed>(join(next, 'cache/feeds'), madeFrom);
    const packs = await packArticles(
      content.articles,
      scans,
      crew,
      { house, folder, target: next },
      knownPacks,
    );
    if (hasProblems(packs.extras)) return failed;
    const { output: around, feeds } = buildAround(content, house, packs, PAGE_SIZE, knownFeeds);
    const output = new Map<string, Made>([
      ...packs.paths.map((path) => [path, AS_IT_IS] as const),
      ...around,
      ...[...files.keys()]
        .filter((path) => path.startsWith('media/'))
        .map((path) => [mediaOutput(path), readFileSync(join(folder, path))] as const),
      ...tableFiles(madeFrom, packs.known).map(([file, text]) => [`cache/packs/${file}`, text] as const),
      ...tableFiles(madeFrom, feeds).map(([file, text]) => [`cache/feeds/${file}`, text] as const),
    ]);
    const { written, removed } = writeOutput(next, output);
    await setImmediate(); // the last moment for Ctrl-C
    if (!desk) swap(target);
    const counts = `${written + packs.written} files written, ${removed} removed, of ${output.size}`;
    say(`${summary(content)}: ${counts}`);
  } finally {
    process.off('SIGINT', interrupted);
    leave();
  }
  if (!dry) keepLock(join(folder, LOCK_FILE), formatLock(content.lock));
  return 0;
};

const isSettingsFile = (path: string) => /^[^/]+\.(yaml|lock)$/.test(path);

/** The order in which a desk served articles before, as it keeps no lock in the content. */
const placedIn = (target: string): readonly string[] => {
  const file = join(target, LOCK_FILE);
  const lock = parseLock(existsSync(file) ? readFileSync(file) : undefined);
  return lock.ok ? lock.value.places.map(({ id }) => id) : [];
};

const keepLock = (file: string, text: string) => {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  const path = relative(process.cwd(), file);
  try {
    writeWhole(file, Buffer.from(text));
    say(`${path} has new places; commit it with the articles`);
  } catch (error) {
    const problem = `${path} could not be written (${(error as Error).message})`;
    say(`${problem}; make it writable, or pages of the archive may shift`);
  }
};

/** One issue a line, so that an editor can open it; then how many errors there are. */
const report = (issues: readonly Issue[], style: Style, stream: NodeJS.WriteStream) => {
  for (const issue of issues) stream.write(`${STYLES[style](issue, speechOf(process.env))}\n`);
  if (style === 'json' || !hasErrors(issues)) return;
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const count = `${errors} ${errors === 1 ? 'error' : 'errors'}`;
  say(`${count}; nothing was written, the last good build stays`);
};

const summary = ({ articles, channels }: Content<ArticleHead>) =>
  `${articles.length} articles in ${channels.length} channels`;

/** SITE_URL if it is set, which must be scheme and host; said on the standard error when it is not. */
const siteUrl = (wanted: string | undefined, configured: string): string | undefined => {
  if (!wanted) return configured;
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  say(`SITE_URL is “${wanted}”; write scheme and host only, such as https://news.example`);
  return undefined;
};
