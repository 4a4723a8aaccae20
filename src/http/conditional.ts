// Conditional requests (RFC 9110 section 13), decided by comparing text, before anything is rendered.

import type { Instant } from '../content/date.ts';

export interface Validators {
  /** A strong entity tag with its quotes. */
  readonly etag: string;
  readonly lastModified?: Instant | undefined;
}

/** What the conditions make of an answer that would be 200, in the order of section 13.2.2. */
export const statusOf = (headers: Headers, { etag, lastModified }: Validators): 200 | 304 | 412 => {
  const ifMatch = headers.get('If-Match');
  if (ifMatch !== null) {
    if (!isListed(ifMatch, STRONG, (tag) => tag === etag)) return 412;
  } else if (isModified(lastModified, headers, 'If-Unmodified-Since') === true) return 412;
  const ifNoneMatch = headers.get('If-None-Match');
  // It decides alone where it is there (section 13.1.3).
  if (ifNoneMatch !== null)
    return isOne(ifNoneMatch, etag) || isListed(ifNoneMatch, ANY, (tag) => isOurs(tag, etag)) ? 304 : 200;
  return isModified(lastModified, headers, 'If-Modified-Since') === false ? 304 : 200;
};

/** What nearly everybody sends: that tag alone, strong or made weak. */
const isOne = (field: string, etag: string): boolean =>
  field === etag || (field.length === etag.length + 2 && field.startsWith('W/') && field.endsWith(etag));

// A comma may stand inside a tag (section 8.8.3), so lists are matched, not split.
const ANY = /"[^"]*"/g;
/** Not after W/: such a tag is none of ours to the strong comparison (section 8.8.3.2), whatever it says. */
const STRONG = /(?<![^\s,])"[^"]*"/g;

const isListed = (field: string, form: RegExp, isTag: (tag: string) => boolean): boolean =>
  field.trim() === '*' || (field.match(form) ?? []).some(isTag);

/**
 * What compresses on the way weakens our tag (the edge, nginx, Varnish, HAProxy) or adds to it: `-gzip` and `-br` Apache, these
 * and `-zstd` Caddy, `--gzip` Jetty, `;br` and `;gz` LiteSpeed; two of them in a row add twice.
 */
const CODED = /^(?:(?:--?|;)(?:gzip|gz|br|zstd|deflate))+"$/;

/** By the weak comparison, and coded as well. All our tags are of one length, so another one never is this with an ending. */
const isOurs = (tag: string, etag: string): boolean =>
  tag === etag || (tag.startsWith(etag.slice(0, -1)) && CODED.test(tag.slice(etag.length - 1)));

/** Nothing where one of the dates is missing or none, as the condition is then ignored (sections 13.1.3 and 13.1.4). */
const isModified = (
  lastModified: Instant | undefined,
  headers: Headers,
  name: string,
): boolean | undefined => {
  if (lastModified === undefined) return undefined; // Not even read: each read costs a 304 a hundredth.
  const since = parseHttpDate(headers.get(name) ?? '');
  return since === undefined ? undefined : lastModified > since;
};

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
