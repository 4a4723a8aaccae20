// What stands before the model (src/script/model), from Simplified to Traditional: what genuine text does not show, or the model takes for
// something else; each row with its reason. Forms on the right are OpenCC's pivot; Taiwan's and Hong Kong's own forms follow from it.
// Without any of these rules a sentence of test/data or of test/script, a case of OpenCC or the word itself goes wrong.

/** Characters that stay as they are, and become the dictionary's default only in these words. */
export const STAYS_BUT_IN_WORDS: Readonly<Record<string, string>> = {};

/** Words that the dictionary has not, or has otherwise; they hold wherever word boundaries are thought to be. */
export const WORDS: readonly { readonly reason: string; readonly words: string }[] = [
  {
    reason: 'what the text that was learned from hardly has',
    words: '向导=嚮導 径流=逕流 念错=唸錯 念给=唸給',
  },
  {
    reason: 'names of persons and places known to whoever knows them',
    words: '今周刊=今周刊 恒大集团=恒大集團',
  },
  {
    reason: 'words that meet, and the model takes the end of one and the beginning of the next for a third',
    words: '一出戏院=一出戲院 校舍弃用=校舍棄用 向导演=向導演',
  },
  {
    reason: 'inside, where the texts that were learned have wards',
    words: '山里=山裏 庄里=莊裏 归里=歸裏',
  },
  {
    reason: 'a common word that could be somebody by his full name',
    words: '后文=後文',
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

/** A title, trade or relation that a name follows at once. */
const ROLE =
  '记者|教师|老师|司机|市民|居民|村民|业主|读者|网友|乘客|患者|顾客|店主|学生|家长|民警|队长|主任|书记|支书|教授|医生|' +
  '导演|演员|作家|诗人|画家|专家|学者|馆长|厂长|经理|技师|匠|师傅|花农|名叫|姓|选手|教练|书商|词人|将领|大将|名将|名臣|祖父|祖母|父亲|母亲|丈夫|妻子|岳父|岳母';

const LINK = '[向对请由让和与及给被叫找问跟同]';

const same = (character: string) => character;

/** Characters that the words around them do not tell the model about. */
export const CONTEXTS: readonly ContextRule[] = [
  {
    characters: '游',
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
];
