// A rule put into a file: one line more, or a few where the list was not there yet, and every other byte as it was.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undone, withRule } from '../../src/content/edit/add-rule.ts';

const RULE = { tag: 'zh-Hant', list: 'written', from: '村里', to: '村裡' } as const;

const GLOSSARIES: [before: string, after: string][] = [
  ['', 'written:\n  zh-Hant:\n    - [村里, 村裡]\n'],
  ['# c\nprotect: []', '# c\nprotect: []\nwritten:\n  zh-Hant:\n    - [村里, 村裡]\n'],
  ['written: {} # c\n# d\n', 'written: # c\n  zh-Hant:\n    - [村里, 村裡]\n# d\n'],
  ['written:\nreplace: {}\n', 'written:\n  zh-Hant:\n    - [村里, 村裡]\nreplace: {}\n'],
  ['written: {zh-Hant: [[a, b]]}\n', 'written: {zh-Hant: [[a, b], [村里, 村裡]]}\n'],
  ['written: {zh-Hant: []}\n', 'written: {zh-Hant: [[村里, 村裡]]}\n'],
  ['written: {zh-Hant-TW: [[a, b]]} # c\n', 'written: {zh-Hant-TW: [[a, b]], zh-Hant: [[村里, 村裡]]} # c\n'],
  [
    'written:\n  zh-Hant:\n    - [a, b] # c\n\n    # d\nreplace: {}\n',
    'written:\n  zh-Hant:\n    - [a, b] # c\n    - [村里, 村裡]\n\n    # d\nreplace: {}\n',
  ],
  [
    'written:\n    zh-Hant:\n    - - a\n      - b\n    zh-Hant-HK: []\n',
    'written:\n    zh-Hant:\n    - - a\n      - b\n    - [村里, 村裡]\n    zh-Hant-HK: []\n',
  ],
  [
    'written:\n  zh-Hant: [\n    [a, b],\n    [c, d],\n  ]\n',
    'written:\n  zh-Hant: [\n    [a, b],\n    [c, d],\n    [村里, 村裡],\n  ]\n',
  ],
  [
    "written:\r\n  'zh-Hant':\r\n    - [a, b]\r\n",
    "written:\r\n  'zh-Hant':\r\n    - [a, b]\r\n    - [村里, 村裡]\r\n",
  ],
];

test.each(GLOSSARIES)('%j', (before, after) => {
  expect(withRule(before, { scope: 'glossary', ...RULE })?.after).toBe(after);
});

const REFUSED = [
  'written: *a\n',
  'written: {zh-Hant: 后}\n',
  'written: [\n',
  'a: &x {zh-Hant: []}\nwritten: *x\n',
  // What would be added to one would be added to the other.
  'written:\n  zh-Hant: &x [[a, b]]\n  zh-Hant-TW: *x\n',
  'written:\n  zh-Hant: &x\n    - [a, b]\nreplace: {zh-Hant: *x}\n',
];

test.each(REFUSED)('%j is left to a person', (before) => {
  expect(withRule(before, { scope: 'glossary', ...RULE })).toBeUndefined();
});

test('in a record it goes into the front matter, and the body is as it was', () => {
  const body = '---\n\n正文。\n\n---\n\nwritten:\n';
  const edit = withRule(`---\n# c\nid: a-record\n${body}`, { scope: 'record', ...RULE });
  expect(edit?.after).toBe(
    `---\n# c\nid: a-record\nvariants:\n  zh-Hant:\n    written:\n      - [村里, 村裡]\n${body}`,
  );
  expect(withRule('\uFEFF---\r\nid: a\r\n---\r\n正文', { scope: 'record', ...RULE })?.after).toBe(
    '\uFEFF---\r\nid: a\r\nvariants:\r\n  zh-Hant:\r\n    written:\r\n      - [村里, 村裡]\r\n---\r\n正文',
  );
  expect(withRule('没有文件头', { scope: 'record', ...RULE })).toBeUndefined();
});

const TEXTS = fc.oneof(
  fc.constantFrom(
    '里',
    '- 里',
    'a: b',
    '# c',
    '"x"',
    "'",
    '{',
    '[后]',
    '是',
    'null',
    '1',
    ' 里 ',
    '：',
    '*a',
    '\\',
  ),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const FORMS = GLOSSARIES.map(([before]) => before);

test('one after the other, each is read again, each line that was there stays, and each is undone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FORMS),
      fc.array(fc.tuple(TEXTS, TEXTS, fc.constantFrom('zh-Hant', 'zh-Hant-HK', 'zh-Hant-TW')), {
        minLength: 1,
        maxLength: 5,
      }),
      (start, rules) => {
        let text = start;
        for (const [from, to, tag] of rules) {
          const edit = withRule(text, { scope: 'glossary', list: 'written', tag, from, to } as Parameters<
            typeof withRule
          >[1]);
          if (!edit) throw new Error(`nothing for ${JSON.stringify(text)}`);
          expect(undone(edit.after, edit)).toBe(text);
          expect(undone(`${edit.after}# later\n`, edit)).toBeUndefined();
          const after = edit.after.split(/\r?\n/);
          const kept = text.split(/\r?\n/).filter((line) => line.startsWith('#') || line.includes('a, b'));
          for (const line of kept)
            expect(after.some((other) => other.includes(line.replace(/[\]}].*$/, '')))).toBe(true);
          text = edit.after;
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 200) },
  );
});
