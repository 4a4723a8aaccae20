// An entry's pictures and players as HTML, each with its caption.

import { wordsIn } from '../../script/data/words.ts';
import { OWN } from '../address.ts';
import type { EntryHead } from '../entry.ts';
import { escapeXml } from '../formats/xml.ts';
import type { Image, Recording } from './medium.ts';

const captioned = (
  shown: string,
  caption: string | undefined,
  notes: readonly (string | undefined)[],
): string => {
  const text = [caption, ...notes.filter(Boolean).map((note) => `（${note}）`)].filter(Boolean).join('');
  return `<figure>${shown}${text && `<figcaption>${escapeXml(text)}</figcaption>`}</figure>`;
};

const attributes = (all: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(String(value))}"`]))
    .join('');

const picture = ({ src, alt, width, height }: Image): string => {
  const size = width && height ? { width, height } : {};
  // Others' servers, of which some refuse foreign pages, do not learn where it is shown.
  const referrerpolicy = src.startsWith(OWN) ? undefined : 'no-referrer';
  return `<img${attributes({ src, alt, ...size, loading: 'lazy', referrerpolicy })}>`;
};

export const figures = (entry: EntryHead): string[] => {
  const words = wordsIn(entry.language, entry.language);
  return entry.images.map((image) =>
    captioned(picture(image), image.caption, [
      image.credit && `${words.picture}：${image.credit}`,
      image.making?.label && words.mediaMadeBy[image.making.label],
    ]),
  );
};

const player = ({ medium, src, type, title, poster, width, height }: Recording): string => {
  const size = medium === 'video' && width && height ? { width, height } : {};
  const open = attributes({ controls: '', preload: 'none', 'aria-label': title, poster, ...size });
  return `<${medium}${open}><source${attributes({ src, type })}></${medium}>`;
};

/** For pages: feeds have them as enclosures, which readers play, and would play twice. */
export const players = (entry: EntryHead): string[] => {
  const words = wordsIn(entry.language, entry.language);
  return entry.recordings.map((recording) =>
    captioned(player(recording), recording.title, [
      recording.credit && `${words.source}：${recording.credit}`,
      recording.making?.label && words.mediaMadeBy[recording.making.label],
    ]),
  );
};
