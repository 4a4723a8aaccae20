// What holds for every article.

import { mediaTypeOf } from '../../catalog/media-type.ts';
import type { Settings } from '../../content/content.ts';
import type { Publisher } from '../../feed/entry.ts';
import type { MediaFiles } from '../../feed/to-entry.ts';

/** Plain data: it goes to other threads. */
export interface House {
  readonly settings: Settings;
  readonly publisher: Publisher;
  readonly media: MediaFiles;
}

/** Media are the pictures among some files, with their lengths in bytes. */
export const houseOf = (
  { site, channels, glossary }: Settings,
  url: string,
  files: ReadonlyMap<string, { readonly length: number }>,
): House => ({
  settings: { site, channels, glossary },
  publisher: { url, tag: site.tag, language: site.language, hub: site.hub },
  media: new Map(
    [...files].flatMap(([path, { length }]) => {
      const type = mediaTypeOf(path);
      return path.startsWith('media/') && type?.startsWith('image/')
        ? [[`/${path}`, { type, length }] as const]
        : [];
    }),
  ),
});
