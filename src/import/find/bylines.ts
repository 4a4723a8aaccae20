// Who reports from where, as a text says at its beginning; by the table of forms.

import { BYLINES } from '../data/byline-forms.ts';
import { splitPlace } from '../data/places.ts';
import { creditIn, namesIn, type Person } from './names.ts';

export interface Byline {
  readonly people: readonly Person[];
  readonly doubtful: readonly string[];
  readonly place?: string | undefined;
  /** Who is said to report; a hint at a source, and none by itself. */
  readonly agency?: string | undefined;
  /** Where the text goes on. */
  readonly end: number;
}

/** Words that stand in the place of a place. */
const NO_PLACE = /^(?:綜合|综合|整理|即時|即时|编译|編譯|本报|本報|特稿|專題|专题|外電|外电|电)$/;

/** Slashes that Big5 and its converters have for one. */
export const oneSlash = (text: string): string => text.replace(/[∕⁄╱]/g, '／');

export const bylineOf = (source: string): Byline | undefined => {
  const text = oneSlash(source);
  for (const { pattern } of BYLINES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { agency, place, credit, glued, desk } = match.groups ?? {};
    const read: Read | undefined = glued ? gluedIn(glued) : credit ? creditIn(credit) : undefined;
    if (!read && (credit || glued) && !agency && !place) continue;
    const where = place ?? read?.place;
    return {
      people: read?.people ?? [],
      doubtful: read?.doubtful ?? [],
      place: where && !NO_PLACE.test(where) && desk === undefined ? where : undefined,
      agency,
      end: match[0].length,
    };
  }
  return undefined;
};

type Read = Pick<Byline, 'people' | 'doubtful' | 'place'>;

/** `李明、王芳台北`: a name that may have a place behind it, but only one that we know. */
const gluedIn = (text: string): Read => {
  const [names, place] = splitPlace(text.replace(/\s+$/, ''));
  // Without a place that we know, 李明三芝 could be a name of four, or of two with a place behind.
  const read = place ? namesIn(names) : { names: [], doubtful: [text] };
  return { people: read.names.map((name) => ({ name, role: 'reporter' })), doubtful: read.doubtful, place };
};
