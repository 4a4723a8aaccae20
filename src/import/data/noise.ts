// What stands on a page and is not the article: tables of words and lines.

import { eitherScript, simplified } from './either-script.ts';
import { type Row, rowsOf } from './rows.ts';

const words = (text: string) => text.split(' ');

/** Words of share bars, tools and menus. A line of nothing but these, figures and marks is no part of the article. */
const TOOLS = words(
  '点击图片放大 点击放大 点击看大图 听报道 听新闻 朗读 字数 复制连结 复制链接 存新闻 收藏新闻 列印新闻 分享此新闻 播放视频 查看视频 观看视频 打开播放器 阅读简体中文版 阅读繁体中文版 加入收藏 加入好友 赞助本文 特 AI 文字大小 字体大小 字级设定 分享让更多人看到 小字号 中字号 大字号 大字体 小字体 共享此文章 分享到 分享至 分享给好友 好友和朋友圈 好友及朋友圈 分享 易信 来往 短信 邮件 领英 知乎 Pinterest LinkedIn Reddit Tumblr 脸书 推特 热搜 微信好友 微信朋友圈 微信扫一扫 朋友圈 微信 微博 新浪微博 腾讯微博 腾讯QQ 人人网 开心网 QQ空间 QQ好友 QQ 空间 Facebook Twitter LINE Line Plurk WhatsApp Telegram Email Threads Messenger X Weibo WeChat 豆瓣 百度贴吧 支付宝 钉钉 复制链接 复制连结 复制网址 打印本页 打印本页面 打印本稿 打印 列印 电邮 友善列印 友善打印 关闭窗口 关闭本页 关闭 字号 字级 字体 字型 大字 小字 放大 缩小 超大 特大 大 中 小 加大 标准 繁体 简体 简 繁 正体 收藏本文 收藏 跟随 加入收藏 评论 我要评论 发表评论 留言 跟帖 参与 人参与 条评论 点赞 赞 在看 转发 推荐朋友 推荐 举报 检举 纠错 我要纠错 投诉 手机看 手机观看 用手机看 手机版 用微信扫码二维码 二维码 返回首页 返回顶部 返回列表 回首页 回上一页 回顶端 TOP Top 首页 上一页 下一页 上一篇 下一篇 上一篇新闻 下一篇新闻 上 下 尾页 末页 全文阅读 阅读剩余全文 展开剩余全文 查看剩余全文 剩余全文 阅读全文 查看全文 展开全文 展开 收起 更多 更多>> more MORE More 正在加载 视频加载中 加载中 载入中 查看更多 看更多 播放 暂停 语音 语音播报 朗读 收听 听新闻 追踪 关注 关注他 关注她 已关注 写文章 首发于 申请转载 喜欢 人赞同了该文章 添加评论 订阅 登录 登入 注册 搜索 搜寻 搜寻新闻 广告 AD Advertisement ADVERTISEMENT 赞助 阅读原文 阅读 浏览 点击 人气 次 人 我要报料 下载APP 打开APP 打开 App APP 打开微信 网站地图 无障碍 无障碍网页 长者模式 原创 正文 全文 字 A A+ A- A＋ A－ AA T T+ T- Share Print Copy 听全文 听报道 听文章 我要举报 新闻中心 快讯 即时 参与互动 互动 责任编辑 来源 编辑 作者 日期 时间',
);

const TOOL_WORDS = new Set(TOOLS);
const TOOL = eitherScript(
  new RegExp(
    TOOLS.toSorted((a, b) => b.length - a.length)
      .map((word) => word.replace(/[+]/g, '\\+'))
      .join('|'),
    'gi',
  ),
);

const LONG = TOOLS.filter(({ length }) => length >= 3)
  .join('|')
  .replace(/[+]/g, '\\+');
const TOOL_END = eitherScript(new RegExp(`(?<=.{2})(?:${LONG})$`, 'i'));
const TOOL_START = eitherScript(new RegExp(`^(?:${LONG})(?=.{2})`, 'i'));

