// Features as numbers: hashes of 32 bits, over characters of which those that mean the same here are one.

export const mix = (hash: number, next: number): number => {
  const mixed = Math.imul(hash ^ next, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

/** The hash of a feature as it speaks for one candidate; 0 is no feature. */
export const forCandidate = (feature: number, candidate: number): number =>
  mix(feature, candidate + 0x51ed) || 1;

/** Characters by what they say of a neighbour: numerals, measures of time and money, animals; nothing of the others. */
export const SORT = (() => {
  const table = new Uint8Array(0x10000);
  const all = (sort: number, of: string) => {
    for (const one of of) table[one.charCodeAt(0)] = sort;
  };
  all(1, '0123456789０１２３４５６７８９一二两三四五六七八九十百千万亿几数半每');
  all(2, '年月日天周时分秒岁次人元米名个位家项点度号层楼成期');
  all(3, '鸡鸭鹅羊猫狗鸟鸽猴虎狮兔鼠蝶蜂蟹龟蛙蚁鹰鹤雁燕雀蚊蝇熊豹象狼狐鹿牛马猪鱼鹦鹭鹊');
  all(4, '，。、；：！？“”‘’「」『』《》（）()…—·,.!?;:');
  return table;
})();

/** What stands beyond a text's end. */
export const OUTSIDE = 1;
const [DIGIT, LETTER, OPENING, CLOSING] = [2, 3, 4, 5];

/** Characters that mean the same here: digits, letters, marks that open and that close. */
export const NORMAL = (() => {
  const table = new Uint16Array(0x10000).map((_, code) => code);
  const all = (code: number, of: string) => {
    for (const one of of) table[one.charCodeAt(0)] = code;
  };
  all(DIGIT, '0123456789０１２３４５６７８９');
  for (let code = 0; code < 26; code++)
    for (const first of ['a', 'A', 'ａ', 'Ａ']) table[first.charCodeAt(0) + code] = LETTER;
  all(OPENING, '“‘「『《〈（(【');
  all(CLOSING, '”’」』》〉）)】');
  for (const [from, to] of [',，', ';；', ':：', '!！', '?？'] as const)
    table[from?.charCodeAt(0) ?? 0] = to?.charCodeAt(0) ?? 0;
  return table;
})();
