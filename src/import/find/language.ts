// What a text is written in, judged as the build judges it: Simplified, Traditional, or Traditional made one character for one.

import { parseArticle } from '../../content/article.ts';
import type { Language } from '../../content/language.ts';
import { naiveRate } from '../../script/evidence.ts';
import { labelIssues } from '../../script/label.ts';
import { about, type Note } from '../note.ts';
import { hanIn } from '../read/block.ts';
import type { PageMeta } from '../read/html/page-meta.ts';

export interface Judged {
  readonly language: Language;
  readonly naive: boolean;
  readonly notes: readonly Note[];
}

/** What tells a region: the page's own tag, its address, and signs in Traditional text. */
const REGIONS: Readonly<Partial<Record<Language, { tag: RegExp; host: RegExp; sign: RegExp }>>> = {
  'zh-Hant-TW': {
    tag: /^zh[-_](?:hant[-_])?tw/i,
    host: /\.tw$/,
    sign: /民國|中央社|[／/](?:台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖|綜合)(?:即時|即时)?報導/u,
  },
  'zh-Hant-HK': {
    tag: /^zh[-_](?:hant[-_])?(?:hk|mo)/i,
    host: /\.(?:hk|mo)$/,
    sign: /本港|港聞|HKT|明報|港府|【(?:本報|.{1,4}報)(?:專)?訊】|立法會/u,
  },
};

const issuesAs = (text: string, language: Language) => {
  const record = `---\nid: judged\nheadline: 判\ndatePublished: 2000-01-01T00:00:00Z\ninLanguage: ${language}\narticleSection: [a]\neditor: [a]\n---\n\n`;
  // One line, so that no mark at its beginning is Markdown.
  const parsed = parseArticle(
    'judged.md',
    new TextEncoder().encode(`${record}文：${text.replace(/[\s<>&*_`[\]\\|~]+/g, ' ')}`),
  );
  return parsed.ok ? labelIssues(parsed.value) : [];
};

export const judgeLanguage = (
  text: string,
  wholePage: string,
  line: number,
  page: PageMeta,
  host: string | undefined,
): Judged => {
  const isWrong = (language: Language) =>
    issuesAs(text, language).some(({ severity }) => severity === 'error');
  const { notes, doubt } = about('inLanguage');
  const [isTraditional, isSimplified] = [isWrong('zh-Hans'), isWrong('zh-Hant')];
  const tags = page.language.map(({ value }) => value);
  if (!isTraditional) {
    if (!isSimplified && tags.some((tag) => /hant|tw|hk|mo/i.test(tag)))
      doubt(
        line,
        `is taken for zh-Hans: too few characters tell, and the page says ${tags[0]}`,
        'give --lang',
      );
    return { language: 'zh-Hans', naive: false, notes };
  }
  const looksNaive = issuesAs(text, 'zh-Hant').some(({ field }) => field === 'inLanguage');
  const forms = Math.round((naiveRate(text) * hanIn(text)) / 1000);
  // A one-to-one converter leaves the marks of its source as well: half-width between Han, ﹔ for ；.
  const marks = text.match(/(?<=\p{Script=Han})[,:;!?(](?=\p{Script=Han})|﹔/gu)?.length ?? 0;
  const naive = looksNaive || (forms >= 1 && marks >= 3);
  const { doubt: doubtNaive, tell } = about('naive', notes);
  if (looksNaive)
    tell(line, `the Traditional was made one character for one: ${forms} forms of ${hanIn(text)} characters`);
  else if (naive)
    doubtNaive(
      line,
      `${forms} forms and ${marks} half-width marks look like Traditional made one character for one`,
      'remove naive if the text is genuine',
    );
  // Of a region only where nothing says another.
  const [region, ...others] = Object.entries(REGIONS).flatMap(([language, { tag, host: ending, sign }]) =>
    tags.some((value) => tag.test(value)) || ending.test(host ?? '') || sign.test(wholePage)
      ? [language as Language]
      : [],
  );
  return { language: !naive && region && others.length === 0 ? region : 'zh-Hant', naive, notes };
};
