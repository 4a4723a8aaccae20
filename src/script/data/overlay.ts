// What we decide otherwise than OpenCC, from Simplified to Traditional: reviewed data, each table with its reason.
// Forms on the right are OpenCC's pivot; Taiwan's and Hong Kong's own forms follow from it. test/data holds gold sentences.

/**
 * Characters whose dictionary default is the rarer reading in news: alone they stay (surnames 余 范 岳 郁 朴), and become the
 * other only in these words.
 */
export const STAYS_BUT_IN_WORDS: Readonly<Record<string, string>> = {
  余:
    '其余 业余 多余 剩余 残余 盈余 结余 节余 宽余 富余 空余 课余 公余 工余 茶余 劫余 烬余 唾余 厨余 冗余 扣余 赢余 羡余 之余 有余 无余 ' +
    '余额 余地 余款 余下 余震 余波 余热 余温 余味 余音 余韵 余晖 余辉 余光 余生 余年 余暇 余闲 余粮 余党 余孽 余毒 余威 余悸 余怒 余兴 ' +
    '余庆 余数 余弦 余切 余角 余割 余量 余存 余留 余缺 余裕 余利 余钱 余票 余项 余绪 余荫 余烬 余火 余响 余众 余部 余料 余土 余勇 余外 余脉 余墨 余香 ' +
    '余姚 余杭 余干 余江 新余 扶余 夫余 大余县 不遗余力 死有余辜',
  范:
    '规范 模范 示范 典范 师范 防范 风范 就范 垂范 失范 洪范 轨范 遗范 仪范 懿范 闺范 ' +
    '范围 范例 范本 范畴 范文 范式 范型 范数',
  岳: '山岳 五岳 东岳 南岳 西岳 北岳 中岳 岳麓 岳渎 河岳 川岳 乔岳',
  郁:
    '忧郁 抑郁 沉郁 阴郁 悒郁 苍郁 葱郁 躁郁 积郁 幽郁 荫郁 蓊郁 解郁 疏郁 肝郁 ' +
    '郁闷 郁结 郁积 郁郁 郁葱 郁金香 郁热 郁卒 郁愤 郁悒 郁塞 郁血 郁怒 郁垒',
  朴:
    '朴素 朴实 朴质 朴学 朴直 朴拙 朴厚 朴讷 朴野 朴茂 朴陋 ' +
    '俭朴 淳朴 纯朴 质朴 古朴 简朴 拙朴 浑朴 诚朴 敦朴 粗朴 憨朴 素朴 抱朴 返朴',
};

/** Words that the dictionary has not, or has otherwise; they hold wherever word boundaries are thought to be. */
export const WORDS: readonly { readonly reason: string; readonly words: string }[] = [
  {
    reason: 'names of persons',
    words:
      '余光中=余光中 于谦=于謙 于右任=于右任 于成龙=于成龍 于是之=于是之 后羿=后羿 后稷=后稷 党怀英=党懷英 党进=党進 干宝=干寶 干将=干將 ' +
      '涂山=涂山 游酢=游酢 种师道=种師道 种放=种放 朴趾源=朴趾源 余象斗=余象斗',
  },
  {
    reason: '周 for around, 週 for a week',
    words:
      '这周围=這周圍 那周围=那周圍 这周边=這周邊 那周边=那周邊 这周遭=這周遭 那周遭=那周遭 若干周边=若干周邊 周线=週線',
  },
  {
    reason: '了 after a verb that ends in 明, not 明瞭',
    words:
      '说明了=說明了 指明了=指明了 表明了=表明了 证明了=證明了 标明了=標明了 阐明了=闡明了 申明了=申明了 讲明了=講明了 声明了=聲明了 ' +
      '查明了=查明了 判明了=判明了 探明了=探明了 辨明了=辨明了 写明了=寫明了 点明了=點明了 言明了=言明了 载明了=載明了 文明了=文明了 ' +
      '聪明了=聰明了 照明了=照明了 挑明了=挑明了 透明了=透明了 发明了=發明了',
  },
  {
    reason: 'the clown of the stage',
    words: '名丑=名丑 武丑=武丑 丑角=丑角 丑行=丑行 净丑=淨丑 丑扮=丑扮 老丑=老丑 方巾丑=方巾丑',
  },
  { reason: '冲 of water, not 衝', words: '浪冲=浪沖 水冲=水沖 潮冲=潮沖 冲上沙滩=沖上沙灘 冲上岸=沖上岸' },
  { reason: 'sleepy', words: '犯困=犯睏 困意=睏意 打瞌困=打瞌睏' },
  {
    reason: 'forms that both regions write',
    words: '销毁=銷毀 红曲=紅麴 修表=修錶',
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
  {
    reason: 'grain, and the measure of it',
    words: '陈谷=陳穀 新谷=新穀 晒谷=曬穀 收谷=收穀 斗米=斗米 一斗=一斗',
  },
  { reason: 'places', words: '后海=后海 往后海=往后海' },
  {
    reason: 'word boundaries that frequency alone gets wrong',
    words:
      '被发=被發 参观了=參觀了 古老=古老 问卷发=問卷發 试卷发=試卷發 耗尽=耗盡 凭借书证=憑借書證 中标签约=中標簽約 校舍弃用=校舍棄用 舞龙须=舞龍須 星斗争=星斗爭',
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
    characters: '涂游',
    before: '',
    after: OFFICIAL,
    to: same,
    reason: 'surname before a title',
  },
  {
    characters: '后于',
    before: `${EDGE}|${LINK}|${ROLE}`,
    after: `${PERSONAL}|${OFFICIAL}`,
    to: same,
    reason: 'surname before a title, after a pause or a word that a person follows',
  },
  {
    characters: '涂游',
    before: '(?<!大)[小老]',
    after: '(?![抹层料鸦改写戏客])',
    to: same,
    reason: 'surname after 小 or 老',
  },
  {
    characters: '涂游',
    before: `${LINK}|、`,
    after: '工(?![程艺作厂业具])|总(?![是的体算会共])',
    to: same,
    reason: 'surname before a short title, in a list or after a word that a person follows',
  },
  {
    characters: '于',
    before: '[关由对至属]于',
    after: `${PERSONAL}|${OFFICIAL}`,
    to: same,
    reason: 'surname after a preposition that ends in 于',
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
    characters: '只',
    before: '[0-9０-９一二三四五六七八九十百千万亿两几]',
    after: '(?![是有能会要不好见得怕为用看])',
    to: () => '隻',
    reason: 'counting animals and things',
  },
  {
    characters: '涂游',
    before: ROLE,
    after: '\\p{Script=Han}',
    to: same,
    reason: 'surname after a title or trade',
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
    characters: '于',
    before: '由',
    after: `(?:${PERSONAL}|${OFFICIAL})(?:主持|执导|担任|主讲|带领|执教|负责|授课|领衔|作|致)`,
    to: same,
    reason: 'by somebody named 于, not 由於: a verb of doing follows the title',
  },
  {
    characters: '后',
    before: '姓',
    after: `$|[，。、；！？）]`,
    to: same,
    reason: 'somebody named 后',
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
    characters: '余',
    before: '[0-9０-９一二三四五六七八九十百千万亿两几年月旬]',
    after: `(?!${PERSONAL}|${OFFICIAL})`,
    to: () => '餘',
    reason: 'more than a number',
  },
];
