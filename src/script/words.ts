// Words of our own in feeds and on pages, written by hand in each script: they never go through a dictionary.

import type { Language } from '../content/language.ts';
import type { Variant } from './variants.ts';

export interface Words {
  readonly source: string;
  readonly originalHeadline: string;
  readonly editors: string;
  readonly translator: string;
  /** By an author's role; an unknown role is shown as it is written. */
  readonly roles: Readonly<Record<string, string>>;
  readonly correction: string;
  readonly related: string;
  readonly rights: string;
  readonly picture: string;
  readonly readOn: string;
  readonly channels: string;
  readonly latest: string;
  readonly subscribe: string;
  /** What to do with a feed, in two sentences. */
  readonly howTo: string;
  readonly otherScripts: string;
  readonly noArticles: string;
  readonly home: string;
  readonly skip: string;
}

const HANS: Words = {
  source: '来源',
  originalHeadline: '原标题',
  editors: '责编',
  translator: '译者',
  roles: {
    author: '作者',
    reporter: '记者',
    photographer: '摄影',
    commentator: '评论员',
    correspondent: '通讯员',
  },
  correction: '更正',
  related: '推荐阅读',
  rights: '版权',
  picture: '图片来源',
  readOn: '阅读全文',
  channels: '频道',
  latest: '最新文章',
  subscribe: '订阅',
  howTo: '复制下面任一地址，添加到阅读器，新文章就会自动出现。三种格式内容相同，拿不准就选 RSS。',
  otherScripts: '简繁版本',
  noArticles: '本频道暂无文章。',
  home: '首页',
  skip: '跳到正文',
};

const HANT: Words = {
  source: '來源',
  originalHeadline: '原標題',
  editors: '責任編輯',
  translator: '譯者',
  roles: {
    author: '作者',
    reporter: '記者',
    photographer: '攝影',
    commentator: '評論員',
    correspondent: '通訊員',
  },
  correction: '更正',
  related: '延伸閱讀',
  rights: '版權',
  picture: '圖片來源',
  readOn: '閱讀全文',
  channels: '頻道',
  latest: '最新文章',
  subscribe: '訂閱',
  howTo: '複製下面任一網址，加進閱讀器，新文章就會自動出現。三種格式內容相同，不確定就選 RSS。',
  otherScripts: '簡繁版本',
  noArticles: '本頻道暫無文章。',
  home: '首頁',
  skip: '跳至主要內容',
};

const WORDS: Record<Language, Words> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  'zh-Hant-TW': HANT,
  'zh-Hant-HK': HANT,
};

/** The words of a variant; as written, those of the language that the text around them is in. */
export const wordsIn = (variant: Variant, language: Language): Words =>
  WORDS[variant === 'zh' ? language : variant];
