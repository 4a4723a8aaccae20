// Whatever stands in a file, the check says something of it: it neither falls over nor takes more time than the text is long.

import fc from 'fast-check';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { spokenIssue } from '../../src/commands/speech/speech.ts';
import { parseArticle } from '../../src/content/article.ts';
import { parseContent } from '../../src/content/content.ts';
import { formatIssue } from '../../src/content/issue.ts';
import { markLimit } from '../../src/content/limits/marks.ts';
import { parseYaml } from '../../src/content/text/yaml.ts';
import { houseOf } from '../../src/press/make/house.ts';
import { createPacker } from '../../src/press/make/pack.ts';
import { FIELD_ATOMS, HAN_ATOMS, HTML_ATOMS, MARKDOWN_ATOMS } from '../support/atoms.ts';
import { picturesIn } from '../support/build-in-memory.ts';
import { growthJudge } from '../support/growth.ts';
import { bytes, parsed, record, testFiles, withFile } from '../support/sample.ts';

const FILE = 'articles/2024/02/some-article.md';
const files = testFiles();
const MARKS = { repair: true, quotes: 'corner' as const };
const content = parsed(files);
const packer = createPacker(
  houseOf(
    {
      ...content,
      site: { ...content.site, punctuation: { 'zh-Hant-TW': MARKS, 'zh-Hant': MARKS } },
      glossary: { ...content.glossary, protect: ['干部处'], replace: { 'zh-Hant': [['裡面', '裡頭']] } },
    },
    'https://news.example',
    picturesIn(files),
  ),
);

/** Parses a file, and where it has no errors makes everything of it that a build makes of an article; what is said. */
const work = (text: string | Uint8Array): string[] => {
  const result = parseArticle(FILE, typeof text === 'string' ? bytes(text) : text);
  const made = result.ok ? packer.pack([result.value]).extras.flatMap(({ issues }) => issues) : [];
  return [...result.issues, ...made].map((issue) => {
    spokenIssue(issue, 'zh-Hans');
    return formatIssue(issue);
  });
};

const NAMES = [...Object.getOwnPropertyNames(Object.prototype), 'then', 'length', 'prototype', 'true'];

test.each(NAMES)('a field named %s is no field of ours, and a word like any other', (name) => {
  const said = work(record({ [name]: 'x' }));
  expect(said.length).toBeGreaterThan(0);
  for (const one of said) expect(one).toMatch(/some-article\.md:8 .*: is no field of ours; /);
  for (const value of [`{${name}: x}`, `[{${name}: x}]`, `[[${name}]]`, `{zh-Hant: {${name}: x}}`])
    for (const field of ['source', 'variants', 'author', 'image', 'related', 'keywords', 'withdrawn'])
      expect(work(record({ [field]: value })).join('\n')).not.toContain('native code');
  const article = parseArticle(
    FILE,
    bytes(
      record(
        {
          author: `[{name: 李白, role: ${name === 'null' || name === '~' || name === 'true' ? 'x' : name}}]`,
          keywords: `["${name}"]`,
        },
        `&${name};`,
      ),
    ),
  );
  const { slices } = packer.pack(article.ok ? [article.value] : []);
  expect(article.issues.map(formatIssue)).toEqual([]);
  expect(Object.values(slices).join('')).not.toContain('native code');
});

test.each(['constructor', 'valueof-1', 'tostring'])('an article and a channel may be called %s', (id) => {
  const channel = `\n- {id: ${id}, name: 名, description: 述}\n`;
  const channels = withFile(
    files,
    'channels.yaml',
    new TextDecoder().decode(files.get('channels.yaml')) + channel,
  );
  const article = withFile(channels, `articles/2024/02/${id}.md`, record({ id, articleSection: `[${id}]` }));
  expect(parseContent(article).issues.map(formatIssue)).toEqual([]);
});

