// Instants: kept in UTC to the second, so that they sort as text. No clock.

/** An instant as `2021-06-16T02:01:00Z` (RFC 3339, UTC, whole seconds). */
export type Instant = string;

/** An ISO 8601 date and time with an offset, already parsed, as an instant. */
export const toInstant = (value: string): Instant => `${new Date(value).toISOString().slice(0, 19)}Z`;

/** The latest of some instants; there must be one. */
export const latest = (first: Instant, ...others: readonly Instant[]): Instant =>
  others.reduce((newest, other) => (other > newest ? other : newest), first);

/** As HTTP writes it (RFC 9110 section 5.6.7). */
export const httpDate = (instant: Instant): string => new Date(instant).toUTCString();

const EIGHT_HOURS = 8 * 60 * 60 * 1000; // Beijing, Taipei and Hong Kong, all year

/** The wall clock in Beijing, Taipei and Hong Kong: `2021-06-16T10:01:00+08:00`. */
export const inBeijing = (instant: Instant): string => {
  const hour = Number(instant.slice(11, 13)) + 8;
  // The same day, two times of three: no calendar is needed.
  return hour < 24
    ? `${instant.slice(0, 11)}${hour < 10 ? '0' : ''}${hour}${instant.slice(13, 19)}+08:00`
    : `${new Date(Date.parse(instant) + EIGHT_HOURS).toISOString().slice(0, 19)}+08:00`;
};

/** As people write it: 2026年11月24日 8:00, 2026/11/24, with full-width marks. */
const SAID =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]*(\d{1,2}):(\d{2})(?::(\d{2}))?)? *(Z|[+-]\d{2}:\d{2})?$/i;

/** The same as ISO 8601 has it, in Beijing where no offset is said; there may be no such day. */
export const dateSaid = (text: string): string | undefined => {
  const [found, year, month = '', day = '', hour = '0', minute = '00', second = '00', offset = '+08:00'] =
    SAID.exec(text.normalize('NFKC')) ?? [];
  const two = (digits: string) => digits.padStart(2, '0');
  return found && `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${offset.toUpperCase()}`;
};
