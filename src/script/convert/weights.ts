// The model with the weights that lie beside it: the one file that the core reads. They are to it what the dictionaries are
// that it imports: part of the program, the same for every text (docs/adr/0023-learned-decisions.md).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createModel } from '../model/model.ts';
import { decodeWeights } from '../model/weights-file.ts';
import { dictionaryWords } from './dictionary-words.ts';

export const WEIGHTS_FILE = join(import.meta.dirname, '../model/weights.bin');

const REMEDY =
  'restore it with `git checkout -- src/script/model/weights.bin`, or make it anew with `npm run train`';

/** The model of a file's bytes; what is wrong with them is thrown, with the file's name and the remedy. */
export const modelOf = (bytes: Uint8Array, name: string) => {
  const weights = decodeWeights(bytes);
  if ('problem' in weights) throw new Error(`${name} ${weights.problem}; ${REMEDY}`);
  return createModel(
    weights,
    dictionaryWords((character) => weights.forms.has(character)),
  );
};

export const loadModel = () => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(WEIGHTS_FILE);
  } catch {
    throw new Error(`src/script/model/weights.bin is not there; ${REMEDY}`);
  }
  return modelOf(bytes, 'src/script/model/weights.bin');
};
