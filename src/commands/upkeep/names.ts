// `npm run names`: the names of the world in src/script/data/cldr-names.ts, anew from CLDR's packages. The one door to these.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writeWhole } from '../../press/disk/whole-file.ts';
import { type CldrNames, cldrFile } from '../../script/names/cldr.ts';
import { ROOT, shown } from '../environment.ts';
import { main } from '../main.ts';

const require = createRequire(import.meta.url);

type Tree = { readonly [name: string]: Tree | string };

/** A part of a file of CLDR's in one language. */
const read = (name: string, locale: string, file: string, path: string): Tree => {
  const all: { main: Tree } = require(`${name}/main/${locale}/${file}.json`);
  return path.split('/').reduce((tree, part) => tree[part] as Tree, all.main[locale] as Tree);
};

/** Names by their codes; cities are those that time zones are called after. */
const citiesIn = (zones: Tree): [string, string][] =>
  Object.entries(zones).flatMap(([code, zone]): [string, string][] => {
    if (typeof zone === 'string') return [];
    if (typeof zone.exemplarCity === 'string') return [[code, zone.exemplarCity]];
    return citiesIn(zone).map(([inner, city]) => [`${code}/${inner}`, city]);
  });

const plain = (tree: Tree): [string, string][] =>
  Object.entries(tree).flatMap(([code, name]) => (typeof name === 'string' ? [[code, name]] : []));

const KINDS: Record<keyof CldrNames, (locale: string) => [code: string, name: string][]> = {
  territories: (locale) =>
    plain(read('cldr-localenames-full', locale, 'territories', 'localeDisplayNames/territories')),
  cities: (locale) => citiesIn(read('cldr-dates-full', locale, 'timeZoneNames', 'dates/timeZoneNames/zone')),
  currencies: (locale) =>
    Object.entries(read('cldr-numbers-full', locale, 'currencies', 'numbers/currencies')).flatMap(
      ([code, currency]) =>
        typeof currency !== 'string' && typeof currency.displayName === 'string'
          ? [[code, currency.displayName]]
          : [],
    ),
  languages: (locale) =>
    plain(read('cldr-localenames-full', locale, 'languages', 'localeDisplayNames/languages')),
};

export const readCldr = (): CldrNames =>
  Object.fromEntries(
    Object.entries(KINDS).map(([kind, namesIn]) => {
      const [hant, hk] = ['zh-Hant', 'zh-Hant-HK'].map((locale) => new Map(namesIn(locale)));
      const rows = namesIn('zh').map(([code, hans]) => [hans, hant?.get(code) ?? '', hk?.get(code) ?? '']);
      return [kind, rows];
    }),
  ) as unknown as CldrNames;

export const cldrVersion = (): string =>
  (require('cldr-localenames-full/package.json') as { version: string }).version;

if (import.meta.main)
  await main(async () => {
    const file = join(ROOT, 'src/script/data/cldr-names.ts');
    const text = cldrFile(readCldr(), cldrVersion());
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return 0;
    writeWhole(file, text);
    process.stderr.write(`${shown(file)}\n`);
    return 0;
  });
