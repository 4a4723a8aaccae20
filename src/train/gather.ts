// Examples from files of texts and words: lines as they are, with names, with words put in, with sentences of our own, and what was written
// for this; some of each kind are held back, and of the words some are nowhere else.

import { setImmediate } from 'node:timers/promises';
import { dictionaryOf, openccStep } from '../script/convert/opencc.ts';
import { createCutter } from '../script/model/cuts.ts';
import { tableOf } from '../script/model/table.ts';
import { JUDGED, SLIPS } from './data/texts.ts';
import { type Dice, hashOf } from './dice.ts';
import { createReader, type Examples, writtenPivotOf } from './examples.ts';
import { frequencies } from './frequencies.ts';
import { linesOf } from './lines.ts';
import { type Candidates, type Counts, candidatesOf, count, type Words, wordsFrom } from './put/list.ts';
import { createMixer } from './put/mixer.ts';
import { createNames } from './put/names.ts';
import { createSentences } from './put/sentences.ts';
import type { Listen, SETTINGS } from './settings.ts';
import { readText, writtenLines } from './texts.ts';

/** How far from what was put in something is learned anew. */
const NEAR = 4;
/** Of so many words, one is held back. */
const HELD_WORDS = 25;

const toSimplified = openccStep('t2s');

export const gather = async (
  files: readonly string[],
  lists: readonly string[],
  forms: ReadonlyMap<string, readonly string[]>,
  dice: Dice,
  listen: Listen,
  settings: typeof SETTINGS,
) => {
  const examples: Examples = { lines: [], places: [] };
  const held = new Map<string, Examples>();
  const heldOf = (kind: string): Examples => {
    const known = held.get(kind) ?? { lines: [], places: [] };
    held.set(kind, known);
    return known;
  };
  const rows = lists.flatMap((file) => readText(file).lines);
  const lines = await linesOf(files, listen, settings);
  const some = lines
    .filter(({ isHeld }, index) => !isHeld && index % settings.counted === 0)
    .map(({ pivot }) => toSimplified(pivot));
  const frequent = frequencies(
    rows,
    dictionaryOf('s2t').map(([from]) => from),
    some,
  );
  const cut = createCutter(tableOf(frequent));
  const reader = createReader(forms, (text) => cut(text).bounds);
  const candidates = candidatesOf(rows, (character) => forms.has(character));
  const counts: Counts = new Map();
  const finding = listen('Finding places', lines.length);
  for (const [index, { name, pivot, isHeld }] of lines.entries()) {
    if (index % 2000 === 1999) {
      await setImmediate();
      finding.add(2000);
    }
    if (JUDGED.test(name) && SLIPS.test(pivot)) continue;
    reader.add(pivot, isHeld ? heldOf(name) : examples);
    const simplified = toSimplified(pivot);
    if (JUDGED.test(name) || simplified.length !== pivot.length) continue;
    for (let at = 0; at < pivot.length; at++)
      if (forms.has(simplified.charAt(at))) count(simplified, pivot, at, candidates.forms, counts);
  }
  finding.end();
  const words = wordsFrom(candidates, counts);
  const [known, unknown] = parted(words, candidates, counts);
  const names = createNames(dice);
  const sentence = createSentences(dice, names.slots);
  const mixers = {
    known: createMixer(known, dice, settings.meeting, cut),
    unknown: createMixer(unknown, dice, 0, cut),
  };
  const mixing = listen('Putting in', lines.length);
  for (const [index, { name, pivot, isHeld }] of lines.entries()) {
    if (index % 2000 === 1999) {
      await setImmediate();
      mixing.add(2000);
    }
    if (JUDGED.test(name)) continue;
    const to = (kind: string) => (isHeld ? heldOf(kind) : examples);
    const named = names.into(pivot, settings.names);
    if (named !== pivot) reader.add(named, to('names put in'));
    if (dice.share() < settings.words) {
      const mixed = (isHeld && dice.share() < 0.5 ? mixers.unknown : mixers.known)(pivot);
      if (mixed) reader.add(mixed.line, to('words put in'), mixed.from - NEAR, mixed.to + NEAR);
    }
    if (dice.share() < settings.sentences) {
      const at = pivot.indexOf('，', dice.below(Math.max(1, pivot.length))) + 1;
      const put = sentence();
      const line = pivot.slice(0, at) + put + pivot.slice(at, at + 30);
      reader.add(
        line.slice(Math.max(0, at - 30)),
        to('sentences of ours'),
        Math.min(at, 30) - 1,
        Math.min(at, 30) + put.length + 1,
      );
    }
    if (dice.share() < settings.sentences / 8) reader.add(names.byline(), to('by-lines'));
  }
  mixing.end();
  for (const line of settings.written > 0 ? writtenLines() : []) {
    const pivot = writtenPivotOf(line, forms);
    if (hashOf(line) % settings.held === 0) reader.addOurs(pivot, heldOf('written for this'));
    else for (let time = 0; time < settings.written; time++) reader.addOurs(pivot, examples);
  }
  for (let round = 0; round < settings.rounds; round++)
    addWords(known, (line) => reader.add(line, examples), dice);
  addWords(unknown, (line) => reader.add(line, heldOf('words never seen')), dice);
  return { examples, held, frequent };
};

/** The words that are learned, and those that are held back. */
const parted = (words: Words, candidates: Candidates, counts: Counts): [Words, Words] => {
  const isHeld = (word: string) => !words.isOurs(word) && hashOf(word) % HELD_WORDS === 0;
  const part = (which: boolean) =>
    wordsFrom(
      {
        ...candidates,
        forms: new Map(
          [...candidates.forms].filter(([from]) => words.forms.has(from) && isHeld(from) === which),
        ),
      },
      counts,
    );
  return [part(false), part(true)];
};

/** Words by themselves, some to a line. */
const addWords = ({ all }: Words, add: (line: string) => void, dice: Dice) => {
  const words = [...new Set(all)];
  for (let index = words.length - 1; index > 0; index--) {
    const other = dice.below(index + 1);
    [words[index], words[other]] = [words[other] as string, words[index] as string];
  }
  for (let start = 0; start < words.length; start += 4)
    add(words.slice(start, start + 4).join(dice.of(['、', '，', ' '])));
};
