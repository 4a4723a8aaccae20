// One run of the build: content/ to .build/, or only the check of it; says what it finds as it goes.

import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { parseArticle } from '../content/article.ts';
import { type Content, parseContent } from '../content/content.ts';
import { formatIssue, hasErrors, type Issue } from '../content/issue.ts';
import { buildSite } from './build.ts';
import { loadContent } from './load.ts';
import { writeOutput } from './write.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Options {
  /** Only check the content; write nothing. */
  readonly check?: boolean | undefined;
  /** Print the issues as JSON lines. */
  readonly json?: boolean | undefined;
}

/** Builds by the environment's CONTENT_DIR, SITE_URL and BUILD_DIR; returns the exit status. */
export const runBuild = ({ check = false, json = false }: Options, parse?: typeof parseArticle): number => {
  const { env } = process;
  const folder = resolve(env.CONTENT_DIR || join(ROOT, 'content'));
  const target = resolve(env.BUILD_DIR || join(ROOT, '.build'));
  if (!existsSync(folder)) {
    const remedy = 'set CONTENT_DIR to a folder with site.yaml and channels.yaml';
    process.stderr.write(`${folder} is not there; ${remedy}\n`);
    return 1;
  }
  const files = loadContent(folder);
  const parsed = parseContent(files, parse);
  const say = (issues: readonly Issue[]) => report(issues, relative(process.cwd(), folder), json);
  say(parsed.issues);
  // `wrangler dev` holds every request after a failed build: an editor's desk goes on with the last good one.
  const failed = env.WRANGLER_COMMAND === 'dev' && existsSync(join(target, 'catalog.ts')) ? 0 : 1;
  if (!parsed.ok) return failed;
  const { value: content } = parsed;
  const url = siteUrl(env.SITE_URL, content.site.url);
  if (url === undefined) return 1;
  const { output, issues } = buildSite(content, files, url);
  say(issues);
  if (hasErrors(issues)) return failed;
  if (check) {
    if (!json) process.stderr.write(`${summary(content)}: no errors\n`);
    return 0;
  }
  const { written, removed } = writeOutput(target, output);
  const counts = `${written} files written, ${removed} removed, of ${output.size}`;
  process.stderr.write(`${summary(content)}: ${counts}\n`);
  return 0;
};

/** One issue a line, each at its path from here, so that an editor can open it. */
const report = (issues: readonly Issue[], folder: string, json: boolean) => {
  for (const issue of issues) {
    const located = { ...issue, file: join(folder, issue.file) };
    process.stdout.write(`${json ? JSON.stringify(located) : formatIssue(located)}\n`);
  }
  if (json || !hasErrors(issues)) return;
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const count = `${errors} ${errors === 1 ? 'error' : 'errors'}`;
  process.stderr.write(`${count}; nothing was written, the last good build stays\n`);
};

const summary = ({ articles, channels }: Content) =>
  `${articles.length} articles in ${channels.length} channels`;

/** SITE_URL if it is set, which must be scheme and host; said on the standard error when it is not. */
const siteUrl = (wanted: string | undefined, configured: string): string | undefined => {
  if (!wanted) return configured;
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  process.stderr.write(`SITE_URL is “${wanted}”; write scheme and host only, such as https://news.example\n`);
  return undefined;
};
