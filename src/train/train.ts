// From texts to weights: reading them, learning, calibrating on lines that were held back, and what those lines score.

import { setImmediate } from 'node:timers/promises';
import { dictionaryWords } from '../script/convert/dictionary-words.ts';
import { dictionaryOf } from '../script/convert/opencc.ts';
import { createModel, type Weights } from '../script/model/model.ts';
import { calibrate } from './calibrate.ts';
import { TAKEN } from './data/texts.ts';
import { createDice, type Dice } from './dice.ts';
import { createReader, type Examples, pivotOf, placeAt, SIZE } from './examples.ts';
import { formsOf } from './forms.ts';
import { createLearner, type Settings } from './learn.ts';
import { createNames } from './names.ts';
import { shuffledPlaces } from './order.ts';
import { nameOf, readText } from './texts.ts';

export const SETTINGS: Settings & {
  atMost: number;
  step: number;
  names: number;
  words: number;
  held: number;
} = {
  epochs: 2,
  alpha: 0.15,
  l1: 0.35,
  l2: 0,
  least: 2,
  bits: 25,
  partial: 0.3,
  hide: 0.6,
  // What the file holds: 3.1 bytes for each weight, 4 MB at most.
  atMost: 1_250_000,
  step: 1 / 16,
  /** The share of places for a name that get one, and how often the dictionary's words are learned. */
  names: 0.25,
  words: 3,
  /** One line of so many is held back. */
  held: 20,
};

/** What held-back lines of a text say of the dictionary and of the model. */
export interface Kind {
  readonly name: string;
  places: number;
  dictionary: number;
  model: number;
}

type Listen = (
  what: string,
  total: number,
) => { readonly add: (count: number) => void; readonly end: () => void };

export const train = async (files: readonly string[], seed: number, listen: Listen, settings = SETTINGS) => {
  const dice = createDice(seed);
  const forms = formsOf();
  const reader = createReader(forms);
  const names = createNames(dice);
  const examples: Examples = { lines: [], places: [] };
  const held = new Map<string, Examples>();
  const heldOf = (kind: string): Examples => {
    const known = held.get(kind) ?? { lines: [], places: [] };
    held.set(kind, known);
    return known;
  };
  const reading = listen('Reading', files.length * 1000);
  for (const file of files) {
    const { name, lines } = readText(file);
    const taken = TAKEN.find(([pattern]) => pattern.test(name))?.[1] ?? 1;
    for (const [index, line] of lines.entries()) {
      if (index % 2000 === 0) await setImmediate();
      const hash = hashOf(line);
      if ((hash % 100_000) / 100_000 >= taken) continue;
      const pivot = pivotOf(line);
      const isHeld = (hash >>> 20) % settings.held === 0;
      reader.add(pivot, isHeld ? heldOf(name) : examples);
      const named = names(pivot, settings.names);
      if (named !== pivot) reader.add(named, isHeld ? heldOf('names put in') : examples);
    }
    reading.add(1000);
  }
  reading.end();
  for (let round = 0; round < settings.words; round++) addWords(reader.add, examples, dice);
  const words = dictionaryWords((character) => forms.has(character));
  const learner = createLearner(forms, words, settings);
  const learning = listen('Learning', (examples.places.length / SIZE) * settings.epochs);
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const [index, place] of shuffledPlaces(examples, dice).entries()) {
      learner.learn(examples, place);
      if (index % 5000 === 4999) {
        learning.add(5000);
        await setImmediate();
      }
    }
  learning.end();
  const { hashes, values, step } = learner.weights(settings.atMost, settings.step);
  const bare: Weights = { forms, hashes, values, step, calibration: { agrees: [], differs: [] } };
  const natural = [...held].filter(([name]) => name !== 'names put in').map(([, some]) => some);
  const weights: Weights = { ...bare, calibration: calibrate(bare, words, natural) };
  const model = createModel(weights, words);
  const kinds = [...held].map(([name, some]): Kind => {
    const kind = { name, places: some.places.length / SIZE, dictionary: 0, model: 0 };
    for (let place = 0; place < some.places.length; place += SIZE) {
      const known = placeAt(some, place, forms);
      const right = known.forms[some.places[place + 2] as number] as string;
      const base = known.forms[known.choice] as string;
      if (base === right) kind.dictionary++;
      if (model.choose(known.text, known.at, base, known.length, known.offset) === right) kind.model++;
    }
    return kind;
  });
  return { weights, kinds, examples: examples.places.length / SIZE };
};

/** Words of the dictionary, some to a line. */
const addWords = (add: (line: string, to: Examples) => void, examples: Examples, dice: Dice) => {
  const words = [
    ...new Set(
      dictionaryOf('s2t').flatMap(([from, to]) => (from.length > 1 && from.length === to.length ? [to] : [])),
    ),
  ];
  for (let index = words.length - 1; index > 0; index--) {
    const other = dice.below(index + 1);
    [words[index], words[other]] = [words[other] as string, words[index] as string];
  }
  for (let start = 0; start < words.length; start += 4)
    add(words.slice(start, start + 4).join(dice.of(['、', '，'])), examples);
};

/** The same for the same line, on every machine: which lines are taken and held back. */
const hashOf = (line: string): number => {
  let hash = 7;
  for (let at = 0; at < line.length; at++) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** Files that are read at all. */
export const isLearned = (file: string): boolean =>
  (TAKEN.find(([pattern]) => pattern.test(nameOf(file)))?.[1] ?? 1) > 0;
