// What git remembers of ids.lock. Where there is no git, or no repository, it remembers nothing.

import { spawnSync } from 'node:child_process';
import { type Claim, LOCK_FILE, type Lock, parseLock } from '../../content/lock/lock.ts';

/** How many of the commits that changed the file are asked: a revert is mostly of one of the last. */
const DEPTH = 20;

export interface Committed {
  readonly commit: string;
  readonly tag: string | undefined;
  readonly deployed: readonly Claim[];
}

/** Where its owner's git would colour, number or sign lines, it doesn't. */
const PLAIN = ['color.ui=false', 'grep.lineNumber=false', 'grep.column=false', 'grep.fullName=false'];

const git = (folder: string, ...args: string[]): string | undefined => {
  const { status, stdout } = spawnSync(
    'git',
    [...PLAIN.flatMap((one) => ['-c', one]), '-C', folder, ...args],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      timeout: 10_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  return status === 0 ? stdout : undefined;
};

/** The newest first; those of branches that were merged as well, whatever became of their lines. */
export const lockHistory = (folder: string, ...from: readonly string[]): readonly Committed[] => {
  const wanted = ['-n', `${DEPTH}`, '--full-history', '--abbrev-commit', ...from];
  const listed = git(folder, 'rev-list', ...wanted, '--', LOCK_FILE);
  const commits = listed?.split('\n').filter(Boolean) ?? [];
  if (commits.length === 0) return [];
  const lines = git(folder, 'grep', '-E', '^(tag|deployed) ', ...commits, '--', LOCK_FILE)?.split('\n') ?? [];
  const said = Map.groupBy(lines, (line) => line.split(':', 1)[0]);
  return commits.map((commit) => {
    const text = (said.get(commit) ?? []).map((line) => line.replace(/^[^:]*:[^:]*:/, '')).join('\n');
    const lock = parseLock(new TextEncoder().encode(text));
    return {
      commit,
      tag: lock.ok ? lock.value.tag?.value : undefined,
      deployed: lock.ok ? (lock.value.deployed ?? []) : [],
    };
  });
};

export const lockAt = (folder: string, commit: string): Lock | undefined => {
  const text = git(folder, 'show', `${commit}:./${LOCK_FILE}`);
  const lock = text === undefined ? undefined : parseLock(new TextEncoder().encode(text));
  return lock?.ok ? lock.value : undefined;
};

/** The command that brings the file back, from wherever in the repository it is run. */
export const restoring = (folder: string, commit: string): string =>
  `git checkout ${commit} -- :/${git(folder, 'rev-parse', '--show-prefix')?.trim() ?? ''}${LOCK_FILE}`;
