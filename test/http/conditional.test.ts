// Conditional requests, row by row (RFC 9110 section 13).

import { expect, test } from 'vitest';
import { isNotModified, parseHttpDate } from '../../src/http/conditional.ts';

const ETAG = '"b"';
const LAST_MODIFIED = '1994-11-06T08:49:37Z';

const CONDITIONS: [headers: Record<string, string>, notModified: boolean, why: string][] = [
  [{}, false, 'no condition'],
  [{ 'If-None-Match': '"b"' }, true, 'the tag'],
  [{ 'If-None-Match': 'W/"b"' }, true, 'made weak by the edge'],
  [{ 'If-None-Match': '"a"' }, false, 'another tag'],
  [{ 'If-None-Match': '"a", W/"b"' }, true, 'a list, the second matches'],
  [{ 'If-None-Match': '"a,b", "c"' }, false, 'a comma inside a tag'],
  [{ 'If-None-Match': '"a, "b"' }, false, 'a quotation mark that is not closed'],
  [{ 'If-None-Match': '*' }, true, 'anything'],
  [{ 'If-None-Match': '"*"' }, false, 'a tag that is a star'],
  [{ 'If-None-Match': 'b' }, false, 'no tag without quotes'],
  [{ 'If-None-Match': '' }, false, 'nothing'],
  [
    { 'If-None-Match': '"a"', 'If-Modified-Since': 'Sun, 06 Nov 1994 08:49:37 GMT' },
    false,
    'If-None-Match decides alone',
  ],
  [{ 'If-Modified-Since': 'Sun, 06 Nov 1994 08:49:37 GMT' }, true, 'IMF-fixdate'],
  [{ 'If-Modified-Since': 'Sunday, 06-Nov-94 08:49:37 GMT' }, true, 'RFC 850'],
  [{ 'If-Modified-Since': 'Sun Nov  6 08:49:37 1994' }, true, 'asctime'],
  [{ 'If-Modified-Since': 'Sun, 06 Nov 1994 08:49:36 GMT' }, false, 'a second too old'],
  [{ 'If-Modified-Since': 'Mon, 07 Nov 2044 08:49:37 GMT' }, true, 'later'],
  [{ 'If-Modified-Since': '1994-11-06T08:49:37Z' }, false, 'not a form of HTTP'],
  [{ 'If-Modified-Since': 'Wed, 30 Feb 2044 08:49:37 GMT' }, false, 'no day of the calendar'],
  [{ 'If-Modified-Since': 'gestern' }, false, 'malformed'],
];

test.each(CONDITIONS)('%o: not modified is %s (%s)', (headers, notModified) => {
  expect(isNotModified(new Headers(headers), { etag: ETAG, lastModified: LAST_MODIFIED })).toBe(notModified);
});

test('a date of two digits is of the century that it can be of', () => {
  expect(parseHttpDate('Thursday, 01-Jan-26 00:00:00 GMT')).toBe('2026-01-01T00:00:00Z');
  expect(parseHttpDate('Sunday, 06-Nov-94 08:49:37 GMT')).toBe(LAST_MODIFIED);
});
