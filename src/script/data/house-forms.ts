// The house style of newspapers, where it differs from the standard lists that OpenCC's tw and hk follow.

const tableOf = (pairs: string) =>
  new Map(pairs.split(' ').map((pair) => pair.split('=') as [string, string]));

/** Announcing and spreading is 布 in newspapers of both regions; 佈置 佈局 are Hong Kong's. */
export const BOTH = tableOf(
  '公佈=公布 宣佈=宣布 發佈=發布 頒佈=頒布 散佈=散布 分佈=分布 遍佈=遍布 密佈=密布 傳佈=傳布 刊佈=刊布',
);

/** Hong Kong newspapers keep to one form where the standard list, which OpenCC follows, has an older one. */
export const HONG_KONG = tableOf(
  '説=說 脱=脫 税=稅 鋭=銳 悦=悅 閲=閱 兑=兌 蜕=蛻 啓=啟 户=戶 葱=蔥 麪=麵 羣=群 峯=峰 牀=床 温=溫 藴=蘊 彙報=匯報',
);

/** 濕 is what newspapers write; 溼 is the standard list's. Of 布局, 布置 and their like genuine text has 布 in 1,194 places of 1,412, and of
 * reading aloud 念 in 248 of 299 (the presidency, Tainan's council and the Ministry's dictionary). */
export const TAIWAN = tableOf('溼=濕 佈=布 唸=念');
