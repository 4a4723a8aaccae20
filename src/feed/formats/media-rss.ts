// Media RSS (rssboard.org/media-rss) for RSS and Atom: pictures of an entry, and recordings that are no enclosure of it. Every
// address stands once: readers that show both Media RSS and the content leave out what the content shows, by its address alone.

import { withOwn } from '../address.ts';
import type { FeedEntry, Publisher } from '../entry.ts';
import type { Image, Recording } from '../media/medium.ts';
import { element, textElement } from './xml.ts';

export const MEDIA_NAMESPACE = { 'xmlns:media': 'http://search.yahoo.com/mrss/' };

/** Whether a document needs the namespace. */
export const hasMedia = (entries: readonly FeedEntry[]): boolean =>
  entries.some(({ images, inText, recordings }) => images.length + inText.length + recordings.length > 0);

/** `enclosed` has elements of its own. */
export const mediaElements = (
  { images, inText, recordings }: FeedEntry,
  publisher: Publisher,
  enclosed: readonly Recording[],
): string[] => {
  // One that stands in the record twice, by other words, is one picture.
  const pictures = [
    ...new Map([...images, ...inText].toReversed().map((image) => [image.src, image])).values(),
  ].toReversed();
  const [main] = pictures;
  return [
    ...pictures.map((image) => content('image', image, publisher, image.alt, image.caption)),
    ...recordings
      .filter((recording) => !enclosed.includes(recording))
      .map((recording) => content(recording.medium, recording, publisher, recording.title)),
    ...(main
      ? [
          element('media:thumbnail', {
            url: withOwn(main.src, publisher.url),
            width: numeral(main.width),
            height: numeral(main.height),
          }),
        ]
      : []),
  ];
};

export const numeral = (number: number | undefined) => (number === undefined ? undefined : String(number));

const content = (
  medium: string,
  file: Omit<Image, 'alt' | 'caption'> & Pick<Partial<Recording>, 'duration'>,
  publisher: Publisher,
  title: string,
  description?: string,
): string =>
  element(
    'media:content',
    {
      url: withOwn(file.src, publisher.url),
      type: file.type,
      medium,
      fileSize: numeral(file.length),
      duration: numeral(file.duration),
      width: numeral(file.width),
      height: numeral(file.height),
    },
    textElement('media:title', title, { type: 'plain' }) +
      (description ? textElement('media:description', description, { type: 'plain' }) : '') +
      (file.credit ? textElement('media:credit', file.credit) : ''),
  );
