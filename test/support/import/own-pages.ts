// Every article of content/, printed as a page among a site's furniture, as HTML and as text.

import { join } from 'node:path';
import { type Article, parseArticle } from '../../../src/content/article.ts';
import { treeToHtml } from '../../../src/content/text/markdown.ts';
import { loadContent } from '../../../src/press/disk/content/content-folder.ts';
import { ROOT } from '../sample.ts';

export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

export const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

const articles = [...loadContent(join(ROOT, 'content'))].flatMap(([path, file]) => {
  const parsed = path.startsWith('articles/') ? parseArticle(path, file) : undefined;
  return parsed?.ok ? [parsed.value] : [];
});

const SIMPLIFIED = {
  menu: ['江城网首页 | 新闻 | 体育 | 财经 | 房产', '当前位置：江城网 > 新闻中心 > 正文'],
  about: '2021-06-16 10:01 来源：江城日报 编辑：李明',
  tools: ['分享到：新浪微博 微信 QQ空间', '【打印】【关闭】【字号：大 中 小】', '阅读：1.2万 评论：35'],
  foot: [
    '（责任编辑：王芳）',
    '相关新闻',
    '山里的小学多了一间音乐教室',
    '热门推荐',
    '某地的一则新闻标题写在这里',
    '扫描二维码，关注江城网官方微信',
    '版权声明：凡本网注明“来源：江城网”的所有作品，版权均属于江城网。',
    '关于我们 | 联系我们 | 网站地图',
    'Copyright © 2021 江城网 All Rights Reserved 江ICP备00000000号',
  ],
};
const TRADITIONAL: typeof SIMPLIFIED = {
  menu: ['首頁 即時 熱門 政治 社會 地方 國際', '您的位置：首頁 > 地方 > 正文'],
  about: '2021-06-16 10:01 來源：江城日報 編輯：李明',
  tools: ['分享', '字級：小 中 大', '讚 0 分享'],
  foot: [
    '（責任編輯：王芳）',
    '延伸閱讀',
    '山裡的小學多了一間音樂教室',
    '熱門新聞',
    '1 某地的一則新聞標題',
    'Copyright © 2021 江城網 版權所有',
    '關於我們 | 聯絡我們 | 隱私權政策',
  ],
};

const furnitureOf = ({ inLanguage }: Article) => (inLanguage === 'zh-Hans' ? SIMPLIFIED : TRADITIONAL);
export const paragraphsOf = ({ body }: Article) =>
  body.children.map((child) => textOf(child as Node).replace(/\s*\n\s*/g, '')).filter((text) => text !== '');

const asText = (article: Article): string => {
  const { menu, about, tools, foot } = furnitureOf(article);
  const text = paragraphsOf(article).map((paragraph) => `　　${paragraph}\n`);
  return [
    ...menu,
    `${article.headline}_江城网`,
    '',
    article.headline,
    '',
    about,
    ...tools,
    '',
    ...text,
    ...foot,
  ].join('\n');
};

const asHtml = (article: Article): string => {
  const { menu, about, tools, foot } = furnitureOf(article);
  const lines = (all: readonly string[]) => all.map((line) => `<div>${line}</div>`).join('\n');
  const body = `<h1>${article.headline}</h1><p>${about}</p>${lines(tools)}<div>${treeToHtml(article.body)}</div>`;
  return `<html><title>${article.headline} - 江城网</title><body>${lines(menu)}${body}${lines(foot)}</body></html>`;
};

export const OWN_PAGES = articles.flatMap((article) => [
  { id: article.id, form: 'text', article, page: asText(article) },
  { id: article.id, form: 'HTML', article, page: asHtml(article) },
]);
