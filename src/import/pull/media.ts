// Pictures and recordings of another site's record as those of ours: from where they are there, by https.

import { known } from '../known.ts';
import { type Read, tablesIn, textIn } from './read-record.ts';

const seconds = (duration: string | undefined): string | undefined => {
  const [, digits] = /^PT(\d+)S$/.exec(duration ?? '') ?? [];
  return digits === undefined
    ? undefined
    : `${Math.floor(Number(digits) / 60)}:${String(Number(digits) % 60).padStart(2, '0')}`;
};

export const mediaOf = (record: Read, html: string) => {
  const leftOut: string[] = [];
  const isOurs = (src: string | undefined): src is string => {
    if (src !== undefined && !src.startsWith('https:')) leftOut.push(src);
    return src?.startsWith('https:') ?? false;
  };
  // Those in the text stand there.
  const image = tablesIn(record.image).flatMap((one) => {
    const src = textIn(one.url);
    return !isOurs(src) || html.includes(`src="${src.replaceAll('&', '&amp;')}"`)
      ? []
      : [
          known({
            src,
            alt: textIn(one.description) ?? textIn(one.caption),
            caption: textIn(one.caption),
            credit: textIn(one.creditText),
            width: one.width,
            height: one.height,
          }),
        ];
  });
  const recordings = (all: unknown) =>
    tablesIn(all).flatMap((one) => {
      const src = textIn(one.contentUrl);
      return isOurs(src)
        ? [
            known({
              src,
              title: textIn(one.name),
              credit: textIn(one.creditText),
              type: textIn(one.encodingFormat),
              length: Number(one.contentSize) || undefined,
              duration: seconds(textIn(one.duration)),
            }),
          ]
        : [];
    });
  return { fields: { image, audio: recordings(record.audio), video: recordings(record.video) }, leftOut };
};
