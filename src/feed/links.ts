// The links that every document of a feed carries, in the words of RFC 8288; each format writes them in its own way.

import { VARIANT_TAGS, type Variant } from '../script/variants.ts';
import { documentPath, pagePath } from './address.ts';
import type { Feed, Publisher } from './entry.ts';

export interface DocumentLink {
  readonly rel: 'self' | 'alternate' | 'hub';
  readonly href: string;
  readonly type?: string | undefined;
  readonly hreflang?: string | undefined;
}

/** Self, hub, and the same document in the other variants. */
export const documentLinks = (
  variant: Variant,
  channel: string | undefined,
  publisher: Publisher,
  file: string,
  type: string,
): readonly DocumentLink[] => {
  const address = (tag: Variant) => publisher.url + documentPath(tag, channel, file);
  return [
    { rel: 'self', href: address(variant), type, hreflang: variant },
    ...(publisher.hub ? [{ rel: 'hub', href: publisher.hub } as const] : []),
    ...VARIANT_TAGS.filter((tag) => tag !== variant).map(
      (tag) => ({ rel: 'alternate', href: address(tag), type, hreflang: tag }) as const,
    ),
  ];
};

/** The page that a feed belongs to. */
export const homePage = (feed: Feed, publisher: Publisher): string =>
  publisher.url + pagePath(feed.variant, feed.channel?.id);
