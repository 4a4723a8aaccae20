// /{variant}/opml.xml: every feed of a variant, to import into a reader at once (OPML 2.0).

import { httpDate } from '../content/date.ts';
import { documentPath, pagePath } from '../feed/address.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import { element, escapeXml } from '../feed/formats/xml.ts';
import type { Variant } from '../script/variants.ts';
import type { Site, SiteFile } from './site.ts';

/** The whole site first. In one format, or a reader would subscribe to everything three times. */
export const opml = ({ publisher, feeds, updated }: Site, variant: Variant, siteName: string): SiteFile => ({
  text: [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escapeXml(siteName)}</title>`,
    `    <dateModified>${httpDate(updated)}</dateModified>`,
    '    <docs>https://opml.org/spec2.opml</docs>',
    '  </head>',
    '  <body>',
    ...feeds
      .filter(({ feed }) => feed.variant === variant)
      .map(({ feed: { channel, title, description } }) =>
        element('outline', {
          text: title,
          title,
          type: 'rss',
          version: 'RSS2',
          xmlUrl: publisher.url + documentPath(variant, channel?.id, FORMATS[0]?.file ?? ''),
          htmlUrl: publisher.url + pagePath(variant, channel?.id),
          language: variant,
          description,
        }),
      )
      .map((outline) => `    ${outline}`),
    '  </body>',
    '</opml>',
    '',
  ].join('\n'),
});
