// The forms in which portals write dates and times: tables. A new form is a row with its example, which a test reads.

export interface DateForm {
  readonly name: string;
  readonly example: string;
  /** Groups y, m and d, or roc for a Minguo year; c for a year, month or day in Chinese numerals. */
  readonly pattern: RegExp;
}

/** A separated date may have its time glued behind: 2021-06-1610:01. */
const END = '(?=\\D|$|\\d{1,2}[:：]\\d)';

export const DATE_FORMS: readonly DateForm[] = [
  {
    name: 'year, month and day in characters',
    example: '2021年06月16日',
    pattern: /(?<y>(?:19|20)\d{2})\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*[日号號]/g,
  },
  {
    name: 'Minguo year in characters',
    example: '民國110年6月16日',
    pattern: /(?:中華|中华)?(?:民國|民国)\s*(?<roc>\d{1,3})\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日/g,
  },
  {
    name: 'Minguo year without its name',
    example: '110年6月16日',
    pattern: /(?<![\d國国])(?<roc>1[0-4]\d|0?[6-9]\d)\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日/g,
  },
  {
    name: 'Chinese numerals',
    example: '二〇二一年六月十六日',
    pattern:
      /(?<cy>[〇○Ｏ零一二三四五六七八九]{4})年(?<cm>[一二三四五六七八九十]{1,3})月(?<cd>[一二三四五六七八九十廿]{1,3})日/g,
  },
  {
    name: 'Minguo year in Chinese numerals',
    example: '民國一百一十年六月十六日',
    pattern:
      /(?:中華|中华)?(?:民國|民国)(?<croc>[〇○零一二三四五六七八九十百]{1,6})年(?<cm>[一二三四五六七八九十]{1,3})月(?<cd>[一二三四五六七八九十廿]{1,3})日/g,
  },
  {
    name: 'year first',
    example: '2021-06-16',
    pattern: new RegExp(
      `(?<![\\d./-])(?<y>(?:19|20)\\d{2})\\s?(?<sep>[-/.－／．])\\s?(?<m>\\d{1,2})\\s?\\k<sep>\\s?(?<d>[0-3]\\d|\\d)${END}`,
      'g',
    ),
  },
  {
    name: 'Minguo year in figures',
    example: '110/06/16',
    pattern: new RegExp(
      `(?<![\\d./-])(?<roc>1[0-4]\\d|0[6-9]\\d)(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>[0-3]\\d|\\d)${END}`,
      'g',
    ),
  },
  {
    name: 'day first',
    example: '16/06/2021',
    pattern: /(?<![\d./-])(?<d>\d{1,2})(?<sep>[-/.])(?<m>\d{1,2})\k<sep>(?<y>(?:19|20)\d{2})(?!\d)/g,
  },
  {
    name: 'day, month by its English name, year',
    example: '16 Jun 2021',
    pattern:
      /(?<![\d])(?<d>\d{1,2})(?:st|nd|rd|th)?[\s-](?<month>[A-Z][a-z]{2,8})\.?,?[\s-](?<y>(?:19|20)\d{2})(?!\d)/g,
  },
  {
    name: 'month by its English name, day, year',
    example: 'June 16, 2021',
    pattern:
      /(?<![A-Za-z])(?<month>[A-Z][a-z]{2,8})\.?\s(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s(?<y>(?:19|20)\d{2})(?!\d)/g,
  },
  {
    name: 'year apart from month and day',
    example: '2021 06/16',
    pattern: /(?<![\d/])(?<y>(?:19|20)\d{2})\s*(?<m>\d{2})\s?\/\s?(?<d>\d{2})(?=\D|$|\d{1,2}:)/g,
  },
  {
    name: 'figures without separators',
    example: '20210616',
    pattern: /(?<![\dA-Za-z_/.-])(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?![\dA-Za-z_])/g,
  },
];

export interface TimeForm {
  readonly name: string;
  readonly example: string;
  readonly source: string;
}

export const TIME_FORMS: readonly TimeForm[] = [
  {
    name: 'with colons',
    example: '10:01:30',
    source: '(?<h>\\d{1,2})\\s?[:：]\\s?(?<mi>\\d{2})(?:\\s?[:：]\\s?(?<s>\\d{2}))?(?:\\.\\d+)?(?!\\d)',
  },
  {
    name: 'in characters',
    example: '10时01分',
    source: '(?<h>\\d{1,2})\\s?[时時点點]\\s?(?<mi>\\d{1,2})\\s?分(?:\\s?(?<s>\\d{1,2})\\s?秒)?',
  },
];

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
  ['北京 台北 臺北 香港 新加坡', '+08:00'],
  ['东京 東京 首尔 首爾', '+09:00'],
  ['莫斯科', '+03:00'],
  ['美东 美東 美国东部 美國東部 纽约 紐約', 'America/New_York'],
  ['美西 太平洋', 'America/Los_Angeles'],
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
  ...CLOCKS.map(([places, zone]) => [places.replace(/\S+/g, '$&时间 $&時間'), zone] as const),
]);

/** Names of zones that give no offset: it differs by a place that is not said. */
export const VAGUE_ZONES: readonly string[] = ['当地时间', '當地時間'];

export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
