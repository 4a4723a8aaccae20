// The Markdown of an article is written in time that grows with the article, whatever stands in it.

import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../src/feed/markdown/markdown.ts';
import { growthJudge } from '../support/growth.ts';

const SIZE = 20_000;
/** Beside sixty such texts, so that a pause of the machine counts for nothing. */
const isSlow = growthJudge((size) => {
  for (let time = 0; time < 60; time++) markdownOf(`<p>${'今天下雨，'.repeat(size / 5)}</p>`);
}, SIZE);

const ATOMS = [
  ...[' ', '\t', '\n', ' \n', '\\', '\\\n', '`', '` ', '!', '*', '**', '~', '|', '1.', '&lt;', '&#13;', '　'],
  ...['<br>', '<em>a</em>', '<strong>中</strong>', '<code>`</code>', '<code> </code>', '<a href="/x">a</a>'],
];
const PLACES: readonly (readonly [where: string, around: (inner: string) => string])[] = [
  ['a paragraph', (inner) => `<p>a${inner}b</p>`],
  ['the end of a paragraph', (inner) => `<p>a${inner}</p>`],
  ['emphasis', (inner) => `<p><em>a${inner}b</em></p>`],
  ['code', (inner) => `<p><code>a${inner}b</code></p>`],
  ['a heading', (inner) => `<h2>a${inner}b</h2>`],
  ['a cell', (inner) => `<table><thead><tr><th>a${inner}b</th></tr></thead></table>`],
  ['an item', (inner) => `<ul><li>a${inner}b</li></ul>`],
];

describe.each(PLACES)('in %s', (_, around) => {
  test.each(ATOMS)('a run of %j', (atom) => {
    expect(isSlow((size) => markdownOf(around(atom.repeat(size / atom.length))))).toBe(false);
  });
});

test.each(['em', 'strong', 'del', 'a', 'code', 'sup', 'small', 'span'])(
  'fifty %s in one another are written once',
  (name) => {
    const html = `<p>${`<${name}>`.repeat(50)}字${`</${name}>`.repeat(50)}</p>`;
    expect(markdownOf(html).match(/字/g)).toHaveLength(1);
  },
);

test('lines have no blanks around them, and a break that nothing follows is none', () => {
  expect(markdownOf('<p> \n a \t\n\n b<br>\n <br>\n</p>')).toBe('a\n\nb\n');
  expect(markdownOf('<p>a\\<br></p>')).toBe('a\\\\\n');
  expect(markdownOf('<p> <br> </p>')).toBe('\n');
});

test('more runs of backquotes than a call has arguments', () => {
  expect(markdownOf(`<p><code>${'` '.repeat(200_000)}</code></p>`)).toMatch(/^``/);
});
