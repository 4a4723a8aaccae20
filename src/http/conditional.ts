// Conditional requests (RFC 9110 section 13), decided by comparing text, before anything is rendered.

import type { Instant } from '../content/date.ts';

export interface Validators {
  /** A strong entity tag with its quotes. */
  readonly etag: string;
  readonly lastModified?: Instant | undefined;
}

/** Whether the answer is 304: If-None-Match decides alone where it is there (section 13.1.3). */
export const isNotModified = (headers: Headers, { etag, lastModified }: Validators): boolean => {
  const ifNoneMatch = headers.get('If-None-Match');
  if (ifNoneMatch !== null) return matchesTag(ifNoneMatch, etag);
  if (lastModified === undefined) return false;
  const since = parseHttpDate(headers.get('If-Modified-Since') ?? '');
  return since !== undefined && lastModified <= since;
};

// Weak comparison (section 8.8.3.2): the edge makes a strong tag weak when it compresses.
// A comma may stand inside a tag (section 8.8.3), so the list is matched, not split.
const matchesTag = (field: string, etag: string): boolean =>
  field === etag ||
  field.trim() === '*' ||
  (field.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => opaque(tag) === opaque(etag));

const opaque = (tag: string): string => tag.replace(/^W\//, '');

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const CLOCK = '(?<clock>\\d\\d:\\d\\d:\\d\\d)';

/** The three forms of section 5.6.7; the two old ones must still be read. */
const FORMS = [
  `^\\w{3}, (?<day>\\d\\d) (?<month>\\w{3}) (?<year>\\d{4}) ${CLOCK} GMT$`, // Sun, 06 Nov 1994 08:49:37 GMT
  `^\\w{6,9}, (?<day>\\d\\d)-(?<month>\\w{3})-(?<short>\\d\\d) ${CLOCK} GMT$`, // Sunday, 06-Nov-94 08:49:37 GMT
  `^\\w{3} (?<month>\\w{3}) (?<day>[ \\d]\\d) ${CLOCK} (?<year>\\d{4})$`, // Sun Nov  6 08:49:37 1994
].map((form) => new RegExp(form));

/** An HTTP date as an instant; nothing for what is none, which is then ignored. */
export const parseHttpDate = (text: string): Instant | undefined => {
  const found = FORMS.map((form) => form.exec(text.trim())?.groups).find(Boolean);
  if (!found) return undefined;
  const month = MONTHS.indexOf(found.month ?? '') + 1;
  // Two digits: the century that RFC 850 dates are of, as ours begin after 1970.
  const year = found.year ?? (Number(found.short) < 70 ? `20${found.short}` : `19${found.short}`);
  const instant = `${year}-${String(month).padStart(2, '0')}-${(found.day ?? '').trim().padStart(2, '0')}T${found.clock}Z`;
  // Only a day and time that exist come back unchanged: 30 Feb does not.
  const time = Date.parse(instant);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 19) !== instant.slice(0, 19)
    ? undefined
    : instant;
};
