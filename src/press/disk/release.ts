// What is being deployed, kept until it is known to be live, and what was deployed last: beside what is remembered of the content.

import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Published } from '../make/published.ts';
import { sealed, unsealed } from './seal.ts';
import { writeWhole } from './whole-file.ts';

export interface Release {
  readonly site: string;
  /** As /healthz shows it. */
  readonly version: string;
  /** ids.lock as it is with it. */
  readonly lock: string;
  readonly published: Published;
}

const UNDER_WAY = 'deploying.json';
const DEPLOYED = 'deployed.json';

/** Nothing where there is none, or none that is whole. */
const read = (file: string): Release | undefined => {
  try {
    const text = unsealed(readFileSync(file));
    return text === undefined ? undefined : (JSON.parse(text) as Release);
  } catch {
    return undefined;
  }
};

/** Of a deploy that did not see its end. */
export const underWay = (folder: string): Release | undefined => read(join(folder, UNDER_WAY));

export const lastDeployed = (folder: string): Release | undefined => read(join(folder, DEPLOYED));

/** A place that cannot be written to is no reason not to deploy; then nothing is remembered. */
export const beginRelease = (folder: string, release: Release): void => {
  try {
    writeWhole(join(folder, UNDER_WAY), sealed(JSON.stringify(release)));
  } catch {}
};

export const endRelease = (folder: string, isLive: boolean): void => {
  try {
    if (isLive) renameSync(join(folder, UNDER_WAY), join(folder, DEPLOYED));
    else rmSync(join(folder, UNDER_WAY), { force: true });
  } catch {}
};
