// Folders and child processes that are gone when the benchmark is, however it ends.

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set<string>();
const children = new Set<ChildProcess>();

process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders)
    try {
      // A process that was killed just now may still write.
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch (error) {
      process.stderr.write(`${folder} could not be removed: ${(error as Error).message}\n`);
    }
});
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

export const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'fanjian-bench-'));
  folders.add(folder);
  return folder;
};

/** A folder elsewhere that is to be removed as well. */
export const removeAtEnd = (folder: string): void => void folders.add(folder);

/** Removes one that is needed no longer. */
export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
};

export const startChild = (
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): ChildProcess => {
  const child = spawn(command, args, options);
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
};

/** Runs a script of Node to its end; throws with what it printed when it fails. */
export const runNode = async (
  args: readonly string[],
  { cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<void> => {
  const child = startChild(process.execPath, args, {
    ...(cwd && { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (printed += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}\n${printed.slice(-4000)}`);
};
