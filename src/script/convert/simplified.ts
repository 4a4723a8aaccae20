// From Simplified to OpenCC's pivot: our overlay; then OpenCC's phrases, but only where words begin and end, which the model may
// overrule. docs/adr/0005 and 0023 give the reasons and scores.

import { boundsOf as byUnicode } from '../model/bounds.ts';
import type { Cut, Decide, Decider, Decision } from './decision.ts';
import { areWords, longestAt } from './lexicon.ts';
import { isInStep, type Step, type Tell } from './line.ts';
import { remembering, rememberingLast } from './remember.ts';
import { OVERLAY, type Overlay, type Tables, tablesOf } from './tables.ts';
import { loadModel } from './weights.ts';

export type { Decision } from './decision.ts';

/** A run of Han in which no context decides, from `begin` in `text`. */
const convertRun = (
  run: string,
  text: string,
  begin: number,
  { characters, phrases, overlay }: Tables,
  boundsOf: Cut,
  decide?: Decide,
  note?: (decision: Decision) => void,
  tell?: Tell,
): string => {
  let converted = '';
  for (let at = 0; at < run.length; ) {
    const start = at;
    const byHand = longestAt(overlay, run, start);
    const phrase =
      byHand ?? longestAt(phrases, run, start, (end) => areWords(boundsOf(text), begin + start, begin + end));
    const word = phrase ?? String.fromCodePoint(run.codePointAt(start) as number);
    const listed =
      (byHand !== undefined ? overlay : phrases).entries.get(word) ?? characters.get(word) ?? word;
    const choice =
      decide && byHand === undefined && word.length === listed.length
        ? decided(listed, text, begin + start, decide)
        : listed;
    const rule = byHand !== undefined ? 'overlay' : choice === listed ? 'dictionary' : 'model';
    note?.({ word, choice, rule, at: begin + start, listed });
    if (tell && !isInStep(word, choice)) tell(begin + start, word.length, choice);
    converted += choice;
    at += word.length;
  }
  return converted;
};

const decided = (listed: string, text: string, at: number, decide: Decide): string => {
  if (listed.length === 1) return decide(text, at, listed, 1, 0);
  let choice = '';
  for (let offset = 0; offset < listed.length; offset++)
    choice += decide(text, at + offset, listed.charAt(offset), listed.length, offset);
  return choice;
};

/** The offsets in a text where a context decides, in order, with what it decides. */
const decisionsIn = (text: string, { contexts }: Tables): [at: number, to: string][] => {
  const found = new Map<number, string>();
  for (const { pattern, to } of contexts)
    for (const match of text.matchAll(pattern))
      if (!found.has(match.index)) found.set(match.index, to(match[0].charAt(0)));
  return [...found].sort(([a], [b]) => a - b);
};

/** A conversion by an overlay, the dictionary, and what may overrule the dictionary. Tables are loaded on first use. */
export const createSimplified = (overlay: Overlay, decideWith?: () => Decider) => {
  let loaded: Tables | undefined;
  let decider: Decider | undefined;
  const convert = (text: string, note?: (decision: Decision) => void, tell?: Tell): string => {
    loaded ??= tablesOf(overlay);
    decider ??= decideWith?.();
    const { choose, boundsOf } = decider ?? { choose: undefined, boundsOf: byUnicode };
    const tables = loaded;
    const convertPart = (part: string, begin: number) =>
      part.replace(/\p{Script=Han}+/gu, (run, offset: number) =>
        convertRun(run, text, begin + offset, tables, boundsOf, choose, note, tell),
      );
    let converted = '';
    let from = 0;
    for (const [at, to] of decisionsIn(text, tables)) {
      converted += convertPart(text.slice(from, at), from) + to;
      if (tell && !isInStep(text.charAt(at), to)) tell(at, 1, to);
      note?.({ word: text.charAt(at), choice: to, rule: 'context', at });
      from = at + 1;
    }
    return converted + convertPart(text.slice(from), from);
  };
  return {
    convert,
    isAmbiguous: (character: string): boolean => loaded?.ambiguous.has(character) ?? false,
  };
};

let model: ReturnType<typeof loadModel> | undefined;

const ours = createSimplified(OVERLAY, () => {
  model ??= loadModel();
  return model;
});

/** An answer less probable than this is a question. */
export const certain = (): number => {
  model ??= loadModel();
  return model.certain;
};

/** `皇后在里面，余教授在后面` -> `皇后在裏面，余教授在後面`; the three Traditional variants of an article share it. */
export const simplifiedToPivot: Step = remembering((text, tell) => ours.convert(text, undefined, tell));

/** The decisions in a text, in their order; the variants of an article share them. */
export const decisionsFor = (text: string): readonly Decision[] => lastDecisions(text);

const lastDecisions = rememberingLast((text: string): readonly Decision[] => {
  const found: Decision[] = [];
  ours.convert(text, (decision) => {
    if ([...decision.word].some(ours.isAmbiguous))
      found.push({ ...decision, ...probabilityOf(text, decision) });
  });
  return found;
});

/** How certain the least certain character of a decision of the model's is; nothing where it was not asked. */
const probabilityOf = (
  text: string,
  { word, choice, at, rule, listed }: Decision,
): Pick<Decision, 'probability' | 'alternatives'> => {
  if (!model || listed?.length !== word.length || rule === 'overlay' || rule === 'context') return {};
  let least: Pick<Decision, 'probability' | 'alternatives'> = {};
  for (let offset = 0; offset < word.length; offset++) {
    const answer = model.answer(text, at + offset, listed.charAt(offset), word.length, offset);
    if (answer.alternatives.length === 0 || answer.probability >= (least.probability ?? 2)) continue;
    const wordWith = (form: string) => choice.slice(0, offset) + form + choice.slice(offset + 1);
    const alternatives = answer.alternatives.map(([form, share]) => [wordWith(form), share] as const);
    least = { probability: answer.probability, alternatives };
  }
  return least;
};
