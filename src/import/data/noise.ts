// What stands on a page and is not the article: tables of words and lines.

const words = (text: string) => text.split(' ');

/** Words of share bars, tools and menus. A line of nothing but these, figures and marks is no part of the article. */
const TOOLS = words(
  '分享让更多人看到 小字号 中字号 大字号 小字號 大字號 分享到 分享至 分享给好友 分享給好友 好友和朋友圈 好友及朋友圈 分享 易信 来往 短信 邮件 郵件 领英 知乎 Pinterest LinkedIn Reddit Tumblr 脸书 臉書 推特 热搜 熱搜 微信好友 微信朋友圈 微信扫一扫 朋友圈 微信 微博 新浪微博 腾讯微博 人人网 开心网 QQ空间 QQ好友 QQ 空间 Facebook Twitter LINE Line Plurk WhatsApp Telegram Email Threads Messenger X Weibo WeChat 微信好友 豆瓣 百度贴吧 支付宝 钉钉 复制链接 複製連結 複製網址 打印本页 打印本页面 打印 列印 友善列印 友善打印 关闭窗口 关闭本页 关闭 關閉 字号 字號 字级 字級 字体 字體 字型 大字 小字 放大 缩小 縮小 超大 特大 大 中 小 加大 标准 繁体 简体 简 繁 正體 收藏本文 收藏 加入收藏 评论 評論 我要评论 发表评论 留言 跟帖 参与 人参与 条评论 点赞 點讚 赞 讚 在看 转发 轉發 推荐 推薦 举报 檢舉 纠错 我要纠错 投诉 手机看 手机观看 用手机看 手机版 用微信扫码二维码 二维码 返回首页 返回顶部 返回列表 回首页 回首頁 回上一頁 回頂端 TOP Top 首页 首頁 上一页 上一頁 下一页 下一頁 上一篇 下一篇 尾页 末页 全文阅读 阅读全文 閱讀全文 查看全文 展开全文 展開全文 展開 收起 更多 更多>> more MORE More 查看更多 看更多 播放 暂停 語音 语音播报 朗读 收听 聽新聞 收聽 追蹤 關注 关注 已关注 订阅 訂閱 登录 登入 登錄 注册 註冊 搜索 搜尋 搜尋新聞 广告 廣告 AD Advertisement ADVERTISEMENT 赞助 阅读原文 阅读 閱讀 浏览 瀏覽 点击 人气 次 人 我要报料 下载APP 下載APP 打开APP 打开 App APP 打开微信 网站地图 無障礙 无障碍 無障礙網頁 长者模式 原创 原創 正文 全文 字 A A+ A- A＋ A－ AA T T+ T- Share Print Copy 听新闻 听全文 新闻中心 快讯 即時 参与互动 參與互動 互动 责任编辑 責任編輯 來源 来源 编辑 作者 日期 时间',
);

const TOOL_WORDS = new Set(TOOLS);
const TOOL = new RegExp(
  TOOLS.toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[+]/g, '\\+'))
    .join('|'),
  'g',
);

/** Nothing is left of a line without the words of tools: a share bar, a row of buttons. */
export const isToolbar = (text: string): boolean =>
  text.length <= 160 && text.replace(TOOL, '').replace(/[\d\s\p{P}\p{S}]/gu, '') === '';

/** Without the words of a line that are tools; a word that only holds one stays: 記者, but not 人. */
export const withoutTools = (text: string): string =>
  text
    .split(/([\s|｜·]+)/u)
    .map((word) => (TOOL_WORDS.has(word) || /^[\d\p{P}]*$/u.test(word) ? ' ' : word))
    .join('');

export interface NoiseRow {
  readonly name: string;
  readonly example: string;
  readonly pattern: RegExp;
}

