// The icons of a site and of its channels, drawn in every size. The door of resvg.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Settings } from '../content/content.ts';
import { mediaTypeBy } from '../content/media/kinds.ts';
import { ownMedia } from '../content/media/own-media.ts';
import { ICON } from '../page/static/icon.ts';
import { digest } from './make/digest.ts';
import { DRAWN_SIZES, type Drawn, type IconFiles, iconFiles } from './make/icon-files.ts';
import { type Memory, noMemory } from './make/memory.ts';

let ready: Promise<void> | undefined;
const start = (): Promise<void> => {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return ready;
};

/** In the middle of a square, whatever its shape. */
const squared = (bytes: Uint8Array, type: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><image width="512" height="512" href="data:${type};base64,${Buffer.from(bytes).toString('base64')}"/></svg>`;

const draw = async (bytes: Uint8Array, type: string): Promise<Drawn> => {
  await start();
  const drawing = squared(bytes, type);
  const sizes = DRAWN_SIZES.map((size) => {
    const resvg = new Resvg(drawing, { fitTo: { mode: 'width', value: size } });
    const rendered = resvg.render();
    const png = rendered.asPng();
    rendered.free();
    resvg.free();
    return [size, png] as const;
  });
  return Object.fromEntries(sizes) as unknown as Drawn;
};

/** PNGs in base64, in the order of the sizes. */
export type KnownIcon = readonly string[];

export const drawIcons = async (
  { site, channels }: Pick<Settings, 'site' | 'channels'>,
  read: (path: string) => Uint8Array,
  known: Memory<KnownIcon> = noMemory(),
): Promise<IconFiles> => {
  const drawn = async (bytes: Uint8Array, type: string): Promise<Drawn> => {
    const key = digest(bytes);
    const before = known.get(key);
    if (before)
      return Object.fromEntries(
        DRAWN_SIZES.map((size, index) => [size, Buffer.from(before[index] ?? '', 'base64')]),
      ) as unknown as Drawn;
    const made = await draw(bytes, type);
    known.set(
      key,
      DRAWN_SIZES.map((size) => Buffer.from(made[size]).toString('base64')),
    );
    return made;
  };
  const sourceOf = (icon: string) => {
    const path = ownMedia(icon) ?? '';
    return { bytes: read(path), type: mediaTypeBy(path) ?? '' };
  };
  const ours = { bytes: new TextEncoder().encode(ICON), type: 'image/svg+xml' };
  const { bytes, type } = site.icon ? sourceOf(site.icon) : ours;
  const ofChannels: Record<string, Drawn> = {};
  for (const { id, icon } of channels) {
    const source = icon && sourceOf(icon);
    if (source) ofChannels[id] = await drawn(source.bytes, source.type);
  }
  const drawing = type === 'image/svg+xml' ? new TextDecoder().decode(bytes) : undefined;
  return iconFiles(await drawn(bytes, type), drawing, ofChannels);
};
