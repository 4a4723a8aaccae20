// What people call the languages that an article may be written in, without 中文, 字 and marks: 简体, 繁體（台灣）, zh_CN.

import type { Language } from '../language.ts';

/** Of tags, those of CLDR's locales that are written in one of ours. */
const NAMES: Readonly<Record<Language, string>> = {
  'zh-Hans': '简体 簡體 简 簡 大陆 大陸 大陆简体 大陸簡體 zhhans zhcn zhhanscn zhsg zhmy',
  'zh-Hant': '繁体 繁體 繁 正体 正體 zhhant',
  'zh-Hant-TW':
    '台湾 台灣 臺灣 台湾繁体 台灣繁體 臺灣繁體 台湾正体 台灣正體 臺灣正體 繁体台湾 繁體台灣 繁體臺灣 正體台灣 正體臺灣 zhtw zhhanttw',
  'zh-Hant-HK': '香港 香港繁体 香港繁體 繁体香港 繁體香港 zhhk zhhanthk zhmo zhhantmo',
};

/** By its name in small letters. */
export const LANGUAGE_NAMES: ReadonlyMap<string, Language> = new Map(
  Object.entries(NAMES).flatMap(([tag, names]) =>
    names.split(' ').map((name) => [name, tag as Language] as const),
  ),
);
