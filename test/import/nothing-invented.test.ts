// Nobody is invented, and no time: words that look like credits, and clocks of other zones.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { importPage } from '../../src/import/import-page.ts';
import { HEADLINE, html, outcome, plain } from '../support/import/kind.ts';
import { bytes } from '../support/sample.ts';

const WISHES = { channels: ['local'], isDefaultChannel: false, restoreMarks: false };

const fieldsOf = (page: string) => {
  const result = importPage(bytes(page), WISHES);
  if (!result.ok) throw new Error(result.refused);
  return result.fields;
};

/** What stands on pages like a credit and names nobody: columns, departments, systems, other people's work. */
const NOBODY = [
  '编辑部推荐',
  '编辑精选',
  '记者看江城',
  '记者手记',
  '小记者报名',
  '江城网记者站',
  '通讯员之家',
  '作者专栏',
  '编辑：小编',
  '作者：佚名',
  '作者：网络整理',
  '责任编辑：admin',
  '校对：赵六',
  '审核：王芳',
  '摄影：周舟',
  '监制：陈飞',
  '图文编辑部',
];

const nobody = fc.uniqueArray(fc.constantFrom(...NOBODY), { minLength: 1, maxLength: 4 });
const places = fc.constantFrom('top' as const, 'after' as const, 'end' as const, 'info' as const);

test('words that look like a credit are nobody, wherever they stand', () => {
  fc.assert(
    fc.property(nobody, places, fc.boolean(), (words, place, isLinked) => {
      const lines = words
        .map((word) => `<div>${isLinked ? `<a href="/x">${word}</a>` : word}</div>`)
        .join('');
      const info = '<div class="info">2024年05月06日09:30 来源：江城晚报</div>';
      const end = '<div class="edit">责任编辑：李明</div>';
      const fields = fieldsOf(
        html({ [place]: place === 'info' ? info + lines : place === 'end' ? end + lines : lines }),
      );
      expect(fields.author).toBeUndefined();
      expect(fields.editor).toEqual(['李明']);
      expect(fields.headline).toBe(HEADLINE);
    }),
    { numRuns: 150 },
  );
});

test('nor in a pasted text', () => {
  fc.assert(
    fc.property(nobody, fc.boolean(), (words, isBelow) => {
      const lines = words.join('\n');
      const fields = fieldsOf(
        plain(isBelow ? { end: `责任编辑：李明\n\n${lines}` } : { headline: `${lines}\n\n${HEADLINE}` }),
      );
      expect(fields.author).toBeUndefined();
      expect(fields.editor).toEqual(['李明']);
      expect(fields.headline).toBe(HEADLINE);
    }),
    { numRuns: 100 },
  );
});

const two = (value: number) => String(value).padStart(2, '0');
const clock = (at: number) => {
  const date = new Date(at);
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
};
const instants = fc
  .integer({ min: 0, max: 2_000_000 })
  .map((minutes) => Date.UTC(2021, 0, 1) + minutes * 60_000);
const timed = (shown: string, meta: string) =>
  fieldsOf(
    html({
      meta: `<meta property="article:published_time" content="${meta}">`,
      info: `<div class="info">${shown} 来源：江城晚报</div>`,
    }),
  );

test('a page that shows the clock of another zone has the instant that it says for machines', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(-7, -5, -4, 1, 2, 9, 10), (at, hours) => {
      const fields = timed(clock(at + hours * 3_600_000), new Date(at).toISOString());
      expect(Date.parse(String(fields.datePublished))).toBe(at);
    }),
    { numRuns: 60 },
  );
});

test('a local clock that is called UTC for machines is the clock that the page shows', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom('Z', '+00:00', '.000Z'), (at, zone) => {
      const fields = timed(clock(at), `${clock(at).replace(' ', 'T')}:00${zone}`);
      expect(Date.parse(String(fields.datePublished))).toBe(at - 8 * 3_600_000);
      expect(fields.pubStatus).toBe('usable');
    }),
    { numRuns: 60 },
  );
});

test('a time for machines that agrees in no zone is a warning, and the page’s own holds', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 2, max: 12 }), (at, minutes) => {
      const fields = timed(clock(at), new Date(at - 8 * 3_600_000 + minutes * 60_000).toISOString());
      expect(Date.parse(String(fields.datePublished))).toBe(at - 8 * 3_600_000);
      expect(fields.pubStatus).toBe('withheld');
    }),
    { numRuns: 60 },
  );
});

test.each(['马上评', '金融界', '方志馆', '时政', '江城', '高新区', '文化'])(
  '“%s” alone beside the date of a text is nobody',
  (column) => {
    for (const page of [
      plain({ info: `2024年05月06日09:30\n\n${column}`, end: '' }),
      plain({ info: `${column} 2024年05月06日09:30`, end: '' }),
      plain({ info: `${column}\n\n2024年05月06日09:30`, end: '' }),
    ])
      expect(outcome({ kind: column, page, expected: { authors: [] } })).toEqual({ authors: [] });
  },
);
