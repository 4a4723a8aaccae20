// Who did what in a line of credits, in any order and with any mark between.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bylineOf } from '../../src/import/find/who/bylines.ts';
import { creditsIn } from '../../src/import/find/who/credits.ts';
import { importPage } from '../../src/import/import-page.ts';
import { html, TEXT } from '../support/import/kind.ts';
import { bytes } from '../support/sample.ts';

const NAMES = '李明 王小芳 陈静怡 赵刚 林志远 欧阳文山 周晓舟 何立 吴迪新 黄文秀 张宇 阿依·努尔'.split(' ');
const ROLES: Readonly<Record<string, string>> = {
  记者: 'author',
  本报记者: 'author',
  江城晚报记者: 'author',
  见习记者: 'author',
  全媒体记者: 'author',
  南都N视频记者: 'author',
  通讯员: 'author',
  特约撰稿人: 'author',
  撰文: 'author',
  文字: 'author',
  采写: 'author',
  文: 'author',
  编辑: 'editor',
  责编: 'editor',
  初审编辑: 'editor',
  翻译: 'translator',
  译: 'translator',
  图: '',
  摄影: '',
  摄影记者: '',
  校对: '',
};
const fieldOf = (role: string): string => (/^$|editor|translator/.test(role) ? role : 'author');

/** A part of a line: names, and what they did before them or behind them. */
const partOf = (isRoleFirst: boolean) =>
  fc
    .tuple(
      fc.constantFrom(...Object.keys(ROLES)),
      fc.constantFrom('：', '／', '/', '|', '｜', '丨', ' / ', ' ', '', '·'),
      fc.constantFrom('、', '，', ' '),
      fc.integer({ min: 1, max: 2 }),
    )
    .map(([role, mark, and, count]) => ({
      role,
      count,
      and,
      mark: markOf(role, mark, isRoleFirst),
      isRoleFirst,
    }));

/** 文李明 and 李明文 are names, and no colon stands behind one. */
const markOf = (role: string, mark: string, isRoleFirst: boolean): string =>
  isRoleFirst ? (role.length === 1 && /^ ?$/.test(mark) ? '／' : mark) : /^(?:|：)$/.test(mark) ? ' ' : mark;

const lines = fc
  .tuple(
    fc.boolean().chain((isRoleFirst) => fc.array(partOf(isRoleFirst), { minLength: 1, maxLength: 3 })),
    fc.shuffledSubarray(NAMES, { minLength: 6, maxLength: 6 }),
    fc.constantFrom('　', '；', ' | ', '  '),
  )
  .map(([parts, pool, between]) => {
    const names = [...pool];
    const written = parts.map(({ role, count, and, mark, isRoleFirst }) => {
      const own = names.splice(0, count);
      const who = own.join(and);
      return {
        text: isRoleFirst ? `${role}${mark}${who}` : `${who}${mark}${role}`,
        people: own.map((name) => `${name} ${ROLES[role]}`),
      };
    });
    return {
      text: written.map(({ text }) => text).join(between),
      people: written.flatMap(({ people }) => people),
    };
  });

test('everybody is read with what he did, whatever marks stand between, and nobody else', () => {
  fc.assert(
    fc.property(lines, ({ text, people }) => {
      const read = creditsIn(text);
      expect(read?.people.map(({ name, role }) => `${name} ${fieldOf(role)}`)).toEqual(people);
      expect(read?.doubtful).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

const [first, ...others] = TEXT.map((text) => text.trim());
/** Where a line of credits stands on a page. */
const PLACES: Readonly<Record<string, (line: string) => Parameters<typeof html>[0]>> = {
  'above the date': (line) => ({ info: `<div>${line}</div><div>${INFO}</div>` }),
  'below the date': (line) => ({ info: `<div>${INFO}</div><div>${line}</div>` }),
  'before the text, in brackets': (line) => ({
    text: [`<p>（${line}）${first}</p>`, ...others.map((one) => `<p>${one}</p>`)],
  }),
  'behind the text, in brackets': (line) => ({ after: `<p>渡口还在，船就还在。（${line}）</p>` }),
  'below the text': (line) => ({ after: `<p>${line}</p>` }),
  'below its element': (line) => ({ end: `<div>${line}</div>` }),
};
const INFO = '2024年05月06日09:30 来源：江城晚报';

test.each(Object.keys(PLACES))(
  'nobody who wrote or edited is lost from a record that is usable: a line %s',
  (place) => {
    fc.assert(
      fc.property(lines, ({ text, people }) => {
        const page = html({ end: '', ...PLACES[place]?.(text) });
        const read = importPage(bytes(page), {
          channels: ['local'],
          isDefaultChannel: false,
          restoreMarks: false,
        });
        if (!read.ok) throw new Error(read.refused);
        const isHelper = (one: string) => one.endsWith(' ');
        const lost = people.filter(
          (one) => !isHelper(one) && !read.text.includes(one.split(' ')[0] as string),
        );
        expect(read.fields.pubStatus === 'usable' ? lost : []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);

test.each([
  ['李明／实习记者／责编：何立', ['李明 author', '何立 editor']],
  ['记者 李明/文 王芳/摄', ['李明 author', '王芳 ']],
  ['作者李明，何立译', ['李明 author', '何立 translator']],
  ['撰文及摄影：王一', ['王一 author']],
  ['图/江城晚报记者 王小芳', ['王小芳 ']],
  ['记者 李明 摄影 王芳 江城报道', ['李明 author', '王芳 '], ['江城']],
  ['记者 李明 王小芳／台北报道', ['李明 author', '王小芳 author']],
  ['生活中心／林小美報導', ['林小美 author']],
  ['李明 王芳 记者 陈静', ['陈静 author'], ['李明', '王芳']],
  ['记者 Dana River', ['Dana River author']],
  ['作者群 Podcast', undefined],
  ['编辑部推荐', undefined],
  ['记者看江城', undefined],
  ['文旅·体育', undefined],
])('“%s” names %j', (text, people, doubtful: readonly string[] = []) => {
  const read = creditsIn(text);
  expect(read?.people.map(({ name, role }) => `${name} ${fieldOf(role)}`)).toEqual(people);
  expect(read?.doubtful ?? []).toEqual(doubtful);
});

test('a long run without a mark is no credit', () => {
  const run = '江边老渡口的修船铺关门三年之后昨天早上重新开门'.repeat(6);
  expect(creditsIn(run)).toBeUndefined();
  expect(creditsIn(`${run}记者李明`)).toBeUndefined();
});

test.each([
  ['〔記者李明、王芳／金門報導〕', ['李明', '王芳'], '金門'],
  ['〔生活中心／李明報導〕', ['李明'], undefined],
  ['【記者李明台北報導】', ['李明'], '台北'],
  ['江城日報記者李明台北報道 ', ['李明'], '台北'],
  ['江城日报 记者 李明 天津报道 ', ['李明'], '天津'],
  ['（记者李明、实习记者王芳）', ['李明', '王芳'], undefined],
  ['【江城网 记者｜李明　摄影：王芳】', ['李明'], undefined],
])('a text that begins “%s” is by those, from there', (byline, people, place) => {
  const read = bylineOf(`${byline}河边的老树昨天开花了。`);
  expect(read?.people.map(({ name }) => name)).toEqual(people);
  expect(read?.place).toBe(place);
  expect(read?.end).toBe(byline.trimEnd().length);
});
