// An article's pictures and recordings in a variant, with what is known of their files.

import type { Article } from '../../content/article.ts';
import { ANY_TYPE, type MediaFiles } from '../../content/media/kinds.ts';
import { ownMedia } from '../../content/media/own-media.ts';
import { type DigitalSource, makingOf } from '../../content/rights/digital-source.ts';
import type { Variant } from '../../script/variants.ts';
import type { Entry } from '../entry.ts';
import { mediumAt, ownAddress, picturesIn } from '../entry-body.ts';
import type { Recording } from './medium.ts';

const madeBy = (source: DigitalSource | undefined) => (source ? { making: makingOf(source) } : {});

export const picturesOf = (
  article: Article,
  variant: Variant,
  media: MediaFiles,
): Pick<Entry, 'images' | 'inText'> => {
  const images = article.image.map(({ digitalSourceType, ...image }) => ({
    ...image,
    ...madeBy(digitalSourceType),
    ...mediumAt(image.src, article.id, variant, media),
  }));
  const sources = new Set(images.map(({ src }) => src));
  return { images, inText: picturesIn(article, variant, media).filter(({ src }) => !sources.has(src)) };
};

/** Sound first, as a reader that takes one of them takes the first. */
export const recordingsOf = (article: Article, variant: Variant, media: MediaFiles): Recording[] =>
  (['audio', 'video'] as const).flatMap((medium) =>
    article[medium].map(({ digitalSourceType, ...recording }) => {
      const found = mediumAt(recording.src, article.id, variant, media);
      const poster = 'poster' in recording ? recording.poster : undefined;
      return {
        ...{ medium, ...recording, ...madeBy(digitalSourceType), ...found },
        type: (ownMedia(recording.src) ? undefined : recording.type) ?? found.type ?? ANY_TYPE,
        poster: poster && ownAddress(poster, article.id, variant, media),
      };
    }),
  );
