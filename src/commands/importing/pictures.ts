// The pictures of a page into content/media: each a file that is named by its article and its bytes, and never in another's place.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { endingOf } from '../../content/media/picture.ts';
import { writeWhole } from '../../press/disk/whole-file.ts';
import { digest } from '../../press/make/digest.ts';
import { lookAt } from '../../press/media.ts';
import { download, type Limits } from './download.ts';

/** Of one page; who has more is a gallery. */
const MOST_PICTURES = 20;

export interface Fetched {
  /** What stands for a picture, by the address that it was fetched from. */
  readonly ours: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly missed: readonly { readonly address: string; readonly why: string }[];
}

export const fetchPictures = async (
  addresses: readonly string[],
  id: string,
  limits: Limits,
): Promise<Fetched> => {
  const ours = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  const missed: { address: string; why: string }[] = [];
  for (const [index, address] of addresses.entries()) {
    const miss = (why: string) => missed.push({ address, why });
    if (index >= MOST_PICTURES) {
      miss(`only ${MOST_PICTURES} of a page are fetched`);
      continue;
    }
    const got = await download(address, limits);
    if ('refused' in got) {
      miss(got.refused);
      continue;
    }
    const ending = endingOf(got.bytes);
    const path = `media/${id}/${digest(got.bytes).slice(0, 8)}.${ending}`;
    const look = ending ? await lookAt(path, got.bytes) : { problem: 'is no picture that we publish' };
    if ('problem' in look) miss(`it ${look.problem}`);
    else {
      files.set(path, got.bytes);
      ours.set(address, `/${path}`);
    }
  }
  return { ours, files, missed };
};

/** What is there already was fetched before: its name holds its digest. */
export const writePictures = ({ files }: Fetched, folder: string): void => {
  for (const [path, bytes] of files)
    if (!existsSync(join(folder, path))) writeWhole(join(folder, path), bytes);
};
