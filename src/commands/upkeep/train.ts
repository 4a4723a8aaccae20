// `npm run train -- DIR…`: weights from genuine Traditional text; the old ones stay until the new ones are whole.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeWhole } from '../../press/disk/whole-file.ts';
import { WEIGHTS_FILE } from '../../script/convert/weights.ts';
import { encodeWeights } from '../../script/model/weights-file.ts';
import { textFiles, wordFiles } from '../../train/texts.ts';
import { isRead, train } from '../../train/train.ts';
import { shown } from '../environment.ts';
import { readOptions } from '../speech/options.ts';
import { showProgress } from '../speech/progress.ts';

const HELP = `Usage: npm run train -- DIR... [options]

Learns which Traditional form a Simplified character takes, from folders of genuine Traditional text (.txt, and .txt.xz with
the program xz), a paragraph a line, and lists of words (words-*.tsv), and writes ${shown(WEIGHTS_FILE)}. Takes ten minutes and 3 GB of memory.

  --seed N     the same texts and the same N give the same file (1)
  --to FILE    write another file
  --help       show this

Exit status: 0 when the weights were written, 1 when there is nothing to learn from, 2 for an unknown option.
`;

const OPTIONS = {
  seed: { type: 'string' },
  to: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const fail = (message: string): number => {
  process.stderr.write(`${message}\n`);
  return 1;
};

const share = (right: number, of: number) => `${((100 * right) / of).toFixed(2).padStart(7)} %`;

const run = async (): Promise<number> => {
  const options = await readOptions(OPTIONS, { en: HELP }, { allowPositionals: true });
  if (typeof options === 'number') return options;
  const { values, positionals } = options;
  if (positionals.length === 0) {
    process.stdout.write(HELP);
    return 2;
  }
  const missing = positionals.find((folder) => !existsSync(folder));
  if (missing) return fail(`${missing} is not there; name a folder with .txt or .txt.xz files`);
  const files = textFiles(positionals).filter(isRead);
  if (files.length === 0) return fail(`nothing to learn from; name a folder with .txt or .txt.xz files`);
  if (files.some((file) => file.endsWith('.xz')) && spawnSync('xz', ['--version']).error)
    return fail('the program xz is not there; install it (Debian: xz-utils), or unpack the texts');
  const { weights, kinds, examples } = await train(
    files,
    wordFiles(positionals),
    Number(values.seed ?? 1),
    showProgress,
  );
  const bytes = encodeWeights(weights);
  const file = values.to === undefined ? WEIGHTS_FILE : resolve(values.to);
  writeWhole(file, bytes);
  process.stdout.write(
    `${examples} examples, ${weights.hashes.length} weights, ${bytes.length} bytes: ${shown(file)}\n\n`,
  );
  process.stdout.write(`${'held back'.padEnd(24)}    places  dictionary      model\n`);
  for (const { name, places, dictionary, model } of kinds)
    process.stdout.write(
      `${name.padEnd(24)}${String(places).padStart(10)}  ${share(dictionary, places)}  ${share(model, places)}\n`,
    );
  return 0;
};

process.exitCode = await run();
