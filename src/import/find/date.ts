// Dates and times in a line of text, by the tables of forms; a day that is not in the calendar is found and said to be so.

import { DATE_FORMS, HALVES, MONTHS, TIME_FORMS, VAGUE_ZONES, ZONES } from '../data/date-forms.ts';

export interface PageDate {
  /** `2021-06-16T10:01:00+08:00` */
  readonly value: string;
  /** As the page writes it. */
  readonly written: string;
  readonly form: string;
  readonly hasTime: boolean;
  /** The zone by the page's name for it. */
  readonly zone?: string | undefined;
  readonly isVague: boolean;
  /** 06/07/2021: day first, but month first would be a day as well. */
  readonly isAmbiguous: boolean;
  /** No day or time of the calendar. */
  readonly isImpossible: boolean;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

const literal = (word: string) => word.replace(/[.+]/g, '\\$&');
const words = (table: readonly string[]) =>
  table
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

const OFFSET = '(?:UTC|GMT)?\\s?[+-]\\d{1,2}(?::?\\d{2})?';
const ZONE = `[（(]?(?:${OFFSET}|${words([...Object.keys(ZONES), ...VAGUE_ZONES])})(?![A-Za-z])[）)]?`;
const HALF = words(Object.keys(HALVES));
const WEEKDAY = '[（(]?(?:星期|週|周|礼拜|禮拜)[一二三四五六日天][）)]?';
const GAP = '(?:[\\s,，、|｜·T]|\\s[-–—]\\s)*';

const BEHIND = TIME_FORMS.map(
  ({ pattern: { source } }) =>
    new RegExp(
      `^(?:${GAP}${WEEKDAY})?${GAP}(?<zoneA>${ZONE})?${GAP}(?<half>${HALF})?\\s?[（(]?${source}[）)]?(?:\\s?(?<late>${HALF}))?(?:\\s?(?<zoneB>${ZONE}))?`,
    ),
);
const BEFORE = TIME_FORMS.map(
  ({ pattern: { source } }) =>
    new RegExp(`(?<!\\d|\\d[:：])(?:(?<half>${HALF})\\s?)?${source}(?:\\s?(?<late>${HALF}))?[\\s,，|｜]*$`),
);

/** Every date in a text, in order; where two forms match at one place, the longer holds. */
export const datesIn = (source: string): PageDate[] => {
  // One character for one, so that places stay.
  const text = source.replace(/[０-９：／－．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const found = DATE_FORMS.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) => dateOf(text, name, match) ?? []),
  ).toSorted((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((date, index) => !found.slice(0, index).some((other) => other.end > date.start));
};

const dateOf = (text: string, form: string, match: RegExpExecArray): PageDate | undefined => {
  const groups = match.groups ?? {};
  const month = groups.month
    ? MONTHS.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1
    : Number(groups.m ?? numeral(groups.cm ?? ''));
  if (groups.month && month === 0) return undefined;
  const day = Number(groups.d ?? numeral(groups.cd ?? ''));
  const minguo = groups.roc ?? (groups.croc ? numeral(groups.croc) : undefined);
  const year = minguo === undefined ? Number(groups.y ?? digits(groups.cy ?? '')) : Number(minguo) + 1911;
  // Eight figures are a date only where they could be one.
  if (form.startsWith('figures') && (month > 12 || day > 31)) return undefined;
  const dateEnd = match.index + match[0].length;
  const rest = text.slice(dateEnd);
  const ahead = text.slice(0, match.index);
  const behind = BEHIND.map((pattern) => pattern.exec(rest)).find(Boolean);
  const before = behind ? undefined : BEFORE.map((pattern) => pattern.exec(ahead)).find(Boolean);
  const time = (behind ?? before)?.groups ?? {};
  const lone = behind ? undefined : new RegExp(`^\\s?(?<zone>${ZONE})`).exec(before ? rest : '');
  const end = dateEnd + (behind?.[0].length ?? lone?.[0].length ?? 0);
  const zone = (time.zoneB ?? time.zoneA ?? lone?.groups?.zone)?.replace(/[（()）\s]/g, '');
  const hour = hourOf(Number(time.h ?? 0), HALVES[time.half ?? time.late ?? '']);
  const [minute, second] = [Number(time.mi ?? 0), Number(time.s ?? 0)];
  const start = match.index - (before?.[0].length ?? 0);
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
  const at = new Date(`${clock}Z`);
  const isReal = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(clock);
  return {
    value: `${clock}${offsetOf(zone, isReal ? clock : undefined)}`,
    written: text.slice(start, end).trim(),
    form,
    hasTime: time.h !== undefined,
    zone,
    isVague: zone !== undefined && VAGUE_ZONES.includes(zone),
    isAmbiguous: form === 'day first' && day <= 12 && month <= 12 && day !== month,
    isImpossible: !isReal,
    start,
    end,
  };
};

const hourOf = (hour: number, half: 'first' | 'second' | undefined): number =>
  half === 'second' && hour < 12 ? hour + 12 : half === 'first' && hour === 12 ? 0 : hour;

const BEIJING = '+08:00';

/** What a place's clock is behind or before UTC at a time that it shows. */
const offsetIn = (place: string, clock: string): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' }).formatToParts(
    Date.parse(`${clock}Z`),
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00';
};

const offsetOf = (zone: string | undefined, clock: string | undefined): string => {
  const [, sign, hours, minutes] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? '') ?? [];
  if (sign && hours) return `${sign}${hours.padStart(2, '0')}:${minutes ?? '00'}`;
  const known = ZONES[zone ?? ''] ?? BEIJING;
  return /^[+-]/.test(known) ? known : clock ? offsetIn(known, clock) : BEIJING;
};

const DIGITS = '〇一二三四五六七八九';

/** 二〇二一: 2021 */
const digits = (text: string): number =>
  Number([...text.replace(/[○Ｏ零]/g, '〇')].map((character) => DIGITS.indexOf(character)).join(''));

/** 十六: 16; 一百一十: 110 */
const numeral = (text: string): number => {
  const [, hundreds, rest = ''] =
    /^(?:(.)百)?(.*)$/.exec(text.replace(/[○零]/g, '〇').replace('廿', '二十')) ?? [];
  const [, tens, ones = ''] = /^〇?(?:(.?)十)?(.*)$/.exec(rest) ?? [];
  const ten = tens === undefined ? 0 : tens === '' ? 1 : DIGITS.indexOf(tens);
  return (hundreds ? DIGITS.indexOf(hundreds) * 100 : 0) + ten * 10 + (ones ? digits(ones) : 0);
};
