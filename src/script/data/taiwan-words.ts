// Taiwan's words for mainland ones, from a reviewed list: only words that mean one thing in news. OpenCC's whole table is
// never used, as it damages news (社區 -> 社群, 優化 -> 最佳化, 創建 -> 建立, 發布 -> 釋出, 用戶 -> 使用者).

import { lexiconOf, longestAt, wordsOf } from '../lexicon.ts';

/** Mainland word in Taiwan's forms, and Taiwan's word. The longest match wins, so a word can be kept by its own row. */
const WORDS: Readonly<Record<string, string>> = {
  // Computing and telecommunication
  軟件: '軟體',
  硬件: '硬體',
  軟硬件: '軟硬體',
  網絡: '網路',
  關係網絡: '關係網絡', // sociology's word in Taiwan as well
  社會網絡: '社會網絡',
  互聯網: '網際網路',
  移動互聯網: '行動網路',
  寬帶: '寬頻',
  帶寬: '頻寬',
  信息技術: '資訊科技',
  信息化: '資訊化',
  信息安全: '資訊安全',
  信息系統: '資訊系統',
  信息產業: '資訊產業',
  數字化: '數位化',
  數字經濟: '數位經濟',
  數字技術: '數位技術',
  數據庫: '資料庫',
  人工智能: '人工智慧',
  智能手機: '智慧型手機',
  移動電話: '行動電話',
  移動支付: '行動支付',
  操作系統: '作業系統',
  服務器: '伺服器',
  程序員: '程式設計師',
  源代碼: '原始碼',
  鼠標: '滑鼠',
  打印機: '印表機',
  硬盤: '硬碟',
  優盤: '隨身碟',
  屏幕: '螢幕',
  觸摸屏: '觸控螢幕',
  筆記本電腦: '筆記型電腦',
  二維碼: '二維條碼',
  短信: '簡訊',
  視頻會議: '視訊會議',
  激光: '雷射',
  芯片: '晶片',
  集成電路: '積體電路',
  晶體管: '電晶體',
  傳感器: '感測器',
  等離子: '電漿',
  納米: '奈米',
  // Traffic
  出租車: '計程車',
  出租汽車: '計程車',
  公交車: '公車',
  // Everyday things
  方便麵: '泡麵',
  酸奶: '優格',
  西紅柿: '番茄',
  土豆: '馬鈴薯',
  菠蘿: '鳳梨',
  獼猴桃: '奇異果',
  創可貼: 'OK繃',
  塑料袋: '塑膠袋',
  塑料: '塑膠',
  // Names of places and units
  新西蘭: '紐西蘭',
  意大利: '義大利',
  沙特阿拉伯: '沙烏地阿拉伯',
  阿聯酋: '阿拉伯聯合大公國',
  老撾: '寮國',
  悉尼: '雪梨',
};

const LEXICON = lexiconOf(new Map(Object.entries(WORDS)));

/** `用戶在網絡社區發布軟件` -> `用戶在網路社區發布軟體`; titles of works and laws in 《》 keep their wording. */
export const taiwanWords = (text: string, note?: (word: string, choice: string) => void): string =>
  text.replace(/《[^》]*》|\p{Script=Han}+/gu, (run) => convertRun(run, note));

const convertRun = (run: string, note?: (word: string, choice: string) => void): string => {
  if (run.startsWith('《')) return run;
  const areWords = wordsOf(run);
  let converted = '';
  for (let at = 0; at < run.length; ) {
    const start = at;
    const word = longestAt(LEXICON, run, start, (end) => areWords(start, end)) ?? run.charAt(start);
    const choice = WORDS[word] ?? word;
    if (choice !== word) note?.(word, choice);
    converted += choice;
    at += word.length;
  }
  return converted;
};
