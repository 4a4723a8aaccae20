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
import { EIGHTEENTH } from './frames/early/eighteenth.ts';
import { FIFTEENTH } from './frames/early/fifteenth.ts';
import { FOURTEENTH } from './frames/early/fourteenth.ts';
import { NINETEENTH } from './frames/early/nineteenth.ts';
import { SEVENTEENTH } from './frames/early/seventeenth.ts';
import { SIXTEENTH } from './frames/early/sixteenth.ts';
import { TWENTIETH } from './frames/early/twentieth.ts';
import { TWENTY_FIFTH } from './frames/early/twenty-fifth.ts';
import { TWENTY_FIRST } from './frames/early/twenty-first.ts';
import { TWENTY_FOURTH } from './frames/early/twenty-fourth.ts';
import { TWENTY_SECOND } from './frames/early/twenty-second.ts';
import { TWENTY_SEVENTH } from './frames/early/twenty-seventh.ts';
import { TWENTY_SIXTH } from './frames/early/twenty-sixth.ts';
import { TWENTY_THIRD } from './frames/early/twenty-third.ts';
import { EIGHTH } from './frames/hard/eighth.ts';
import { ELEVENTH } from './frames/hard/eleventh.ts';
import { FIFTH } from './frames/hard/fifth.ts';
import { NINTH } from './frames/hard/ninth.ts';
import { SEVENTH } from './frames/hard/seventh.ts';
import { SIXTH } from './frames/hard/sixth.ts';
import { TENTH } from './frames/hard/tenth.ts';
import { THIRTEENTH } from './frames/hard/thirteenth.ts';
import { TWELFTH } from './frames/hard/twelfth.ts';
import { THIRTIETH } from './frames/late/thirtieth.ts';
import { THIRTY_EIGHTH } from './frames/late/thirty-eighth.ts';
import { THIRTY_FIFTH } from './frames/late/thirty-fifth.ts';
import { THIRTY_FIRST } from './frames/late/thirty-first.ts';
import { THIRTY_FOURTH } from './frames/late/thirty-fourth.ts';
import { THIRTY_NINTH } from './frames/late/thirty-ninth.ts';
import { THIRTY_SECOND } from './frames/late/thirty-second.ts';
import { THIRTY_SEVENTH } from './frames/late/thirty-seventh.ts';
import { THIRTY_SIXTH } from './frames/late/thirty-sixth.ts';
import { THIRTY_THIRD } from './frames/late/thirty-third.ts';
import { TWENTY_EIGHTH } from './frames/late/twenty-eighth.ts';
import { TWENTY_NINTH } from './frames/late/twenty-ninth.ts';
import { FIFTIETH } from './frames/latest/fiftieth.ts';
import { FIFTY_FIFTH } from './frames/latest/fifty-fifth.ts';
import { FIFTY_FIRST } from './frames/latest/fifty-first.ts';
import { FIFTY_FOURTH } from './frames/latest/fifty-fourth.ts';
import { FIFTY_SECOND } from './frames/latest/fifty-second.ts';
import { FIFTY_THIRD } from './frames/latest/fifty-third.ts';
import { FORTY_EIGHTH } from './frames/latest/forty-eighth.ts';
import { FORTY_NINTH } from './frames/latest/forty-ninth.ts';
import { FORTY_SEVENTH } from './frames/latest/forty-seventh.ts';
import { FORTIETH } from './frames/unlearned/fortieth.ts';
import { FORTY_FIFTH } from './frames/unlearned/forty-fifth.ts';
import { FORTY_FIRST } from './frames/unlearned/forty-first.ts';
import { FORTY_FOURTH } from './frames/unlearned/forty-fourth.ts';
import { FORTY_SECOND } from './frames/unlearned/forty-second.ts';
import { FORTY_SIXTH } from './frames/unlearned/forty-sixth.ts';
import { FORTY_THIRD } from './frames/unlearned/forty-third.ts';
import { LATER } from './later.ts';
import { MAINLAND } from './mainland.ts';
import { PASTED } from './pasted.ts';
import { PLATFORMS } from './platforms.ts';
import { inBoth } from './select-all.ts';

const ALONE = [...PASTED, ...LATER.filter(({ kind }) => kind.startsWith('pasted'))];
const FIRST = [...MAINLAND, ...PLATFORMS, ...ELSEWHERE, ...LATER.filter((kind) => !ALONE.includes(kind))];
const FORMS = [...FORMS_MAINLAND, ...FORMS_STRAIT, ...FORMS_ABROAD];

// Their rooms: `hard` was sought for what is hard, `early` and `late` are by outlets' own markup, from `unlearned` nothing is learned.

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
  FORTY_SEVENTH,
  FORTY_EIGHTH,
  FORTY_NINTH,
  FIFTIETH,
  FIFTY_FIRST,
  FIFTY_SECOND,
  FIFTY_THIRD,
  FIFTY_FOURTH,
  FIFTY_FIFTH,
].map(inBoth);
