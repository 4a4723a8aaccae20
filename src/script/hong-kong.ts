// Hong Kong newspapers' own choice of forms, where it differs from the standard list that OpenCC's hk follows.

/** OpenCC's form and the newspapers', one pair a character. */
const PAIRS = '說説 脫脱 稅税 銳鋭 悅悦 閱閲 兌兑 蛻蜕 啟啓 戶户 蔥葱 麵麪 群羣 峰峯 床牀 溫温 蘊藴';

const FORMS = new Map(PAIRS.split(' ').map((pair) => [[...pair][1], [...pair][0]] as [string, string]));
const ANY = new RegExp(`[${[...FORMS.keys()].join('')}]`, 'gu');

/** `用户説` -> `用戶說`; 裏, 着, 衞 stay. */
export const newspaperForms = (text: string): string => text.replace(ANY, (form) => FORMS.get(form) ?? form);
