// Conditional requests, row by row (RFC 9110 section 13).

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHttpDate, statusOf } from '../../src/http/conditional.ts';

const ETAG = '"b"';
const LAST_MODIFIED = '1994-11-06T08:49:37Z';

const SAME = 'Sun, 06 Nov 1994 08:49:37 GMT';
const EARLIER = 'Sun, 06 Nov 1994 08:49:36 GMT';
const LATER = 'Mon, 07 Nov 2044 08:49:37 GMT';

const CONDITIONS: [headers: Record<string, string>, status: 200 | 304 | 412, why: string][] = [
  [{}, 200, 'no condition'],
  [{ 'If-None-Match': '"b"' }, 304, 'the tag'],
  [{ 'If-None-Match': 'W/"b"' }, 304, 'made weak by the edge'],
  [{ 'If-None-Match': '"a"' }, 200, 'another tag'],
  [{ 'If-None-Match': '"a", W/"b"' }, 304, 'a list, the second matches'],
  [{ 'If-None-Match': '"a,b", "c"' }, 200, 'a comma inside a tag'],
  [{ 'If-None-Match': '"a, "b"' }, 200, 'a quotation mark that is not closed'],
  [{ 'If-None-Match': '*' }, 304, 'anything'],
  [{ 'If-None-Match': '"*"' }, 200, 'a tag that is a star'],
  [{ 'If-None-Match': 'b' }, 200, 'no tag without quotes'],
  [{ 'If-None-Match': '' }, 200, 'nothing'],
  [{ 'If-None-Match': '"a"', 'If-Modified-Since': SAME }, 200, 'If-None-Match decides alone'],
  [{ 'If-Modified-Since': SAME }, 304, 'IMF-fixdate'],
  [{ 'If-Modified-Since': 'Sunday, 06-Nov-94 08:49:37 GMT' }, 304, 'RFC 850'],
  [{ 'If-Modified-Since': 'Sun Nov  6 08:49:37 1994' }, 304, 'asctime'],
  [{ 'If-Modified-Since': EARLIER }, 200, 'a second too old'],
  [{ 'If-Modified-Since': LATER }, 304, 'later'],
  [{ 'If-Modified-Since': '1994-11-06T08:49:37Z' }, 200, 'not a form of HTTP'],
  [{ 'If-Modified-Since': 'Wed, 30 Feb 2044 08:49:37 GMT' }, 200, 'no day of the calendar'],
  [{ 'If-Modified-Since': 'gestern' }, 200, 'malformed'],
  [{ 'If-Match': '"b"' }, 200, 'the tag, where only that is wanted'],
  [{ 'If-Match': '"a","b"' }, 200, 'a list of wanted ones'],
  [{ 'If-Match': '*' }, 200, 'whatever there is'],
  [{ 'If-Match': '"a"' }, 412, 'another one is wanted'],
  [{ 'If-Match': 'W/"b"' }, 412, 'a weak tag names no bytes'],
  [{ 'If-Match': 'W/"a", W/"b"' }, 412, 'weak tags, in a list'],
  [{ 'If-Match': 'w/"b"' }, 412, 'a weak tag, written wrong'],
  [{ 'If-Match': '"b-gzip"' }, 412, 'the bytes that a proxy made of it, which are not ours'],
  [{ 'If-Match': 'b' }, 412, 'no tag without quotes, so none that matches'],
  [{ 'If-Match': '' }, 412, 'none is wanted'],
  [{ 'If-Match': '"b"', 'If-None-Match': '"b"' }, 304, 'If-Match holds, and If-None-Match goes on'],
  [{ 'If-Match': '"a"', 'If-None-Match': '"b"' }, 412, 'If-Match goes first'],
  [{ 'If-Match': '"a"', 'If-Modified-Since': LATER }, 412, 'before a date as well'],
  [{ 'If-Match': '"b"', 'If-Unmodified-Since': EARLIER }, 200, 'If-Match decides alone (13.1.4)'],
  [{ 'If-Unmodified-Since': SAME }, 200, 'not modified since'],
  [{ 'If-Unmodified-Since': LATER }, 200, 'not since then either'],
  [{ 'If-Unmodified-Since': EARLIER }, 412, 'modified since, by a second'],
  [{ 'If-Unmodified-Since': 'Sunday, 06-Nov-94 08:49:36 GMT' }, 412, 'the same, RFC 850'],
  [{ 'If-Unmodified-Since': 'gestern' }, 200, 'malformed, so no condition'],
  [{ 'If-Unmodified-Since': EARLIER, 'If-None-Match': '"b"' }, 412, 'before If-None-Match'],
  [{ 'If-Unmodified-Since': SAME, 'If-None-Match': '"b"' }, 304, 'which goes on where it holds'],
  [{ 'If-Unmodified-Since': SAME, 'If-Modified-Since': SAME }, 304, 'as a date does'],
];

