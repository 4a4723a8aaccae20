// Files of content/media from the disk: each read when it is another than at the last look, and once more when it is published.

import { join } from 'node:path';
import { mediaPath } from '../catalog/catalog.ts';
import type { Issue } from '../content/issue.ts';
import {
  ANY_TYPE,
  type Facts,
  type MediaFile,
  type MediaFiles,
  mediaTypeBy,
  type Refused,
} from '../content/media/kinds.ts';
import { MOST_MEDIA, TOO_LONG } from '../content/media/most.ts';
import { lookAtPicture } from '../content/media/picture.ts';
import { lookAtSound } from '../content/media/sound.ts';
import { Changed } from './disk/content/changed.ts';
import { readFiles, readIfThere, type Stamp } from './disk/content/content-folder.ts';
import type { Ledger } from './disk/ledger.ts';
import type { Table } from './disk/table.ts';
import { digest, sha256 } from './make/digest.ts';
import type { OutputFile } from './make/output.ts';

export type Look = MediaFile | Refused;

/** What a file is; what forbids to publish it, where something does. */
export const lookAt = async (path: string, bytes: Uint8Array): Promise<Look> => {
  const type = mediaTypeBy(path);
  const looked = async (): Promise<Facts | Refused> =>
    type === undefined
      ? {}
      : type.startsWith('image/')
        ? lookAtPicture(path, bytes)
        : lookAtSound(path, bytes);
  const facts = bytes.length > MOST_MEDIA.bytes ? TOO_LONG : await looked();
  return 'problem' in facts
    ? facts
    : {
        ...{ type: type ?? ANY_TYPE, length: bytes.length },
        ...{ digest: digest(bytes), sha256: sha256(bytes) },
        ...facts,
      };
};

export interface Media {
  readonly files: MediaFiles;
  readonly issues: readonly Issue[];
}

export const lookAtMedia = async (
  folder: string,
  listed: ReadonlyMap<string, Stamp>,
  known: Table<Look>,
): Promise<Media> => {
  const files = new Map<string, MediaFile>();
  const issues: Issue[] = [];
  for (const [path, { stamp, length }] of listed) {
    if (!path.startsWith('media/')) continue;
    const key = `${path} ${stamp}`;
    let look = length > MOST_MEDIA.bytes ? TOO_LONG : known.get(key);
    if (!look) {
      const bytes = readIfThere(join(folder, path));
      if (!bytes) continue; // It went since it was listed.
      look = await lookAt(path, bytes);
      known.set(key, look);
    }
    if ('problem' in look) issues.push({ severity: 'error', file: path, line: 1, field: 'file', ...look });
    else files.set(path, look);
  }
  known.save();
  return { files, issues };
};

/** As assets of a build, each once; what stands there is not read. */
export const bytesOf = (published: MediaFiles, folder: string, standing: Ledger): OutputFile[] => {
  const byDigest = new Map([...published].map(([path, { digest: of }]) => [of, path]));
  return [...byDigest].map(([of, path]) => {
    const target = mediaPath(of);
    if (standing.get(`assets/${target}`) === of) return [target, { stands: of }];
    const bytes = readFiles(folder, [path]).get(path) as Uint8Array;
    if (digest(bytes) !== of) throw new Changed(path);
    return [target, bytes];
  });
};
