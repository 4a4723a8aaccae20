// The records that there are already, by what they were pulled from.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Origin, originOf } from '../../import/pull/origin.ts';

export interface Ours {
  /** Below the content folder. */
  readonly path: string;
  readonly origin: Origin;
}

export interface Known {
  readonly pulled: ReadonlyMap<string, Ours>;
  /** Of all records, the pulled among them. */
  readonly ids: Set<string>;
}

export const knownIn = (folder: string): Known => {
  const files = globSync('articles/**/*.md', { cwd: folder }).toSorted();
  const pulled = new Map<string, Ours>();
  for (const path of files) {
    const origin = originOf(readFileSync(join(folder, path), 'utf8'));
    if (origin) pulled.set(origin.from, { path, origin });
  }
  return { pulled, ids: new Set(files.map((path) => path.replace(/^.*[/\\]|\.md$/g, ''))) };
};

/** The article's own id where it is free, else one that begins with the name of its site. */
export const freeId = (id: string, host: string, ids: ReadonlySet<string>): string | undefined => {
  const site = host.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return [id, `${site}-${id}`.slice(0, 64)].find((one) => !ids.has(one));
};
