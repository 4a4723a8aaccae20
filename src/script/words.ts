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
  readonly license: string;
  readonly picture: string;
  readonly readOn: string;
  readonly channels: string;
  readonly wholeSite: string;
  readonly latest: string;
  readonly subscribe: string;
  /** What to do with a feed, in two sentences. */
  readonly howTo: string;
  readonly otherScripts: string;
  readonly noArticles: string;
  readonly updated: string;
  readonly published: string;
  readonly withdrawn: string;
  readonly home: string;
  readonly skip: string;
}

const HANS: Words = {
  source: '来源',
  originalHeadline: '原标题',
  editors: '责编',
  translator: '翻译',
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
  license: '许可',
  picture: '图',
  readOn: '阅读全文',
  channels: '频道',
  wholeSite: '全站',
  latest: '最新文章',
  subscribe: '订阅',
  howTo: '把下面任何一个地址复制到阅读器里，新文章就会自己来。三种格式内容相同，不知道选哪个，就选 RSS。',
  otherScripts: '换一种文字',
  noArticles: '这个频道还没有文章。',
  updated: '更新',
  published: '发布',
  withdrawn: '本文已撤回',
  home: '首页',
  skip: '跳到正文',
};

const HANT: Words = {
  source: '來源',
  originalHeadline: '原標題',
  editors: '責任編輯',
  translator: '翻譯',
  roles: {
    author: '作者',
    reporter: '記者',
    photographer: '攝影',
    commentator: '評論員',
    correspondent: '通訊員',
  },
  correction: '更正',
  related: '推薦閱讀',
  rights: '版權',
  license: '授權',
  picture: '圖',
  readOn: '閱讀全文',
  channels: '頻道',
  wholeSite: '全站',
  latest: '最新文章',
  subscribe: '訂閱',
  howTo: '把下面任何一個網址複製到閱讀器裡，新文章就會自己來。三種格式內容相同，不知道選哪個，就選 RSS。',
  otherScripts: '換一種文字',
  noArticles: '這個頻道還沒有文章。',
  updated: '更新',
  published: '發布',
  withdrawn: '本文已撤回',
  home: '首頁',
  skip: '跳到正文',
};

const WORDS: Record<Language, Words> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  'zh-Hant-TW': HANT,
  'zh-Hant-HK': {
    ...HANT,
    editors: '責任編輯',
    howTo: '把下面任何一個網址複製到閱讀器裏，新文章就會自己來。三種格式內容相同，不知道選哪一個，就選 RSS。',
    published: '發佈',
  },
};

/** The words of a variant; as written, those of the language that the text around them is in. */
export const wordsIn = (variant: Variant, language: Language): Words =>
  WORDS[variant === 'zh' ? language : variant];
