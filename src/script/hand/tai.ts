// 臺 or 台, as site.yaml chooses it for a variant: in articles, and in the names and descriptions of the site and its channels.

import type { Language } from '../../content/language.ts';
import type { Site } from '../../content/schema/site.ts';
import { type Lexicon, lexiconOf, replacing } from '../convert/lexicon.ts';
import type { Step } from '../convert/line.ts';
import { dictionaryOf } from '../convert/opencc.ts';

type Choice = Site['tai'][Language];

let words: Lexicon | undefined;

/** Words that the dictionary writes with 臺, by how they look with 台; 台州, 兄台 and names are none of them. */
const wordsWithTai = (): Lexicon => {
  words ??= lexiconOf(
    new Map(
      dictionaryOf('s2t').flatMap(([, to]): [string, string][] =>
        to.length > 1 && to.includes('臺') ? [[to.replaceAll('臺', '台'), to]] : [],
      ),
    ),
  );
  return words;
};

/** Nothing where the site makes no choice: what a conversion or an editor wrote stays. */
export const taiStep = (choice: Choice): Step | undefined => {
  if (choice === '台') return (text) => text.replaceAll('臺', '台');
  if (choice === '臺')
    return (text, tell) => (text.includes('台') ? replacing(wordsWithTai())(text, tell) : text);
  return undefined;
};
