// Lines of the text that may be the site's: they speak to who reads the page, or are set unlike every paragraph beside them.

import { eitherScript } from '../data/either-script.ts';
import { type Note, opening, warning } from '../note.ts';
import { type Block, hanIn } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';
import { hintsOf } from '../read/html/html-shape.ts';

/** What one does with a page, and no article speaks of in the same breath with … */
const USE = eitherScript(
  /点击|点选|下载|订阅|关注|追踪|扫码|扫一扫|二维码|长按|浏览器|浏览效果|登[录入]|注册|app\b|应用程序|客户端|公众号|google|chrome|网页|本[网站]|网站|页面|电子报|推送|隐私|偏好|音频|语音|听新闻|\bAI\b|粉丝|instagram|facebook|\bline\b|转[载发]|版权|授权|捐款|赞助|打赏|会员|点赞|在看|评论区|留言|收藏|抽奖|优惠|购买|搜[索寻]/i,
);

/** … a call to do it. */
const CALL = eitherScript(
  /^(?:请|欢迎|立即|马上|点击|点选|下载|订阅|关注|选择|加入|建议|扫|长按|搜[索寻]|为达|本文由|内容由)|[，。！,]\s*(?:请|欢迎|敬请|立即|马上|赶快|快来|记得)|您(?:可|需|已|当前|正在|查看|的浏览)|不得|[!！]$/,
);

const speaksToReader = ({ text }: Block): boolean =>
  text.length <= 100 && !/[“「『"]/.test(text) && USE.test(text) && CALL.test(text);

/** Its element and the one around it, by name and class. */
const settingOf = ({ ancestors }: Block): string =>
  ancestors
    .slice(-2)
    .map((element) => `${element.tagName} ${hintsOf(element)}`)
    .join(' > ');

const isLine = (block: Block): boolean =>
  block.kind === 'text' && block.level === undefined && !isCaption(block) && hanIn(block.text) >= 6;

export const strangeLines = (body: readonly Block[], isHtml: boolean): Note[] => {
  const lines = body.filter(isLine);
  const settings = Map.groupBy(isHtml ? lines : [], settingOf);
  const isSet = [...settings.values()].some(({ length }) => length >= 3);
  // A caption may stand below its picture without a word of it, and an aside in brackets.
  const isUnlike = (block: Block) =>
    isSet &&
    settings.get(settingOf(block))?.length === 1 &&
    hanIn(block.text) <= 40 &&
    !/^[（(].*[）)]$/u.test(block.text) &&
    body[body.indexOf(block) - 1]?.kind !== 'figure';
  const called = lines.filter((block) => speaksToReader(block));
  const odd = lines.filter((block) => !called.includes(block) && isUnlike(block));
  const remedy = 'remove it if it is not of the article';
  return [
    ...called.map(({ text, line }) =>
      warning(line, 'body', `${opening(text)} speaks to who reads the page`, remedy),
    ),
    ...odd.map(({ text, line }) =>
      warning(line, 'body', `${opening(text)} is set unlike the paragraphs beside it`, remedy),
    ),
  ];
};
