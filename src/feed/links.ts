// The links that a document carries, in the words of RFC 8288; each format writes them in its own way.

import { VARIANT_TAGS, type Variant } from '../script/variants.ts';
import { documentPath, pagePath } from './address.ts';
import type { Feed, Position, Publisher } from './entry.ts';

export interface DocumentLink {
  readonly rel: 'self' | 'hub' | 'current' | 'prev-archive' | 'next-archive' | 'alternate';
  readonly href: string;
  readonly type?: string | undefined;
  readonly hreflang?: string | undefined;
}

/** What links are made from: where the document is, and in which format. */
export interface DocumentAddress {
  readonly variant: Variant;
  readonly channel: string | undefined;
  readonly position: Position;
  readonly file: string;
  readonly type: string;
}

/** Self, hub, the feed's other documents (RFC 5005 section 4), and the same document in the other variants. */
export const documentLinks = (
  { variant, channel, position, file, type }: DocumentAddress,
  publisher: Publisher,
): readonly DocumentLink[] => {
  const { page, prev, next } = position;
  const link = (rel: DocumentLink['rel'], tag: Variant, number?: number): DocumentLink => ({
    rel,
    href: publisher.url + documentPath(tag, channel, file, number),
    type,
    hreflang: tag,
  });
  return [
    link('self', variant, page),
    // An archive page is no topic: whoever subscribes gets what is new.
    ...(publisher.hub && !page ? [{ rel: 'hub', href: publisher.hub } as const] : []),
    link('current', variant),
    ...(prev ? [link('prev-archive', variant, prev)] : []),
    ...(next ? [link('next-archive', variant, next)] : []),
    ...VARIANT_TAGS.filter((tag) => tag !== variant).map((tag) => link('alternate', tag, page)),
  ];
};

/** As a header: all but the other variants, which the document names. */
export const linkHeader = (address: DocumentAddress, publisher: Publisher): string =>
  documentLinks(address, publisher)
    .filter(({ rel }) => rel !== 'alternate')
    .map(({ href, rel }) => `<${href}>; rel="${rel}"`)
    .join(', ');

/** The address of a feed's document in a format. */
export const addressOf = (feed: Feed, file: string, type: string): DocumentAddress => ({
  variant: feed.variant,
  channel: feed.channel?.id,
  position: feed.position,
  file,
  type,
});

/** The page that a feed belongs to. */
export const homePage = (feed: Feed, publisher: Publisher): string =>
  publisher.url + pagePath(feed.variant, feed.channel?.id);

/** What a feed says of itself, with what others want to find there. */
export const feedDescription = (feed: Feed, { verification }: Publisher): string =>
  [feed.description, ...(verification?.feeds ?? [])].join(' ');
