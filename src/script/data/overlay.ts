// What stands before the model (src/script/model), from Simplified to Traditional: what no statistics of genuine text can know,
// each table with its reason. Forms on the right are OpenCC's pivot; Taiwan's and Hong Kong's own forms follow from it. Of every
// rule that was here before there was a model, those are left without which a sentence of test/data or the word itself goes wrong.

/** Characters whose dictionary default is the rarer reading: alone they stay, and become the other only in these words. */
export const STAYS_BUT_IN_WORDS: Readonly<Record<string, string>> = {
  岳: '山岳 五岳 东岳 南岳 西岳 北岳 中岳 岳麓 岳渎 河岳 川岳 乔岳',
};

/** Words that the dictionary has not, or has otherwise; they hold wherever word boundaries are thought to be. */
export const WORDS: readonly { readonly reason: string; readonly words: string }[] = [
  {
    reason: 'places and persons that are written alike with another word',
    words: '沈阳=瀋陽 沈河=瀋河 于山=于山 字云长=字雲長 姓万俟=姓万俟 今周刊=今周刊',
  },
  {
    reason: 'what the dictionary has and newspapers of Taiwan write otherwise or not at all',
    words:
      '向导=嚮導 向导演=向導演 富于想象=富於想像 别致=別緻 想象=想像 内卷=內捲 拐棍=柺棍 市里=市裏 社里=社裏 底里=底裏 里言=裏言 径向=徑向 托梦=託夢 依托=依託 茶几=茶几 秋千=鞦韆',
  },
  {
    reason: 'words that meet',
    words: '百海里=百海里 渡船只在=渡船只在 了望江=了望江 病云云=病云云 名丑闻名=名丑聞名 出戏院=出戲院 古老板块=古老板塊',
  },
  {
    reason: 'names of persons and of a mountain, known to whoever knows them',
    words: '余光中=余光中 余象斗=余象斗 于是之=于是之 游酢=游酢 种放=种放 涂山=涂山 万斯同=萬斯同',
  },
  {
    reason: '了 after a verb that ends in 明, not 明瞭, where the verb is rare in text to learn from',
    words: '讲明了=講明了 写明了=寫明了 点明了=點明了 载明了=載明了 挑明了=挑明了',
  },
  {
    reason: 'the clown of the stage, of whom newspapers of Taiwan say little',
    words: '名丑=名丑 丑行=丑行 净丑=淨丑 方巾丑=方巾丑',
  },
  { reason: '冲 of water, not 衝', words: '浪冲=浪沖 潮冲=潮沖 冲上沙滩=沖上沙灘 冲上岸=沖上岸' },
  {
    reason: 'forms that both regions write, and offices do not',
    words: '犯困=犯睏 打瞌困=打瞌睏 销毁=銷毀 红曲=紅麴 修表=修錶',
  },
  {
    reason: 'not allowed; 準 where a guess or a shot is not exact',
    words:
      '不准=不准 说不准=說不準 拿不准=拿不準 看不准=看不準 猜不准=猜不準 算不准=算不準 测不准=測不準 瞄不准=瞄不準 吃不准=吃不準 摸不准=摸不準',
  },
  {
    reason: 'making of a material or a thing',
    words:
      '制砖=製磚 制陶=製陶 制瓷=製瓷 制茶=製茶 制盐=製鹽 制碱=製鹼 制氨=製氨 制糖=製糖 制衣=製衣 制鞋=製鞋 制冰=製冰 制酒=製酒 ' +
      '制革=製革 制图=製圖 制氧=製氧 制氢=製氫 制浆=製漿 制粉=製粉 制香=製香 制墨=製墨 制笔=製筆 制伞=製傘 制扇=製扇 制砚=製硯',
  },
  { reason: 'a line through the prices of weeks', words: '周线=週線' },
  { reason: 'grain', words: '陈谷=陳穀 新谷=新穀 晒谷=曬穀 收谷=收穀 斗米=斗米 一斗=一斗' },
  { reason: 'inside, where the texts that were learned have wards', words: '山里=山裏 庄里=莊裏 归里=歸裏' },
  { reason: 'places', words: '后海=后海 往后海=往后海' },
  {
    reason: 'word boundaries that frequency and the model get wrong',
    words:
      '被发=被發 参观了=參觀了 古老=古老 问卷发=問卷發 试卷发=試卷發 耗尽=耗盡 凭借书证=憑借書證 中标签约=中標簽約 校舍弃用=校舍棄用 舞龙须=舞龍須 星斗争=星斗爭 未尽=未盡 党建=黨建',
  },
];

