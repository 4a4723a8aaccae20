// Which of CLDR's names are admitted as words of news. Countries and territories all are but those below; of cities, currencies and
// languages those that news has often and that Taiwan's newspapers write as CLDR does.

const setOf = (words: string) => new Set(words.split(' '));

/** Countries and territories that are left out. */
export const NOT_ADMITTED = setOf(
  // Words that mean something else as well, or that the regions use both of: 朝鲜族, 韩国料理, 黑山县, 马里兰, 突尼斯 the capital.
  '朝鲜 韩国 黑山 马里 突尼斯 ' +
    // Groupings, and names of CLDR's own making.
    '撒哈拉以南非洲 中美洲 南部非洲 美洲北部 加勒比地区 澳大拉西亚 密克罗尼西亚地区 玻利尼西亚 荷属加勒比区 大洋洲边远群岛 法属南部领地 ' +
    '巴勒斯坦领土 伪地区 伪双向语言地区 未知地区 斯瓦尔巴和扬马延 休达及梅利利亚 ' +
    // 臺 or 台 is the site's choice.
    '台湾 ' +
    // Islands, to whose names Traditional only adds that they are some.
    '阿鲁巴 克利珀顿岛 迪戈加西亚岛 根西岛 布韦岛 赫德岛和麦克唐纳群岛 圣赫勒拿 托克劳 纽埃 马约特 瓦利斯和富图纳 马恩岛 ' +
    // Taiwan's newspapers write otherwise than CLDR; names.ts has what they write.
    '阿拉伯联合酋长国 皮特凯恩群岛 加纳利群岛 南乔治亚和南桑威奇群岛 特克斯和凯科斯群岛',
);

export const CITIES = setOf(
  '塔希提 莫尔兹比港 瓜达尔卡纳尔 萨拉热窝 萨格勒布 瓦杜兹 基希讷乌 斯科普里 贝尔格莱德 卢布尔雅那 布拉迪斯拉发 伊斯坦布尔 尼科西亚 科伦坡 ' +
    '卡拉奇 加沙 叶卡捷琳堡 伊尔库茨克 雅库茨克 利雅得 拿骚 圣多明各 蒂华纳 墨西哥城 马那瓜 帕拉马里博 安克雷奇 蒙得维的亚 加拉加斯 哈博罗内 ' +
    '金沙萨 阿斯马拉 亚的斯亚贝巴 内罗毕 努瓦克肖特 拉各斯 弗里敦 摩加迪沙 约翰内斯堡 卢萨卡 阿德莱德 霍巴特 悉尼 雷克雅未克 印第安纳波利斯',
);

export const CURRENCIES = setOf(
  '日元 菲律宾比索 墨西哥比索 智利比索 阿根廷比索 哥伦比亚比索 古巴比索 乌拉圭比索 玻利维亚比索 马来西亚林吉特 印度尼西亚卢比',
);

export const LANGUAGES = setOf('库尔德语 老挝语 宿务语 伦巴第语 克什米尔语 巴厘语');

/** What CLDR has for Hong Kong and its newspapers write; elsewhere CLDR gives it Taiwan's name. */
export const HONG_KONG_SAYS = setOf(
  '澳洲 百慕達 汶萊 孟加拉 印尼 紐西蘭 毛里裘斯 巴布亞新畿內亞 千里達和多巴哥 北馬利安納群島 帛琉 大溪地 伊斯坦堡 華杜茲 日圓 印尼盾 馬來西亞令吉 自由城',
);

/** Taiwan's name is a word, or a place elsewhere, too: 獅子山 in Hong Kong. */
export const ONE_WAY = setOf('塞拉利昂 弗里敦 尼日尔 瓜达尔卡纳尔 孟加拉国');
