// What names are put together from, in OpenCC's pivot: newspapers of Taiwan have few of the mainland's names, forms of address
// and ambiguous surnames.

/** Surnames that are another word's character in Simplified, the more frequent of them several times; and a few that are not. */
export const SURNAMES =
  '于于于于于余余余余余范范范范鍾鍾鍾鍾涂涂涂姜姜姜姜沈沈沈沈岳岳岳谷谷谷曲曲曲游游游葉葉葉郁郁朴朴党后后丑咸干种种仇卜幸向向萬萬蘇胡朱周' +
  '王李張劉陳';

export const TITLES =
  '先生 先生 女士 女士 小姐 太太 夫人 老師 老師 教授 教授 醫生 醫師 大夫 護士 師傅 師父 導演 律師 法官 警官 院士 博士 研究員 講師 大爺 大媽 大娘 大叔 ' +
  '大哥 大姐 阿姨 奶奶 爺爺 伯伯 叔叔 同學 同學 老闆 老漢 老先生 老太太 氏 某 某 某某 主任 主任 局長 市長 縣長 鎮長 鄉長 區長 省長 部長 校長 院長 所長 處長 ' +
  '科長 廳長 司長 站長 社長 臺長 店長 廠長 班長 隊長 船長 機長 組長 會長 行長 館長 經理 經理 總監 總經理 董事長 總裁 記者 編輯 主編 檢察官 民警 書記 秘書 ' +
  '助理 教練 裁判 會計 翻譯 將軍 村長 姓男子 姓女子 家 家人 姐 哥 嫂 媽媽 爸爸 教官 議員 委員 理事長 代表 大使';

/** What stands before a full name. */
export const ROLES =
  '記者 教師 老師 司機 市民 居民 村民 業主 讀者 網友 乘客 患者 店主 學生 家長 民警 隊長 主任 書記 教授 醫生 導演 演員 作家 詩人 畫家 專家 學者 館長 廠長 ' +
  '經理 技師 師傅 花農 選手 教練 歌手 主持人 評委 負責人 研究員 發言人 目擊者 當事人 嫌疑人 證人 創辦人 市長 部長 總裁 董事長 秘書長 院長 校長 院士 同學 隊友 妻子 丈夫 名叫';

/** Characters of given names, in their right form. */
export const GIVEN =
  '曉曉曉明明建國華華偉軍麗敏靜傑強磊洋勇艷娜秀蘭英霞平剛桂文文輝玲娟芳燕鵬飛濤浩宇軒然子涵雨桐欣怡佳慧海海波曼志志成龍德永福生小大山春梅蓮冬' +
  '紅雪冰天一鳴思遠家豪俊凱嘉詩婷雅彤琳瑞祥寶玉長河東寧安康立新民衛學松松雲雲峰光光榮宏偉良才仁義禮信忠孝順利達貴富餘澤潤清泉江湖川南北中' +
  '正方圓青藍秋秋夏月星辰陽昊博睿哲翰林森楠梓楊柳萍蓉薇芸菲莉珍珠珊瑜璇琪奇里念慈恩';
