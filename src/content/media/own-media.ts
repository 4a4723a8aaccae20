// Which files of content/media an article shows, plays and links to.

import { ANY_ARTICLE, resolve } from '../uri.ts';

/** A resolved address that a picture, or sound, may have. */
export const IS_MEDIA = /^(https:|\/media\/.)/;

/** The file that an address names, by its path below content, such as `media/地图.png`; nothing for any other address. */
export const ownMedia = (address: string): string | undefined => {
  // Most are none, and are not looked at closely; within an address these blanks are nothing.
  if (!/media|[\t\n\r]/.test(address)) return undefined;
  const path = resolve(address, ANY_ARTICLE);
  if (!path?.startsWith('/media/')) return undefined;
  try {
    return decodeURIComponent(path.slice(1).replace(/[?#].*$/s, '')).normalize('NFC');
  } catch {
    return undefined;
  }
};

/** What a record says of its media, as far as it matters here. */
interface Record {
  readonly image: readonly { readonly src: string }[];
  readonly audio: readonly { readonly src: string }[];
  readonly video: readonly { readonly src: string; readonly poster?: string | undefined }[];
  readonly addresses: readonly { readonly address: string }[];
  readonly variants: {
    readonly [tag: string]:
      | { readonly media?: readonly (readonly [string, string])[] | undefined }
      | undefined;
  };
}

/** Every file that comes out of an article in any variant, once. */
export const mediaOf = ({ image, audio, video, addresses, variants }: Record): readonly string[] => {
  const written = [
    ...[...image, ...audio, ...video].map(({ src }) => src),
    ...video.flatMap(({ poster }) => poster ?? []),
    ...addresses.map(({ address }) => address),
  ].flatMap((address) => ownMedia(address) ?? []);
  const others = Object.values(variants)
    .flatMap((byHand) => byHand?.media ?? [])
    .filter(([from]) => written.includes(ownMedia(from) ?? ''))
    .flatMap(([, to]) => ownMedia(to) ?? []);
  return [...new Set([...written, ...others])];
};
