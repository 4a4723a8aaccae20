// A notice that withdraws or corrects another article: what an editor has to do besides publishing it.

import { NOTICES } from '../data/notices.ts';
import { type Note, warning } from '../note.ts';

/** What the notice is about: the headline, else the number, by which it names the other article. */
const namedIn = (text: string): string =>
  [
    ...new Set([
      ...[...text.matchAll(/[《〈「]([^》〉」]{4,60})[》〉」]/gu)]
        .map(([, title]) => `“${title}”`)
        .slice(0, 3),
      ...[...text.matchAll(/(?:编号|編號|稿号|稿號|文号|ID)\s*[:：]?\s*([A-Za-z0-9][\w-]{3,30})/gu)].map(
        ([, id]) => id,
      ),
    ]),
  ].join(', ');

export const noticeNotes = (headline: string, body: string, line: number): Note[] =>
  NOTICES.filter(({ pattern }) => pattern.test(headline.replace(/\s+/g, ''))).map(({ problem, remedy }) => {
    const named = namedIn(`${headline}\n${body}`);
    return warning(line, 'headline', named === '' ? problem : `${problem}: ${named}`, remedy);
  });
