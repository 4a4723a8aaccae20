// The tables of src/import/, row by row: every example is read as its row says.

import { expect, test } from 'vitest';
import { BYLINES } from '../../src/import/data/byline-forms.ts';
import { DATE_FORMS, HALVES, TIME_FORMS, ZONES } from '../../src/import/data/date-forms.ts';
import { LABELS, labelled } from '../../src/import/data/labels.ts';
import { END, isIn, isMenu, isToolbar, NOISE, PAGE_MARKS, RELATED } from '../../src/import/data/noise.ts';
import { withoutSite } from '../../src/import/data/outlets.ts';
import { datesIn } from '../../src/import/find/date.ts';
import { bylineOf } from '../../src/import/find/who/bylines.ts';
import { creditIn } from '../../src/import/find/who/credits.ts';
import { namesIn } from '../../src/import/find/who/names.ts';

test.each(DATE_FORMS)('a date by $name: $example', ({ name, example }) => {
  const [date, ...others] = datesIn(`江城晚报 ${example} 来源`);
  expect(others).toEqual([]);
  expect(date).toMatchObject({ form: name, isImpossible: false });
  expect(date?.value).toMatch(/^2021-06-16T(?:00:00:00|10:01:30)\+08:00$/);
});

test.each(TIME_FORMS)('a time $name: $example', ({ example }) => {
  expect(datesIn(`2021-06-16 ${example}`)[0]?.value).toMatch(/^2021-06-16T10:01:(30|00)\+08:00$/);
});

test.each(Object.entries(HALVES))('%s is the %s half of the day', (word, half) => {
  const time = /[A-Za-z]/.test(word) ? `3:05 ${word}` : `${word}3:05`;
  expect(datesIn(`2021年6月16日 ${time}`)[0]?.value).toBe(
    `2021-06-16T${half === 'second' ? '15' : '03'}:05:00+08:00`,
  );
});

