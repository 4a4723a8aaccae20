// Places that agencies report from, where their name is glued to a reporter's: 記者李明台北16日電.

export const PLACES: readonly string[] = [
  '台北 臺北 新北 桃園 台中 臺中 台南 臺南 高雄 基隆 新竹 新竹縣 新竹市 苗栗 彰化 南投 雲林 嘉義 屏東 宜蘭 花蓮 台東 臺東 澎湖 金門 馬祖 連江 台灣 臺灣',
  '北京 天津 上海 重慶 重庆 河北 山西 辽宁 遼寧 吉林 黑龙江 黑龍江 江苏 江蘇 浙江 安徽 福建 江西 山东 山東 河南 湖北 湖南 广东 廣東 海南 四川 贵州 貴州 云南 雲南 陕西 陝西 甘肃 甘肅 青海 内蒙古 內蒙古 广西 廣西 西藏 宁夏 寧夏 新疆 香港 澳门 澳門',
  '石家庄 太原 沈阳 瀋陽 长春 長春 哈尔滨 哈爾濱 南京 杭州 合肥 福州 南昌 济南 濟南 郑州 鄭州 武汉 武漢 长沙 長沙 广州 廣州 海口 成都 贵阳 貴陽 昆明 西安 兰州 蘭州 西宁 呼和浩特 南宁 南寧 拉萨 银川 乌鲁木齐 深圳 厦门 廈門 青岛 青島 大连 大連 宁波 寧波 苏州 蘇州 无锡 珠海 三亚 雄安',
  '华盛顿 華盛頓 纽约 紐約 洛杉磯 洛杉矶 旧金山 舊金山 芝加哥 倫敦 伦敦 巴黎 柏林 法兰克福 布魯塞爾 布鲁塞尔 日内瓦 日內瓦 罗马 羅馬 马德里 馬德里 維也納 维也纳 莫斯科 基輔 基辅 華沙 华沙 东京 東京 大阪 首尔 首爾 平壤 曼谷 新加坡 吉隆坡 雅加達 雅加达 馬尼拉 马尼拉 河内 河內 仰光 金邊 金边 新德里 新德里 伊斯兰堡 喀布尔 德黑兰 德黑蘭 巴格达 开罗 開羅 耶路撒冷 伊斯坦堡 伊斯坦布尔 安卡拉 内罗毕 約翰尼斯堡 约翰内斯堡 渥太华 渥太華 多伦多 多倫多 溫哥華 温哥华 墨西哥城 巴西利亚 聖保羅 里约热内卢 雪梨 悉尼 堪培拉 墨爾本 墨尔本 惠灵顿 斯德哥尔摩 斯德哥爾摩 赫尔辛基 奥斯陆 日內瓦 联合国 聯合國',
].flatMap((row) => row.split(' '));

const LONGEST_FIRST = PLACES.toSorted((a, b) => b.length - a.length);

/** `李明台北` as `['李明', '台北']`; without a place that we know, nothing is split. */
export const splitPlace = (text: string): [name: string, place: string | undefined] => {
  const place = LONGEST_FIRST.find((known) => text.endsWith(known) && text.length > known.length);
  return place ? [text.slice(0, -place.length), place] : [text, undefined];
};
