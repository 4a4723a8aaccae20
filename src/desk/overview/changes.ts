// The files of a content folder that changed since an instant: by their times, and by git where it knows better, as a copy of
// a repository has the times of its making.

import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Instant, inBeijing, toInstant } from '../../content/date.ts';

export interface Change {
  /** Its path below the folder. */
  readonly file: string;
  readonly at: Instant;
}

/** The beginning of the day, by the site's clock. */
export const dayOf = (now: Instant): Instant => toInstant(`${inBeijing(now).slice(0, 10)}T00:00:00+08:00`);

const git = (folder: string, ...args: string[]): string[] | undefined => {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    ...{ encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 10_000 },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout.split('\0').filter(Boolean) : undefined;
};

/** What differs from the last commit before it; nothing where there is no such commit. */
const known = (folder: string, since: Instant): ReadonlySet<string> | undefined => {
  const [commit] = git(folder, 'rev-list', '-n', '1', `--before=${since}`, 'HEAD') ?? [];
  const changed = commit && git(folder, 'diff', '--name-only', '--relative', '-z', commit.trim(), '--', '.');
  const fresh = changed && git(folder, 'ls-files', '--others', '--exclude-standard', '-z', '--', '.');
  return changed && fresh ? new Set([...changed, ...fresh]) : undefined;
};

/** The last first; what is written by a deploy is no change of an editor's. */
export const changedSince = (folder: string, since: Instant): Change[] => {
  const recent = globSync(['*.yaml', '{articles,media}/**/*'], { cwd: folder }).flatMap((path): Change[] => {
    const stats = statSync(join(folder, path), { throwIfNoEntry: false });
    const at = stats?.isFile() ? toInstant(stats.mtime.toISOString()) : '';
    return at >= since ? [{ file: path.replaceAll('\\', '/'), at }] : [];
  });
  const differing = recent.length > 0 ? known(folder, since) : undefined;
  return recent
    .filter(({ file }) => differing?.has(file) ?? true)
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.file < b.file ? -1 : 1));
};
