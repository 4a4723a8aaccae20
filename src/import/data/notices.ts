// Notices about other articles: what they do, and how they are called.

import { eitherScript } from './either-script.ts';

export interface NoticeRow {
  /** What it does with another article, and what an editor has to do. */
  readonly problem: string;
  readonly remedy: string;
  /** Of the headline. */
  readonly pattern: RegExp;
  readonly example: string;
}

const NAMED = '(?:的|之)?(?:启事|声明|说明|公告|通知|通告|函|信)';

export const NOTICES: readonly NoticeRow[] = [
  {
    problem: 'is a notice that withdraws another article',
    remedy: 'set pubStatus: canceled and withdrawn: {date, reason} in that article, if it is here',
    pattern: eitherScript(
      new RegExp(
        `^.{0,8}(?:撤稿|撤回稿件|撤销稿件|撤下稿件|删稿|作废)${NAMED}?(?:(?:并|与|及|暨)?(?:致歉|道歉)${NAMED}?)?$|^(?:关于)?(?:撤回|撤销|撤下|收回|删除).{0,40}?(?:一文|报道|报导|稿件|文章|》)?${NAMED}$`,
        'u',
      ),
    ),
    example: '撤稿启事',
  },
  {
    problem: 'is a notice that corrects another article',
    remedy: 'write correction: [{date, text}] in that article, if it is here',
    pattern: eitherScript(
      new RegExp(
        `^(?:本报|本网|本刊|本站|编辑部)?(?:更正|勘误|订正|澄清|更正并致歉|更正与致歉|更正及致歉|致歉更正|更正启事)${NAMED}?$|^(?:致歉|道歉)${NAMED}$|^(?:关于).{0,40}(?:更正|勘误|致歉)(?:${NAMED})?$`,
        'u',
      ),
    ),
    example: '更正启事',
  },
];
