// Words that stand before names and in the place of names.

import { eitherScript, simplified } from './either-script.ts';
import { LABEL_WORDS } from './label-words.ts';
import { OUTLET_ENDS } from './outlets.ts';

/** Words before a role. */
const QUALITIES =
  '驻外|职工|企业|校园|驻站|基层|全媒体|融媒体|融媒|新媒体|本地|本市|资深|高级|首席|特约|实习|见习|特派|专职|兼职|青年|骨干|中文|文字|摄影';

/** What ends a line of who reports from where. */
export const DID_WORDS = '(?:综合|即时|现场|连线|专题|特稿)?(?:报导|报道|专电|整理|电|供稿|来稿|撰写|撰)';

/** A word that says what somebody did, by its role; empty of those who are in no field of ours. */
export const ROLE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LABEL_WORDS).flatMap(([name, words]) => {
    const [field = '', role = field] = name.split(' ');
    const isPerson = /author|editor|translator/.test(field) || role === 'people';
    return isPerson ? words.split(' ').map((word) => [word, role === 'people' ? '' : role] as const) : [];
  }),
);
/** How a house is named before its reporter. */
export const HOUSE = new RegExp(
  `^(?:本报|本网|本刊|本台|本站|本社|总台|[\\p{Script=Han}A-Za-z\\d]{1,8}(?:${OUTLET_ENDS}))$`,
  'u',
);
/** 生活中心: a desk, which is no source. */
export const DESK = /^\p{Script=Han}{2,6}(?:中心|组|部|编辑室)$/u;
export const QUALITY = new RegExp(`^(?:${QUALITIES})$`, 'u');
export const QUALITY_END = new RegExp(`(?:${QUALITIES})$`, 'u');
/** 综合报道: the end of a line, and its own. */
export const DONE = new RegExp(`^(?:${DID_WORDS})$`, 'u');
export const DONE_END = new RegExp(`(?:${DID_WORDS})$`, 'u');

/** Surnames of one character: what a name begins with where no label says that it is one. */
const SURNAMES = new Set(
  '文麦丘官迟谌戎郜赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊惠甄曲封储靳糜松井段富巫乌焦巴牧谷车侯班仰秋仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶幸司韶黎蓟溥印宿白怀蒲从鄂索咸籍赖卓蔺屠蒙池乔阴苍双闻莘党翟谭贡劳逄姬申冉宰郦雍璩桑桂濮牛寿边扈燕冀浦尚农温庄晏柴瞿阎慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步耿满弘匡国寇广禄阙欧沃利蔚越夔隆师巩聂晁敖冷辛阚简饶曾沙鞠丰关蒯查荆红游竺权盖益桓公岳帅缑亢况琴归海晋楚闫法汝鄢涂钦商佘佟哈谯笪爱阳福肖付代仝冼邸仉初信原禚辜苑栗粟隋尧鹿逯展伦区植丛覃卿兰薄苟牟亓郗楼邰凃粘',
);

export const isSurname = (character: string): boolean => SURNAMES.has(simplified(character));

/** Surnames of two characters, and the commonest of Japan. */
export const COMPOUND = eitherScript(
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|夏侯|长孙|宇文|端木|百里|南宫|呼延|轩辕|司空|张简|范姜|佐藤|铃木|高桥|田中|渡边|伊藤|山本|中村|小林|加藤|吉田|山田|佐佐木|山口|松本|井上|木村|清水|山崎|石川|中岛|前田|藤田|冈田|后藤|长谷川|村上|近藤|石井)/,
);

/** Words of two or three Han that stand where names stand. */
export const NO_NAME = eitherScript(
  /^(?:本站|本报|本网|本台|本刊|报道|报导|综合|整理|编辑|记者|作者|来源|供图|提供|实习|来稿|来函|来信|来论|投稿|投书|佚名|未知|无|小编|完|新华社|中新社|中央社|人民网|新华网|外电|网络|网路|转载|原创|更多|图文|视频|报料|台北|北京|即时|快讯|专题|匿名|管理员|系统|admin|administrator|webmaster|super user|editor|全文|正文|手记|观察|校对|审核|翻译|摄像|主编|监制|策划|统筹|责编|文[章化字学旅创艺体明件物史案本献库科教娱玩具集摘汇苑坛稿])$/i,
);

/** Ends of 2 or 3 Han that are sites, desks and systems, and no persons. */
export const NO_PERSON = eitherScript(
  /(?:[网报社]|新闻|编辑|中心|频道|栏目|平台|团队|公司|[^\s].[部组])$|^(?:记者|通讯)/u,
);

/** Ends of columns, places and offices that begin as names do: 马上评, 金融界, 方志馆. */
export const NO_PERSON_ALONE = eitherScript(
  /(?:评|谈|说|论|观|界|圈|区|县|市|镇|村|街|馆|院|局|版|讯|刊|线|站|眼|课|堂|室|店|城|融|经|闻|图|片|频)$/u,
);

/** Values of a label that say that nobody is named. */
export const NOBODY = eitherScript(
  /^(?:.{0,4}(?:网络|网路|互联网|综合|转载|整理|佚名|匿名|未知|不详|原创|投稿|投书|来稿|来函|来信|来论|采编|小编|管理员|系统|admin|编辑部|编辑|本站|本网|本报|无|[-—/])+.{0,2})$/iu,
);

/** What somebody is, and no name. */
export const ROLE_ALONE = eitherScript(
  /(?:专栏|特约|签约)?(?:作者|作家|记者|编辑|撰稿人?|评论员|研究员|通讯员|供稿|专栏)$/u,
);

/** Codes of a desk behind a name: 李明_NB1234, 李明（EN042）, 李明 SF015. */
export const CODES = /[_＿]\s*[A-Za-z]*\d+|[（(]\s*[A-Za-z]{0,3}\d+\s*[）)]|\s[A-Z]{1,3}\d{2,}\b/g;
