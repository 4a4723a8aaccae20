// What names are put together from, in OpenCC's pivot: newspapers of Taiwan have few of the mainland's names, forms of address
// and ambiguous surnames.

/** Surnames that are another word's character in Simplified, the more frequent of them several times; and a few that are not. */
export const SURNAMES =
  '于于于于于余余余余余范范范范鍾鍾鍾鍾涂涂涂姜姜姜姜沈沈沈沈岳岳岳谷谷谷曲曲曲游游游葉葉葉郁郁郁朴朴朴党党党后后后丑咸咸干种种仇卜幸向向萬萬蘇胡朱周' +
  '里云台栗征厲松庄王李張劉陳';

/** Surnames that newspapers of Taiwan are full of; what is said of them is said of anybody. */
export const COMMON = '陳林黃張李王吳劉蔡楊許鄭謝郭洪邱曾廖賴徐蕭馬蘇莊呂潘';

export const TITLES =
  '先生 先生 女士 女士 小姐 太太 夫人 老師 老師 教授 教授 醫生 醫師 大夫 護士 師傅 師父 導演 律師 法官 警官 院士 博士 研究員 講師 大爺 大媽 大娘 大叔 ' +
  '大哥 大姐 阿姨 奶奶 爺爺 伯伯 叔叔 同學 同學 老闆 老漢 老先生 老太太 氏 某 某 某某 主任 主任 局長 市長 縣長 鎮長 鄉長 區長 省長 部長 校長 院長 所長 處長 ' +
  '科長 廳長 司長 站長 社長 臺長 店長 廠長 班長 隊長 船長 機長 組長 會長 行長 館長 經理 經理 總監 總經理 董事長 總裁 記者 編輯 主編 檢察官 民警 書記 秘書 ' +
  '助理 教練 裁判 會計 翻譯 將軍 村長 姓男子 姓女子 家 家人 姐 哥 嫂 媽媽 爸爸 教官 議員 委員 理事長 代表 大使 總 工 工程師 技術員 藥師 園長 導師 隊員 選手 ' +
  '司機 嫂子 婆婆 大伯 副主任 副局長 副教授 副校長 指導員 政委 連長 團長 首長 先生夫婦';

/** What stands before a full name. */
export const ROLES =
  '記者 教師 老師 司機 市民 居民 村民 業主 讀者 網友 乘客 患者 店主 學生 家長 民警 隊長 主任 書記 教授 醫生 導演 演員 作家 詩人 畫家 專家 學者 館長 廠長 ' +
  '經理 技師 師傅 花農 選手 教練 歌手 主持人 評委 負責人 研究員 發言人 目擊者 當事人 嫌疑人 證人 創辦人 市長 部長 總裁 董事長 秘書長 院長 校長 院士 同學 ' +
  '隊友 妻子 丈夫 名叫 館員 店員 船員 隊員 志願者 志工 護士 編輯 攝影師 設計師 工程師 木匠 農民 工人 漁民 牧民 商人 名將 宋人 明人 清人 唐人 弟子 將領 ' +
  '知縣 知府 進士 狀元 大臣 太守 刺史 巡撫 收藏家 企業家 科學家 歷史學家 女子 男子 老人 青年 少年 運動員 前鋒 門將 後衛 中場 隊醫 助手';

/** Characters of given names, in their right form; those that are another word's as well come at the end. */
export const GIVEN =
  '曉曉曉明明建國華華偉軍麗敏靜傑強磊洋勇艷娜秀蘭英霞平剛桂文文輝玲娟芳燕鵬飛濤浩宇軒然子涵雨桐欣怡佳慧海海波曼志志成龍德永福生小大山春梅蓮冬' +
  '紅雪冰天一鳴思遠家豪俊凱嘉詩婷雅彤琳瑞祥寶玉長河東寧安康立新民衛學松松雲雲峰光光榮宏偉良才仁義禮信忠孝順利達貴富澤潤清泉江湖川南北中' +
  '正方圓青藍秋秋夏月星辰陽昊博睿哲翰林森楠梓楊柳萍蓉薇芸菲莉珍珠珊瑜璇琪奇念慈恩' +
  '發發發發里里里臺臺臺干丑谷谷系范岳岳征征朴郁采采咸沖豐豐幸周向曲余于升升秋樂杰布回千萬制后斗松佑佑布朱胡卷周丹寧志';

/** Where a full name stands: alone in a field, in a by-line, in a list. */
export const BYLINES =
  '{名}|{名}、{名}|{名}、{名}、{名}|文／{名}|圖／{名}|（記者{名}）|本報記者{名}|記者{名}、{名}|{名}報道|責任編輯：{名}|作者：{名}|攝影：{名}|{名}/文|編輯：{名}、{名}|{名} 攝|' +
  '翻譯：{名}|{名}，{名}|{名} {名}|{名}著|通訊員{名}|本刊編輯{名}';

/** Names of foreigners and places abroad that are written with characters which mean something else alone. */
export const ABROAD =
  '里德 里奇 里克 里根 里昂 里約 里約熱內盧 里斯本 里爾 里加 里奧 里諾 里維拉 里希特 里弗斯 馬里奧 馬里蘭 馬里 阿里 亨里克 恩里克 克里斯 克里斯蒂安 莫里森 ' +
  '莫里斯 哈里 哈里斯 拉里 加里 巴里 特里 米里安 布里安 于連 于洛 于貝爾 余貝爾 卡里姆 西里爾 埃里克 埃里森 奧里翁 密蘇里 的里雅斯特 托里諾 塞里格 費里尼 普里戈津 ' +
  '千里達 喀里多尼亞 弗里德里希 赫里克 伊里奇 加布里埃爾 達里奧 法里德 諾里斯 佩里 惠里 雷里 沃里克 谷歌 台克 布魯克 松本 松下 丹麥 干邑 征爾 岳斯 范巴斯滕 ' +
  '范德薩 范戴克 范加爾 范尼 范佩西 范布倫';