/** Lines that stand among paragraphs and are none of them. */
export const NOISE: readonly NoiseRow[] = [
  {
    name: 'where the page is',
    example: '您的位置：首页 > 新闻 > 正文',
    pattern:
      /^(?:您|你)?(?:现在|現在|当前|目前)?(?:的)?(?:所在)?(?:位置|位於|位于)[:：是]|^(?:首页|首頁|主页|[\p{Script=Han}A-Za-z]{2,8}(?:网|網|頻道|频道))\s*(?:[>＞»›→]|&gt;|-{2,}|·)+\s*\S|^(?:[^>＞»›。，]{1,12}\s*[>＞»›]+\s*){1,6}[^>＞»›。，]{0,40}$/u,
  },
  {
    name: 'a call to scan or to follow',
    example: '扫描二维码，关注本站公众号',
    pattern:
      /^.{0,24}(?:扫一扫|掃一掃|扫码|掃碼|扫描|掃描|长按|長按|识别|識別).{0,10}(?:二维码|二維碼|QR|图片|圖片|关注|關注|下载|下載|加入|查看|观看|觀看|阅读|閱讀|分享|进群|添加|收藏).{0,30}$|^.{0,6}(?:二维码|二維碼).{0,6}$|^(?:请|請|欢迎|歡迎|立即|马上|馬上|快来|点击|點擊|點選|点我|點我|更多.{0,10}[，,]?(?:请|請)?)?(?:搜索|关注|關注|追蹤|訂閱|订阅|下载|下載|加入|打开|打開).{0,16}(?:公众号|公眾號|微信|微博|客户端|客戶端|APP|App|LINE|Line|粉絲|好友|Telegram|頻道|YouTube|Podcast).{0,24}$/u,
  },
  {
    name: 'an advertisement',
    example: '請繼續往下閱讀…',
    pattern:
      /^[（(【[—-]*(?:請|请)?(?:繼續|继续)?(?:往下|向下)(?:閱讀|阅读|滑動|滑动)|^[-—\s]*(?:广告|廣告|赞助商|贊助|推广|推廣|AD|Ads?)(?:位|内容|內容|之後|之后|後|后)?[-—\s:：]|^(?:文章|内容|內容)?(?:未完|接續|未結束).{0,10}(?:廣告|广告|下一頁|下一页)|^.{0,8}(?:不用抽|不用搶|保證天天中獎|限时优惠|限時優惠|立即购买|立即購買|立即下载|立即下載|点击购买)/u,
  },
  {
    name: 'a way to another page',
    example: '点击进入专题：湿地观鸟',
    pattern:
      /^[【[（(>»\s]*(?:点击|點擊|點選|按此|戳这里|戳這裡|更多内容|更多內容|更多精彩|更多详情|更多新闻|更多新聞)(?:进入|進入|查看|观看|觀看|阅读|閱讀|了解|这里|此处|此處|请|請|内容|內容|尽在|盡在|详见).{0,30}$/u,
  },
  {
    name: 'a remark of the machine',
    example: '您的浏览器不支持 HTML5 视频',
    pattern:
      /浏览器(?:版本过低|不支持)|瀏覽器(?:不支援|版本)|^正在加载|^加载中|^載入中|^loading|enable JavaScript|^视频加载|^播放器|^轻触阅读原文|^向上滑动看下一个|^预览时标签不可点|^微信扫一扫|^继续滑动看下一个|^cookie/iu,
  },
  {
    name: 'an appeal',
    example: '快来江城客户端，参与最热闹的船歌擂台吧！',
    pattern:
      /(?:快来|快來|赶快|趕快|赶紧|趕緊|立即|马上|馬上|一起来|一起來|欢迎|歡迎)[^。]{0,40}(?:体验|體驗|参与|參與|下载|下載|关注|關注|加入|领取|領取|围观|圍觀|报名|報名|互动|互動)[^。]{0,24}[!！~～]+$/u,
  },
  {
    name: 'where there is more of it',
    example: '（本文来自江城新闻，更多原创资讯请下载“江城新闻”APP）',
    pattern:
      /^[（(【[]?.{0,30}(?:更多|精彩)(?:原创|原創|精彩|独家|獨家|相关|相關|最新)?(?:资讯|資訊|内容|內容|新闻|新聞|报道|報導|文章).{0,6}(?:请|請|欢迎|歡迎|敬请|可)?.{0,4}(?:下载|下載|关注|關注|点击|點擊|登录|登入|访问|訪問|浏览|瀏覽|扫码|掃碼|搜索|搜尋).{0,30}$/u,
  },
  {
    name: 'a warning of the site',
    example: '★江城新聞網提醒您：飲酒過量，有害健康。',
    pattern: /^[★※◎●▲*\s]*.{0,14}(?:提醒您|關心您|关心您|提醒你|關心你)\s*[:：]/u,
  },
  {
    name: 'how long it takes to read',
    example: '阅读时间：11 分钟',
    pattern:
      /^(?:(?:阅读|閱讀|朗读|收听|收聽)?(?:时间|時間|时长|時長|约|約|需|大约|大約)*[:：\s]*)?\d{1,3}\s*(?:分钟|分鐘|min)(?:\s*(?:阅读|閱讀|read))?$/iu,
  },
  {
    name: 'counts',
    example: '阅读 1024　评论 12',
    pattern:
      /^(?:(?:阅读|閱讀|浏览|瀏覽|点击|點閱|点阅|人气|人氣|评论|評論|回复|分享|收藏|在看|赞|讚|轉發|转发)(?:次数|次數|数|數|量|率)?[\s:：(（]*[\d,.]+\s*(?:万|萬|k|K)?\+?\s*(?:次|人|条|條)?[)）]?[\s|｜·,，]*)+$/u,
  },
];

/** Where the article has ended: what follows is about other articles, or about the site. */
export const END: readonly NoiseRow[] = [
  {
    name: 'other articles, as a list of links',
    example: '热门推荐',
    pattern:
      /^[\s【[〔■●◆▲※>|｜▍▎-]*(?:热门|熱門|热点|熱點|今日|本日|24小时|24小時|一周|一週|最新|即時|其他|其它|往期|更多|精选|精選|精彩|图片|圖片|猜你|大家|人气|人氣|您可能|你可能|也许你|為你|为你|为您|為您|编辑|編輯|小编|点击排行|新闻排行|新聞排行|阅读排行|排行榜|網友|网友|点赞最多|延伸|看更多|相关专题|相關專題)(?:文章|新闻|新聞|推荐|推薦|内容|內容|阅读|閱讀|喜欢|喜歡|都在看|在看|还喜欢|還喜歡|想看|感兴趣|感興趣|熱門|热门|热点|熱點|排行|榜|要闻|要聞|点击|點閱|回顾|回顧|资讯|資訊|精选|精選|視頻|视频|图集|圖集|影音|報導|报道|評論|评论|报料|专题|專題|榜单|消息|頭條|头条|在搜|都爱看|都愛看)*[】\]〕\s:：>|｜…]*$/u,
  },
  {
    name: 'comments',
    example: '网友评论',
    pattern:
      /^(?:网友|網友|读者|讀者|最新|全部|热门|精选|精選)?(?:评论|評論|留言|跟帖|跟贴|回應|回响|迴響)(?:区|區|列表)?[\s(（\d)）条條]*[:：]?$|^(?:发表|發表|我要|写|寫)(?:评论|評論|留言|回應)|^(?:网友|網友)(?:评论|評論|留言).{0,30}(?:观点|觀點|立场|立場)/u,
  },
  {
    name: 'who owns the site',
    example: '版权所有 未经授权不得转载',
    pattern:
      /(?:copyright|©|（c）|\(c\))\s*[©\d]|copyright\b|ICP[备備证證]|公网安备|(?:版权|版權)(?:所有|聲明|声明|說明|说明)(?!者)|(?:許可證|许可证)(?:号|號|编号)|(?:^|[\s|｜])(?:关于我们|關於我們|联系我们|聯絡我們|聯繫我們|网站声明|服务条款|服務條款|隱私權|隐私政策|隱私政策|廣告刊登|广告服务|网站地图|網站導覽|法律声明|免责声明|免責聲明|诚聘英才|本站(?:简介|介绍))(?:$|[\s|｜:：-])|(?:举报|舉報)(?:电话|電話|邮箱)|(?:all|All|ALL) (?:rights|Rights|RIGHTS)/iu,
  },
  {
    name: 'a disclaimer',
    example: '特别声明：以上内容仅代表作者观点',
    pattern:
      /^[【[（(*※\s]*(?:特别|特別|郑重|鄭重|平台|版权|版權|免责|免責|重要|转载|轉載|本网|本網|本站|网站)?(?:声明|聲明|提示|说明|說明)[】\]）)\s]*[:：]|^(?:凡|凡是)?(?:本网|本網|本站|本文)?(?:注明|註明|标注)[“"「].{0,12}(?:来源|來源)|^(?:以上|本文|该文|該文)(?:内容|內容|文章|观点|觀點|图文)?(?:仅|僅|只)?代表|^.{0,30}(?:仅代表|僅代表)(?:作者|其).{0,10}(?:观点|觀點|意见|意見)|^(?:未经|未經).{0,14}(?:不得|禁止|请勿|請勿)|^[（(]?(?:本文|本報導|本報|本网站|本網站).{0,16}(?:未经|未經|不得转载|不得轉載)/u,
  },
];

/** Headings of lists of related stories; what follows may be kept with its address. */
export const RELATED: readonly NoiseRow[] = [
  {
    name: 'related stories',
    example: '推薦閱讀',
    pattern:
      /^[\s【[〔■●◆▲※★☆>＞▍▎|｜-]*(?:推荐阅读|推薦閱讀|相关新闻|相關新聞|相关报道|相關報道|相關報導|相关阅读|相關閱讀|相关链接|相關連結|相关文章|相關文章|延伸阅读|延伸閱讀|更多阅读|拓展阅读|相关稿件|相关内容|相關內容|新闻链接|請看相關新聞|更多相關新聞|往期回顾|推荐新闻|推薦新聞)/u,
  },
];

/** Marks of pages: 【1】【2】, 上一页 1 2 下一页. */
export const PAGE_MARKS: readonly NoiseRow[] = [
  {
    name: 'numbers in brackets',
    example: '【1】【2】【3】',
    pattern:
      /^(?:(?:上一?[页頁]|前一?[页頁])\s*)?(?:[【[［(（]\s*\d{1,2}\s*[】\]］)）]\s*){2,}(?:.{0,12}[页頁])?[\s>»]*$|^【\d{1,2}】$/u,
  },
  {
    name: 'numbers between pages',
    example: '上一页 1 2 3 下一页',
    pattern:
      /^(?:(?:首|上一|上|前|前一|第一)\s*[页頁][\s<«]*)*[\d.…\s|【】[\]]*\d[\d.…\s|【】[\]]*(?:[>»\s]*(?:下一|下|后|後|尾|末|后一|後一|最后一)\s*[页頁])+[\s>»]*$|^(?:上一?[页頁]\s*)?下一[页頁][\s>»]*$/u,
  },
  {
    name: 'one of several',
    example: '第1页/共3页',
    pattern: /^[（(]?第?\s*\d+\s*[页頁]?\s*[/／,，]?\s*共\s*\d+\s*[页頁][）)]?$|^[（(]\d\/\d[）)]$/u,
  },
];

/** 【詳細】, [全文]: the end of a related story's abstract. */
export const DETAIL =
  /[【[〔［]\s*(?:详细|詳細|详情|詳情|全文|更多|阅读全文|閱讀全文|点击查看)\s*[】\]〕］]\s*$/u;

/** Ends after which nothing is of the article, however it reads. */
export const isFinal = (text: string): boolean =>
  END.some(({ name, pattern }) => name !== 'other articles, as a list of links' && pattern.test(text));

export const isIn = (rows: readonly NoiseRow[], text: string): boolean =>
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
    : names.length >= 4 && longest <= 6 && mean <= 4.5;
};

/** Links at the end of a paragraph that lead back to the site. */
export const NAV_LINK =
  /^[【[（(\s]*(?:返回.{2,8}[，,、]?\s*(?:查看更多)?|查看更多|阅读原文|閱讀原文|阅读全文|閱讀全文|点击查看.{0,8}|點擊查看.{0,8}|看更多|更多>*|详细|詳細|详情|詳情)[】\]）)\s>»]*$/u;
