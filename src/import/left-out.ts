// What of a page is not in the record, each with its reason: as notes where that is sure, as warnings where it may be of the article.

import { info, type Note, opening, warning } from './note.ts';
import { type Block, hanIn, isProse } from './read/block.ts';

export interface LeftOut {
  readonly block: Block;
  readonly why: string;
  /** It may be of the article. */
  readonly isDoubtful: boolean;
}

/** What is told: all of a text; of a page with elements what may be the article's, and what is long. */
export const toldOf = (left: readonly LeftOut[], isHtml: boolean): readonly LeftOut[] =>
  left.filter(({ block, isDoubtful }) => isDoubtful || !isHtml || hanIn(block.text) >= 20);

/** Lines in which somebody may be named. */
export const shortLines = (left: readonly LeftOut[]): readonly string[] =>
  left.flatMap(({ block }) => (block.isFurniture || isProse(block) ? [] : [block.text]));

/** One note for a run of neighbours that have one reason; `blocks` are those of the page. */
export const leftOutNotes = (left: readonly LeftOut[], blocks: readonly Block[]): Note[] => {
  const places = new Map(blocks.map((block, at) => [block, at]));
  const isNext = (a: LeftOut, b: LeftOut) => places.get(b.block) === (places.get(a.block) ?? -2) + 1;
  const runs: LeftOut[][] = [];
  for (const one of left) {
    const last = runs.at(-1)?.at(-1);
    if (last?.why === one.why && last.isDoubtful === one.isDoubtful && isNext(last, one))
      runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    const { block, why, isDoubtful } = first;
    const what = `left out ${run.length > 1 ? `${run.length} lines from ` : ''}${opening(block.text)}: ${why}`;
    return isDoubtful
      ? warning(block.line, 'body', what, 'add it if it is of the article')
      : info(block.line, 'body', what);
  });
};
