// The desk's builds, one after another, and what the last of them found wrong.

import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ROOT } from '../commands/environment.ts';
import { failureOf } from '../commands/speech/failure.ts';
import { STYLES } from '../commands/speech/report.ts';
import { speechOf } from '../commands/speech/speech.ts';
import { say, sayBuilt, voiceOf } from '../commands/speech/voice.ts';
import { toInstant } from '../content/date.ts';
import type { Issue } from '../content/issue.ts';
import { codeDigest } from '../press/disk/code.ts';
import { isBuilt } from '../press/disk/output-folder.ts';
import type { Drafts } from '../press/drafts.ts';
import { type Built, createPress } from '../press/press.ts';
import { createAlarm } from './alarm.ts';
import { ENDED, faultOf } from './fault.ts';

export interface Builder {
  /** Resolves with 0, or with 1 where there is nothing to serve. */
  readonly build: () => Promise<number>;
  /** Of the last build, warnings too; while it has errors, the one before is served. */
  readonly issues: () => readonly Issue[];
  /** Of the last build that had no errors. */
  readonly built: () => Built | undefined;
  readonly drafts: () => Drafts | undefined;
}

/** The content, where it is built, and the address that the site has there. */
export interface Place {
  readonly folder: string;
  readonly output: string;
  readonly url: string;
}

export const createBuilder = (
  { folder, output, url }: Place,
  onBuilt: () => void = () => {},
  onSwitch: () => void = () => {},
): Builder => {
  // What is loaded here is the code as it was at the start.
  const loadedCode = codeDigest(ROOT);
  let issues: readonly Issue[] = [];
  let last: Built | undefined;
  let found: Issue[] = [];
  let drafts: Drafts | undefined;
  const voice = voiceOf(folder, { onIssue: (issue) => found.push(issue) });
  const alarm = createAlarm();
  const press = createPress({ root: ROOT, content: folder, output, url }, voice);

  /** Articles that are to come, as they are now, and again when the next of them is there: nothing is built for it. */
  const show = (built: Built): void => {
    const at = now();
    const until = built.scheduled.find(({ from }) => from > at)?.from;
    drafts = built.draftsAt(at);
    alarm(until, () => {
      show(built);
      onSwitch();
    });
  };

  const buildHere = async (): Promise<number> => {
    const built = await press.build({ desk: true });
    if (built) {
      last = built;
      sayBuilt(built);
      show(built);
    }
    return isBuilt(output) ? 0 : 1;
  };

  /** Whatever is thrown is said, and stands on the pages: the desk goes on. */
  const buildSafely = async (): Promise<number> => {
    try {
      const isNew = codeDigest(ROOT) !== loadedCode;
      const status = isNew ? buildElsewhere({ output, url }, found) : await buildHere();
      if (status !== 0 && found.length === 0) found.push(ENDED);
      return status;
    } catch (error) {
      const sentence = failureOf(error);
      const issue = sentence === undefined ? faultOf(error) : undefined;
      if (issue) found.push(issue);
      say(sentence ?? STYLES.text(issue as Issue, speechOf(process.env)));
      return isBuilt(output) ? 0 : 1;
    }
  };

  return {
    build: async () => {
      found = [];
      const status = await buildSafely();
      // At once, so that a page that is asked for meanwhile never says half of them.
      issues = found;
      onBuilt();
      return status;
    },
    issues: () => issues,
    built: () => last,
    drafts: () => drafts,
  };
};

const now = () => toInstant(new Date().toISOString());

/** By a process of its own, which loads the code as it is now. */
const buildElsewhere = ({ output, url }: Omit<Place, 'folder'>, found: Issue[]): number => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/commands/build.ts'), '--json'],
    {
      cwd: ROOT,
      env: { ...process.env, FANJIAN_DESK: '1', BUILD_DIR: output, SITE_URL: url },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    },
  );
  for (const line of stdout.split('\n').filter(Boolean)) {
    const issue = JSON.parse(line) as Issue;
    found.push(issue);
    process.stdout.write(`${STYLES.text(issue, speechOf(process.env))}\n`);
  }
  process.stderr.write(stderr);
  // With a trace it ended by a mistake of ours: the desk has none of its errors, but what it printed.
  const trace = status === 0 ? undefined : /^\w*Error(?: \[\w+\])?: (.*)\n(?: {4}at .*\n?)+/m.exec(stderr);
  if (trace) found.push(faultOf({ message: trace[1] ?? '', stack: trace[0] }));
  return status ?? 1;
};

/** wrangler's build command asks on this port, so that the dictionaries are loaded once a day and not at each save. */
export const serveBuilds = ({ build }: Builder): Promise<number> =>
  new Promise((listening) => {
    let last: Promise<number> = Promise.resolve(0);
    const server = createServer(async (_request, response) => {
      last = last.then(build); // One at a time: all of them write one folder.
      await last; // After an error the last good build is served; the desk has printed it.
      response.end();
    });
    server.unref();
    server.listen(0, '127.0.0.1', () => listening((server.address() as { port: number }).port));
  });
