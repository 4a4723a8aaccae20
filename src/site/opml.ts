// /{variant}/opml.xml: every feed of a variant, to import into a reader at once (OPML 2.0). Whoever follows the whole site has the articles of
// its channels already, so the two stand in folders of their own, and each says that one of them is enough.

import { httpDate } from '../content/date.ts';
import type { Language } from '../content/language.ts';
import { documentPath, pagePath } from '../feed/address.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import { escapeXml, opening, parentElement } from '../feed/formats/xml.ts';
import { wordsIn } from '../script/data/words.ts';
import { VARIANT_TAGS, type Variant } from '../script/variants.ts';
import type { Site, SiteFile } from './site.ts';

export const OPML_STYLE_PATH = '/opml.css';

/** What a browser makes of the file: outlines have no text, so their attributes are shown, below what to do with it. */
export const opmlStyle = (
  language: Language,
): string => `opml { display: block; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; }
title { display: block; font-size: 1.5rem; font-weight: bold; }
dateModified, docs { display: none; }
outline { display: block; margin: 1rem 0; padding-inline-start: 1.25rem; border-inline-start: 3px solid #9d1f1f; }
outline::before { content: attr(text); display: block; font-weight: bold; }
outline[description]::before { content: attr(text) "\\A" attr(description); white-space: pre-line; }
outline[xmlUrl]::after { content: attr(xmlUrl); display: block; overflow-wrap: anywhere; }
${VARIANT_TAGS.map((tag) => `opml:has(outline[language="${tag}"])::before { content: "${wordsIn(tag, language).opmlWhat}"; }\n`).join('')}`;

type Feed = Site['feeds'][number]['feed'];

/** In one format, or a reader would subscribe to everything three times. */
const FILE = FORMATS[0]?.file ?? '';

export const opml = (
  { publisher, content, feeds, updated }: Site,
  variant: Variant,
  siteName: string,
): SiteFile => {
  const words = wordsIn(variant, publisher.language);
  const ofVariant = feeds.map(({ feed }) => feed).filter((feed) => feed.variant === variant);
  const outline = ({ channel, title, description }: Feed): string =>
    `${opening('outline', {
      text: title,
      title,
      type: 'rss',
      version: 'RSS2',
      xmlUrl: publisher.url + documentPath(variant, channel?.id, FILE),
      htmlUrl: publisher.url + pagePath(variant, channel?.id),
      language: variant,
      description,
    })}/>`;
  const folder = (name: string, outlines: readonly string[], indent: string, description?: string): string =>
    parentElement('outline', outlines, indent, { text: name, title: name, description });
  /** A channel with others below it is a folder of them and itself: what has an address of its own and holds others is read in two ways. */
  const below = (parent: string | undefined, indent: string): string[] =>
    content.channels
      .filter((channel) => channel.parent === parent)
      .flatMap(({ id }) => {
        const feed = ofVariant.find(({ channel }) => channel?.id === id);
        if (!feed) return [];
        const inner = below(id, `${indent}    `);
        return inner.length === 0
          ? [outline(feed)]
          : [folder(feed.channel?.name ?? id, [outline(feed), ...inner], indent)];
      });
  const channels = below(undefined, '        ');
  return {
    text: [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<?xml-stylesheet type="text/css" href="${OPML_STYLE_PATH}"?>`,
      '<opml version="2.0">',
      '  <head>',
      `    <title>${escapeXml(siteName)}</title>`,
      `    <dateModified>${httpDate(updated)}</dateModified>`,
      '    <docs>https://opml.org/spec2.opml</docs>',
      '  </head>',
      '  <body>',
      `    ${folder(words.opmlWhole, ofVariant.filter(({ channel }) => !channel).map(outline), '    ')}`,
      ...(channels.length > 0
        ? [`    ${folder(words.opmlChannels, channels, '    ', words.opmlEither)}`]
        : []),
      '  </body>',
      '</opml>',
      '',
    ].join('\n'),
  };
};