test.each(CONDITIONS)('%o is answered %i (%s)', (headers, status) => {
  expect(statusOf(new Headers(headers), { etag: ETAG, lastModified: LAST_MODIFIED })).toBe(status);
});

test('what has no date knows no condition of dates', () => {
  for (const name of ['If-Modified-Since', 'If-Unmodified-Since'])
    for (const date of [EARLIER, SAME, LATER])
      expect(statusOf(new Headers({ [name]: date }), { etag: ETAG })).toBe(200);
});

describe('a tag that something on the way has added to', () => {
  const OURS = '"mQvE-_7n0bXw3Y5pLr2c-Q"';
  const ends = (text: string) => OURS.replace(/"$/, `${text}"`);
  const asked = (tag: string, name = 'If-None-Match') =>
    statusOf(new Headers({ [name]: tag }), { etag: OURS });

  test.each([
    ['Apache', '-gzip'],
    ['Apache, brotli', '-br'],
    ['Apache behind Apache', '-gzip-gzip'],
    ['Caddy', '-zstd'],
    ['Jetty', '--gzip'],
    ['Jetty, brotli', '--br'],
    ['LiteSpeed', ';br'],
    ['LiteSpeed, gzip', ';gz'],
    ['deflate', '-deflate'],
  ])('is ours: %s, %s', (_, ending) => {
    expect(asked(ends(ending))).toBe(304);
    expect(asked(`"x", W/${ends(ending)}`)).toBe(304);
    expect(asked(ends(ending), 'If-Match')).toBe(412);
  });

  test.each([
    'x',
    '-',
    '--',
    ';',
    '-gzi',
    '-gzipx',
    'gzip',
    '-GZIP',
    '---gzip',
    '-gzip ',
    '-gzip-',
    '.gzip',
    ',gzip',
  ])('is another one where the ending is none: %s', (ending) => {
    expect(asked(ends(ending))).toBe(200);
  });

  /** As the build makes them: 22 letters of base64url. Endings are made of such letters as well. */
  const letter = fc.constantFrom(...'ABab01-_gzipbrstdflae');
  const tag = fc
    .oneof(
      fc.array(letter, { minLength: 22, maxLength: 22 }).map((letters) => letters.join('')),
      fc
        .array(fc.constantFrom('-gzip', '-br', '--gzip', '-zstd', 'A'), { minLength: 22 })
        .map((parts) => parts.join('').slice(-22)),
    )
    .map((text) => `"${text}"`);
  const ending = fc.array(
    fc.constantFrom('-gzip', '--gzip', '-br', '--br', ';br', ';gz', '-zstd', '-deflate'),
    { maxLength: 3 },
  );

  test('matches its own tag and no other', () => {
    fc.assert(
      fc.property(tag, tag, ending, fc.boolean(), (one, other, parts, isWeak) => {
        const coded = (isWeak ? 'W/' : '') + one.replace(/"$/, `${parts.join('')}"`);
        const status = (etag: string) => statusOf(new Headers({ 'If-None-Match': coded }), { etag });
        expect(status(one)).toBe(304);
        expect(status(other)).toBe(one === other ? 304 : 200);
      }),
      { numRuns: 5000 },
    );
  });
});

test('a list is read in time that grows as it does', () => {
  const PARTS = ['"', '""', 'W/', 'W/"', '"a",', ' ', ',', '-gzip', '"-gzip', '*'];
  // A backtracking expression takes minutes for this.
  for (const part of PARTS)
    for (const name of ['If-Match', 'If-None-Match', 'If-Modified-Since', 'If-Unmodified-Since'])
      statusOf(new Headers({ [name]: part.repeat(200_000) }), { etag: ETAG, lastModified: LAST_MODIFIED });
});

test('a date of two digits is of the century that it can be of', () => {
  expect(parseHttpDate('Thursday, 01-Jan-26 00:00:00 GMT')).toBe('2026-01-01T00:00:00Z');
  expect(parseHttpDate('Sunday, 06-Nov-94 08:49:37 GMT')).toBe(LAST_MODIFIED);
});
