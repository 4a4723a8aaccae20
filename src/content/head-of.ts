// An article without what only its own documents need.

import type { Article, ArticleHead } from './article.ts';

export const headOf = (article: Article): ArticleHead => {
  const { file, id, datePublished, embargoed, updated, changed, dates } = article;
  const { pubStatus, articleSection, addresses, lines, withdrawn } = article;
  const { inLanguage, naive, keywords, author, source, license } = article;
  return {
    ...{ inLanguage, naive, keywords, license, source: source && { name: source.name } },
    author: author.map(({ name }) => ({ name })),
    ...{ file, id, datePublished, embargoed, updated, changed, dates },
    ...{ pubStatus, articleSection, addresses, lines },
    ...(withdrawn && { withdrawn: { date: withdrawn.date } }),
    correction: article.correction.map(({ date }) => ({ date })),
    related: article.related.map(({ id }) => ({ id })),
    image: article.image.map(({ src }) => ({ src })),
    audio: article.audio.map(({ src, type }) => ({ src, type })),
    video: article.video.map(({ src, type, poster }) => ({ src, type, poster })),
    variants: Object.fromEntries(
      Object.entries(article.variants).map(([tag, byHand]) => [
        tag,
        { replace: byHand?.replace, written: byHand?.written, media: byHand?.media },
      ]),
    ) as ArticleHead['variants'],
  };
};
