// Words that say what somebody did, whose, and that a line of credits is at its end.

import { LABELS } from './labels.ts';
import { OUTLET_ENDS } from './outlets.ts';

/** Words before a role. */
const QUALITIES =
  '驻外|职工|企业|校园|驻站|基层|全媒体|融媒体|融媒|新媒体|本地|本市|资深|高级|首席|特约|实习|见习|特派|专职|兼职|青年|骨干|中文|文字|摄影';

/** What ends a line of who reports from where. */
const DID_WORDS = '(?:综合|即时|现场|连线|专题|特稿)?(?:报导|报道|专电|整理|电|供稿|来稿|撰写|撰)';

/** A word that says what somebody did, by its role; empty of those who are in no field of ours. */
export const ROLE_OF: ReadonlyMap<string, string> = new Map(
  LABELS.flatMap(({ field, role, words }) =>
    /author|editor|translator/.test(field) || role === 'people'
      ? words.map(
          (word) => [word, field === 'author' ? (role ?? 'author') : field === 'other' ? '' : field] as const,
        )
      : [],
  ),
);
/** How a house is named before its reporter. */
export const HOUSE = new RegExp(
  `^(?:本报|本网|本刊|本台|本站|本社|总台|[\\p{Script=Han}A-Za-z\\d]{1,8}(?:${OUTLET_ENDS}))$`,
  'u',
);
/** 生活中心: a desk, which is no source. */
export const DESK = /^\p{Script=Han}{2,6}(?:中心|组|部|编辑室)$/u;
export const QUALITY = new RegExp(`^(?:${QUALITIES})$`, 'u');
export const DID = new RegExp(`^(?:${DID_WORDS})$`, 'u');
export const DID_END = new RegExp(`(?:${DID_WORDS})$`, 'u');
