// Pages as outlets have them, HTML and pasted: written before the importer was shown any of them, in several sets.
// docs/adr/0024-a-second-reader.md has what it made of each at first sight.

import type { Kind } from '../kind.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { FORMS_ABROAD } from './forms/abroad.ts';
import { FORMS_FOURTH } from './forms/fourth.ts';
import { FORMS_MAINLAND } from './forms/mainland.ts';
import { FORMS_SECOND } from './forms/second.ts';
import { FORMS_STRAIT } from './forms/strait.ts';
import { FORMS_THIRD } from './forms/third.ts';
import { EIGHTEENTH } from './frames/eighteenth.ts';
import { EIGHTH } from './frames/eighth.ts';
import { ELEVENTH } from './frames/eleventh.ts';
import { FIFTEENTH } from './frames/fifteenth.ts';
import { FIFTH } from './frames/fifth.ts';
import { FORTIETH } from './frames/fortieth.ts';
import { FORTY_FIFTH } from './frames/forty-fifth.ts';
import { FORTY_FIRST } from './frames/forty-first.ts';
import { FORTY_FOURTH } from './frames/forty-fourth.ts';
import { FORTY_SECOND } from './frames/forty-second.ts';
import { FORTY_SIXTH } from './frames/forty-sixth.ts';
import { FORTY_THIRD } from './frames/forty-third.ts';
import { FOURTEENTH } from './frames/fourteenth.ts';
import { NINETEENTH } from './frames/nineteenth.ts';
import { NINTH } from './frames/ninth.ts';
import { SEVENTEENTH } from './frames/seventeenth.ts';
import { SEVENTH } from './frames/seventh.ts';
import { SIXTEENTH } from './frames/sixteenth.ts';
import { SIXTH } from './frames/sixth.ts';
import { TENTH } from './frames/tenth.ts';
import { THIRTEENTH } from './frames/thirteenth.ts';
import { THIRTIETH } from './frames/thirtieth.ts';
import { THIRTY_EIGHTH } from './frames/thirty-eighth.ts';
import { THIRTY_FIFTH } from './frames/thirty-fifth.ts';
import { THIRTY_FIRST } from './frames/thirty-first.ts';
import { THIRTY_FOURTH } from './frames/thirty-fourth.ts';
import { THIRTY_NINTH } from './frames/thirty-ninth.ts';
import { THIRTY_SECOND } from './frames/thirty-second.ts';
import { THIRTY_SEVENTH } from './frames/thirty-seventh.ts';
import { THIRTY_SIXTH } from './frames/thirty-sixth.ts';
import { THIRTY_THIRD } from './frames/thirty-third.ts';
import { TWELFTH } from './frames/twelfth.ts';
import { TWENTIETH } from './frames/twentieth.ts';
import { TWENTY_EIGHTH } from './frames/twenty-eighth.ts';
import { TWENTY_FIFTH } from './frames/twenty-fifth.ts';
import { TWENTY_FIRST } from './frames/twenty-first.ts';
import { TWENTY_FOURTH } from './frames/twenty-fourth.ts';
import { TWENTY_NINTH } from './frames/twenty-ninth.ts';
import { TWENTY_SECOND } from './frames/twenty-second.ts';
import { TWENTY_SEVENTH } from './frames/twenty-seventh.ts';
import { TWENTY_SIXTH } from './frames/twenty-sixth.ts';
import { TWENTY_THIRD } from './frames/twenty-third.ts';
import { LATER } from './later.ts';
import { MAINLAND } from './mainland.ts';
import { PASTED } from './pasted.ts';
import { PLATFORMS } from './platforms.ts';
import { inBoth } from './select-all.ts';

const ALONE = [...PASTED, ...LATER.filter(({ kind }) => kind.startsWith('pasted'))];
const FIRST = [...MAINLAND, ...PLATFORMS, ...ELSEWHERE, ...LATER.filter((kind) => !ALONE.includes(kind))];
const FORMS = [...FORMS_MAINLAND, ...FORMS_STRAIT, ...FORMS_ABROAD];

/** The sets, each written before the importer was right about it and after it was about those before. */
export const SETS: readonly (readonly Kind[])[] = [
  [...inBoth(FIRST), ...ALONE],
  ...[
    FORMS,
    FORMS_SECOND,
    FORMS_THIRD,
    FORMS_FOURTH,
    FIFTH,
    SIXTH,
    SEVENTH,
    EIGHTH,
    NINTH,
    TENTH,
    ELEVENTH,
  ].map(inBoth),
];

export const EVERY: readonly Kind[] = SETS.flat();

/**
 * Judged at first sight before anything was learned from them; they are not held to be right everywhere. Where editors differ all sets
 * ask alike: a source as it is printed, 人民网－人民日报; the minute that is shown; what stands below a heading that says 相关 or 延伸阅读
 * is related; a line that is nothing but credits is no paragraph, and credits behind the last sentence stay; 核稿 is an editor.
 */
export const JUDGED: readonly (readonly Kind[])[] = [
  TWELFTH,
  THIRTEENTH,
  FOURTEENTH,
  FIFTEENTH,
  SIXTEENTH,
  SEVENTEENTH,
  EIGHTEENTH,
  NINETEENTH,
  TWENTIETH,
  TWENTY_FIRST,
  TWENTY_SECOND,
  TWENTY_THIRD,
  TWENTY_FOURTH,
  TWENTY_FIFTH,
  TWENTY_SIXTH,
  TWENTY_SEVENTH,
  TWENTY_EIGHTH,
  TWENTY_NINTH,
  THIRTIETH,
  THIRTY_FIRST,
  THIRTY_SECOND,
  THIRTY_THIRD,
  THIRTY_FOURTH,
  THIRTY_FIFTH,
  THIRTY_SIXTH,
  THIRTY_SEVENTH,
  THIRTY_EIGHTH,
  THIRTY_NINTH,
].map(inBoth);

/** What is learned from. */
export const TAUGHT: readonly (readonly Kind[])[] = [...SETS, ...JUDGED];

/** Kept back: nothing is learned from these; what was wrong at first sight was mended. */
export const KEPT_BACK: readonly (readonly Kind[])[] = [
  FORTIETH,
  FORTY_FIRST,
  FORTY_SECOND,
  FORTY_THIRD,
  FORTY_FOURTH,
  FORTY_FIFTH,
  FORTY_SIXTH,
].map(inBoth);
