// Who reports from where, as a text says at its beginning; by the table of forms.

import { BYLINES } from '../../data/byline-forms.ts';
import { eitherScript } from '../../data/either-script.ts';
import { isPlace, splitPlace } from '../../data/places.ts';
import { type Block, isProse } from '../../read/block.ts';
import { bracketAt, unbracketed } from '../../read/brackets.ts';
import { creditIn, creditsIn, personsOf } from './credits.ts';
import { type Credit, namesIn, type Person, sureNamesIn } from './names.ts';
import { oneSlash } from './pieces.ts';

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
const NO_PLACE = eitherScript(/^(?:综合|整理|即时|编译|本报|特稿|专题|外电|电)$/);

/** 記者李明／台北報導, up to where the text begins. */
const REPORTED = eitherScript(/^[^。，！？（()）]{2,40}?(?:报导|报道)(?:\s*[：:]|(?=\s|$))/u);

/** 记者李明、通讯员王芳: what the next of them is. */
const POST = eitherScript(/[、\s](?:特约|实习)?(?:通讯员|记者|实习生)\s*/gu);

export const bylineOf = (source: string): Byline | undefined => {
  const text = oneSlash(source);
  const end = bracketAt(text, 0) ?? REPORTED.exec(text)?.[0].length ?? 0;
  const read = end > 0 ? creditsIn(unbracketed(text.slice(0, end).replace(/[：:\s]+$/, ''))) : undefined;
  if (read && read.people.length > 0 && read.doubtful.length === 0)
    return { people: personsOf(read), doubtful: [], place: read.place, agency: read.house, end };
  for (const { pattern } of BYLINES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { agency, place, credit, glued, named, apart = '/' } = match.groups ?? {};
    const persons = sureNamesIn(named?.replace(POST, '、') ?? '');
    if (named && persons.length === 0) continue;
    // Divided by a space alone, only a place that we know is one.
    if (apart.trim() === '' && !isPlace(place ?? '')) continue;
    const read: Read | undefined = glued
      ? gluedIn(glued)
      : named
        ? { people: persons.map((name) => ({ name, role: 'reporter' })), doubtful: [] }
        : credit
          ? (creditIn(credit) ?? (place ? { ...authorsIn(credit) } : undefined))
          : undefined;
    if (!read && (credit || glued) && !agency && !place) continue;
    const where = place ?? read?.place;
    return {
      people: read?.people ?? [],
      doubtful: read?.doubtful ?? [],
      place: where && !NO_PLACE.test(where) ? where : undefined,
      agency,
      end: match[0].length,
    };
  }
  return undefined;
};

type Read = Pick<Byline, 'people' | 'doubtful' | 'place'>;

/** `李明、王芳台北`: a name with a place that we know behind it. */
const gluedIn = (text: string): Read => {
  const plain = text.replace(/\s+$/, '');
  const [known, place] = splitPlace(plain);
  if (!place) return { people: [], doubtful: [plain], place: undefined };
  const { names, doubtful } = namesIn(known);
  return { people: names.map((name) => ({ name, role: 'reporter' })), doubtful, place };
};

/** A credit and nothing else. */
export const creditAlone = (text: string): Byline | undefined => {
  const credit = creditIn(text);
  return credit?.people.length ? { ...credit, end: text.length } : undefined;
};

/** Names with nothing else, as of authors. */
export const authorsIn = (text: string): Credit => ({
  people: sureNamesIn(text).map((name) => ({ name, role: 'author' })),
  doubtful: [],
});

/** …前行。（周舟） at the end of the last paragraphs: who wrote it. */
export const signed = (inside: string, text: string, index: number, body: readonly Block[]) => {
  const authors = authorsIn(inside);
  const isApart = new RegExp(`[。！？”」]\\s*[（(]${RegExp.escape(inside)}[）)][\\s\\d]*$`, 'u').test(text);
  return authors.people.length > 0 && isApart && !body.slice(index + 1).some(isProse) ? authors : undefined;
};
