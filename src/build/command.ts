// One run of the build: content/ to .build/, or only the check of it; says what it finds as it goes.

import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { parseArticle } from '../content/article.ts';
import { type Content, parseContent } from '../content/content.ts';
import { hasErrors, type Issue } from '../content/issue.ts';
import { formatLock, LOCK_FILE, parseLock } from '../content/lock.ts';
import { buildSite } from './build.ts';
import { loadContent } from './load.ts';
import { STYLES, type Style } from './report.ts';
import { speechOf, spoken } from './speech.ts';
import { writeOutput, writeWhole } from './write.ts';

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

/** Builds by the environment's CONTENT_DIR, SITE_URL and BUILD_DIR; returns the exit status. */
export const runBuild = (
  { desk = false, dry = desk, check = false, style = 'text', issuesTo = process.stdout, onIssue }: Options,
  parse?: typeof parseArticle,
): number => {
  const { env } = process;
  const folder = resolve(env.CONTENT_DIR || join(ROOT, 'content'));
  const target = resolve(env.BUILD_DIR || join(ROOT, '.build'));
  if (!existsSync(folder)) {
    say(`${folder} is not there; set CONTENT_DIR to a folder with site.yaml and channels.yaml`);
    return 1;
  }
  const files = loadContent(folder);
  const parsed = parseContent(files, { parse, order: desk ? placedIn(target) : [] });
  const tell = (issues: readonly Issue[]) => {
    const located = issues.map((issue) => ({
      ...issue,
      file: join(relative(process.cwd(), folder), issue.file),
    }));
    for (const issue of located) onIssue?.(issue);
    report(located, style, issuesTo);
  };
  tell(parsed.issues);
  // `wrangler dev` holds every request after a failed build: an editor's desk goes on with the last good one.
  const failed = desk && existsSync(join(target, 'catalog.ts')) ? 0 : 1;
  if (!parsed.ok) return failed;
  const { value: content } = parsed;
  const url = siteUrl(env.SITE_URL, content.site.url);
  if (url === undefined) return 1;
  const { output, issues } = buildSite(content, files, url);
  tell(issues);
  if (hasErrors(issues)) return failed;
  if (check) {
    if (style !== 'json') say(`${summary(content)}: no errors`);
    return 0;
  }
  const { written, removed } = writeOutput(target, output);
  const counts = `${written} files written, ${removed} removed, of ${output.size}`;
  say(`${summary(content)}: ${counts}`);
  if (!dry) keepLock(join(folder, LOCK_FILE), formatLock(content.lock));
  return 0;
};

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

const summary = ({ articles, channels }: Content) =>
  `${articles.length} articles in ${channels.length} channels`;

/** SITE_URL if it is set, which must be scheme and host; said on the standard error when it is not. */
const siteUrl = (wanted: string | undefined, configured: string): string | undefined => {
  if (!wanted) return configured;
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  say(`SITE_URL is “${wanted}”; write scheme and host only, such as https://news.example`);
  return undefined;
};