/** A character that means a name in this context; the rest of the text is converted as if it were not there. */
export interface ContextRule {
  readonly characters: string;
  /** What must stand before, as a regular expression; empty for anything. */
  readonly before: string;
  /** What must follow. */
  readonly after: string;
  readonly to: (character: string) => string;
  readonly reason: string;
}

const PERSONAL =
  '女士|先生|小姐|太太|夫人|老师|教授|医生|医师|大夫|护士|师傅|师父|导演|律师|法官|警官|工程师|院士|博士|研究员|讲师|' +
  '大爷|大妈|大娘|大叔|大哥|大姐|阿姨|奶奶|爷爷|伯伯|叔叔|同学|老板|老汉|老先生|老太太|氏|某|姐|哥|嫂|婶';

const OFFICIAL =
  '主任|局长|市长|县长|镇长|乡长|区长|省长|部长|校长|院长|所长|处长|科长|厅长|司长|站长|社长|台长|店长|厂长|班长|队长|' +
  '船长|机长|组长|会长|行长|馆长|经理|总监|总经理|董事|总裁|记者|编辑|主编|总编|检察官|民警|书记|秘书|助理|教练|裁判|' +
  '会计|翻译|参谋|司令|将军|村支书|支书';

const EDGE = '^|[\\s，。、；：！？“”‘’「」『』（）()《》—…·]';

/** A title or trade that a name follows at once. */
const ROLE =
  '记者|教师|老师|司机|市民|居民|村民|业主|读者|网友|乘客|患者|顾客|店主|学生|家长|民警|队长|主任|书记|支书|教授|医生|' +
  '导演|演员|作家|诗人|画家|专家|学者|馆长|厂长|经理|技师|匠|师傅|花农|名叫|姓|选手|教练|书商|词人|将领|大将|名将|名臣';

const LINK = '[向对请由让和与及给被叫找问跟同]';

const same = (character: string) => character;

/** Surnames whose dictionary default is the common word's form (後 於 塗 黨 遊 幹). */
export const CONTEXTS: readonly ContextRule[] = [
  {
    characters: '涂游党',
    before: '',
    after: PERSONAL,
    to: same,
    reason: 'surname before a form of address',
  },
  {
    characters: '后于',
    before: `${EDGE}|${LINK}|${ROLE}`,
    after: `${PERSONAL}|${OFFICIAL}`,
    to: same,
    reason: 'surname before a title, after a pause or a word that a person follows',
  },
  {
    characters: '准',
    before: '不',
    after: '$|[，。、；！？]',
    to: () => '準',
    reason: 'not exact, at the end of a clause',
  },
  {
    characters: '余',
    before: '有',
    after: PERSONAL,
    to: same,
    reason: 'there is somebody named 余, not a surplus',
  },
  {
    characters: '于涂',
    before: EDGE,
    after:
      '(?!是)\\p{Script=Han}{1,2}(?:说|表示|认为|介绍|指出|坦言|回忆|告诉|、\\p{Script=Han}{2,3}(?:[、和与等]|[两三四五六七八九十]位))',
    to: same,
    reason: 'full name before a verb of saying, or first in a list of names',
  },
  {
    characters: '里',
    before: '(?<![0-9０-９一二三四五六七八九十百千万亿两几多余数])海',
    after: '(?!程|数)',
    to: () => '裏',
    reason: 'in the sea; after a number it is the nautical mile',
  },
  {
    characters: '丑',
    before: '(?:颜良[、和与]?|诛|斩|将领|大将)文',
    after: '',
    to: () => '醜',
    reason: 'the general 文醜, not the clown 文丑',
  },
  {
    characters: '里',
    before: '[A-Za-z][ -]?[0-9]{3,}',
    after: '[：，、]',
    to: () => '裏',
    reason: 'in a document that has a number for a name; no distance',
  },
  {
    characters: '后',
    before: '姓',
    after: `$|[，。、；！？）]`,
    to: same,
    reason: 'somebody named 后',
  },
];
