// The documents that a built site publishes, as a client finds them.

import { documentPath, pagePath } from '../../src/feed/address.ts';
import { FORMATS, type Format } from '../../src/feed/formats/formats.ts';
import { VARIANT_TAGS, type Variant } from '../../src/script/variants.ts';
import type { Site } from '../site/site.ts';

export interface Document {
  readonly path: string;
  readonly variant: Variant;
  readonly channel: string | undefined;
  readonly format: Format;
  /** As the catalog has it: the digest of its bytes. */
  readonly etag: string;
  /** The page of its feed. */
  readonly page: string;
  /** How many pages its archive has. */
  readonly pages: number;
}

/** Channel by channel, each in every variant and format. */
export const documentsOf = (site: Site): Document[] => {
  const { channels, feeds } = site.catalog();
  return [undefined, ...channels].flatMap((channel) =>
    VARIANT_TAGS.flatMap((variant) => {
      const page = pagePath(variant, channel);
      const row = feeds[page];
      if (!row) return [];
      return FORMATS.map(({ id, file }) => ({
        ...{ variant, channel, page, format: id, pages: row.pages, etag: row.etags[id] },
        path: documentPath(variant, channel, file),
      }));
    }),
  );
};

/** The one that stands for all: the whole site in Simplified Chinese, 30 entries, as RSS unless said otherwise. */
export const SAMPLE = { variant: 'zh-Hans', channel: undefined, format: 'rss' } as const;

export const sampleOf = (site: Site, wanted: Format = SAMPLE.format): Document => {
  const found = documentsOf(site).find(
    ({ variant, channel, format }) =>
      variant === SAMPLE.variant && channel === SAMPLE.channel && format === wanted,
  );
  if (!found) throw new Error('no such document');
  return found;
};
