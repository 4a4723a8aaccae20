// What a record lacks or may lack: each doubt with its line and what an editor can do.

import type { People } from './find/people.ts';
import { type Found, type Note, warning } from './note.ts';
import type { Block } from './read/block.ts';
import { eitherScript } from './read/either-script.ts';

interface Known {
  readonly headlineLine: number;
  /** Lines beside the text. */
  readonly near: readonly string[];
  readonly body: readonly Block[];
  readonly people: People;
  readonly source: Found<string> | undefined;
  readonly originalHeadline: Found<string> | undefined;
}

/** Words beside which people are named. */
const CREDIT = eitherScript(/(?:记者|作者|撰文|编辑|责编|通讯员)(?!\s*[:：]?$)|^By\s/u);

export const doubtsOf = ({ headlineLine, near, body, people, source, originalHeadline }: Known): Note[] => {
  const lost = body.find(({ links }) => links.some(({ isLost }) => isLost));
  const isNobody = people.authors.length === 0 && people.editors.length === 0;
  const doubts: (Note | false | undefined)[] = [
    lost &&
      warning(
        lost.line,
        'body',
        'the text has links that lead nowhere without the page’s address',
        'give --url',
      ),
    !source && noSource(headlineLine),
    !source &&
      originalHeadline &&
      warning(
        originalHeadline.line,
        'source',
        `the original headline “${originalHeadline.value}” is named without a source`,
        'write source: {name, headline}',
      ),
    isNobody &&
      (!source || near.some((text) => text.length <= 60 && CREDIT.test(text))) &&
      warning(
        headlineLine,
        'author',
        'nobody is named, and no editor',
        'write author or editor if the page has them',
      ),
  ];
  return doubts.filter((doubt) => doubt !== false && doubt !== undefined);
};

const noSource = (line: number): Note =>
  warning(
    line,
    'source',
    'is not named; provenance is written as original',
    'write provenance: republished and source: {name} if it is from elsewhere',
  );