/** 听新闻江城网: without a tool that is glued before it. */
export const withoutToolStart = (text: string): string => text.replace(TOOL_START, '');

/** Without the tools that are glued to its end: 江城网听报道. */
export const withoutToolEnd = (text: string): string => {
  const bared = text.replace(TOOL_END, '');
  return bared === text ? text : withoutToolEnd(bared);
};

/** Nothing is left of a line without the words of tools: a share bar, a row of buttons. */
export const isToolbar = (text: string): boolean =>
  text.length <= 160 && text.replace(TOOL, '').replace(/[\d\s\p{P}\p{S}]/gu, '') === '';

/** Without the words of a line that are tools; a word that only holds one stays: 記者, but not 人. */
export const withoutTools = (text: string): string =>
  text
    .split(/([\s|｜]+|(?<!\p{Script=Han})·|·(?!\p{Script=Han}))/u)
    .map((word) =>
      TOOL_WORDS.has(simplified(word).replace(/[+＋-]$/, '')) || /^[\d\p{P}]*$/u.test(word) ? ' ' : word,
    )
    .join('');

/** What is no headline, ours or another's. */
export const NOISE = rowsOf({
  'where the page is': [
    '您的位置：首页 > 新闻 > 正文',
    /^(?:您|你)?(?:现在|当前|目前)?(?:的)?(?:所在)?(?:位置|位于)[:：是]|^(?:首页|主页|[\p{Script=Han}A-Za-z]{2,8}(?:网|频道))\s*(?:[>＞»›→/／]|&gt;|-{2,}|·)+\s*\S|^(?:[^>＞»›。，]{1,12}\s*[>＞»›]+\s*){1,6}[^>＞»›。，]{0,40}$/u,
  ],
  'words for the ear before a caption': [
    '图像加注文字，江边的老渡口',
    /^(?:图像来源|图像加[注註]文字)\s*[，,：:]/u,
  ],
  'a call to scan or to follow': [
    '扫描二维码，关注本站公众号',
    /^.{0,24}(?:扫一扫|扫码|扫描|长按|识别).{0,10}(?:二维码|QR|图片|关注|下载|加入|查看|观看|阅读|分享|进群|添加|收藏|手机).{0,30}$|^.{0,6}二维码.{0,6}$|^.{0,8}(?:蓝字|名片|卡片).{0,8}关注.{0,8}$|^[◎※▶►☞\s]*(?:请|欢迎|立即|马上|快来|点击|点选|点我|更多.{0,10}[，,]?(?:请)?)?(?:搜索|关注|追踪|订阅|下载|加入|打开).{0,16}(?:公众号|微信|微博|客户端|APP|App|LINE|Line|粉丝|好友|Telegram|频道|YouTube|Podcast|查看精彩|观看|体验更佳|应用程序).{0,24}$/u,
  ],
  'a way on from the date': [
    '进入江城报北京频道，阅读更多精彩内容',
    /^(?:进入|前往|来到).{2,16}[，,]?\s*(?:阅读|查看|了解)更多.{0,10}$/u,
  ],
});

