// `npm run train:lines`: the weights of src/import/lines from the pages of test/import, and how right they are about pages left out.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../sample.ts';
import { TAUGHT } from '../outlets/outlets.ts';
import { bankApart, type Judged, judgedApart } from './folds.ts';
import { choices, learnHeadlines, writtenHeadlines } from './headlines.ts';
import { labelled } from './labelled.ts';
import { learn, written } from './learn.ts';

const pages = labelled();
const tell = (what: string, all: readonly Judged[]) => {
  for (const isPasted of [false, true]) {
    const judged = all.filter(({ kind }) => /^pasted|\.txt$/.test(kind) === isPasted);
    const [sites = [], own = []] = [true, false].map((is) => judged.filter(({ isSites }) => isSites === is));
    const wrong = judged.filter(({ isSites, odds }) => isSites !== odds > 0);
    const [kept, lost] = [true, false].map((is) => wrong.filter(({ isSites }) => isSites === is).length);
    console.log(
      `${isPasted ? 'text' : 'HTML'}, ${what}: ${kept} of ${sites.length} lines of sites kept, ${lost} of ${own.length} of articles lost`,
    );
    if (process.argv.includes('--show'))
      for (const { set, isSites, odds, text } of wrong)
        console.log(`  ${set} ${isSites ? 'kept' : 'lost'} ${odds.toFixed(1)} ${text.slice(0, 60)}`);
  }
};
tell(
  'each set by the others',
  judgedApart(
    pages,
    [...TAUGHT.keys()].map((set) => [set]),
  ),
);
tell('a fifth of the bank', bankApart(pages));
const weights = learn(pages.flatMap(({ lines }) => lines));
writeFileSync(join(ROOT, 'src/import/lines/weights.json'), written(weights));
writeFileSync(join(ROOT, 'src/import/head/weights.json'), writtenHeadlines(learnHeadlines(choices(weights))));