const TOP: [title: string, text: string | Uint8Array, said: string][] = [
  ['nothing', '', ':1 file: has no front matter; begin with'],
  ['a line only', '---', ':1 file: has no front matter; begin with'],
  [
    'no end',
    '---\nid: some-article\n',
    ':2 file: the front matter has no end; write a line --- below the last field',
  ],
  [
    'a note above',
    `---草稿备注\n${record()}`,
    ':1 file: something stands above the front matter; begin the file with the line ---',
  ],
  ['a comment above', `<!-- 草稿 -->\n${record()}`, ':1 file: something stands above the front matter;'],
  ['a line of text above', `\n\n草稿\n${record()}`, ':3 file: something stands above the front matter;'],
  ['a blank line above', `\n${record()}`, ':2 file: something stands above the front matter;'],
  ['binary', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256), ':1 file: is not UTF-8'],
  [
    'NUL',
    record({ headline: '标\0题' }),
    ':3 file: holds U+0000, which is no character of a text; remove it, or write what was meant',
  ],
  ['an alias of itself', record({ keywords: '&x [*x]' }), ':8 keywords[0]: is no text;'],
  [
    'aliases by the dozen',
    record({ x: '&x y', keywords: `[${'*x, '.repeat(30)}]` }),
    ':9 keywords: holds more than 20 aliases (*name); write the value itself in each place',
  ],
  [
    'lists in lists',
    record({ keywords: `${'['.repeat(5000)}${']'.repeat(5000)}` }),
    ':8 keywords: tables and lists stand in one another more than 20 levels deep;',
  ],
  [
    'lists in lists that never end',
    record({ keywords: '['.repeat(20_000) }),
    ':8 keywords: tables and lists stand',
  ],
  [
    'lists in lists, a line each',
    record({ keywords: Array.from({ length: 30 }, (_, level) => `\n${'  '.repeat(level + 1)}-`).join('') }),
    ':28 field: tables and lists stand',
  ],
  [
    'a field of no name',
    record({ '': 'x' }),
    ':8 file: a field has no name; write name: value, one field a line',
  ],
  ['a list for a name', record({ '? [a]': '' }), ':8 '],
  ['null for a name', record({ '~': 'x' }), ':8 ~: a field has no name;'],
  [
    'a number beyond all',
    record({ image: `[{src: /media/diagram.png, alt: 图, width: ${'9'.repeat(400)}}]` }),
    ':8 image[0].width: is no number of pixels;',
  ],
  [
    'a name as long as a book',
    record({ ['a'.repeat(900)]: 'x' }),
    `:8 ${'a'.repeat(60)}: is no field of ours;`,
  ],
  [
    'megabytes on one line',
    record({}, '字'.repeat(1_000_000)),
    ':1 file: is larger than 1 MB; remove what is no text',
  ],
];

test.each(TOP)('a file is told of: %s', (_title, text, said) => {
  const all = work(text);
  expect(
    all.some((one) => one.startsWith(FILE + said)),
    all.join('\n').slice(0, 2000),
  ).toBe(true);
});

test('a byte order mark and line ends of any system are no matter', () => {
  for (const end of ['\n', '\r\n', '\r'])
    for (const mark of ['', '\ufeff', '\ufeff\ufeff'])
      expect(work(mark + record({ headline: null }, '甲\n\n乙').replaceAll('\n', end))).toEqual([
        `${FILE}:2 headline: is missing; write the headline`,
      ]);
});

const DEEP =
  'quotations, lists or elements stand in one another more than 50 deep; write them one after the other';

