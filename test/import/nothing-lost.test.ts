// No text is lost: over pages in any arrangement, from HTML and as pasted text.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Imported, importPage } from '../../src/import/import-page.ts';
import { asHtml, asText, FACTS, linesOf, type Part, partsOfPage } from '../support/import/generated.ts';
import { html, plain, TEXT } from '../support/import/kind.ts';
import { bytes } from '../support/sample.ts';

const bare = (text: string) => text.replace(/[\s\\]+/g, '');

const imported = (page: string): Imported => {
  const result = importPage(bytes(page), {
    channels: ['local'],
    isDefaultChannel: false,
    restoreMarks: false,
  });
  if (!result.ok) throw new Error(result.refused);
  return result;
};

const warningsOf = ({ notes }: Imported) =>
  notes.filter(({ severity }) => severity === 'warning').map(({ problem }) => problem);

const proseOf = (parts: readonly Part[]) =>
  parts.flatMap((part) => (part.is === 'prose' || part.is === 'quote' ? [part.text] : []));

/** Every paragraph is in the record, as often and in the order in which the page has it; or it is a warning with its first words. */
const expectKept = (result: Imported, parts: readonly Part[]) => {
  const { body, notes, fields } = result;
  const warned = notes.filter(({ severity }) => severity === 'warning').map(({ problem }) => problem);
  const text = bare(`${fields.description ?? ''}${body}`);
  let from = 0;
  for (const paragraph of proseOf(parts)) {
    const at = text.indexOf(bare(paragraph), from);
    if (at < 0) {
      expect(warned.join('\n'), paragraph).toMatch(/left out|not in the text/);
      expect(fields.pubStatus).toBe('withheld');
    } else from = at + bare(paragraph).length;
  }
};

test('of a page in any arrangement every paragraph is in the record or warned of', () => {
  fc.assert(
    fc.property(partsOfPage, fc.constantFrom('con', 'article-content', 'x'), (parts, wrap) => {
      const result = imported(asHtml(parts, wrap));
      expectKept(result, parts);
      expect(result.fields).toMatchObject({
        headline: FACTS.headline,
        source: { name: '江城晚报' },
        editor: ['李明'],
      });
      expect(result.fields.author).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});

test('of a pasted text too', () => {
  fc.assert(
    fc.property(partsOfPage, fc.constantFrom('', '　　'), (parts, indent) => {
      const result = imported(asText(parts, indent));
      expectKept(result, parts);
      expect(result.fields).toMatchObject({
        headline: FACTS.headline,
        source: { name: '江城晚报' },
        editor: ['李明'],
      });
      expect(result.fields.author).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});

test('of a pasted text every line is in the body, in a field, or listed with its reason', () => {
  fc.assert(
    fc.property(partsOfPage, (parts) => {
      const page = asText(parts, '　　');
      const { body, fields, notes } = imported(page);
      const lines = page
        .split('\n')
        .flatMap((text, at) => (text.trim() === '' ? [] : [{ text, line: at + 1 }]));
      const listed = new Set(
        notes.flatMap(({ problem, line }) => {
          const [, count = problem.includes('left out') ? '1' : '0'] =
            /left out (\d+) lines/.exec(problem) ?? [];
          const at = lines.findIndex((one) => one.line === line);
          return lines.slice(at, at + Number(count)).map((one) => one.line);
        }),
      );
      const held = bare(body + JSON.stringify(fields));
      for (const { text, line } of lines) {
        const isField = text === FACTS.info || text === FACTS.editor;
        const isRelated = parts.some((part) => part.is === 'related' && linesOf(part).includes(text));
        expect(
          isField || isRelated || listed.has(line) || held.includes(bare(text)),
          `${line}: ${text}\n${page}`,
        ).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('a plain arrangement is kept whole, without a warning', () => {
  fc.assert(
    fc.property(
      partsOfPage.filter((parts) => parts.every(({ is }) => is === 'prose')),
      fc.constantFrom(asText, asHtml),
      (parts, write) => {
        const result = imported(write(parts, '　　'));
        expect(result.notes.filter(({ severity }) => severity === 'warning')).toEqual([]);
        expect(bare(result.body)).toBe(bare(proseOf(parts).join('')));
      },
    ),
    { numRuns: 60 },
  );
});

const LATE = '江对岸的仓库也重新开了门，下雨的时候木船可以推进去避一避。';

test('a paragraph below the editors of a pasted text is a warning with its first words', () => {
  const result = imported(plain({ end: `责任编辑：李明\n\n${LATE}` }));
  expect(result.body).not.toContain(LATE);
  expect(result.fields.pubStatus).toBe('withheld');
  expect(warningsOf(result)).toEqual([`left out “${LATE.slice(0, 16)}…”: it stands below the editors`]);
});

test.each(['player', 'hot', 'rank', 'tools'])(
  'a paragraph in an element called %s, which another reader takes for the article’s, is a warning',
  (name) => {
    const result = imported(
      html({ text: [TEXT[0], TEXT[1], `<div class="${name}"><p>${LATE}</p></div>`, TEXT[2]] }),
    );
    expect(result.body.includes(LATE) || warningsOf(result).join('').includes(LATE.slice(0, 16))).toBe(true);
    expect(result.fields.pubStatus).toBe(result.body.includes(LATE) ? 'usable' : 'withheld');
  },
);

test('a paragraph that never became a block of ours is a warning as well', () => {
  const result = imported(
    html({ text: [TEXT[0], TEXT[1], `<p><span class="download">${LATE}</span></p>`, TEXT[2]] }),
  );
  expect(result.body).not.toContain(LATE);
  expect(warningsOf(result)).toEqual([expect.stringMatching(/^the paragraph “.*” is not in the text$/)]);
});
