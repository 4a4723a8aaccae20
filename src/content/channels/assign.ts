// Articles with the channels that they are in now.

import type { ArticleHead } from '../article.ts';
import type { Channel } from '../schema/channels.ts';
import { type Comparison, takersOf } from './match.ts';
import { isOpen, openChannels } from './names.ts';

/** By the names that their channels have now, and by the rules of those that have one. */
export const assign = <A extends ArticleHead>(
  articles: readonly A[],
  channels: readonly Channel[],
  comparison: Comparison,
): A[] => {
  const now = openChannels(channels);
  const takers = takersOf(channels.filter(isOpen), comparison);
  return articles.map((article) => {
    const { articleSection } = article;
    const matched = takers(article);
    const isAsWritten = articleSection.every((name) => now(name)[0] === name);
    if (isAsWritten && matched.length === 0) return article;
    const sections = [...new Set(articleSection.flatMap(now))];
    return { ...article, articleSection: sections, ...(matched.length > 0 && { matched }) };
  });
};
