// How the press speaks at this terminal.

import { join } from 'node:path';
import { inBeijing } from '../../content/date.ts';
import { hasErrors, type Issue } from '../../content/issue.ts';
import type { Holder } from '../../press/disk/hold.ts';
import type { LockKept } from '../../press/disk/lock-file.ts';
import type { Built, Counts } from '../../press/press.ts';
import type { Voice } from '../../press/voice.ts';
import { contentFolder, shown } from '../environment.ts';
import { showProgress } from './progress.ts';
import { STYLES, type Style } from './report.ts';
import { speechOf, spoken } from './speech.ts';

const speech = speechOf(process.env);

/** A line on the standard error, in the language of the terminal. */
export const say = (text: string): void => {
  process.stderr.write(`${spoken(text, speech)}\n`);
};

/** A line on the standard output, for who reads or counts them. */
export const sayOut = (text: string): void => {
  process.stdout.write(`${spoken(text, speech)}\n`);
};

/** Issues of the content on the standard error, by themselves. */
export const sayIssues = (issues: readonly Issue[]): void => {
  for (const issue of issues)
    process.stderr.write(
      `${STYLES.text({ ...issue, file: shown(join(contentFolder(), issue.file)) }, speech)}\n`,
    );
};

/** For whom a run waits. */
export const sayWaiting = (folder: string, holder: Holder | undefined): void => {
  const path = shown(folder);
  const used = holder
    ? `${path} is in use by process ${holder.pid} since ${holder.since}`
    : `${path} is in use by another process`;
  say(`${used}; this one waits until it has ended`);
};

interface Terminal {
  readonly style?: Style;
  /** Where issues are printed; the standard output unless a script reads that. */
  readonly issuesTo?: NodeJS.WriteStream;
  /** Is told every issue as it is printed, at its path from here. */
  readonly onIssue?: (issue: Issue) => void;
}

/** One issue a line, so that an editor can open it; then how many errors there are. */
export const voiceOf = (
  folder: string,
  { style = 'text', issuesTo = process.stdout, onIssue = () => {} }: Terminal = {},
): Voice => ({
  progress: showProgress,
  waits: sayWaiting,
  tell: (issues) => {
    for (const issue of issues) {
      const located = { ...issue, file: join(shown(folder), issue.file) };
      onIssue(located);
      issuesTo.write(`${STYLES[style](located, speech)}\n`);
    }
    if (style === 'json' || !hasErrors(issues)) return;
    const errors = issues.filter(({ severity }) => severity === 'error').length;
    const count = `${errors} ${errors === 1 ? 'error' : 'errors'}`;
    say(`${count}; nothing was written, the last good build stays`);
  },
});

export const sayChecked = (counts: Counts): void => {
  say(`${summary(counts)}: no errors`);
  sayScheduled(counts);
};

/** What is to come by itself, with its time as the site shows it. */
const sayScheduled = ({ scheduled }: Counts): void => {
  for (const { article, from, what } of scheduled) {
    const time = inBeijing(from).replace('T', ' ');
    say(
      what === 'appears'
        ? `scheduled: ${article.id} appears ${time}`
        : `scheduled: ${article.id} is withdrawn ${time}`,
    );
  }
};

export const sayBuilt = (built: Built): void => {
  const { written, removed, files } = built;
  say(`${summary(built)}: ${written} files written, ${removed} removed, of ${files}`);
  sayScheduled(built);
};

export const sayLock = (lock: LockKept, lockFile: string): void => {
  const path = shown(lockFile);
  if (lock === 'written') say(`${path} says what was deployed; commit it with the articles`);
  else if (lock) {
    const problem = `${path} could not be written (${lock.message})`;
    say(`${problem}; make it writable, or pages of the archive may shift`);
  }
};

const summary = ({ articles, channels }: Counts) => `${articles} articles in ${channels} channels`;