const TOO_MUCH: [title: string, body: string, said: string][] = [
  ['quotations', `${'> '.repeat(4000)}甲`, DEEP],
  ['quotations without blanks', `${'>'.repeat(4000)}甲`, DEEP],
  ['lists on one line', `${'- '.repeat(4000)}甲`, DEEP],
  ['numbered lists', `${'1. '.repeat(4000)}甲`, DEEP],
  [
    'lists on many lines',
    Array.from({ length: 80 }, (_, level) => `${'  '.repeat(level)}- 甲`).join('\n'),
    DEEP,
  ],
  ['footnotes in footnotes', `${'[^1]: '.repeat(4000)}甲`, DEEP],
  ['elements', '<b>'.repeat(1000), DEEP],
  ['elements in blocks', '<div>\n'.repeat(3000), DEEP],
  ['elements that a browser nests', '<p><div></p>'.repeat(300), DEEP],
  ['marks', '*甲_'.repeat(3000), 'one paragraph holds more than 1000 marks such as * _ ] <; make several'],
  ['brackets', ']'.repeat(3000), 'one paragraph holds more than 1000 marks'],
  [
    'marks in all',
    '*甲* '.repeat(100).concat('\n\n').repeat(40),
    'holds more than 5000 marks of Markdown or HTML; make',
  ],
  ['unclosed comments', `甲${'<!--甲'.repeat(3000)}`, 'one paragraph holds more than'],
  [
    'notes',
    '[^1]: \n***\n'.repeat(1501),
    'holds more than 1500 items of lists, lines of quotations and notes; make several articles of it',
  ],
  [
    'lists, one after the other',
    '- a\n* '.repeat(800),
    'holds more than 1500 items of lists, lines of quotations and notes; make several articles of it',
  ],
  [
    'lines that go on in a quotation',
    `> 甲\n${'乙\n'.repeat(1001)}`,
    'one item, quotation or note goes on for more than 1000 lines; leave a blank line between paragraphs',
  ],
  ['lines', '甲\n\n'.repeat(3000), 'has more than 5000 lines; make several articles of it'],
  [
    'a word',
    'a'.repeat(6000),
    'holds more than 5000 letters, figures and marks without a blank; remove what is no text',
  ],
  [
    'cells',
    `${'|甲'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'|甲|\n'.repeat(300)}`,
    'has tables of more than 20000 cells; make',
  ],
  [
    'an address again and again',
    `[甲]: https://far.example/${'a'.repeat(4000)}\n\n${'[甲]\n\n'.repeat(400)}`,
    'refers again and again to a long address; write',
  ],
  [
    'elements that are never closed',
    `${Array.from({ length: 20 }, (_, index) => `<b title="${index}">`).join('')}\n\n${'甲\n\n'.repeat(800)}`,
    'elements above are never closed, and all that follows stands in them; close them',
  ],
];

test('a list of 1,500 names is read, and a poem of many lines in a quotation', () => {
  expect(work(record({}, `> 甲\n${'乙\n'.repeat(1000)}\n丙\n`.repeat(3)))).toEqual([]);
  expect(work(record({}, `甲\n\n${'- 乙\n\n'.repeat(1500)}`))).toEqual([]);
});

test.each(TOO_MUCH)('a text is told of that holds too much: %s', (_title, body, said) => {
  const [first, ...others] = work(record({}, body));
  expect(first).toMatch(/some-article\.md:\d+ body: /);
  expect(first).toContain(said);
  expect(others).toEqual([]);
});

test('the line is told', () => {
  expect(work(record({}, `一\n\n二\n\n${'> '.repeat(60)}三`))[0]).toMatch(/:14 body: /);
  expect(work(record({}, `一\n\n二\n\n<b>${'<i>'.repeat(60)}`))[0]).toMatch(/:14 body: /);
});

test('a line across the page is none too deep, and much that is ordinary is not too much', () => {
  expect(work(record({}, `一\n\n${'- '.repeat(400)}\n\n二\n\n${'* '.repeat(400)}`))).toEqual([]);
  expect(work(record({}, '他说**话**，见[甲](https://far.example/)，<b>乙</b>。\n\n'.repeat(300)))).toEqual(
    [],
  );
  const nested = Array.from({ length: 12 }, (_, level) => `${'  '.repeat(level)}- 甲`).join('\n');
  expect(work(record({}, `一\n\n${nested}`))).toEqual([]);
  expect(work(record({}, `一\n\n<table>${'<tr><td>甲<td>乙'.repeat(200)}</table>`))).toEqual([]);
  expect(work(record({}, `一\n\n<div>${'<p>甲</p>'.repeat(200)}</div>`))).toEqual([]);
});

