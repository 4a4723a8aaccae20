// What stands before the model (src/script/model), from Simplified to Traditional: what genuine text does not show, or the model takes for
// something else; each row with its reason. Forms on the right are OpenCC's pivot; Taiwan's and Hong Kong's own forms follow from it.
// Without any of these rules a sentence of test/data, a case of OpenCC or the word itself goes wrong.

/** Characters that stay as they are, and become the dictionary's default only in these words. */
export const STAYS_BUT_IN_WORDS: Readonly<Record<string, string>> = {};

/** Words that the dictionary has not, or has otherwise; they hold wherever word boundaries are thought to be. */
export const WORDS: readonly { readonly reason: string; readonly words: string }[] = [
  {
    reason: 'names of persons and places known to whoever knows them',
    words:
      '于是之=于是之 余象斗=余象斗 往后海=往后海 沈阳=瀋陽 沈河=瀋河 字云长=字雲長 姓万俟=姓万俟 今周刊=今周刊',
  },
  {
    reason: '周 for around, 週 for a week',
    words: '周线=週線',
  },
  {
    reason: '了 after a verb that ends in 明, not 明瞭',
    words: '讲明了=講明了 写明了=寫明了 点明了=點明了 载明了=載明了 挑明了=挑明了',
  },
  {
    reason: 'the clown of the stage',
    words: '丑行=丑行',
  },
  {
    reason: '冲 of water, not 衝',
    words: '冲上沙滩=沖上沙灘',
  },
  {
    reason: 'forms that both regions write, and the text that was learned from does not',
    words:
      '犯困=犯睏 打瞌困=打瞌睏 红曲=紅麴 修表=修錶 向导=嚮導 富于想象=富於想像 想象=想像 内卷=內捲 社里=社裏 底里=底裏 径向=徑向 茶几=茶几',
  },
  {
    reason: 'not allowed; 準 where a guess or a shot is not exact',
    words: '不准=不准',
  },
  {
    reason: 'making of a material or a thing',
    words:
      '制砖=製磚 制瓷=製瓷 制碱=製鹼 制氨=製氨 制氢=製氫 制粉=製粉 制香=製香 制墨=製墨 制笔=製筆 制伞=製傘 制扇=製扇 制砚=製硯',
  },
  {
    reason: 'grain, and the measure of it',
    words: '陈谷=陳穀 新谷=新穀 收谷=收穀',
  },
  {
    reason: 'words that meet, and the model takes the end of one and the beginning of the next for a third',
    words:
      '被发=被發 问卷发=問卷發 耗尽=耗盡 凭借书证=憑借書證 中标签约=中標簽約 校舍弃用=校舍棄用 舞龙须=舞龍須 星斗争=星斗爭 百海里=百海里 渡船只在=渡船只在 了望江=了望江 病云云=病云云 名丑闻名=名丑聞名 古老板块=古老板塊 未尽=未盡 党建=黨建 向导演=向導演',
  },
  {
    reason: 'inside, where the texts that were learned have wards',
    words: '山里=山裏 庄里=莊裏 归里=歸裏',
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

const same = (character: string) => character;

/** Characters that the words around them do not tell the model about. */
export const CONTEXTS: readonly ContextRule[] = [
  {
    characters: '涂游党',
    before: '',
    after: PERSONAL,
    to: same,
    reason: 'surname before a form of address',
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
    characters: '于',
    before: '由',
    after: `(?:${PERSONAL}|${OFFICIAL})(?:主持|执导|担任|主讲|带领|执教|负责|授课|领衔|作|致)`,
    to: same,
    reason: 'by somebody named 于, not 由於: a verb of doing follows the title',
  },
];
