// `npm run train:lines`: the weights of src/import/lines from the pages of test/import, and how right they are about pages left out.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../sample.ts';
import { SETS } from '../outlets/outlets.ts';
import { judgedApart } from './folds.ts';
import { labelled } from './labelled.ts';
import { learn, written } from './learn.ts';

const pages = labelled();
const sets = [...SETS.keys()];
for (const isPasted of [false, true]) {
  const judged = judgedApart(pages, sets).filter(({ kind }) => /^pasted|\.txt$/.test(kind) === isPasted);
  const [sites, own] = [true, false].map((is) => judged.filter(({ isSites }) => isSites === is));
  const wrong = (lines = judged) => lines.filter(({ isSites, odds }) => isSites !== odds > 0).length;
  console.log(
    `${isPasted ? 'text' : 'HTML'}, each set by the others: ${wrong(sites)} of ${sites?.length} lines of sites kept, ${wrong(own)} of ${own?.length} of articles lost`,
  );
  if (process.argv.includes('--show'))
    for (const { set, isSites, odds, text } of judged)
      if (isSites !== odds > 0)
        console.log(`  ${set} ${isSites ? 'kept' : 'lost'} ${odds.toFixed(1)} ${text.slice(0, 60)}`);
}
writeFileSync(
  join(ROOT, 'src/import/lines/weights.json'),
  written(learn(pages.flatMap(({ lines }) => lines))),
);
