// Words and names of the regions: what must change, what must not, and the tables themselves.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cldrVersion, readCldr } from '../../src/commands/upkeep/names.ts';
import { convertText } from '../../src/script/convert/convert.ts';
import { wordingsOf } from '../../src/script/convert/words/wording.ts';
import { NAMES } from '../../src/script/data/names.ts';
import { WORDS } from '../../src/script/data/wording.ts';
import { cldrFile } from '../../src/script/names/cldr.ts';
import { ROOT } from '../support/sample.ts';

const CHANGED: [hans: string, tw: string, hk: string][] = [
  ['出租车司机', '計程車司機', '的士司機'],
  ['在公交车站等公交车', '在公車站等公車', '在巴士站等巴士'],
  ['宽带网络', '寬頻網路', '寬頻網絡'],
  ['几率不大', '機率不大', '機率不大'],
  ['公开的信息', '公開的資訊', '公開的資訊'],
  ['收到一条信息', '收到一則訊息', '收到一則訊息'],
  ['数字经济与芯片', '數位經濟與晶片', '數碼經濟與晶片'],
  ['他用手机发短信', '他用手機發簡訊', '他用手機發短訊'],
  ['航天员进入空间站', '太空人進入太空站', '太空人進入太空站'],
  ['特朗普通过普京会见泽连斯基', '川普通過普丁會見澤倫斯基', '特朗普通過普京會見澤連斯基'],
  ['密歇根州的贝克汉姆', '密西根州的貝克漢', '密芝根州的碧咸'],
  ['新西兰、老挝和意大利', '紐西蘭、寮國和義大利', '紐西蘭、老撾和意大利'],
  ['布什和里根', '布希和雷根', '布殊和列根'],
  ['100日元', '100日圓', '100日圓'],
  ['好莱坞影星到旧金山', '好萊塢影星到舊金山', '荷里活影星到三藩市'],
];

test.each(CHANGED)('%s is %s in Taiwan and %s in Hong Kong', (hans, tw, hk) => {
  expect(convertText(hans, 'zh-Hans', 'zh-Hant-TW')).toBe(tw);
  expect(convertText(hans, 'zh-Hans', 'zh-Hant-HK')).toBe(hk);
});

const KEPT_IN_HONG_KONG = [
  '社区网络',
  '用户的软件',
  '硬件和激光',
  '人工智能',
  '计划外的地带宽一米',
  '信息灵通',
];

test.each(KEPT_IN_HONG_KONG)('Hong Kong says %s as it is', (hans) => {
  expect(convertText(hans, 'zh-Hans', 'zh-Hant-HK')).toBe(
    convertText(hans, 'zh-Hans', 'zh-Hant-HK', { wording: false }),
  );
});

const KEPT = [
  '《互联网信息服务管理办法》和《特朗普传》',
  '“中国软件行业协会”与「出租车运营公司」',
  '布什尔核电站、阿特拉斯山脉、达沃斯论坛',
  '工业和信息化部、国家知识产权局、国家互联网信息办公室、中国移动通信集团公司',
  '一封短小的信，几个人，率先打的，印象',
];

test.each(KEPT)('%s keeps its wording', (hans) => {
  for (const variant of ['zh-Hant-TW', 'zh-Hant-HK'] as const)
    expect(convertText(hans, 'zh-Hans', variant)).toBe(
      convertText(hans, 'zh-Hans', variant, { wording: false }),
    );
});

test('names of foreigners keep the characters that stand for sounds, in every variant', () => {
  // Behind a thing 里 is its inside, of which the dictionary decides.
  const inside = '屋子里昂着头，在里昂见到里德';
  expect(convertText(inside, 'zh-Hans', 'zh-Hant')).toBe('屋子裡昂著頭，在里昂見到里德');
  expect(convertText('凯里·欧文与马特·里德', 'zh-Hans', 'zh-Hant')).toBe('凱里·歐文與馬特·里德');
  expect(convertText('里约热内卢的里德与于尔根', 'zh-Hans', 'zh-Hant')).toBe('里約熱內盧的里德與于爾根');
});

test('from and to every variant, where it is asked for', () => {
  const on = { wording: true };
  expect(convertText('計程車上的川普', 'zh-Hant-TW', 'zh-Hans', on)).toBe('出租车上的特朗普');
  expect(convertText('計程車上的川普', 'zh-Hant-TW', 'zh-Hant-HK', on)).toBe('的士上的特朗普');
  expect(convertText('的士上的碧咸', 'zh-Hant-HK', 'zh-Hant-TW', on)).toBe('計程車上的貝克漢');
  expect(convertText('計程車上的川普', 'zh-Hant-TW', 'zh-Hans')).toBe('计程车上的川普');
  expect(convertText('番茄', 'zh-Hant-TW', 'zh-Hans', on)).toBe('番茄');
});

const rows = [...wordingsOf(WORDS, false), ...wordingsOf(NAMES, true)];

test('no row stands twice, and each decides something or guards', () => {
  const words = rows.map((row) => row['zh-Hans']);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('a row holds among other words, and its neighbours come out as they would', () => {
  const row = fc.constantFrom(...rows.filter(({ isOneWay }) => !isOneWay));
  fc.assert(
    fc.property(row, (one) => {
      for (const variant of ['zh-Hant-TW', 'zh-Hant-HK'] as const) {
        const alone = convertText(one['zh-Hans'], 'zh-Hans', variant);
        expect(convertText(`他说，${one['zh-Hans']}，很好。`, 'zh-Hans', variant)).toBe(
          `他說，${alone}，很好。`,
        );
        if (one[variant]) expect(alone).toBe(one[variant]);
      }
    }),
    { numRuns: 200 },
  );
});

test('the names of the world are what `npm run names` makes of CLDR', () => {
  expect(readFileSync(join(ROOT, 'src/script/data/cldr-names.ts'), 'utf8')).toBe(
    cldrFile(readCldr(), cldrVersion()),
  );
});
