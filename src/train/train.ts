// From texts to weights: reading them, learning, calibrating on what was held back, and what that scores.

import { setImmediate } from 'node:timers/promises';
import { dictionaryWords } from '../script/convert/dictionary-words.ts';
import { createCutter } from '../script/model/cuts.ts';
import { createModel, type Weights } from '../script/model/model.ts';
import { tableOf } from '../script/model/table.ts';
import { JUDGED, TAKEN } from './data/texts.ts';
import { createDice } from './dice.ts';
import { type Examples, placeAt, SIZE } from './examples.ts';
import { formsOf } from './forms.ts';
import { gather } from './gather.ts';
import { createLearner } from './learn.ts';
import { shuffledPlaces } from './order.ts';
import { type Listen, SETTINGS } from './settings.ts';
import { against } from './sure/against.ts';
import { calibrate } from './sure/calibrate.ts';
import { nameOf } from './texts.ts';

/** What held-back lines of a text say of the dictionary and of the model. */
export interface Kind {
  readonly name: string;
  places: number;
  dictionary: number;
  model: number;
}

/** Weights from files of texts and of words. */
export const train = async (
  files: readonly string[],
  lists: readonly string[],
  seed: number,
  listen: Listen,
  settings = SETTINGS,
) => {
  const dice = createDice(seed);
  const forms = formsOf();
  const { examples, held, frequent } = await gather(files, lists, forms, dice, listen, settings);
  const words = dictionaryWords((character) => forms.has(character));
  const count = examples.places.length / SIZE;
  const learner = createLearner(forms, words, createCutter(tableOf(frequent)), settings);
  const learning = listen('Learning', count * settings.epochs);
  const isSure = new Uint8Array(count);
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const [index, place] of shuffledPlaces(examples, dice).entries()) {
      if (isSure[place / SIZE] === 0 && learner.learn(examples, place) < settings.sure)
        isSure[place / SIZE] = 1;
      if (index % 5000 === 4999) {
        learning.add(5000);
        await setImmediate();
      }
    }
  learning.end();
  const { hashes, values, step } = learner.weights(settings.atMost, settings.step);
  const none = { traits: {}, right: [], certain: 1 };
  const bare: Weights = { forms, hashes, values, step, calibration: none, against: {}, words: frequent };
  const settled: Weights = { ...bare, against: against(bare, words, held) };
  const weights: Weights = { ...settled, calibration: calibrate(settled, words, held) };
  const model = createModel(weights, words);
  const kinds = [...held].map(([name, some]) => kindOf(name, some, forms, model));
  return { weights, kinds, examples: count };
};

const kindOf = (
  name: string,
  some: Examples,
  forms: Weights['forms'],
  model: ReturnType<typeof createModel>,
): Kind => {
  const kind = { name, places: some.places.length / SIZE, dictionary: 0, model: 0 };
  for (let place = 0; place < some.places.length; place += SIZE) {
    const known = placeAt(some, place, forms);
    const right = known.forms[some.places[place + 2] as number] as string;
    const base = known.forms[known.choice] as string;
    if (base === right) kind.dictionary++;
    if (model.choose(known.text, known.at, base, known.length, known.offset) === right) kind.model++;
  }
  return kind;
};

/** Texts that are learned from, and not to tune on. */
export const isLearned = (file: string): boolean =>
  (TAKEN.find(([pattern]) => pattern.test(nameOf(file)))?.[1] ?? 1) > 0;

/** Texts that are read at all: those that are learned from, and those that say how sure answers are. */
export const isRead = (file: string): boolean => isLearned(file) || JUDGED.test(nameOf(file));
