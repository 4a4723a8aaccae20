// An article's text as an entry's html, and what it refers to, seen from its own address.

import { visit } from 'unist-util-visit';
import type { Article } from '../content/article.ts';
import { articleLink } from '../content/references.ts';
import { wordFootnotes } from '../content/text/footnotes.ts';
import { treeToHtml } from '../content/text/markdown.ts';
import { resolve } from '../content/uri.ts';
import { wordsIn } from '../script/data/words.ts';
import type { Variant } from '../script/variants.ts';
import { articlePath, OWN } from './address.ts';

/** `article` is in the variant already. */
export const bodyHtml = (article: Article, variant: Variant): string => {
  const body = structuredClone(article.body);
  visit(body, 'element', ({ properties }) => {
    for (const name of ['href', 'src'])
      if (typeof properties[name] === 'string')
        properties[name] = ownAddress(properties[name], article.id, variant);
  });
  wordFootnotes(body, wordsIn(article.inLanguage, article.inLanguage));
  // Documents carry it as CDATA, which this would end.
  return treeToHtml(body).trim().replaceAll(']]>', ']]&gt;');
};

/** A reference of an article's (RFC 3986 section 5): our own address in this variant, any other as a URI. */
export const ownAddress = (reference: string, id: string, variant: Variant): string => {
  const linked = articleLink(reference);
  if (linked) return OWN + articlePath(variant, linked.id) + linked.rest;
  const uri = resolve(reference, articlePath(variant, id)) ?? reference;
  return uri.startsWith('/') ? OWN + uri : uri;
};
