// /tombstones.json: everything that was ever withdrawn, with the reason: for mirrors whose format has no tombstones, and for
// those that come back after the feeds' windows have moved on. And what left a channel and is published still.

import { placing } from '../content/channels/placing.ts';
import { articlePath, entryId } from '../feed/address.ts';
import { schemaAddress } from './schemas.ts';
import { asJson, type Site, type SiteFile } from './site.ts';

export const tombstonesJson = ({ publisher, content, editions, reasonsOf }: Site): SiteFile => {
  const withdrawn = content.articles
    .filter(({ pubStatus }) => pubStatus === 'canceled')
    .map((article) => ({ article, date: article.withdrawn?.date ?? article.updated }))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  return {
    text: asJson({
      $schema: schemaAddress(publisher, 'tombstones'),
      site: publisher.url,
      updated: withdrawn[0]?.date ?? null,
      tombstones: withdrawn.map(({ article, date }) => ({
        id: article.id,
        published: article.datePublished,
        withdrawn: date,
        channels: article.articleSection,
        entries: editions.map(({ variant }, index) => ({
          id: entryId(publisher, article.id, article.datePublished, variant),
          variant,
          url: publisher.url + articlePath(variant, article.id),
          reason: reasonsOf(article)[index] ?? '',
        })),
      })),
      left: leftIn(content).map(({ article, channels }) => ({
        id: article.id,
        channels,
        entries: editions.map(({ variant }) => ({
          id: entryId(publisher, article.id, article.datePublished, variant),
          variant,
        })),
      })),
    }),
  };
};

/** Published articles that a channel once had and has no more. The lock remembers what came to which channel. */
const leftIn = ({ articles, channels, lock }: Site['content']) => {
  const came = new Map<string, readonly string[]>();
  for (const { id, channels: to } of lock.places) came.set(id, [...(came.get(id) ?? []), ...to]);
  const channelsOf = placing(channels);
  return articles.flatMap((article) => {
    if (article.pubStatus !== 'usable') return [];
    const now = channelsOf(article);
    const gone = came.get(article.id)?.filter((id) => !now.includes(id)) ?? [];
    if (gone.length === 0) return [];
    const left = channels.flatMap(({ id }) => (gone.includes(id) ? [id] : []));
    return left.length > 0 ? [{ article, channels: left }] : [];
  });
};
