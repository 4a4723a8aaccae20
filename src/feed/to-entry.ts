// An article in a variant as an entry, and a window of them as a feed. Runs in the build only.

import { visit } from 'unist-util-visit';
import type { Article } from '../content/article.ts';
import type { Content } from '../content/content.ts';
import { type Instant, latest } from '../content/date.ts';
import type { Language, LocalText } from '../content/language.ts';
import { treeToHtml } from '../content/markdown.ts';
import { articleLink } from '../content/references.ts';
import type { Channel, Site } from '../content/schema.ts';
import { articleIn } from '../script/article.ts';
import { convertText } from '../script/convert.ts';
import { createUsage } from '../script/unused.ts';
import { pick, type Variant } from '../script/variants.ts';
import { articlePath, OWN } from './address.ts';
import type { ChannelName, Entry, Feed, Image, Position, Tombstone } from './entry.ts';
import { divide, type History, type Selection, selectWindow } from './select.ts';

/** The media type and length of a file of content/media, by its path there. */
export type MediaFiles = ReadonlyMap<string, NonNullable<Image['file']>>;

/** Makes entries and feeds of one variant; what it converted once it keeps. */
export const editionOf = (
  { site, channels, glossary }: Content,
  histories: ReadonlyMap<string | undefined, History>,
  media: MediaFiles,
  variant: Variant,
  usage = createUsage(),
) => {
  const house = { glossary, punctuation: site.punctuation };
  const names = new Map<string, ChannelName>(
    channels.map((channel) => [channel.id, channelName(site, channel, variant)]),
  );
  const siteName = localText(site.name, variant, site);
  const entries = new Map<string, Entry>();

  const entryOf = (article: Article): Entry => {
    const known = entries.get(article.id);
    if (known) return known;
    const converted = articleIn(article, variant, house, usage.use(article.id));
    const entry = toEntry(converted, variant, names, media, siteName);
    entries.set(article.id, entry);
    return entry;
  };
  const tombstoneOf = (article: Article): Tombstone => {
    const { id, datePublished, withdrawn, updated } = articleIn(
      article,
      variant,
      house,
      usage.use(article.id),
    );
    return {
      id,
      published: datePublished,
      withdrawn: withdrawn?.date ?? updated,
      reason: withdrawn?.reason ?? '',
    };
  };
  const makeFeed = (
    channel: Channel | undefined,
    { entries, withdrawn }: Selection,
    updated: Instant,
    position: Position,
  ): Feed => {
    const name = channel && names.get(channel.id);
    return {
      variant,
      channel: name,
      title: name ? `${name.name} · ${siteName}` : siteName,
      siteName,
      description: name ? name.description : localText(site.description, variant, site),
      rights: site.rights && localText(site.rights, variant, site),
      fullText: (channel ?? site).fullText,
      updated,
      position,
      entries: entries.map(entryOf),
      tombstones: withdrawn.map(tombstoneOf),
    };
  };
  const historyOf = (channel: Channel | undefined): History =>
    histories.get(channel?.id) ?? { pages: [], open: [] };
  const newest = (articles: readonly Article[]) =>
    latest(beginning(site), ...articles.map((article) => article.updated));
  /** What subscribers poll: of the whole site, or of the channel. */
  const feedOf = (channel: Channel | undefined): Feed => {
    const history = historyOf(channel);
    const selection = selectWindow(history, (channel ?? site).window);
    // Of all articles, so that it never moves backwards when one leaves the window.
    const updated = newest([...history.pages.flat(), ...history.open]);
    return makeFeed(channel, selection, updated, { prev: history.pages.length || undefined });
  };
  /** The pages of its archive, the oldest first, each with its articles in the order of the document. */
  const archiveOf = (channel: Channel | undefined): { articles: readonly Article[]; feed: Feed }[] => {
    const { pages } = historyOf(channel);
    return pages.map((page, index) => {
      const articles = page.toReversed();
      const position = {
        page: index + 1,
        prev: index || undefined,
        next: index + 1 < pages.length ? index + 2 : undefined,
      };
      return { articles, feed: makeFeed(channel, divide(articles), newest(articles), position) };
    });
  };
  return { variant, siteName, entryOf, tombstoneOf, feedOf, archiveOf };
};

/** When a feed without articles last changed: the day of the site's own tag. */
const beginning = (site: Site) => `${`${site.tag.date}-01-01`.slice(0, 10)}T00:00:00Z`;

/** A text of site.yaml or channels.yaml: by hand if there is one for the variant or a fallback, else converted. */
export const localText = (text: LocalText, variant: Variant, site: Site): string => {
  const to: Language = variant === 'zh' ? site.language : variant;
  if (typeof text === 'string') return convertText(text, site.language, to);
  const written = pick(text, to);
  if (written !== undefined) return written;
  const [from, source] =
    Object.entries(text).find(([tag]) => tag === site.language) ?? Object.entries(text)[0] ?? [];
  return convertText(source ?? '', (from ?? site.language) as Language, to);
};

const channelName = (site: Site, channel: Channel, variant: Variant): ChannelName => ({
  id: channel.id,
  name: localText(channel.name, variant, site),
  description: localText(channel.description, variant, site),
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
  headline: article.headline,
  alternativeHeadline: article.alternativeHeadline,
  kicker: article.kicker,
  description: article.description,
  dateline: article.dateline,
  channels: article.articleSection.map((id) => ({ id, name: names.get(id)?.name ?? id })),
  keywords: article.keywords,
  authors:
    article.author.length > 0
      ? article.author
      : [{ name: article.source?.name ?? siteName, role: 'publisher' }],
  editors: article.editor,
  translator: article.translator,
  source: article.source,
  canonicalUrl: article.canonicalUrl,
  rights: rightsOf(article),
  images: article.image.map((image) => ({
    ...image,
    src: ownAddress(image.src, article.id, variant),
    file: media.get(image.src),
  })),
  corrections: article.correction,
  related: article.related.map(({ headline, id, url }) => ({
    headline,
    href: id ? OWN + articlePath(variant, id) : (url ?? ''),
  })),
  html: bodyHtml(article, variant),
});

const rightsOf = ({ copyrightHolder: holder, copyrightNotice: notice, license, usageTerms }: Article) =>
  holder || notice || license || usageTerms ? { holder, notice, license, usageTerms } : undefined;

const bodyHtml = (article: Article, variant: Variant): string => {
  const body = structuredClone(article.body);
  visit(body, 'element', ({ properties }) => {
    for (const name of ['href', 'src'])
      if (typeof properties[name] === 'string')
        properties[name] = ownAddress(properties[name], article.id, variant);
  });
  // Documents carry it as CDATA, which this would end.
  return treeToHtml(body).trim().replaceAll(']]>', ']]&gt;');
};

/** An address inside the site, in this variant; any other as it is. */
const ownAddress = (address: string, id: string, variant: Variant): string => {
  const linked = articleLink(address);
  if (linked) return OWN + articlePath(variant, linked);
  if (address.startsWith('#')) return OWN + articlePath(variant, id) + address;
  return address.startsWith('/') ? OWN + address : address;
};
