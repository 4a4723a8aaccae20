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
