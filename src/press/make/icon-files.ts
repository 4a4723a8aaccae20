// Drawn icons as files of a deployment: by their digests, and the two at the addresses where programs look for them unasked.

import { type MediaShard, mediaPath } from '../../catalog/catalog.ts';
import { own } from '../../content/own.ts';
import { iconPath } from '../../feed/address.ts';
import type { Publisher } from '../../feed/entry.ts';
import { ICON_SIZES, type Icons } from '../../feed/media/medium.ts';
import { APPLE_PATH, FAVICON_PATH, ICON_PATH } from '../../page/static/icon.ts';
import { digest } from './digest.ts';
import { icoOf } from './ico.ts';
import type { OutputFile } from './output.ts';

/** An icon in every size that is asked for, as PNG. */
export type Drawn = Readonly<Record<(typeof DRAWN_SIZES)[number], Uint8Array>>;

const ICO_SIZES = [16, 32, 48] as const;
const APPLE_SIZE = 180;
export const DRAWN_SIZES = [...ICO_SIZES, ...ICON_SIZES, APPLE_SIZE] as const;

export interface IconFiles {
  /** The site's icon as SVG, where it is one. */
  readonly drawing: string | undefined;
  /** By the path of their address. */
  readonly rows: MediaShard;
  readonly files: readonly OutputFile[];
  readonly icons: NonNullable<Publisher['icons']>;
}

const PNG = 'image/png';

export const iconFiles = (
  site: Drawn,
  drawing: string | undefined,
  channels: Readonly<Record<string, Drawn>>,
): IconFiles => {
  const files = new Map<string, Uint8Array>();
  const rows: Record<string, MediaShard[string]> = {};
  const publish = (path: (digest: string) => string, bytes: Uint8Array, type: string): string => {
    const of = digest(bytes);
    files.set(mediaPath(of), bytes);
    rows[path(of)] = { digest: of, type, length: bytes.length };
    return path(of);
  };
  const iconsOf = (drawn: Drawn, svg?: string): Icons => ({
    ...(svg && { svg }),
    png: Object.fromEntries(
      ICON_SIZES.map((size) => [size, publish(iconPath, drawn[size], PNG)]),
    ) as Icons['png'],
  });
  const icons = {
    site: iconsOf(site, drawing === undefined ? undefined : ICON_PATH),
    channels: Object.fromEntries(
      Object.keys(channels).map((id) => [id, iconsOf(own(channels, id) as Drawn)]),
    ),
  };
  publish(() => FAVICON_PATH, icoOf(ICO_SIZES.map((size) => [size, site[size]])), 'image/x-icon');
  publish(() => APPLE_PATH, site[APPLE_SIZE], PNG);
  return { drawing, rows, files: [...files], icons };
};
