// The code that a build's result depends on, as a digest: what was found out by other code is found out again.

import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LAYERS = 'src/{content,script,feed,page,catalog,site,press}/**/*.{ts,bin}';

/** The code, the weights and the dictionaries, and the ICU that finds words: all that a result depends on but content. */
export const codeDigest = (root: string): string => {
  const hash = createHash('sha256');
  for (const file of [...globSync(LAYERS, { cwd: root }).toSorted(), 'package-lock.json'])
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  return hash.update(`${process.version} ${process.versions.icu}`).digest('base64url');
};