const any = fc
  .array(
    fc.tuple(
      fc.constantFrom(...MARKDOWN_ATOMS, ...HTML_ATOMS, ...HAN_ATOMS),
      fc.integer({ min: 1, max: 300 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.map(([atom, times]) => atom.repeat(times)).join(''));

test('no body makes the check or the build fall over', () => {
  fc.assert(
    fc.property(any, (body) => {
      work(record({}, body));
    }),
    { numRuns: 100 },
  );
});

test('counting marks changes nothing where there are not too many', () => {
  const parser = () => unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);
  const counting = parser().use(function () {
    this.data().micromarkExtensions?.push(
      markLimit(100, () => {
        throw new Error('too many');
      }),
    );
  });
  const atoms = [...MARKDOWN_ATOMS, '`后', '```后', '\\`', '后`', '~~后', '~', '***', '后', 'a'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...atoms), { maxLength: 30 }), (parts) => {
      expect(counting.parse(parts.join(''))).toEqual(parser().parse(parts.join('')));
    }),
    { numRuns: 500 },
  );
});

test('no front matter makes the check fall over', () => {
  const fields = fc
    .array(fc.tuple(fc.constantFrom(...FIELD_ATOMS), fc.integer({ min: 1, max: 200 })), { maxLength: 10 })
    .map((parts) => parts.map(([atom, times]) => atom.repeat(times)).join(''));
  fc.assert(
    fc.property(fields, (written) => {
      work(`---\nkeywords: ${written}\n---\n\n甲\n`);
      work(`---\n${written}: x\n---\n\n甲\n`);
      parseYaml('channels.yaml', written);
    }),
    { numRuns: 150 },
  );
});

const prose = (length: number) => '后来的干部在里面，看着头发说话。\n\n'.repeat(Math.ceil(length / 18));

const ATOMS = [...HAN_ATOMS, ...MARKDOWN_ATOMS, ...HTML_ATOMS];

describe('time grows with the text and not with its square', () => {
  const SIZE = 5000;
  const growsTooFast = growthJudge((size) => void work(record({}, prose(size))), SIZE);

  test.each([
    ['bodies', ATOMS.flatMap((atom) => [atom, `${atom} `]), (text: string) => record({}, text)],
    [
      'bodies that begin with a word',
      [...MARKDOWN_ATOMS, ...HTML_ATOMS],
      (text: string) => record({}, `段 ${text}`),
    ],
    ['fields', FIELD_ATOMS, (text: string) => record({ keywords: text })],
    ['names of fields', FIELD_ATOMS, (text: string) => record({ [text]: 'x' })],
    ['titles', HAN_ATOMS, (text: string) => record({ headline: JSON.stringify(text) })],
  ])('%s', (_title, atoms, textOf) => {
    const slow = atoms.filter((atom) =>
      growsTooFast((size) => void work(textOf(atom.repeat(size / bytes(atom).length)))),
    );
    expect(slow).toEqual([]);
  });

  test('any two of them in turn', () => {
    const atom = fc.constantFrom(...ATOMS);
    fc.assert(
      fc.property(atom, atom, (one, other) => {
        const pair = one + other;
        const run = (size: number) => void work(record({}, pair.repeat(size / bytes(pair).length)));
        expect(growsTooFast(run), JSON.stringify(pair)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('channels below channels', () => {
    const run = (count: number) => {
      const channels = Array.from(
        { length: count / 10 },
        (_, index) => `- {id: c${index}, name: 名, description: 述, parent: c${index + 1}}\n`,
      ).join('');
      parseContent(withFile(new Map(), 'channels.yaml', channels));
    };
    expect(growsTooFast(run)).toBe(false);
  });
});
