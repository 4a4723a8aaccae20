// The forms in which portals write dates and times: tables. A new form is a row with its example, which a test reads.

import { rowsOf } from './rows.ts';

/** A separated date may have its time glued behind or before: 2021-06-1610:01, 10:012021-06-16. */
const END = '(?=\\D|$|\\d{1,2}[:：]\\d)';

/** Groups y, m and d, or roc for a Minguo year; c for a year, month or day in Chinese numerals. */
export const DATE_FORMS = rowsOf({
  'year, month and day in characters': [
    '2021年06月16日',
    /(?<y>(?:19|20)\d{2})\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*[日号]/g,
  ],
  'Minguo year in characters': [
    '民國110年6月16日',
    /(?:中华)?民国\s*(?<roc>\d{1,3})\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日/g,
  ],
  'Minguo year without its name': [
    '110年6月16日',
    /(?<![\d国])(?<roc>1[0-4]\d|0?[6-9]\d)\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日/g,
  ],
  'Chinese numerals': [
    '二〇二一年六月十六日',
    /(?<cy>[〇○Ｏ零一二三四五六七八九]{4})年(?<cm>[一二三四五六七八九十]{1,3})月(?<cd>[一二三四五六七八九十廿]{1,3})日/g,
  ],
  'Minguo year in Chinese numerals': [
    '民國一百一十年六月十六日',
    /(?:中华)?民国(?<croc>[〇○零一二三四五六七八九十百]{1,6})年(?<cm>[一二三四五六七八九十]{1,3})月(?<cd>[一二三四五六七八九十廿]{1,3})日/g,
  ],
  'year first': [
    '2021-06-16',
    new RegExp(
      `(?:(?<![\\d./-])|(?<=[:：]\\d{2}))(?<y>(?:19|20)\\d{2})\\s?(?<sep>[-/.－／．])\\s?(?<m>\\d{1,2})\\s?\\k<sep>\\s?(?<d>[0-3]\\d|\\d)${END}`,
      'g',
    ),
  ],
  'Minguo year in figures': [
    '110/06/16',
    new RegExp(
      `(?<![\\d./-])(?<roc>1[0-4]\\d|0[6-9]\\d)(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>[0-3]\\d|\\d)${END}`,
      'g',
    ),
  ],
  'as a script writes it in English': [
    '6/16/2021, 10:01:30 AM',
    /(?<![\d./-])(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>(?:19|20)\d{2})(?=,\s\d{1,2}:\d{2}:\d{2}\s[AP]M)/g,
  ],
  'day first': [
    '16/06/2021',
    /(?<![\d./-])(?<d>\d{1,2})(?<sep>[-/.])(?<m>\d{1,2})\k<sep>(?<y>(?:19|20)\d{2})(?!\d)/g,
  ],
  'day, month by its English name, year': [
    '16 Jun 2021',
    /(?<![\d])(?<d>\d{1,2})(?:st|nd|rd|th)?[\s-](?<month>[A-Z][a-z]{2,8})\.?,?[\s-](?<y>(?:19|20)\d{2})(?!\d)/g,
  ],
  'month by its English name, day, year': [
    'June 16, 2021',
    /(?<![A-Za-z])(?<month>[A-Z][a-z]{2,8})\.?\s(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s(?<y>(?:19|20)\d{2})(?!\d)/g,
  ],
  'year apart from month and day': [
    '2021 06/16',
    /(?<![\d/])(?<y>(?:19|20)\d{2})\s*(?<m>\d{2})\s?\/\s?(?<d>\d{2})(?=\D|$|\d{1,2}:)/g,
  ],
  'figures without separators': [
    '20210616',
    /(?<![\dA-Za-z_/.-])(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?![\dA-Za-z_])/g,
  ],
});

/** Groups h, mi and s. */
export const TIME_FORMS = rowsOf({
  'with colons': [
    '10:01:30',
    /(?<h>\d{1,2})\s?[:：]\s?(?<mi>\d{2})(?:\s?[:：]\s?(?<s>\d{2}))?(?:\.\d+)?(?!\d)/,
  ],
  'in characters': ['10时01分', /(?<h>\d{1,2})\s?[时点]\s?(?<mi>\d{1,2})\s?分(?:\s?(?<s>\d{1,2})\s?秒)?/],
});

/** Words that have the same value: a table with a row for each value. */
const byWord = <T>(rows: readonly (readonly [words: string, value: T])[]): Readonly<Record<string, T>> =>
  Object.fromEntries(rows.flatMap(([words, value]) => words.split(' ').map((word) => [word, value])));

/** Halves of the day: hours of the second half are 12 more. */
export const HALVES = byWord<'first' | 'second'>([
  ['上午 凌晨 清晨 早上 AM am a.m.', 'first'],
  ['中午 下午 傍晚 晚上 晚间 晚間 PM pm p.m.', 'second'],
]);

/** Places whose clocks pages name, in front of 时间 or 時間: an offset, or where its clocks stand, as it differs by season. */
const CLOCKS: readonly (readonly [places: string, zone: string])[] = [
  ['格林尼治 格林威治', '+00:00'],
  ['北京 台北 臺北 香港 澳门 澳門 新加坡 吉隆坡', '+08:00'],
  ['曼谷 雅加达 雅加達 河内 河內', '+07:00'],
  ['东京 東京 首尔 首爾', '+09:00'],
  ['莫斯科', '+03:00'],
  ['美东 美東 美国东部 美國東部 北美东部 北美東部 纽约 紐約 多伦多 多倫多', 'America/New_York'],
  ['美西 太平洋 北美太平洋 温哥华 溫哥華', 'America/Los_Angeles'],
  ['伦敦 倫敦', 'Europe/London'],
  ['巴黎', 'Europe/Paris'],
  ['柏林', 'Europe/Berlin'],
  ['悉尼 雪梨', 'Australia/Sydney'],
];

/** Zones by the names that pages give them. */
export const ZONES = byWord([
  ['Z UTC GMT', '+00:00'],
  ['HKT SGT CST', '+08:00'],
  ['JST KST', '+09:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['BST CET', '+01:00'],
  ['CEST', '+02:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['ET', 'America/New_York'],
  ['PT', 'America/Los_Angeles'],
  ...CLOCKS.map(
    ([places, zone]) => [places.replace(/\S+/g, '$&时间 $&時間 $&标准时间 $&標準時間'), zone] as const,
  ),
]);

/** Names of zones that give no offset: it differs by a place that is not said. */
export const VAGUE_ZONES: readonly string[] = ['当地时间', '當地時間'];

export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
