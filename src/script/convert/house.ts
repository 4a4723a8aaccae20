// The house style of newspapers, in the last step of a conversion.

import { BOTH, HONG_KONG, TAIWAN } from '../data/house-forms.ts';
import { lexiconOf, replacing } from './lexicon.ts';
import type { Step } from './line.ts';

const house = (table: ReadonlyMap<string, string>): Step => {
  const starts = new RegExp(`[${[...table.keys()].map((phrase) => phrase.charAt(0)).join('')}]`, 'u');
  const replace = replacing(lexiconOf(table));
  return (text, tell) => (starts.test(text) ? replace(text, tell) : text);
};

export const taiwanHouse = house(new Map([...BOTH, ...TAIWAN]));

/** `用户説` -> `用戶說`, `發佈` -> `發布`; 裏, 着, 衞 stay. */
export const hongKongHouse = house(new Map([...BOTH, ...HONG_KONG]));
