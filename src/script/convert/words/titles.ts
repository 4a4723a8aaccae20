// Titles of works and laws, and names of organisations in quotation marks: these keep their wording.

/** As they end; what is shorter than four characters is no name. */
const ORGANISATION =
  '公司|集[团團]|[协協][会會]|[学學][会會]|[联聯][盟合][会會]?|基金[会會]|委[员員][会會]|[银銀]行|大[学學]|[学學][院校]|研究[院所]|中心|[实實][验驗]室|' +
  '出版社|[杂雜][志誌]|日[报報]|[电電][视視][台臺]|通[讯訊]社|俱[乐樂]部|工作室|[法医醫]院';

const KEPT = new RegExp(
  `《[^《》]{0,100}》|〈[^〈〉]{0,100}〉|[“「『‘][^“”「」『』‘’，。！？]{2,24}(?:${ORGANISATION})[”」』’]`,
  'gu',
);
const MAY_HOLD_ONE = /[《〈“「『‘]/;

/** Whether a place in a text is in one of them; asked of places from the left to the right. */
export const titlesIn = (text: string): ((at: number) => boolean) => {
  if (!MAY_HOLD_ONE.test(text)) return () => false;
  const titles = [...text.matchAll(KEPT)].map(({ 0: title, index }) => ({
    from: index,
    to: index + title.length,
  }));
  let next = 0;
  return (at) => {
    while (next < titles.length && (titles[next]?.to ?? 0) <= at) next++;
    return (titles[next]?.from ?? Infinity) <= at;
  };
};
