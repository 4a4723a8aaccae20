// Pictures and recordings of another site's record, and pictures in its text, as those of ours: from where they are there, by https.

import { digitalSourceAt } from '../../content/rights/digital-source.ts';
import { known } from '../known.ts';
import { type Read, tablesIn, textIn } from './read-record.ts';

const seconds = (duration: string | undefined): string | undefined => {
  const [, digits] = /^PT(\d+)S$/.exec(duration ?? '') ?? [];
  return digits === undefined
    ? undefined
    : `${Math.floor(Number(digits) / 60)}:${String(Number(digits) % 60).padStart(2, '0')}`;
};

/** A picture in a text, and where it is. */
const PICTURE = /<img(?:[^>"]|"[^"]*")*?\ssrc="([^"]*)"(?:[^>"]|"[^"]*")*>/g;

const making = (one: Read) => digitalSourceAt(textIn(one.digitalSourceType) ?? '');

export const mediaOf = (record: Read, html: string) => {
  const leftOut = new Set<string>();
  const isOurs = (src: string | undefined): src is string => {
    if (src !== undefined && !src.startsWith('https:')) leftOut.add(src);
    return src?.startsWith('https:') ?? false;
  };
  const inText = new Set<string>();
  const text = html.replace(PICTURE, (picture, written: string) => {
    const src = written.replace(/&(?:amp|#x26);/g, '&');
    inText.add(src);
    return isOurs(src) ? picture : '';
  });
  // Those in the text stand there.
  const image = tablesIn(record.image).flatMap((one) => {
    const src = textIn(one.url);
    return !isOurs(src) || inText.has(src)
      ? []
      : [
          known({
            src,
            alt: textIn(one.description) ?? textIn(one.caption),
            caption: textIn(one.caption),
            credit: textIn(one.creditText),
            digitalSourceType: making(one),
            width: one.width,
            height: one.height,
          }),
        ];
  });
  const recordings = (all: unknown) =>
    tablesIn(all).flatMap((one) => {
      const src = textIn(one.contentUrl);
      const poster = textIn(one.thumbnailUrl);
      return isOurs(src)
        ? [
            known({
              src,
              title: textIn(one.name),
              credit: textIn(one.creditText),
              digitalSourceType: making(one),
              type: textIn(one.encodingFormat),
              length: Number(one.contentSize) || undefined,
              duration: seconds(textIn(one.duration)),
              poster: isOurs(poster) ? poster : undefined,
            }),
          ]
        : [];
    });
  const fields = { image, audio: recordings(record.audio), video: recordings(record.video) };
  return { fields, html: text, leftOut: [...leftOut] };
};
