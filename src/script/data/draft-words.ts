// Words about articles that readers do not have yet, in each script. Apart from the others, so that the Worker has none of them.

import type { Language } from '../../content/language.ts';

export interface DraftWords {
  readonly draft: string;
  /** `time` is `2026-12-01 08:00`. */
  readonly scheduled: (time: string) => string;
  readonly drafts: string;
}

const HANT: DraftWords = {
  draft: '草稿',
  scheduled: (time) => `定於 ${time} 發布`,
  drafts: '尚未發布的文章',
};

const DRAFT_WORDS: Record<Language, DraftWords> = {
  'zh-Hans': { draft: '草稿', scheduled: (time) => `定于 ${time} 发布`, drafts: '尚未发布的文章' },
  'zh-Hant': HANT,
  'zh-Hant-TW': { ...HANT, scheduled: (time) => `預定 ${time} 發布` },
  'zh-Hant-HK': HANT,
};

export const draftWordsIn = (language: Language): DraftWords => DRAFT_WORDS[language];
