// An article's text as an entry's html, and what it refers to, seen from its own address.

import type { Article } from '../content/article.ts';
import { type MediaFile, type MediaFiles, mediaTypeBy } from '../content/media/kinds.ts';
import { ownMedia } from '../content/media/own-media.ts';
import { articleLink } from '../content/references.ts';
import { copyOf, eachElement } from '../content/text/each-node.ts';
import { wordFootnotes } from '../content/text/footnotes.ts';
import { treeToHtml } from '../content/text/markdown.ts';
import { resolve } from '../content/uri.ts';
import { wordsIn } from '../script/data/words.ts';
import type { Variant } from '../script/variants.ts';
import { articlePath, mediaAddress, OWN } from './address.ts';
import type { Image } from './media/medium.ts';

/** `article` is in the variant already. */
export const bodyHtml = (article: Article, variant: Variant, media: MediaFiles): string => {
  const body = copyOf(article.body);
  eachElement(body, ({ tagName, properties }) => {
    if (tagName === 'img') Object.assign(properties, asShown(String(properties.src), media));
    for (const name of ['href', 'src'])
      if (typeof properties[name] === 'string')
        properties[name] = ownAddress(properties[name], article.id, variant, media);
  });
  wordFootnotes(body, wordsIn(article.inLanguage, article.inLanguage));
  // Documents carry it as CDATA, which this would end.
  return treeToHtml(body).trim().replaceAll(']]>', ']]&gt;');
};

/** Loaded when it is seen; others' servers, of which some refuse foreign pages, do not learn where it is shown. */
const asShown = (src: string, media: MediaFiles) => {
  const { width, height } = fileOf(src, media) ?? {};
  return {
    ...(width && height && { width, height }),
    loading: 'lazy',
    ...(ownMedia(src) === undefined && { referrerPolicy: 'no-referrer' }),
  };
};

/** The pictures in it, each once. */
export const picturesIn = (article: Article, variant: Variant, media: MediaFiles): Image[] => {
  const found = new Map<string, Image>();
  eachElement(article.body, ({ tagName, properties: { src, alt } }) => {
    if (tagName !== 'img' || typeof src !== 'string') return;
    const image = { alt: String(alt ?? ''), ...mediumAt(src, article.id, variant, media) };
    if (!found.has(image.src)) found.set(image.src, image);
  });
  return [...found.values()];
};

const fileOf = (address: string, media: MediaFiles) => media.get(ownMedia(address) ?? '');

/** Where a picture or a recording is, and what is known of it. */
export const mediumAt = (address: string, id: string, variant: Variant, media: MediaFiles) => {
  const { digest: _, sha256: __, ...file }: Partial<MediaFile> = fileOf(address, media) ?? {};
  const type = file.type ?? mediaTypeBy(address.replace(/[?#].*$/s, ''));
  return { src: ownAddress(address, id, variant, media), ...(type && { type }), ...file };
};

/** A reference of an article's (RFC 3986 section 5): our own address in this variant, any other as a URI. */
export const ownAddress = (reference: string, id: string, variant: Variant, media: MediaFiles): string => {
  const linked = articleLink(reference);
  if (linked) return OWN + articlePath(variant, linked.id) + linked.rest;
  const file = fileOf(reference, media);
  if (file) return OWN + mediaAddress(ownMedia(reference) ?? '', file.digest);
  const uri = resolve(reference, articlePath(variant, id)) ?? reference;
  return uri.startsWith('/') ? OWN + uri : uri;
};
