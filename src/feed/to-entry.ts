// An article in a variant as an entry, and a channel in a variant as a feed's head. Runs in the build only.

import type { Article } from '../content/article.ts';
import { openChannels } from '../content/channels/names.ts';
import type { Settings } from '../content/content.ts';
import type { Instant } from '../content/date.ts';
import type { LocalText } from '../content/language.ts';
import type { MediaFiles } from '../content/media/kinds.ts';
import { makingOf } from '../content/rights/digital-source.ts';
import { rightsOf } from '../content/rights/license.ts';
import type { Channel } from '../content/schema/channels.ts';
import type { Site } from '../content/schema/site.ts';
import { articleIn } from '../script/article.ts';
import { houseFrom } from '../script/hand/in-variant.ts';
import { createUsage } from '../script/unused.ts';
import type { Variant } from '../script/variants.ts';
import { articlePath, OWN } from './address.ts';
import type { ChannelName, Entry, FeedHead, Item, Position } from './entry.ts';
import { bodyHtml } from './entry-body.ts';
import { localText } from './local-text.ts';
import { picturesOf, recordingsOf } from './media/of-article.ts';
import { topicsFrom } from './shown/topics.ts';

export type Edition = ReturnType<typeof editionOf>;

/** One variant of everything that is published. */
export const editionOf = (settings: Settings, media: MediaFiles, variant: Variant, usage = createUsage()) => {
  const { site, channels } = settings;
  const house = houseFrom(settings);
  const local = (text: LocalText) => localText(text, variant, settings);
  const names = new Map<string, ChannelName>(
    channels.map((channel) => [channel.id, channelName(channel, local)]),
  );
  const now = openChannels([...channels, ...(settings.closed ?? [])]);
  const placed = (article: Article): Article => ({
    ...article,
    articleSection: [...new Set(article.articleSection.flatMap(now))],
  });
  const siteName = local(site.name);
  const siteDescription = local(site.description);
  const rights = site.rights && local(site.rights);
  const topicsOf = topicsFrom(channels);
  return {
    variant,
    siteName,
    channelNames: [...names.values()],
    /** Channels that are closed, and why. */
    departed: (settings.closed ?? []).map(({ id, name, closed }) => ({
      id,
      name: local(name),
      reason: local(closed?.reason ?? ''),
    })),
    itemOf: (article: Article): Item => {
      const converted = articleIn(article, variant, house, usage.use(article.id));
      const { id, datePublished, withdrawn, updated } = converted;
      return article.pubStatus === 'canceled'
        ? {
            tombstone: {
              id,
              published: datePublished,
              withdrawn: withdrawn?.date ?? updated,
              reason: withdrawn?.reason ?? '',
              ...{ headline: converted.headline, language: converted.inLanguage },
              channels: channelsOf(converted, names),
            },
          }
        : {
            entry: {
              ...toEntry(placed(converted), variant, names, media, siteName),
              topics: topicsOf(article, converted.keywords),
            },
          };
    },
    /** A feed of the whole site, or of the channel, that last changed then, if it ever did. */
    headOf: (channel: Channel | undefined, changed: Instant | undefined, position: Position): FeedHead => {
      const name = channel && names.get(channel.id);
      return {
        variant,
        channel: name,
        title: name ? `${name.name} · ${siteName}` : siteName,
        siteName,
        description: name ? name.description : siteDescription,
        rights,
        fullText: (channel ?? site).fullText,
        ...((channel ?? site).markdown && { markdown: true }),
        updated: [changed ?? '', beginning(site)].reduce((last, other) => (other > last ? other : last)),
        position,
      };
    },
  };
};

/** When a feed without articles last changed: the day of the site's own tag. */
const beginning = (site: Site) => `${`${site.tag.date}-01-01`.slice(0, 10)}T00:00:00Z`;

const channelName = (channel: Channel, local: (text: LocalText) => string): ChannelName => ({
  id: channel.id,
  ...(channel.key && { key: channel.key }),
  name: local(channel.name),
  description: local(channel.description),
});

/** `article` is in the variant already. */
const toEntry = (
  article: Article,
  variant: Variant,
  names: ReadonlyMap<string, ChannelName>,
  media: MediaFiles,
  siteName: string,
): Entry => ({
  id: article.id,
  language: article.inLanguage,
  published: article.datePublished,
  updated: article.updated,
  embargoed: article.embargoed,
  headline: article.headline,
  alternativeHeadline: article.alternativeHeadline,
  kicker: article.kicker,
  description: article.description,
  dateline: article.dateline,
  channels: channelsOf(article, names),
  // Two words of the text can be one in a variant.
  keywords: [...new Set(article.keywords)],
  authors:
    article.author.length > 0
      ? article.author
      : [{ name: article.source?.name ?? siteName, role: 'publisher' }],
  editors: article.editor,
  translator: article.translator,
  source: article.source,
  canonicalUrl: article.canonicalUrl,
  rights: rightsOf(article),
  making: article.digitalSourceType && makingOf(article.digitalSourceType),
  ...picturesOf(article, variant, media),
  recordings: recordingsOf(article, variant, media),
  corrections: article.correction,
  related: article.related.map(({ headline, id, url }) => ({
    headline,
    href: id ? OWN + articlePath(variant, id) : (url ?? ''),
  })),
  html: bodyHtml(article, variant, media),
});

const channelsOf = ({ articleSection }: Article, names: ReadonlyMap<string, ChannelName>) =>
  articleSection.map((id) => ({ id, name: names.get(id)?.name ?? id }));
