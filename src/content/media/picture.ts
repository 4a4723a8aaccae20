// Whether a picture is one, of the kind that its name says, and how large it is. The door of image-size.

import { imageSize } from 'image-size';
import { ANY_TYPE, type Facts, mediaTypeBy, type Refused } from './kinds.ts';
import { MOST_MEDIA, SMALLER, tooManyPixels } from './most.ts';
import { svgProblem } from './svg.ts';

/** Turned by a quarter (Exif orientation): shown as high as it is wide. */
const TURNED = 5;

const REMEDY = 'export it again as a file of that kind, or give it the name of what it is';

export const lookAtPicture = (path: string, bytes: Uint8Array): Facts | Refused => {
  const type = mediaTypeBy(path);
  const size = sizeOf(bytes);
  if (!size) return { problem: 'is no picture, whatever its name says', remedy: REMEDY };
  if (size.type === undefined || mediaTypeBy(`.${size.type}`) !== type)
    return { problem: `is ${size.type ?? ANY_TYPE}, and its name says ${type}`, remedy: REMEDY };
  if (type === 'image/svg+xml') {
    const problem = svgProblem(bytes);
    if (problem) return problem;
  }
  const [width, height] =
    (size.orientation ?? 1) >= TURNED ? [size.height, size.width] : [size.width, size.height];
  if (bytes.length > MOST_MEDIA.picture)
    return { problem: `is a picture of more than ${MOST_MEDIA.picture / 2 ** 20} MiB`, remedy: SMALLER };
  if (width * height > MOST_MEDIA.pixels) return tooManyPixels(width, height);
  // What has no size of its own, as some drawings, is shown at the size of its place.
  return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : {};
};

/** How the name of such a picture ends; nothing where it is none that we publish. */
export const endingOf = (bytes: Uint8Array): string | undefined => {
  const type = sizeOf(bytes)?.type;
  return type !== undefined && mediaTypeBy(`.${type}`)?.startsWith('image/') ? type : undefined;
};

const sizeOf = (bytes: Uint8Array) => {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
};