/** Where the article has ended: what follows is about other articles, or about the site. */
export const END = rowsOf({
  'other articles, as a list of links': [
    '热门推荐',
    /^[\s【[〔■●◆▲※>|｜▍▎-]*(?:热|热门|热点|今日|本日|24小时|一周|最新|即时|其他|其它|往期|更多|精选|精彩|图片|猜你|大家|人气|[您你]可能也?|也许你|为你|为您|编辑|小编|点击排行|新闻排行|阅读排行|排行榜|网友|点赞最多|延伸|看更多|相关专题|推荐)(?:文章|新闻|推荐|内容|阅读|喜欢|读|都在看|在看|还喜欢|想看|感兴趣|有兴趣|有兴趣的文章|热门|热点|排行|榜|要闻|点击|点阅|回顾|资讯|精选|视频|图集|影音|报导|报道|评论|报料|专题|榜单|消息|头条|在搜|都爱看)*[】\]〕\s:：>|｜…]*$|^(?:全部|最新|热门|网友|精彩)?(?:评论|跟贴|留言|回复)\s*[（(]?\d+[）)]?\s*条?$|^更多.{2,8}(?:文章|报道|报导|作品|内容)$/u,
  ],
  'a disclaimer': [
    '特别声明：以上内容仅代表作者观点',
    /^[【[（(*※“"\s]*(?:特别|郑重|平台|版权|免责|重要|转载|广告|本网|本站|网站|作者)?(?:声明|提示|说明)(?:[】\]）)]|\s*[:：])|^(?:特别|郑重|平台|版权|免责)(?:声明|提示)$|^(?:凡|凡是)?(?:本网|本站|本文)?(?:注明|标注)[“"「].{0,12}(?:来源)|^(?:以上|本文|该文)(?:内容|文章|观点|图文|言论)?(?:仅|只|不)?代表|^.{0,20}观点(?:仅|只|不)代表|^[^“「。]{0,20}不代表|^如(?:对|需).{0,16}(?:异议|投诉|授权|版权).{0,8}请?联[系络]|^.{0,40}(?:仅代表)(?:该|本)?(?:作者|其|机构).{0,10}(?:观点|意见)|^本文(?:系|为|由).{2,12}(?:独家|原创|授权|首发)|^[※*＊◎\s]*本文由.{2,12}授权|^[©（(]?\s*(?:©|本文|文章)?.{0,12}版权归|^(?:未经).{0,14}(?:不得|禁止|请勿|严禁|谢绝)|^[（(]?(?:本文|本报导|本报|本网站).{0,16}(?:未经|不得转载)/u,
  ],
});

/** Whose it is: a line that speaks of the page itself, of leave, of what may not be done, and of what it is that may not be done. */
export const RIGHTS = eitherScript(
  /^.{0,16}[，,\s]*(?:未经|非经).{0,16}(?:授权|许可|允许|同意).{0,6}(?:不得|禁止|请勿|严禁).{0,4}(?:转载|使用|复制).{0,16}$|^(?!.*[“「])(?=.{0,80}(?:[本此](?:[文报刊网站台社稿号图]|内容|作品|平台|网站|页面|公众号)|(?:图片|照片|作品|内容|文章|网站).{0,8}(?:版权|著作权)|版权(?:作品|所有|归|为|声明)|著作权归|^[\s※★*【（(©]*(?:未经|非经|如无)|©))(?=.*(?:授权|许可|同意|允许))(?=.*(?:不得|禁止|请勿|严禁|谢绝|不许|切勿))(?=.*(?:转载|转贴|复制|摘编|引用|使用|镜像|公开播送|转发)).{0,240}$/u,
);

/** Headings of lists of related stories; what follows may be kept with its address. */
export const RELATED = rowsOf({
  'related stories': [
    '相關新聞',
    /^[\s【[〔■●◆▲※★☆>＞▍▎|｜-]*(?:(?:\p{Script=Han}{2,6}[-－—])?相关(?:新闻|报道|报导)|相关新闻|相关报道|相关报导|相关阅读|相关链接|相关连结|相关文章|延伸阅读|更多阅读|拓展阅读|相关稿件|相关内容|新闻链接|[也另]请阅读|请看相关新闻|更多相关新闻|也请关注|\S{1,8}跳过$|跳过\s*.{1,16}[，,]\s*继续阅读$|另请参阅|看更多\s*[:：]|延伸阅读|相关\s*[:：]?$)/u,
  ],
});

/** Marks of pages: 【1】【2】, 上一页 1 2 下一页. */
export const PAGE_MARKS = rowsOf({
  'numbers in brackets': [
    '【1】【2】【3】',
    /^(?:(?:上一?页|前一?页)\s*)?(?:[【[［(（]\s*\d{1,2}\s*[】\]］)）]\s*){2,}(?:.{0,12}页)?[\s>»]*$|^【\d{1,2}】$/u,
  ],
  'numbers between pages': [
    '上一页 1 2 3 下一页',
    /^(?:(?:首|上一|上|前|前一|第一)\s*页[\s<«]*)*[\d.…\s|【】[\]]*\d[\d.…\s|【】[\]]*(?:[>»\s]*(?:下一|下|后|尾|末|后一|最后一)\s*页)+[\s>»]*$|^(?:上一?页\s*)?下一页[\s>»]*$/u,
  ],
  'one of several': [
    '第1页/共3页',
    /^[（(]?第?\s*\d+\s*页?\s*[/／,，]?\s*共\s*\d+\s*页[）)]?$|^[（(]\d\/\d[）)]$/u,
  ],
});

/** 【詳細】, [全文]: the end of a related story's abstract. */
export const DETAIL = eitherScript(/[【[〔［]\s*(?:详细|详情|全文|更多|阅读全文|点击查看)\s*[】\]〕］]\s*$/u);

/** What is free is not the whole article. */
export const CUT = eitherScript(
  /免费试读|试读(?:部分|结束|已结束|内容)|(?:剩余|余下|剩下|还有|后续).{0,8}(?:内容|全文|文字|正文|[\d.]+\s*[%％]).{0,30}(?:订阅|登录|登入|付费|会员|购买|解锁)|(?:订阅|登录|登入|付费|购买|开通|成为|加入).{0,12}(?:阅读|畅读|查看|解锁|观看|看)(?:本文)?(?:的)?(?:全文|余下|剩余|完整|后续|全部)|(?:阅读|查看|解锁)(?:全文|余下|完整).{0,8}(?:请|需|须).{0,4}(?:订阅|登录|登入|付费|下载|购买)|(?:加入|成为)[^。]{0,10}(?:会员|订户).{0,4}(?:继续|即可|以|才能)?(?:阅读|观看)|(?:全文|本文|文章).{0,8}(?:仅限|只限|限|仅供|专供).{0,6}(?:订户|会员|订阅)/u,
);

/** Ends after which nothing is of the article, however it reads. */
export const isFinal = (text: string): boolean =>
  RIGHTS.test(text) ||
  END.some(({ name, pattern }) => name !== 'other articles, as a list of links' && pattern.test(text));

/** A box that says where it ends, for who listens to the page. */
export const isBoxEnd = (text: string): boolean =>
  /^End of\b|^.{2,16}\s*(?:结尾|結尾)$|^(?:结尾|結尾)\s*.{2,16}$/.test(text);

export const isIn = (rows: readonly Row[], text: string): boolean =>
  rows.some(({ pattern }) => pattern.test(text));

/** A menu: short names in a row, divided by spaces or marks. */
export const isMenu = (text: string): boolean => {
  if (/[。，；：！？:;]/.test(text)) return false;
  const names = text.split(/[\s|｜丨·•>＞»/／]+/u).filter(Boolean);
  const divided = /[|｜丨·•]/.test(text);
  const mean = names.reduce((sum, name) => sum + name.length, 0) / names.length;
  const longest = Math.max(...names.map((name) => [...name].length));
  return divided && names.length < 4
    ? names.length >= 2 && longest <= 4 && mean <= (names.length === 2 ? 2.5 : 4)
    : names.length >= 4 && longest <= (divided ? 10 : 6) && mean <= (divided ? 6 : 4.5);
};

/** The same in a text that was copied: …前行。返回搜狐，查看更多 */
export const WAY_BACK = /\s*返回\p{Script=Han}{2,4}[，,]\s*查看更多\s*$/u;

/** Links at the end of a paragraph that lead back to the site. */
export const NAV_LINK = eitherScript(
  /^[【[（(\s]*(?:返回.{2,8}[，,、]?\s*(?:查看更多)?|查看更多|阅读原文|阅读全文|点击查看.{0,8}|看更多|更多>*|详细|详情)[】\]）)\s>»]*$/u,
);
