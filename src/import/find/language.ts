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

/** Signs of a region in Traditional text, besides the page's own tag and address. */
const SIGNS: readonly (readonly [language: Language, sign: RegExp])[] = [
  [
    'zh-Hant-TW',
    /民國|中央社|[／/](?:台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖|綜合)(?:即時|即时)?報導/u,
  ],
  ['zh-Hant-HK', /本港|港聞|HKT|明報|港府|【(?:本報|.{1,4}報)(?:專)?訊】|立法會/u],
];
const TAGS: readonly (readonly [language: Language, tag: RegExp])[] = [
  ['zh-Hant-TW', /^zh[-_](?:hant[-_])?tw/i],
  ['zh-Hant-HK', /^zh[-_](?:hant[-_])?(?:hk|mo)/i],
];
const HOSTS: readonly (readonly [language: Language, host: RegExp])[] = [
  ['zh-Hant-TW', /\.tw$/],
  ['zh-Hant-HK', /\.(?:hk|mo)$/],
];

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
  const byTag = TAGS.find(([, tag]) => tags.some((value) => tag.test(value)))?.[0];
  const byHost = HOSTS.find(([, pattern]) => pattern.test(host ?? ''))?.[0];
  const bySign = SIGNS.flatMap(([language, sign]) => (sign.test(wholePage) ? [language] : []));
  // Of a region only where nothing says another.
  const regions = new Set([byTag, byHost, ...bySign].filter((one) => one !== undefined));
  const [region] = regions;
  return { language: !naive && regions.size === 1 && region ? region : 'zh-Hant', naive, notes };
};
