// The links that every document of a feed carries, in the words of RFC 8288; each format writes them in its own way.

import { VARIANT_TAGS } from '../script/variants.ts';
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
  feed: Feed,
  publisher: Publisher,
  file: string,
  type: string,
): readonly DocumentLink[] => {
  const path = (variant: (typeof VARIANT_TAGS)[number]) =>
    publisher.url + documentPath(variant, feed.channel?.id, file);
  return [
    { rel: 'self', href: path(feed.variant), type, hreflang: feed.variant },
    ...(publisher.hub ? [{ rel: 'hub', href: publisher.hub } as const] : []),
    ...VARIANT_TAGS.filter((variant) => variant !== feed.variant).map(
      (variant) => ({ rel: 'alternate', href: path(variant), type, hreflang: variant }) as const,
    ),
  ];
};

/** The page that a feed belongs to. */
export const homePage = (feed: Feed, publisher: Publisher): string =>
  publisher.url + pagePath(feed.variant, feed.channel?.id);
