// One run of the press, as several commands need it.

import { join } from 'node:path';
import { announceUpload, hold } from '../press/disk/hold.ts';
import { isBuilt } from '../press/disk/output-folder.ts';
import { damagedIn } from '../press/disk/stock.ts';
import { type Built, createPress, type Purpose } from '../press/press.ts';
import { outputFolder, ROOT, shown, signerOf, siteOf } from './environment.ts';
import { tellQuestions } from './review/tell.ts';
import type { Style } from './speech/report.ts';
import { say, sayBuilt, sayChecked, sayWaiting, voiceOf } from './speech/voice.ts';

export const checkSite = async (style: Style, purpose: Pick<Purpose, 'allow' | 'at'>): Promise<number> => {
  const site = siteOf();
  if ('problem' in site) {
    say(site.problem);
    return 1;
  }
  const { folder, url } = site;
  const workshop = { root: ROOT, content: folder, output: outputFolder(), url };
  const counts = await createPress(workshop, voiceOf(folder, { style })).check(purpose);
  if (counts) tellQuestions(folder, counts.asked, style);
  if (counts && style !== 'json') sayChecked(counts);
  return counts ? 0 : 1;
};

interface Wanted extends Purpose {
  readonly style?: Style;
  readonly issuesTo?: NodeJS.WriteStream;
  readonly output?: string;
  /** It is to be published: signed, where the environment holds a key. */
  readonly signs?: boolean;
}

/** Resolves with the exit status. */
export const buildSite = async (wanted: Wanted): Promise<number> => {
  const built = await buildAndSay(wanted);
  // `wrangler dev` holds every request after a failed build: an editor's desk goes on with the last good one.
  return built || (wanted.desk && isBuilt(wanted.output ?? outputFolder())) ? 0 : 1;
};

/** Nothing where there are errors, which it says. */
export const buildAndSay = async ({
  style = 'text',
  issuesTo = process.stdout,
  output = outputFolder(),
  signs = false,
  ...purpose
}: Wanted): Promise<Built | undefined> => {
  const site = siteOf();
  if ('problem' in site) {
    say(site.problem);
    return undefined;
  }
  const signer = signs ? signerOf() : undefined;
  if (signer && 'problem' in signer) {
    say(signer.problem);
    return undefined;
  }
  const { folder, url } = site;
  const voice = voiceOf(folder, { style, issuesTo });
  const built = await createPress({ root: ROOT, content: folder, output, url }, voice).build({
    ...purpose,
    signer,
  });
  if (built) sayBuilt(built);
  return built;
};

/** Resolves when nobody else builds, and nobody does until it is released. */
export const holdOutput = (): Promise<() => void> => {
  const folder = outputFolder();
  return hold(folder, (holder) => sayWaiting(folder, holder));
};

/** Whether every file of the build that is held is as it was written: then it may be uploaded. Says what is not. */
export const mayUpload = (): boolean => {
  const folder = outputFolder();
  const [first, ...others] = damagedIn(folder);
  if (first === undefined) {
    announceUpload(folder);
    return true;
  }
  const rest = others.length > 0 ? ` and ${others.length} more` : '';
  const file = shown(join(folder, first));
  say(`${file}${rest}: not as the build wrote it, so nothing was deployed; deploy again`);
  return false;
};
