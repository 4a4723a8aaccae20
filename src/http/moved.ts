// Addresses of channels that were renamed: the same below the channel's name of now, in every variant and format.

import type { Catalog } from '../catalog/catalog.ts';
import { own } from '../content/own.ts';
import { VARIANT_TAGS } from '../script/variants.ts';

const BELOW_CHANNEL = /^\/(?<variant>[^/]+)\/(?<channel>[^/]+)(?<rest>\/.*)$/s;

/** Of a canonical path; nothing where no channel had that name. */
export const movedPath = (path: string, { moved }: Pick<Catalog, 'moved'>): string | undefined => {
  const { variant, channel = '', rest } = (moved && BELOW_CHANNEL.exec(path)?.groups) ?? {};
  const now = moved && own(moved, channel);
  return now === undefined || !VARIANT_TAGS.some((tag) => tag === variant)
    ? undefined
    : `/${variant}/${now}${rest}`;
};
