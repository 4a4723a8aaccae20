// What a deploy notes: before the upload what is on its way, and in ids.lock once that is live. Whatever ends it in between, the
// next deploy sees by what is live what became of it.

import { join } from 'node:path';
import { LOCK_FILE, parseLock } from '../../content/lock/lock.ts';
import { liveVersion } from '../../deploy/live.ts';
import { sealLock } from '../../press/disk/lock-file.ts';
import { endRelease, type Release, underWay } from '../../press/disk/release.ts';
import { cacheOf } from '../../press/manuscript.ts';
import { contentFolder, ROOT, shown } from '../environment.ts';
import { say, sayLock } from '../speech/voice.ts';

/** Where it is noted. */
export const notes = (): string => cacheOf(ROOT, contentFolder());

/** It is live: its places get their numbers. */
export const noteLive = ({ lock: text }: Pick<Release, 'lock'>): void => {
  const lock = parseLock(Buffer.from(text));
  const file = join(contentFolder(), LOCK_FILE);
  const written = lock.ok ? sealLock(contentFolder(), lock.value) : undefined;
  sayLock(written, file);
  if (!(written instanceof Error)) endRelease(notes(), true);
};

/** It is not live, as far as can be seen; should it be later, the next deploy sees it. */
export const noteFailed = (): void => {
  say(`nothing new is live; ${shown(join(contentFolder(), LOCK_FILE))} is as it was`);
};

/** What became of a deploy that did not see its end. */
export const noteInterrupted = async (): Promise<void> => {
  const release = underWay(notes());
  if (!release) return;
  const live = await liveVersion(release.site).catch(() => undefined);
  if (live === release.version) {
    say('the last deploy was interrupted after it was live');
    noteLive(release);
  } else if (live !== undefined) endRelease(notes(), false);
};
