// Pages as they come by selecting all and copying, one line for each element.

import type { Kind } from '../kind.ts';
import { BICYCLE, CAFE, GLACIER, PIER, type Story, SUGAR, TRAIN } from './stories.ts';

const [pier, train, bicycle, glacier, sugar, cafe] = [PIER, TRAIN, BICYCLE, GLACIER, SUGAR, CAFE];

const paste = (...lines: readonly (string | readonly string[])[]): string => `${lines.flat().join('\n')}\n`;
const all = ({ headline, text }: Story) => ({ headline, body: text });

export const PASTED: readonly Kind[] = [
  {
    kind: 'pasted: a party paper’s site',
    page: paste(
      '人民网首页|登录|注册',
      '首页 党网·时政 观点 互动 可视化',
      '人民网>>时政',
      '',
      pier.headline,
      '本报记者 李明',
      '2024年05月06日05:42 | 来源：人民网－人民日报',
      '小字号',
      '',
      pier.text.map((one) => `　　${one}`),
      '',
      '　　《 人民日报 》（ 2024年05月06日 第 13 版）',
      '',
      '(责编：张晓、李强)',
      '分享让更多人看到',
      '',
      '相关新闻',
      '沿江二十四座旧厂房有了新用途',
      '客户端下载',
      '人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用',
    ),
    expected: {
      ...all(pier),
      published: '2024-05-06T05:42:00+08:00',
      source: '人民网－人民日报',
      authors: ['李明'],
      editors: ['张晓', '李强'],
      gone: ['旧厂房'],
    },
  },
  {
    kind: 'pasted: a site with reporter, source and checks on lines of their own',
    page: paste(
      ['要闻', '深度', '直播', '视频', '更多', '', '下载客户端', '', '登录', ''],
      train.headline,
      ['澎湃新闻记者 李明', '2024-05-06 09:30', '来源：澎湃新闻', '∙ 人物 >', '字号', ''],
      train.text.slice(0, 2).flatMap((one) => [one, '']),
      ['青石站的站台。澎湃新闻记者 李明 图', ''],
      train.text.slice(2).flatMap((one) => [one, '']),
      ['责任编辑：陈静', '图片编辑：赵刚', '校对：周舟', '澎湃新闻报料：021-000-00000'],
      ['澎湃新闻，未经授权不得转载', '+1', '', '1', '收藏', '我要举报', '', '#绿皮车', '评论（3）'],
    ),
    expected: {
      ...all(train),
      body: [...train.text.slice(0, 2), '青石站的站台。澎湃新闻记者 李明 图', ...train.text.slice(2)],
      published: '2024-05-06T09:30:00+08:00',
      source: '澎湃新闻',
      authors: ['李明'],
      editors: ['陈静'],
      gone: ['报料', '我要举报'],
    },
  },
  {
    kind: 'pasted: a site of Hong Kong with 撰文, 出版 and 更新 on lines of their own',
    page: paste(
      ['港聞', '社會新聞', cafe.headline, '撰文：', '李明', '出版：2024-05-06 09:30 更新：2024-05-06 11:02', '', '0', ''],
      [cafe.text[0], '', '廣告', '', cafe.text[1], ''].map(String),
      ['相關文章：老字號冰室搬舖　鐵閘送博物館', '', String(cafe.text[2]), ''],
      ['茶餐廳', '結業潮', '', '香港00 App', '最Hit'],
    ),
    expected: {
      ...all(cafe),
      published: '2024-05-06T09:30:00+08:00',
      authors: ['李明'],
      gone: ['冰室'],
    },
  },
  {
    kind: 'pasted: an agency of Taiwan',
    page: paste(
      ['即時', '政治', '國際', '兩岸', '首頁 / 地方', sugar.headline, '2024/5/6 09:30（5/6 11:20 更新）', ''],
      ['停工多年的糖廠煙囪重新點亮。中央社記者李明攝 113年5月6日', ''],
      [`（中央社記者李明屏東縣6日電）${sugar.text[0]}`, '', String(sugar.text[1]), ''],
      [`${sugar.text[2]}（編輯：王芳）1130506`, '', '延伸閱讀', '五分車復駛 老司機回崗', ''],
      ['中央社「一手新聞」 app', 'iOS App下載', '本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。', '#糖廠'],
    ),
    expected: {
      headline: sugar.headline,
      body: [
        `（中央社記者李明屏東縣6日電）${sugar.text[0]}`,
        sugar.text[1],
        `${sugar.text[2]}（編輯：王芳）1130506`,
      ] as string[],
      published: '2024-05-06T09:30:00+08:00',
      source: '中央社',
      authors: ['李明'],
      editors: ['王芳'],
      gone: ['五分車', '公開播送'],
    },
  },
  {
    kind: 'pasted: a broadcaster of London',
    page: paste(
      ['跳至内容', '主页', '国际', '视频', '', glacier.headline, '山谷中的一片残雪', '图像来源，示例图片社', ''],
      ['图像加注文字，如今要走半天山路才能看见一点残雪', 'Article Information', '作者, 李明', '职务, 示例广播中文记者', '2024年5月6日', ''],
      glacier.text.slice(0, 2).flatMap((one) => [one, '']),
      ['跳过 热读', '热读', '一座山村如何留住最后的学校', 'End of 热读', '', String(glacier.text[2]), ''],
      ['更多相关内容', '气候变化', '头条新闻', '北方山火烧到第三天', '© 2024 示例广播. 对外部网站内容，我们不承担责任。'],
    ),
    expected: {
      ...all(glacier),
      published: '2024-05-06',
      authors: ['李明'],
      gone: ['山村如何', '山火', '不承担责任'],
    },
  },
  {
    kind: 'pasted: a public account',
    page: paste(
      ['', train.headline, '原创 李明 青石慢车', ' 2024年05月06日 09:30 湖南', '', '点击上方蓝字关注我们', ''],
      train.text.flatMap((one) => [one, '']),
      ['文字｜李明', '编辑｜王芳', '', '阅读 1024', '', '青石慢车', '喜欢作者', '赞赏', '微信扫一扫', '关注该公众号'],
    ),
    expected: {
      ...all(train),
      published: '2024-05-06T09:30:00+08:00',
      source: '青石慢车',
      authors: ['李明'],
      editors: ['王芳'],
      gone: ['点击上方', '赞赏'],
    },
  },
  {
    kind: 'pasted: a column on a site of questions',
    page: paste(
      ['首发于', '修车手记', '写文章', bicycle.headline, '李明', '李明', '周末修车，平时修图', '关注他', '12 人赞同了该文章'],
      bicycle.text.flatMap((one) => [one, '']),
      ['发布于 2024-05-06 09:30・江苏', '自行车', '修理', '赞同 12', '3 条评论', '分享', '喜欢', '收藏', '申请转载'],
    ),
    expected: {
      ...all(bicycle),
      published: '2024-05-06T09:30:00+08:00',
      authors: ['李明'],
      gone: ['赞同', '申请转载'],
    },
  },
  {
    kind: 'pasted: a portal with accounts',
    page: paste(
      ['新闻 体育 汽车 房产 旅游 教育 时尚 科技 财经 娱乐 更多', '', '江城晚报', '1024文章 3.2万总阅读', '查看TA的文章>', '', '0', '', '分享到', ''],
      [pier.headline, '', '2024-05-06 09:30', '来源: 江城晚报', '发布于：湖北省', '', '原标题：老码头有了新去处', ''],
      pier.text.flatMap((one) => [`　　${one}`, '']),
      ['返回搜狐，查看更多', '', '责任编辑：', '平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。', '阅读 (1024)'],
    ),
    expected: {
      ...all(pier),
      published: '2024-05-06T09:30:00+08:00',
      source: '江城晚报',
      original: '老码头有了新去处',
      authors: [],
      editors: [],
      gone: ['平台声明', '查看更多'],
    },
  },
  {
    kind: 'pasted: a broadcaster of France',
    page: paste(
      ['跳至主要内容', '国际', '法国', '', glacier.headline, '发表时间： 06/05/2024 - 15:30', '', '图为山谷中的残雪。 © 李明', '作者：', '王芳', '分享', '打印'],
      ['一条冰川消失之后，镇上的人决定替它立一块碑。', '', '广告', ''],
      glacier.text.flatMap((one) => [one, '']),
      ['电子邮件新闻头条新闻和时事报道通过电子邮件直接送达', '我订阅', '', '浏览其他章节', '国际', '法国'],
    ),
    expected: {
      ...all(glacier),
      published: '2024-05-06T15:30:00+08:00',
      authors: ['王芳'],
      lead: '一条冰川消失之后',
      gone: ['电子邮件'],
    },
  },
];
