// /tombstones.json: everything that was ever withdrawn, with the reason: for mirrors whose format has no tombstones, and for
// those that come back after the feeds' windows have moved on.

import { articlePath, entryId } from '../feed/address.ts';
import { asJson, type Site, type SiteFile } from './site.ts';

export const tombstonesJson = ({ publisher, content, editions, reasonsOf }: Site): SiteFile => {
  const withdrawn = content.articles
    .filter(({ pubStatus }) => pubStatus === 'canceled')
    .map((article) => ({ article, date: article.withdrawn?.date ?? article.updated }))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  return {
    text: asJson({
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
    }),
  };
};
