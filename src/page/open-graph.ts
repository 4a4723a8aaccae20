// What a page says of itself where its link is shared (Open Graph, ogp.me).

import { html } from 'hono/html';
import { VARIANTS, type Variant, variantOf } from '../script/variants.ts';

export interface OpenGraph {
  readonly type: 'website' | 'article';
  /** Property and content, after those that every page has. */
  readonly more?: readonly (readonly [property: string, content: string | number | undefined])[];
}

export const openGraph = (
  { type, more = [] }: OpenGraph,
  page: {
    title: string;
    siteName: string;
    description: string;
    url: string;
    variant: Variant;
    language: string;
  },
) => {
  const locale = variantOf(page.language as Variant).openGraph;
  const others = new Set(VARIANTS.map((row) => row.openGraph).filter((other) => other !== locale));
  const all: OpenGraph['more'] = [
    ['og:type', type],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', page.url],
    ['og:site_name', page.siteName],
    ['og:locale', locale],
    ...[...others].map((other) => ['og:locale:alternate', other] as const),
    ...more,
  ];
  return all.flatMap(([property, content]) =>
    content === undefined ? [] : [html`<meta property="${property}" content="${content}">\n`],
  );
};
