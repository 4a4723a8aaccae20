// The build's command line: content/ to .build/, or only the check of it.

import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Content, parseContent } from '../content/content.ts';
import { formatIssue, hasErrors, type Issue } from '../content/issue.ts';
import { buildSite } from './build.ts';
import { loadContent } from './load.ts';
import { writeOutput } from './write.ts';

const HELP = `Usage: npm run check [-- options]     or: node src/build/main.ts [options]

Reads the content folder and builds .build/ for the Worker.

  --check    only check the content; write nothing
  --json     print the issues as JSON lines: {severity, file, line, field, problem, remedy}
  --help     show this

  CONTENT_DIR=DIR   another content folder than content/
  SITE_URL=URL      another address than the url of site.yaml, such as https://news.example
  BUILD_DIR=DIR     another output folder than .build/, to compare two builds

Exit status: 0 when there are no errors (warnings do not count), 1 when there are, 2 for an unknown option.
`;

const ROOT = resolve(import.meta.dirname, '../..');
const BUILD = resolve(process.env.BUILD_DIR || join(ROOT, '.build'));

const run = (): number => {
  const values = options();
  if (!values) return 2;
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const folder = resolve(process.env.CONTENT_DIR || join(ROOT, 'content'));
  if (!existsSync(folder)) {
    process.stderr.write(
      `${folder} is not there; set CONTENT_DIR to a folder with site.yaml and channels.yaml\n`,
    );
    return 1;
  }
  const files = loadContent(folder);
  const parsed = parseContent(files);
  report(parsed.issues, relative(process.cwd(), folder), values.json ?? false);
  if (!parsed.ok) return keepServing() ? 0 : 1;
  const { value: content } = parsed;
  const url = siteUrl(content.site.url);
  if (url === undefined) return 1;
  const output = buildSite(content, files, url);
  if (values.check) {
    if (!values.json) process.stderr.write(`${summary(content)}: no errors\n`);
    return 0;
  }
  const { written, removed } = writeOutput(BUILD, output);
  process.stderr.write(
    `${summary(content)}: ${written} files written, ${removed} removed, of ${output.size}\n`,
  );
  return 0;
};

const options = () => {
  try {
    return parseArgs({
      options: {
        check: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${HELP}`);
    return undefined;
  }
};

/** One issue a line, each at its path from here, so that an editor can open it. */
const report = (issues: readonly Issue[], folder: string, json: boolean) => {
  for (const issue of issues) {
    const located = { ...issue, file: join(folder, issue.file) };
    process.stdout.write(`${json ? JSON.stringify(located) : formatIssue(located)}\n`);
  }
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  if (hasErrors(issues) && !json)
    process.stderr.write(
      `${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was written, the last good build stays\n`,
    );
};

const summary = ({ articles, channels }: Content) =>
  `${articles.length} articles in ${channels.length} channels`;

/** SITE_URL if it is set, which must be scheme and host; said on the standard error when it is not. */
const siteUrl = (configured: string): string | undefined => {
  const wanted = process.env.SITE_URL;
  if (!wanted) return configured;
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  process.stderr.write(`SITE_URL is “${wanted}”; write scheme and host only, such as https://news.example\n`);
  return undefined;
};

/** `wrangler dev` holds every request after a failed build; an editor's desk goes on with the last good one instead. */
const keepServing = () => process.env.WRANGLER_COMMAND === 'dev' && existsSync(join(BUILD, 'catalog.ts'));

process.exitCode = run();
