// What CLDR calls the countries, cities, currencies and languages of the world, as rows for wording.ts: those that come out otherwise
// than their characters do. The data is read by `npm run names`, so that nothing of it is needed where a site is built.

import { convertText } from '../convert/convert.ts';
import { CITIES, CURRENCIES, HONG_KONG_SAYS, LANGUAGES, NOT_ADMITTED, ONE_WAY } from '../data/cldr-choice.ts';

/** A kind of names, each as CLDR has it in `zh`, `zh-Hant` and `zh-Hant-HK`. */
export type CldrKind = 'territories' | 'cities' | 'currencies' | 'languages';
export type CldrNames = Readonly<
  Record<CldrKind, readonly (readonly [hans: string, hant: string, hk: string])[]>
>;

const ADMITTED: Readonly<Record<CldrKind, (hans: string) => boolean>> = {
  territories: (hans) => !NOT_ADMITTED.has(hans),
  cities: (hans) => CITIES.has(hans),
  currencies: (hans) => CURRENCIES.has(hans),
  languages: (hans) => LANGUAGES.has(hans),
};

const characters = (hans: string, variant: 'zh-Hant-TW' | 'zh-Hant-HK') =>
  convertText(hans, 'zh-Hans', variant, { wording: false });

/** CLDR has languages as they are written (文), and news as they are spoken. */
const spoken = (name: string) => name.replace(/文$/, '語');

export const cldrRows = (names: CldrNames): string[] => {
  const rows = new Map<string, string>();
  for (const kind of Object.keys(ADMITTED) as CldrKind[])
    for (const [hans, hant, hk] of names[kind]) {
      if (!ADMITTED[kind](hans) || ![hans, hant, hk].every((name) => /^\p{Script=Han}{2,}$/u.test(name)))
        continue;
      const said = kind === 'languages' ? spoken : (name: string) => name;
      const tw = said(hant) === characters(hans, 'zh-Hant-TW') ? '-' : said(hant);
      const hongKong = HONG_KONG_SAYS.has(hk) && hk !== characters(hans, 'zh-Hant-HK') ? hk : '-';
      if ((tw !== '-' || hongKong !== '-') && !rows.has(hans))
        rows.set(hans, `${ONE_WAY.has(hans) ? '>' : ''}${hans} ${tw} ${hongKong}`);
    }
  return [...rows.values()].toSorted();
};

export const cldrFile = (names: CldrNames, version: string): string =>
  `// Made by \`npm run names\` from CLDR ${version} (cldr-localenames-full, cldr-numbers-full, cldr-dates-full). Don't edit: what is
// admitted of it is in cldr-choice.ts. Copyright © 2004-2026 Unicode, Inc., Unicode-3.0: THIRD_PARTY_LICENSES.md has its terms.

/** Rows as in wording.ts: Simplified, Taiwan, Hong Kong. */
export const CLDR_NAMES = \`
${cldrRows(names)
  .map((row) => `  ${row}\n`)
  .join('')}\`;
`;
