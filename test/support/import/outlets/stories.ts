// What the pages of outlets tell: one story for each script and place, in sentences of our own.

export interface Story {
  readonly headline: string;
  readonly text: readonly string[];
}

export const PIER: Story = {
  headline: '江城老码头改成市民水岸',
  text: [
    '入夏以来，江城老码头一天比一天热闹。三年前还堆着煤和沙的岸线，如今铺上了木栈道，傍晚有人散步，也有人下棋。',
    '“以前隔着围墙只听得见汽笛，现在推开窗就是江。”住在附近的陈阿姨说，她每天晚饭后都要来走一圈。',
    '据了解，改造工程分两期进行，一期已经开放，二期计划年底完工，届时岸线将延长到六公里。',
  ],
};

export const TRAIN: Story = {
  headline: '山区小站的最后一趟绿皮车',
  text: [
    '清晨五点四十分，绿皮车准时停靠青石站。站台上只有十几个人，多半挑着担子，装的是刚摘下来的青菜和鸡蛋。',
    '这趟车开了四十一年，票价从没涨过，最短的一段只要一块钱。列车长说，车上的人他差不多都叫得出名字。',
    '车一开，过道就成了集市，谁家的菜新鲜，一看便知。',
    '下个月新线通车之后，这趟车是否继续开行，铁路部门表示还在研究。',
  ],
};

export const BICYCLE: Story = {
  headline: '给旧自行车换一条链条',
  text: [
    '这辆车陪我跑了八年，链条早该换了，只是一直懒得动手。上周末下雨，哪儿也去不了，索性把它拆了。',
    '先数旧链条的节数，一共一百一十二节，再把新链条截成一样长。手边没有截链器的，千万别拿钳子硬来。',
    '装好以后试骑了两公里，换挡干脆了许多，也不响了。',
  ],
};

export const GLACIER: Story = {
  headline: '山区小镇为消失的冰川立碑',
  text: [
    '欧洲一座山区小镇上周末为一条消失的冰川立了碑。镇上的居民徒步三个小时，把一块铜牌送到原来冰舌所在的地方。',
    '镇长在仪式上说，他小时候冰川就在村口，如今要走半天山路才能看见一点残雪。',
    '当地观测站的记录显示，过去三十年间，这条冰川退缩了两公里多。',
  ],
};

export const SUGAR: Story = {
  headline: '百年糖廠煙囪亮燈 居民重溫甜味記憶',
  text: [
    '停工二十多年的糖廠昨晚重新點亮煙囪，上千名居民扶老攜幼到場，有人帶來當年的工作證，排隊合影。',
    '現年八十三歲的退休員工林伯伯說，以前整個小鎮都聞得到糖香，放學的孩子總愛在鐵道邊等小火車經過。',
    '縣府表示，園區將分三期整修，第一期預計明年春天開放，屆時小火車也會恢復行駛。',
  ],
};

export const CAFE: Story = {
  headline: '舊區茶餐廳結業　街坊排隊食最後一餐',
  text: [
    '開業五十二年的茶餐廳今日最後一天營業，清晨六時許門外已有街坊排隊，希望食多一次招牌菠蘿包。',
    '老闆黃先生表示，租約期滿，兩個仔女都無意接手，自己年紀大，唯有忍痛結束，多謝街坊多年支持。',
    '有熟客由新界專程到場，說讀書時日日來，今日特意帶同女兒來影相留念。',
  ],
};

/** Each paragraph in an element with these attributes. */
export const p = (text: readonly string[], attributes = '', indent = ''): string =>
  text.map((one) => `<p${attributes && ` ${attributes}`}>${indent}${one}</p>`).join('\n');

interface Head {
  readonly lang?: string;
  readonly title: string;
  /** In the head element. */
  readonly head?: string;
}

export const page = ({ lang = 'zh-CN', title, head = '' }: Head, body: string): string =>
  `<!DOCTYPE html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>\n<body>\n${body}\n</body></html>`;

export const og = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

export const ld = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;