/** In summer, and in winter. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  'America/New_York': ['-04:00', '-05:00'],
  'America/Los_Angeles': ['-07:00', '-08:00'],
  'Europe/London': ['+01:00', '+00:00'],
  'Europe/Paris': ['+02:00', '+01:00'],
  'Europe/Berlin': ['+02:00', '+01:00'],
  'Australia/Sydney': ['+10:00', '+11:00'],
};

test.each(Object.entries(ZONES))('the zone %s is that of %s', (zone, where) => {
  const [june, december] = SEASONS[where] ?? [where, where];
  for (const [day, offset] of [
    ['2021-06-16', june],
    ['2021-12-16', december],
  ])
    expect(datesIn(`${day} 10:01 ${zone}`)[0]).toMatchObject({ value: `${day}T10:01:00${offset}`, zone });
});

test('a place’s clock is named in either script', () => {
  for (const word of ['北京时间', '臺北時間', '雪梨时间', '雪梨時間', '紐約時間'])
    expect(ZONES).toHaveProperty(word);
});

const DATES: [text: string, values: string[]][] = [
  ['2021年06月16日10:01  來源:天津日報', ['2021-06-16T10:01:00+08:00']], // glued
  ['2021-06-1610:01', ['2021-06-16T10:01:00+08:00']],
  ['【2021/6/16 10:01:22】', ['2021-06-16T10:01:22+08:00']],
  ['2021年6月16日（星期三）上午10:01', ['2021-06-16T10:01:00+08:00']],
  ['2021-06-16T02:01:00.000Z', ['2021-06-16T02:01:00+00:00']],
  ['2021-06-16T10:01:00+0900', ['2021-06-16T10:01:00+09:00']],
  ['10:01 2021-06-16', ['2021-06-16T10:01:00+08:00']], // the time first
  ['２０２１年６月１６日 １０：０１', ['2021-06-16T10:01:00+08:00']],
  ['民國百年', []],
  ['电话 022-2345-6789', []],
  ['比分 2021:06', []],
  ['2021年6月16日发布，2021年6月18日实施', ['2021-06-16T00:00:00+08:00', '2021-06-18T00:00:00+08:00']],
  ['06-16 10:01', []], // without a year nothing is a date
];

test.each(DATES)('the dates in “%s” are read', (text, values) => {
  expect(datesIn(text).map(({ value }) => value)).toEqual(values);
});

test.each(['2021年2月30日', '2021-13-01', '2021-06-16 25:00', '31/06/2021', '2021-06-16 10:61'])(
  '%s is impossible',
  (text) => {
    expect(datesIn(text)[0]?.isImpossible).toBe(true);
  },
);

const WORDS = LABELS.flatMap(({ field, role, words }) => words.map((word) => ({ word, field, role })));

test.each(WORDS)('the label $word: $field', ({ word, field, role }) => {
  for (const text of [`${word}：江城晚报`, `2021 ${word}: 江城晚报`, `【${word}】江城晚报`])
    expect(labelled(text).found, text).toEqual([{ field, role, label: word, value: '江城晚报' }]);
});

test('labels in a row, glued and apart', () => {
  const { found } = labelled('来源：江城晚报作者：李明 责任编辑：王芳｜图片来源：供图');
  expect(found.map(({ label, value }) => [label, value])).toEqual([
    ['来源', '江城晚报'],
    ['作者', '李明'],
    ['责任编辑', '王芳'],
    ['图片来源', '供图'],
  ]);
});

test.each(BYLINES)('a byline by $name: $example', ({ name, example }) => {
  const isAlone = /of their own$/.test(name);
  const byline = bylineOf(isAlone ? example : `${example}河边的老树昨天开花了。`);
  expect(byline?.end).toBe(example.length);
  if (/reporter/.test(name)) expect(byline?.people[0]).toEqual({ name: '李明', role: 'reporter' });
});

test('a byline from a ship', () => {
  expect(bylineOf('新华社“雪龙”号6月16日电（记者李明）换班那天，风停了。')).toMatchObject({
    agency: '新华社',
    place: '“雪龙”号',
    people: [{ name: '李明', role: 'reporter' }],
  });
});

const NO_BYLINES = [
  '6月16日，老树开花了。',
  '本报的读者都知道这棵树。',
  '记者李明从园林局了解到，老树开花了。',
  '（一）登记范围',
];

test.each(NO_BYLINES)('%s begins with no byline', (text) => {
  expect(bylineOf(text)).toBeUndefined();
});

const CREDITS: [text: string, people: string[], doubtful?: string[]][] = [
  ['记者 李明', ['李明 reporter']],
  ['记者李明、实习记者王芳 通讯员 赵刚', ['李明 reporter', '王芳 reporter', '赵刚 correspondent']],
  ['本报记者 李明 王小芳', ['李明 reporter', '王小芳 reporter']],
  ['新华社记者李明', ['李明 reporter']],
  ['记者 李 明 王小芳', ['李明 reporter', '王小芳 reporter']], // set to one width
  ['記者李明和王芳', ['李明 reporter', '王芳 reporter']],
  ['文/李明 图/王芳', ['李明 author']], // a picture’s maker wrote nothing
  ['记者 李明 摄', []],
  ['21世纪经济报道记者 李明 上海报道', ['李明 reporter']],
  ['记者李明 编辑王芳', ['李明 reporter', '王芳 editor']],
  ['记者李文亮', ['李文亮 reporter']], // 文 in a name is no role
  ['记者欧阳修文', ['欧阳修文 reporter']],
  ['记者 约翰·史密斯', ['约翰·史密斯 reporter']],
  ['记者李明王芳赵刚', [], ['李明王芳赵刚']],
];

test.each(CREDITS)('the people in “%s” are read', (text, people, doubtful = []) => {
  const credit = creditIn(text);
  expect((credit?.people ?? []).map(({ name, role }) => `${name} ${role}`)).toEqual(people);
  expect(credit?.doubtful ?? []).toEqual(doubtful);
});

test.each([
  ['李丹（实习生）、崔明', ['李丹', '崔明']],
  ['李明_NB12345', ['李明']],
  ['李明 SF015', ['李明']],
  ['本站编辑部', ['本站编辑部']],
  ['小编', []],
])('the editors of %s', (text, names) => {
  expect(namesIn(text).names).toEqual(names);
});

test.each([
  ['noise', NOISE],
  ['an end', END],
  ['related stories', RELATED],
  ['page marks', PAGE_MARKS],
])('the examples of %s', (_name, rows) => {
  for (const { example, pattern } of rows) expect(example).toMatch(pattern);
});

const PARAGRAPHS = [
  '分享到的快乐是双倍的，这句话他常说。',
  '他打开客户端，看见一条评论写着：明天见。',
  '扫码点餐在这条街上并不流行，老人们更愿意看墙上的粉笔字，一边看一边聊天。',
  '版权保护的课从小学三年级就开始上了。',
  '关注老树的人越来越多，广告牌也拆了。',
  '更多的人选择留下来。',
  '以上是他一天的行程。',
];

test.each(PARAGRAPHS)('%s is a paragraph', (text) => {
  expect(isToolbar(text) || isMenu(text) || isIn([...NOISE, ...END, ...RELATED, ...PAGE_MARKS], text)).toBe(
    false,
  );
});

test.each(['分享到： 微信 微博 QQ空间', '字号：大 中 小', '打印本页 关闭窗口', '讚 分享 留言', '【纠错】'])(
  '%s is a tool',
  (text) => {
    expect(isToolbar(text)).toBe(true);
  },
);

test.each([
  ['老树开花--天津频道--人民网', '老树开花'],
  ['老树开花_江城新闻_江城网', '老树开花'],
  ['老树开花 - 地方 - 江城時報', '老树开花'],
  ['老树开花-江城日报', '老树开花'],
  ['老树-新花', '老树-新花'], // no site
  ['老树开花 | 生活 | 中央社 CNA', '老树开花'],
])('the title %s', (title, headline) => {
  expect(withoutSite(title)).toBe(headline);
});
