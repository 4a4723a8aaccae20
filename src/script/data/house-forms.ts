// The house style of newspapers, where it differs from the standard lists that OpenCC's tw and hk follow.

import { lexiconOf, longestAt } from '../lexicon.ts';

const tableOf = (pairs: string) =>
  new Map(pairs.split(' ').map((pair) => pair.split('=') as [string, string]));

/** Announcing and spreading is 布 in newspapers of both regions; 佈 is left for 佈置 佈局. */
const BOTH = tableOf(
  '公佈=公布 宣佈=宣布 發佈=發布 頒佈=頒布 散佈=散布 分佈=分布 遍佈=遍布 密佈=密布 傳佈=傳布 刊佈=刊布',
);

/** Hong Kong newspapers keep to one form where the standard list, which OpenCC follows, has an older one. */
const HONG_KONG = tableOf(
  '説=說 脱=脫 税=稅 鋭=銳 悦=悅 閲=閱 兑=兌 蜕=蛻 啓=啟 户=戶 葱=蔥 麪=麵 羣=群 峯=峰 牀=床 温=溫 藴=蘊 彙報=匯報',
);

const replacing = (table: ReadonlyMap<string, string>) => {
  const lexicon = lexiconOf(table);
  const starts = new RegExp(`[${[...lexicon.lengths.keys()].join('')}]`, 'u');
  return (text: string): string => {
    if (!starts.test(text)) return text;
    let replaced = '';
    for (let at = 0; at < text.length; ) {
      const found = longestAt(lexicon, text, at) ?? text.charAt(at);
      replaced += table.get(found) ?? found;
      at += found.length;
    }
    return replaced;
  };
};

/** 濕 is what newspapers write; 溼 is the standard list's. */
export const taiwanHouse = replacing(new Map([...BOTH, ['溼', '濕']]));

/** `用户説` -> `用戶說`, `發佈` -> `發布`; 裏, 着, 衞 stay. */
export const hongKongHouse = replacing(new Map([...BOTH, ...HONG_KONG]));
