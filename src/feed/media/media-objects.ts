// Pictures and recordings in an article's record (schema.org ImageObject, AudioObject, VideoObject).

import { inBeijing } from '../../content/date.ts';
import { withOwn } from '../address.ts';
import type { Entry, Publisher } from '../entry.ts';
import type { Recording } from './medium.ts';

/** Fields of the record; those that nothing is known for are absent from its JSON. */
export const mediaObjects = (entry: Entry, publisher: Publisher) => {
  const own = (address: string) => withOwn(address, publisher.url);
  const recording = (type: string, { src, poster, ...of }: Recording) => ({
    '@type': type,
    name: of.title,
    contentUrl: own(src),
    creditText: of.credit,
    digitalSourceType: of.making?.code,
    duration: of.duration && `PT${of.duration}S`,
    encodingFormat: of.type,
    contentSize: of.length && String(of.length),
    thumbnailUrl: poster && own(poster),
    uploadDate: inBeijing(entry.published),
  });
  const ofMedium = (medium: Recording['medium'], type: string) => {
    const some = entry.recordings.filter((one) => one.medium === medium);
    return some.length > 0 ? some.map((one) => recording(type, one)) : undefined;
  };
  const pictures = [...entry.images, ...entry.inText];
  return {
    image:
      pictures.length > 0
        ? pictures.map((image) => ({
            '@type': 'ImageObject',
            url: own(image.src),
            description: image.alt,
            caption: image.caption,
            creditText: image.credit,
            digitalSourceType: image.making?.code,
            width: image.width,
            height: image.height,
            encodingFormat: image.type,
            contentSize: image.length && String(image.length),
          }))
        : undefined,
    audio: ofMedium('audio', 'AudioObject'),
    video: ofMedium('video', 'VideoObject'),
  };
};
