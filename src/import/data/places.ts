// Places that agencies report from, where their name is glued to a reporter's: 記者李明台北16日電.

import { simplified } from './either-script.ts';

const PLACES: readonly string[] = [
  '台北 新北 桃园 台中 台南 高雄 基隆 新竹 新竹县 新竹市 苗栗 彰化 南投 云林 嘉义 屏东 宜兰 花莲 台东 澎湖 金门 马祖 连江 台湾',
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 香港 澳门',
  '石家庄 太原 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 海口 成都 贵阳 昆明 西安 兰州 西宁 呼和浩特 南宁 拉萨 银川 乌鲁木齐 深圳 厦门 青岛 大连 宁波 苏州 无锡 珠海 东莞 佛山 惠州 汕头 泉州 温州 南通 徐州 烟台 洛阳 桂林 三亚 雄安',
  '华盛顿 纽约 洛杉矶 旧金山 芝加哥 伦敦 巴黎 柏林 法兰克福 布鲁塞尔 日内瓦 罗马 马德里 维也纳 莫斯科 基辅 华沙 东京 大阪 名古屋 札幌 京都 首尔 平壤 曼谷 新加坡 吉隆坡 雅加达 马尼拉 河内 仰光 金边 新德里 伊斯兰堡 喀布尔 德黑兰 巴格达 开罗 耶路撒冷 伊斯坦堡 伊斯坦布尔 安卡拉 内罗毕 约翰尼斯堡 约翰内斯堡 渥太华 多伦多 温哥华 墨西哥城 巴西利亚 圣保罗 里约热内卢 雪梨 悉尼 堪培拉 墨尔本 惠灵顿 斯德哥尔摩 赫尔辛基 奥斯陆 联合国',
].flatMap((row) => row.split(' '));

const NAMES = new Set(PLACES);
const PLACE = new RegExp(`^(.+?)((?:${PLACES.join('|')})[省市县区]?)$`);

/** 湖北, 湖北省. */
export const isPlace = (text: string): boolean => NAMES.has(simplified(text).replace(/[省市县区]$/, ''));

/** `李明台北` as `['李明', '台北']`; without a place that we know, nothing is split. */
export const splitPlace = (text: string): [name: string, place: string | undefined] => {
  const [, name, place = ''] = PLACE.exec(simplified(text)) ?? [];
  return name ? [text.slice(0, name.length), text.slice(-place.length)] : [text, undefined];
};
