// `npm run deploy`: builds, deploys with wrangler, and then tells the WebSub hub exactly what changed.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publicPath } from '../catalog/catalog.ts';
import { toInstant } from '../content/date.ts';
import { hasErrors } from '../content/issue.ts';
import { formatLock, type Lock } from '../content/lock/lock.ts';
import { changesOf } from '../deploy/changes.ts';
import { liveVersion, waitForVersion } from '../deploy/live.ts';
import { articlesIn } from '../deploy/live-articles.ts';
import { elsewhere, type Told, untold } from '../deploy/told.ts';
import { readManifest } from '../deploy/verify/read-manifest.ts';
import { folderAt } from '../deploy/verify/source.ts';
import { watchSite } from '../deploy/watch/watch.ts';
import type { CatalogDocument } from '../deploy/websub.ts';
import { lockIn } from '../press/disk/lock-file.ts';
import { beginRelease, lastDeployed } from '../press/disk/release.ts';
import { trialFolder } from '../press/disk/trial-folder.ts';
import { CATALOG_PATH } from '../site/catalog-json.ts';
import { outputFolder, ROOT } from './environment.ts';
import { main } from './main.ts';
import { buildAndSay, holdOutput, mayUpload } from './run.ts';
import { sayFindings } from './speech/findings.ts';
import { DEPLOY_HELP } from './speech/help/deploy.ts';
import { readOptions } from './speech/options.ts';
import { say, sayIssues } from './speech/voice.ts';
import { changesSince, lookAround, lookBefore } from './upload/before.ts';
import { contradictionsTo } from './upload/contradictions.ts';
import { noteFailed, noteInterrupted, noteLive, notes } from './upload/note.ts';
import { mayDeploy, sayChanges } from './upload/plan.ts';
import { takenBackIssues } from './upload/taken-back.ts';
import { keep, tell } from './upload/tell.ts';
import { deploysNothing, publish } from './upload/wrangler.ts';

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  allow: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  json: { type: 'boolean' },
  'no-watch': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const STATE = resolve(process.env.WEBSUB_STATE || join(ROOT, '.websub.json'));

/** How long a new version may take until it is there, in milliseconds; 0 asks once. */
const PATIENCE = 1000 * Number(process.env.DEPLOY_WAIT || 60);

/** To the second. */
const now = () => toInstant(new Date().toISOString());

/** Whether the new version is live: as wrangler says, or though it says otherwise. */
const isDeployed = async (status: number, { site, version }: CatalogDocument): Promise<boolean> => {
  if (status === 0) return true;
  const live = await liveVersion(site).catch(() => undefined);
  if (live === version) say(`the deploy ended with ${status}, but the new version is live`);
  return live === version;
};

/** Tells the hub once the new version is there; resolves with those that it was not told of. */
const tellAll = async (next: CatalogDocument, topics: Told, others: Told): Promise<Iterable<string>> => {
  const { hub, site, version } = next;
  if (!hub) {
    say('site.yaml names no hub, so nobody is told; readers find out when they poll');
    return [];
  }
  const not = await waitForVersion(site, version, PATIENCE);
  if (not?.isOther) {
    // A hub that is told too early fetches what was there before, and is not told again.
    say(`${not.problem}; nobody is told of it, the next deploy tells them`);
    return topics.keys();
  }
  if (not) say(`${not.problem}; the hub is told all the same`);
  return tell({ hub, topics, others, state: STATE });
};

const run = async (): Promise<number> => {
  const options = await readOptions(OPTIONS, DEPLOY_HELP, { allowPositionals: true });
  if (typeof options === 'number') return options;
  const { values, positionals } = options;
  if (!(PATIENCE >= 0)) {
    say(`DEPLOY_WAIT is “${process.env.DEPLOY_WAIT}”; write a number of seconds, such as 60`);
    return 2;
  }
  const tries = deploysNothing(positionals);
  const dry = values['dry-run'] || (tries && process.env.DEPLOY_COMMAND !== undefined);
  const release = await holdOutput(); // Nobody builds there before all of it is uploaded.
  const output = dry ? trialFolder(outputFolder()) : outputFolder();
  if (!dry && !tries) await noteInterrupted();
  const signs = !dry && !tries;
  const before = lookBefore();
  const purpose = { signs, thorough: true, allow: values.allow, live: before.ask };
  const built = await buildAndSay({ ...purpose, output, issuesTo: process.stderr });
  if (!built) return 1;
  const file = join(output, 'assets', publicPath(CATALOG_PATH));
  const next = JSON.parse(readFileSync(file, 'utf8')) as CatalogDocument;
  const { hub, site, feeds } = next;
  const { live, told } = await lookAround(site, STATE);
  const lock = lockIn(output) as Lock;
  const manifest = await readManifest(folderAt(join(output, 'assets/public')));
  const there = articlesIn(manifest?.lines ?? []);
  const wrong = [
    ...contradictionsTo(live, next, lock),
    ...takenBackIssues(before.articles(), there, { site, isAllowed: values.allow ?? false }),
  ];
  sayIssues(wrong);
  if (hasErrors(wrong)) {
    say('nothing was deployed');
    return 1;
  }
  const topics = untold(told, live, next);
  const last = lastDeployed(notes());
  const isLive = last !== undefined && last.site === site && last.version === live?.version;
  const plan = isLive
    ? changesOf(last.published, built.published, lock, now())
    : changesSince(before.articles(), there, built.published, lock, now());
  sayChanges(plan);
  const report = (left: Iterable<string>) => {
    const result = { hub, topics: [...topics.keys()], left: [...left], plan };
    if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    else if (dry || tries) process.stdout.write(result.topics.map((topic) => `${topic}\n`).join(''));
  };
  if (dry || tries) {
    say(
      `${topics.size} of ${feeds.length} feeds changed; ${hub ? `${hub} would be told` : 'site.yaml names no hub'}`,
    );
    report(topics.keys());
    return dry ? 0 : publish(positionals);
  }
  if (!(await mayDeploy(values.yes))) return 1;
  const edition = { site, version: next.version, lock: formatLock(lock), published: built.published };
  // Before anything is live: whatever ends this process, no topic is forgotten.
  if (hub) keep(STATE, new Map([...told, ...topics]));
  if (!mayUpload()) return 1;
  beginRelease(notes(), edition);
  const status = await publish(positionals);
  release();
  if (!(await isDeployed(status, next))) {
    noteFailed();
    return status;
  }
  noteLive(edition);
  report(await tellAll(next, topics, elsewhere(told, site)));
  const look = { version: next.version, patience: PATIENCE, clock: Date.now };
  if (!values['no-watch']) sayFindings(await watchSite(site, look), process.stderr);
  return status;
};

await main(run);
