// Where the texts that we learn from keep to rules of offices (statutes, the Ministry's lists) and newspapers do not: what is
// learned is the newspapers' form, in OpenCC's pivot, or nothing.

/** An office's word, and the newspapers'. */
export const NEWSPAPERS: readonly (readonly [pattern: RegExp, form: string])[] = [
  [/答復/gu, '答覆'],
  [/函復/gu, '函覆'],
  [/(?<![未已用竭燒耗窮])盡(?=[速快早]|量(?![杯販])|可能|管(?![教理道線]))/gu, '儘'],
  [/(?<![打骨攔])折(?=[疊紙扇])|(?<=[奏存])折/gu, '摺'],
  [/(?<=[公宣發頒散分遍密傳刊])布/gu, '佈'],
  [/(?<![到訪除完成為覽聽看觀])了解(?![決放散體除釋開雇僱約凍讀答說救剖析])/gu, '瞭解'],
  [/(?<![四外])周(?=[末年期歲刊報休薪一二三四五六日])/gu, '週'],
  [/(?<=[本上下每前後兩雙隔這])周(?!邊|圍|遭|公|先|姓|轉)/gu, '週'],
  [/計畫/gu, '計劃'],
  [/規畫/gu, '規劃'],
  [/(?<=[痊病傷初治自])愈(?!發|加|來|早|晚)/gu, '癒'],
  [/傢俱/gu, '家具'],
  [/想象/gu, '想像'],
  [/托(?=夢)/gu, '託'],
  [/拐(?=[棍杖])/gu, '柺'],
  [/衚衕/gu, '胡同'],
  [/硃紅/gu, '朱紅'],
  [/(?<=[縣市地府省方])誌/gu, '志'],
  [/(?<!關)注(?=[明冊銷])/gu, '註'],
  [/重覆/gu, '重複'],
  [/併(?=[行稱列])/gu, '並'],
  [/(?<=[依寄])托|托(?=付)/gu, '託'],
];

/** What houses write either way, as one: a genuine text's house is not known, and neither form is wrong. */
export const EITHER: readonly (readonly [pattern: RegExp, form: string])[] = [
  ...NEWSPAPERS,
  [/佔/gu, '占'],
  [/佈/gu, '布'],
  [/豔/gu, '艷'],
  [/僱/gu, '雇'],
  [/舖/gu, '鋪'],
  [/勳/gu, '勛'],
  [/簷/gu, '檐'],
  [/橋樑/gu, '橋梁'],
  [/(?<=[公毫])釐/gu, '厘'],
];

/** Characters that are left to the dictionary: regions and houses differ, and not by what is meant. */
export const LEFT = '占喂挨吃烟布升昆仑泄杰岩参';

/** Answers that are not learned, by what stands four before and two after: the copula 係 of offices, which no newspaper writes;
 * 回復, which may be either; and the ward 里 of a city's news. */
export const NOT_LEARNED: Readonly<Record<string, RegExp>> = {
  係: /[^關干聯維體]係(?!數)/u,
  復: /[回函電批]復/u,
  覆: /[回函電批]覆/u,
  里: /[區市鎮鄉]\p{Script=Han}{1,3}里|、\p{Script=Han}{1,3}里|里[長民辦活鄰內]/u,
};
