// `npm run score`: what the conversion from Simplified gets right, beside opencc-js in the same run.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertText } from '../../script/convert/convert.ts';
import { createSimplified, decisionsFor, simplifiedToPivot } from '../../script/convert/simplified.ts';
import { OVERLAY, type Overlay } from '../../script/convert/tables.ts';
import { loadModel } from '../../script/convert/weights.ts';
import { isForCalibration, JUDGED } from '../../train/data/texts.ts';
import { foldsOf } from '../../train/folds.ts';
import { type Case, type Score, scoreOf, scoreOfOpencc, type ToPivot } from '../../train/score.ts';
import { nameOf, readText, textFiles } from '../../train/texts.ts';
import { isLearned } from '../../train/train.ts';
import { ROOT } from '../environment.ts';
import { readOptions } from '../speech/options.ts';

const HELP = `Usage: npm run score -- [DIR...] [options]

Scores the conversion from Simplified and plain opencc-js: sentences that are exactly right, wrong characters in 10,000 Han,
of the decisions that were given a probability of 0.99 or more, how many are right; how many decisions are
questions in 1,500 characters, and of 1,000 that are none, how many are wrong. Sets: those of test/data; the texts
of DIR to tune on (dev-*.txt, *-dev-*.txt.xz), Traditional from which the Simplified is made; and cross-validation, each kind
of test/data without the rules of the overlay that only this kind asks for. Glyphs of no consequence (臺 and 台) are one; in texts,
whose house is not known, so is what houses write either way (計畫 and 計劃). Of a text that every other line of was used to learn how
sure answers are, the other lines are scored.

  --json   the same as JSON
  --help   show this
`;

const SETS = [
  'names',
  'boundaries',
  'regions',
  'further',
  'dev-sentences',
  'dev-words',
  'unseen',
  'held-back',
  'fresh',
  'examined',
  'world',
];
/** Those that nothing was tuned on. */
const UNSEEN = ['unseen', 'held-back', 'fresh', 'examined', 'world'];
/** Ordinary text, in which what houses write either way is no trap. */
const ORDINARY = ['world'];
const FIELDS = [
  ['tw', 'zh-Hant'],
  ['hant', 'zh-Hant'],
  ['hk', 'zh-Hant-HK'],
] as const;

const dataSet = (name: string): Case[] =>
  readFileSync(join(ROOT, 'test/data', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>)
    .flatMap((row) =>
      FIELDS.flatMap(([field, variant]) =>
        row[field] === undefined
          ? []
          : [{ hans: row.hans ?? '', gold: row[field], variant, isOfAnyHouse: ORDINARY.includes(name) }],
      ),
    );

const textSet = (file: string): Case[] => {
  const variant = /hk/i.test(nameOf(file)) ? 'zh-Hant-HK' : 'zh-Hant';
  const source = variant === 'zh-Hant' ? 'zh-Hant-TW' : variant;
  return readText(file)
    .lines.filter((_, index) => !JUDGED.test(nameOf(file)) || !isForCalibration(index))
    .map((gold) => ({ hans: convertText(gold, source, 'zh-Hans'), gold, variant, isOfAnyHouse: true }));
};

const ours: ToPivot = (text, note) => {
  for (const decision of decisionsFor(text)) note(decision);
  return simplifiedToPivot(text);
};

const run = async (): Promise<number> => {
  const options = await readOptions(
    { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    { en: HELP },
    { allowPositionals: true },
  );
  if (typeof options === 'number') return options;
  const { values, positionals } = options;
  const missing = positionals.find((folder) => !existsSync(folder));
  if (missing) {
    process.stderr.write(`${missing} is not there; name a folder with .txt or .txt.xz files\n`);
    return 1;
  }
  const rows: { set: string; fanjian: Score; opencc: Score }[] = [];
  const add = (set: string, cases: readonly Case[], toPivot = ours) =>
    rows.push({ set, fanjian: scoreOf(cases, toPivot), opencc: scoreOfOpencc(cases) });
  const sets = new Map(SETS.map((name) => [name, dataSet(name)]));
  for (const [name, cases] of sets) add(name, cases);
  for (const file of textFiles(positionals).filter((file) => !isLearned(file)))
    add(nameOf(file), textSet(file));
  const model = loadModel();
  const pivotBy = (overlay: Overlay): ToPivot => {
    const { convert } = createSimplified(overlay, () => model);
    return (text) => convert(text);
  };
  const tuned = new Map([...sets].filter(([name]) => !UNSEEN.includes(name)));
  for (const [name, overlay] of foldsOf(tuned, OVERLAY, pivotBy))
    add(`${name}, without its own rules`, tuned.get(name) ?? [], pivotBy(overlay));
  process.stdout.write(values.json ? `${JSON.stringify(rows, null, 2)}\n` : tableOf(rows));
  return 0;
};

const tableOf = (rows: readonly { set: string; fanjian: Score; opencc: Score }[]): string => {
  const share = (part: number, whole: number) =>
    (whole ? ((100 * part) / whole).toFixed(2) : '–').padStart(8);
  const line = (set: string, cells: readonly string[]) => `${set.padEnd(40)}${cells.join('')}\n`;
  return (
    line('', [
      'sentences',
      '   exact',
      '  opencc',
      ' wrong/10k',
      '  opencc',
      '  at 0.99',
      '   right',
      '  asked',
      '  wrong unasked/1000',
    ]) +
    rows
      .map(({ set, fanjian, opencc }) =>
        line(set, [
          String(fanjian.sentences).padStart(9),
          share(fanjian.exact, fanjian.sentences),
          share(opencc.exact, opencc.sentences),
          fanjian.wrong.toFixed(1).padStart(10),
          opencc.wrong.toFixed(1).padStart(8),
          String(fanjian.certain).padStart(9),
          share(fanjian.certainAndRight, fanjian.certain),
          fanjian.questions.toFixed(1).padStart(7),
          ((1000 * fanjian.unaskedAndWrong) / Math.max(1, fanjian.unasked)).toFixed(2).padStart(20),
        ]),
      )
      .join('') +
    '\nTuned on the sets of test/data but unseen, and on the texts to tune on: the overlay, the settings of the training and what is put into its text.\n'
  );
};

process.exitCode = await run();
