// Whether sound and moving pictures are what their names say, and how long they last. The door of file-type and music-metadata.

import { fileTypeFromBuffer } from 'file-type';
import { parseBuffer } from 'music-metadata';
import { type Facts, mediaTypeBy, type Refused } from './kinds.ts';

/** Containers hold both, and are told apart by their names. */
const CONTAINER: Readonly<Record<string, string>> = {
  'audio/x-m4a': 'mp4',
  'video/x-m4v': 'mp4',
  'audio/x-flac': 'flac',
  'application/ogg': 'ogg',
  'audio/opus': 'ogg',
  'audio/vnd.wave': 'wav',
};

const containerOf = (type: string): string => {
  const [plain = ''] = type.split(';');
  return CONTAINER[plain] ?? plain.slice(plain.indexOf('/') + 1);
};

export const lookAtSound = async (path: string, bytes: Uint8Array): Promise<Facts | Refused> => {
  const type = mediaTypeBy(path) ?? '';
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const remedy = 'export it again as a file of that kind, or give it the name of what it is';
  if (!found) return { problem: 'is no sound and no moving picture, whatever its name says', remedy };
  if (containerOf(found.mime) !== containerOf(type))
    return { problem: `is ${found.mime}, and its name says ${type}`, remedy };
  return parseBuffer(
    bytes,
    { mimeType: found.mime, size: bytes.length },
    { duration: true, skipCovers: true },
  ).then(
    ({ format }) => (format.duration ? { duration: Math.round(format.duration) } : {}),
    // It plays all the same; how long, nobody knows.
    () => ({}),
  );
};
