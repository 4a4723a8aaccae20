// The content folder from the disk.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../content/content.ts';

/** Every file of a content folder, by its path below it with `/`. */
export const loadContent = (folder: string): ContentFiles =>
  new Map(
    globSync('**/*.*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [
          path.slice(join(folder, '/').length).replaceAll('\\', '/'),
          new Uint8Array(readFileSync(path)),
        ];
      }),
  );
