// What a browser may run, show and send on our pages.

import { expect, test } from 'vitest';
import { DRAWING_HEADERS, PAGE_HEADERS } from '../../src/http/respond.ts';

const directives = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)] as const));

const PAGE = directives(PAGE_HEADERS['Content-Security-Policy']);

test('nothing that is not named is loaded', () => {
  expect(PAGE.get('default-src')).toEqual(["'none'"]);
});

// An addition such as 'unsafe-inline' or another host would let in what somebody wrote into an article.
test.each(['script-src', 'style-src', 'manifest-src'])('%s is our own files and nothing besides', (name) => {
  expect(PAGE.get(name)).toEqual(["'self'"]);
});

test.each(['base-uri', 'form-action', 'frame-ancestors'])('%s is nobody', (name) => {
  expect(PAGE.get(name)).toEqual(["'none'"]);
});

test('pictures and recordings may come from elsewhere, by https, and from no data in the page', () => {
  for (const name of ['img-src', 'media-src']) expect(PAGE.get(name)).toEqual(["'self'", 'https:']);
  expect([...PAGE.keys()].length).toBe(9);
});

test('a drawing that is opened by itself runs nothing and is of no site', () => {
  const drawing = directives(DRAWING_HEADERS['Content-Security-Policy']);
  expect(drawing.get('default-src')).toEqual(["'none'"]);
  expect(drawing.has('script-src')).toBe(false);
  expect(drawing.get('sandbox')).toEqual([]);
});
