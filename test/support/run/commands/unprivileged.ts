// A command as somebody without rights runs it: root may read and write everywhere, and tests often run as root.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../sample.ts';

/** Of nobody, where this is root. */
const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

export const commandWithoutRights = (file: string, args: readonly string[], env: Record<string, string>) =>
  spawnSync(process.execPath, [join(ROOT, file), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    ...somebody,
  });

/** Why it cannot be run so here; nothing where it can. */
export const whyNot = (): string | undefined => {
  const { status, stderr } = commandWithoutRights('src/commands/check.ts', ['--help'], {});
  return status === 0
    ? undefined
    : `a test without rights is left out: nobody may not read ${ROOT}\n${stderr}`;
};
