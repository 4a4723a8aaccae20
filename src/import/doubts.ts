// What a record lacks or may lack: each doubt with its line and what an editor can do.

import type { Findings } from './assemble.ts';
import { eitherScript } from './data/either-script.ts';
import { CUT } from './data/noise.ts';
import { NOTICES } from './data/notices.ts';
import { isSureName } from './find/who/names.ts';
import { type Note, opening, warning } from './note.ts';
import type { Block } from './read/block.ts';

/** Words beside which people are named. */
const CREDIT = eitherScript(
  /(?<=^|[^\p{Script=Han}]|[报社网台刊讯])(?:记者|作者|撰文|编辑|责编|通讯员)(?!\s*[:：]?$)|^By\s/u,
);

/** 记者李明报道, but not 记者从园林局获悉. */
const REPORTER = eitherScript(/记者\s*(\p{Script=Han}{2,3}?)(?=报[道导]|采访|(?!\s*摄)[：:）)\s、／/])/u);

export const doubtsOf = ({ headline, near, body, people, source, originalHeadline }: Findings): Note[] => {
  const lost = body.find(({ links }) => links.some(({ isLost }) => isLost));
  const reporter = near.map((text) => REPORTER.exec(text.slice(0, 40))?.[1] ?? '').find(isSureName);
  // 林志远：旧水塔为什么要留下来: who wrote it, or whose words they are.
  const [, speaker = ''] = /^(\p{Script=Han}{2,4})[：:]/u.exec(headline.text) ?? [];
  const hasAuthor = people.authors.length > 0;
  const isNobody = !hasAuthor && people.editors.length === 0;
  const isCredited = near.some((text) => text.length <= 60 && CREDIT.test(text));
  const { line } = headline;
  const doubts: readonly (readonly [
    is: unknown,
    line: number,
    field: string,
    problem: string,
    remedy: string,
  ])[] = [
    [
      lost,
      lost?.line ?? 1,
      'body',
      'the text has links that lead nowhere without the page’s address',
      'give --url',
    ],
    [
      !source,
      line,
      'source',
      'is not named; provenance is written as original',
      'write provenance: republished and source: {name} if it is from elsewhere',
    ],
    [
      !source && originalHeadline,
      originalHeadline?.line ?? 1,
      'source',
      `the original headline “${originalHeadline?.value}” is named without a source`,
      'write source: {name, headline}',
    ],
    [
      isNobody && (!source || isCredited),
      line,
      'author',
      'nobody is named, and no editor',
      'write author or editor if the page has them',
    ],
    [
      !hasAuthor && !isNobody && reporter,
      line,
      'author',
      `“${reporter}” reports, by the text, and no author is named`,
      'write author if it is who wrote the article',
    ],
    [
      !hasAuthor && isSureName(speaker),
      line,
      'author',
      `“${speaker}” begins the headline, and no author is named`,
      'write author if it is who wrote the article',
    ],
  ];
  return doubts.flatMap(([is, ...doubt]) => (is ? warning(...doubt) : []));
};

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

/** Behind a gate there may be more of the article. */
export const cutNotes = (blocks: readonly Block[]): Note[] => {
  const gate = blocks.find(({ text }) => text.length <= 120 && CUT.test(text));
  if (!gate) return [];
  const problem = `${opening(gate.text)} says that the page has not all of the article`;
  return [warning(gate.line, 'body', problem, 'import the whole of it')];
};

export const noticeNotes = (headline: string, body: string, line: number): Note[] =>
  NOTICES.filter(({ pattern }) => pattern.test(headline.replace(/\s+/g, ''))).map(({ problem, remedy }) => {
    const named = namedIn(`${headline}\n${body}`);
    return warning(line, 'headline', named === '' ? problem : `${problem}: ${named}`, remedy);
  });
