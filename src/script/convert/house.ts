// The house style of newspapers, in the last step of a conversion.

import { BOTH, HONG_KONG, TAIWAN } from '../data/house-forms.ts';
import { lexiconOf, longestAt } from './lexicon.ts';

const replacing = (table: ReadonlyMap<string, string>) => {
  const lexicon = lexiconOf(table);
  const starts = new RegExp(`[${[...lexicon.lengths.keys()].join('')}]`, 'u');
  return (text: string): string => {
    if (!starts.test(text)) return text;
    let replaced = '';
    for (let at = 0; at < text.length; ) {
      const found = longestAt(lexicon, text, at) ?? text.charAt(at);
      replaced += table.get(found) ?? found;
      at += found.length;
    }
    return replaced;
  };
};

export const taiwanHouse = replacing(new Map([...BOTH, ...TAIWAN]));

/** `用户説` -> `用戶說`, `發佈` -> `發布`; 裏, 着, 衞 stay. */
export const hongKongHouse = replacing(new Map([...BOTH, ...HONG_KONG]));
