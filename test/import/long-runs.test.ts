// A page may have a mark or a word a hundred times over, anywhere: it is read to its end, and its text is kept. A pattern that goes back
// over such a run again and again would not come to an end here.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importPage } from '../../src/import/import-page.ts';
import { HEADLINE, html, plain, TEXT } from '../support/import/kind.ts';
import { bytes } from '../support/sample.ts';

const WORDS =
  'a - — ／ ｜ : ： 、 ， 。 · # @ > （ ） 【 】 “ 1 12: 1月1日 年 报 网 社 王 记者 编辑 摄 文 图 下一页 来源： 作者： http:// www. ▲'
    .split(' ')
    .concat(' ', '　', '\t');

const INFO = '2024年05月06日09:30 来源：江城晚报';

/** Where a run may stand. */
const PLACES: Readonly<Record<string, (run: string) => string>> = {
  'the name of the site': (run) => html({ meta: `<meta property="og:site_name" content="${run}">` }),
  'the title': (run) => html({ title: `${HEADLINE}-${run}` }),
  'the author of a meta element': (run) => html({ meta: `<meta name="author" content="${run}">` }),
  'the line of the date': (run) => html({ info: `<div>${INFO} 作者：${run}</div>` }),
  'a line above': (run) => html({ top: `<div>${run}</div>` }),
  'a line below': (run) => html({ after: `<p>${run}</p>` }),
  'the line of the editors': (run) => html({ end: `<div>责任编辑：${run}</div>` }),
  'a class': (run) => html({ after: `<p class="${run}">江边的风很大。</p>` }),
  'a line of a text': (run) => plain({ text: [...TEXT, run] }),
  'the line of the date of a text': (run) => plain({ info: `${INFO} ${run}` }),
};

test('a long run of anything is read to its end, and the text is kept', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(24, 45, 120),
      fc.constantFrom('某', ' 某', '，', '!', ''),
      fc.constantFrom(...Object.keys(PLACES)),
      (words, times, end, place) => {
        const page = PLACES[place]?.(`${words.join('').repeat(times)}${end}`) ?? '';
        const wishes = { channels: ['local'], isDefaultChannel: false, restoreMarks: false };
        const result = importPage(bytes(page), wishes);
        if (result.ok) expect(result.text).toContain(TEXT[1].trim());
        else expect(result.refused).toMatch(/date|mojibake/);
      },
    ),
    { numRuns: 150 },
  );
});
