// Conversion against hand-made gold text: sentences with names, word boundaries and regional forms, and OpenCC's own cases.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Language } from '../../src/content/language.ts';
import { convertText } from '../../src/script/convert/convert.ts';
import { openccStep } from '../../src/script/convert/opencc.ts';
import { simplifiedToPivot } from '../../src/script/convert/simplified.ts';
import { ROOT } from '../support/sample.ts';

interface Gold {
  readonly id: string;
  readonly hans: string;
  readonly tw?: string;
  readonly hant?: string;
  readonly hk?: string;
}

const read = (name: string) => readFileSync(join(ROOT, 'test/data', name), 'utf8');

const FIELDS: [field: 'tw' | 'hant' | 'hk', variant: Language][] = [
  ['tw', 'zh-Hant'],
  ['hant', 'zh-Hant'],
  ['hk', 'zh-Hant-HK'],
];

const wrongOf = (name: string) => {
  const rows = read(`${name}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold);
  return rows.flatMap((row) =>
    FIELDS.flatMap(([field, variant]) => {
      // Their sentences are about characters: Hong Kong's words have tests of their own.
      const converted = convertText(row.hans, 'zh-Hans', variant, { wording: false });
      return row[field] === undefined || row[field] === converted
        ? []
        : [{ id: row.id, variant, converted, gold: row[field] }];
    }),
  );
};

test.each(['dev-sentences', 'dev-words', 'names', 'boundaries', 'regions', 'further'])(
  'every one of %s',
  (name) => {
    expect(wrongOf(name)).toEqual([]);
  },
);

/** OpenCC's configurations as our steps make them; those with regional vocabulary are not ours. */
const CONFIGURATIONS: Record<string, ((text: string) => string)[]> = {
  s2t: [simplifiedToPivot],
  s2tw: [simplifiedToPivot, openccStep('t2tw')],
  s2hk: [simplifiedToPivot, openccStep('t2hk')],
  t2s: [openccStep('t2s')],
  tw2s: [openccStep('tw2t'), openccStep('t2s')],
  hk2s: [openccStep('hk2t'), openccStep('t2s')],
  t2tw: [openccStep('t2tw')],
  t2hk: [openccStep('t2hk')],
  tw2t: [openccStep('tw2t')],
  hk2t: [openccStep('hk2t')],
};

test('no case of OpenCC is lost: the three that fail, fail in opencc-js as well', () => {
  const { cases } = JSON.parse(read('opencc-cases.json')) as {
    cases: { id: string; input: string; expected: Record<string, string | string[]> }[];
  };
  const wrong = cases.flatMap(({ id, input, expected }) =>
    Object.entries(expected).flatMap(([name, right]) => {
      const steps = CONFIGURATIONS[name];
      if (!steps) return [];
      const converted = steps.reduce((text, step) => step(text), input);
      return [right].flat().includes(converted) ? [] : [`${id} ${name}`];
    }),
  );
  expect(wrong.length).toBe(3);
  expect(new Set(wrong.map((row) => row.split(' ')[1]))).toEqual(new Set(['t2s']));
});

test('Taiwan vocabulary: what must change, and what must not', () => {
  const changed: [mainland: string, taiwan: string][] = [
    ['软件公司开发网络应用', '軟體公司開發網路應用'],
    ['信息技术与人工智能', '資訊科技與人工智慧'],
    ['一出租车司机', '一計程車司機'],
    ['芯片和集成电路', '晶片和積體電路'],
    ['屏幕、鼠标和打印机', '螢幕、滑鼠和印表機'],
    ['新西兰和意大利', '紐西蘭和義大利'],
  ];
  for (const [text, right] of changed) expect(convertText(text, 'zh-Hans', 'zh-Hant-TW')).toBe(right);
  // News words that OpenCC's whole table damages, words that only look like one of ours, and titles of works.
  const kept = [
    '社区优化服务，创建文明城市，发布通知，方便用户',
    '沿海地带宽十公里，信息灵通，质量过硬',
    '社会网络分析与关系网络',
    '《互联网信息服务管理办法》和《软件学报》',
  ];
  for (const text of kept)
    expect(convertText(text, 'zh-Hans', 'zh-Hant-TW')).toBe(convertText(text, 'zh-Hans', 'zh-Hant'));
});

test('布置 and 念 are what newspapers of Taiwan write, and 佈置 and 唸 what those of Hong Kong do', () => {
  const text = '他布置会场，念错了名字，新的布局公布了。';
  for (const variant of ['zh-Hant', 'zh-Hant-TW'] as const)
    expect(convertText(text, 'zh-Hans', variant)).toBe('他布置會場，念錯了名字，新的布局公布了。');
  expect(convertText(text, 'zh-Hans', 'zh-Hant-HK')).toBe('他佈置會場，唸錯了名字，新的佈局公布了。');
});

test('wording is a region’s in its own variant alone, from Simplified, or where it is asked for', () => {
  expect(convertText('软件', 'zh-Hans', 'zh-Hant')).toBe('軟件');
  expect(convertText('软件', 'zh-Hans', 'zh-Hant-HK')).toBe('軟件');
  expect(convertText('軟件', 'zh-Hant-HK', 'zh-Hant-TW')).toBe('軟件');
  expect(convertText('軟件', 'zh-Hant-HK', 'zh-Hant-TW', { wording: true })).toBe('軟體');
  expect(convertText('軟件', 'zh-Hant-TW', 'zh-Hant-TW')).toBe('軟件');
  expect(convertText('軟體', 'zh-Hant-TW', 'zh-Hans')).toBe('软体');
});

/** From genuine Traditional: how many of a set's sentences come out as the gold of another form. */
const across = (from: 'hant' | 'hk', source: Language, to: 'hans' | 'hant' | 'hk', variant: Language) => {
  const rows = ['dev-sentences', 'names', 'boundaries', 'regions', 'further']
    .flatMap((name) => read(`${name}.jsonl`).trim().split('\n'))
    .map((line) => JSON.parse(line) as Gold)
    .map((row) => ({ ...row, hant: row.hant ?? row.tw }));
  return rows.flatMap((row) =>
    row[from] && row[to] && convertText(row[from], source, variant) !== row[to] ? [row.id] : [],
  );
};

test('genuine Taiwan and Hong Kong text goes across, and to Simplified', () => {
  expect(across('hant', 'zh-Hant-TW', 'hk', 'zh-Hant-HK')).toEqual([]);
  expect(across('hk', 'zh-Hant-HK', 'hant', 'zh-Hant')).toEqual([]);
  // Names that Simplified may write either way (锺 for 钟, 魏徵 for 魏征).
  expect(across('hant', 'zh-Hant-TW', 'hans', 'zh-Hans')).toEqual([
    'name-034',
    'name-036',
    'name-037',
    'name-096',
  ]);
  expect(across('hk', 'zh-Hant-HK', 'hans', 'zh-Hans')).toEqual([
    'name-034',
    'name-036',
    'name-037',
    'name-096',
  ]);
});

test('于 and 后 before a title are somebody, though 由于 and 对于 are words', () => {
  const frames = ['由@主持会议。', '他对@说：“请坐。”', '请@来讲几句。', '昨天，@到医院探望病人。'];
  for (const surname of '于后')
    for (const title of ['女士', '先生', '医生', '老师', '教授', '法官', '院长'])
      for (const frame of frames) {
        const text = frame.replace('@', surname + title);
        expect(convertText(text, 'zh-Hans', 'zh-Hant'), text).toContain(
          surname + convertText(title, 'zh-Hans', 'zh-Hant'),
        );
      }
  expect(convertText('由于下雨，对于旅客，后来停了。', 'zh-Hans', 'zh-Hant')).toBe(
    '由於下雨，對於旅客，後來停了。',
  );
});
