// One run of the press, as several commands need it; each resolves with the exit status.

import { join } from 'node:path';
import { LOCK_FILE } from '../content/lock/lock.ts';
import { isBuilt } from '../press/disk/output-folder.ts';
import { createPress, type Purpose } from '../press/press.ts';
import { outputFolder, ROOT, siteOf } from './environment.ts';
import type { Style } from './speech/report.ts';
import { say, sayBuilt, sayChecked, voiceOf } from './speech/voice.ts';

export const checkSite = async (style: Style): Promise<number> => {
  const site = siteOf();
  if ('problem' in site) {
    say(site.problem);
    return 1;
  }
  const { folder, url } = site;
  const workshop = { root: ROOT, content: folder, output: outputFolder(), url };
  const counts = await createPress(workshop, voiceOf(folder, { style })).check();
  if (counts && style !== 'json') sayChecked(counts);
  return counts ? 0 : 1;
};

interface Wanted extends Purpose {
  readonly style?: Style;
  readonly issuesTo?: NodeJS.WriteStream;
  readonly output?: string;
}

export const buildSite = async ({
  style = 'text',
  issuesTo = process.stdout,
  output = outputFolder(),
  ...purpose
}: Wanted): Promise<number> => {
  const site = siteOf();
  if ('problem' in site) {
    say(site.problem);
    return 1;
  }
  const { folder, url } = site;
  const voice = voiceOf(folder, { style, issuesTo });
  const built = await createPress({ root: ROOT, content: folder, output, url }, voice).build(purpose);
  // `wrangler dev` holds every request after a failed build: an editor's desk goes on with the last good one.
  if (!built) return purpose.desk && isBuilt(output) ? 0 : 1;
  sayBuilt(built, join(folder, LOCK_FILE));
  return 0;
};
