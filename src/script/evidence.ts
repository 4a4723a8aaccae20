// What shows the script of a text: the characters that only one script has, and the forms that only a one-to-one conversion makes.

import { type Lexicon, lexiconOf, longestAt, wordsOf } from './convert/lexicon.ts';
import { dictionaryOf } from './convert/opencc.ts';
import { isOneCharacter } from './convert/tables.ts';

interface Tables {
  readonly simplifiedOnly: ReadonlySet<string>;
  readonly traditionalOnly: ReadonlySet<string>;
  /** Naive forms with the right ones. */
  readonly naive: Lexicon;
}

let loaded: Tables | undefined;

/**
 * Characters that a one-to-one conversion leaves as they are, as they are Traditional too, and that Traditional writes
 * otherwise in many words. Others (布 台 周 志 游 ...) are written both ways in genuine text, and prove nothing.
 */
const AMBIGUOUS = new Set('后干准范仆扑斗里松丑谷云余制征复面只系尽历钟');

const load = (): Tables => {
  const toTraditional = dictionaryOf('s2t');
  const toSimplified = dictionaryOf('t2s');
  const alone = (entries: ReturnType<typeof dictionaryOf>) =>
    entries.filter(([from]) => isOneCharacter(from));
  const changed = (entries: ReturnType<typeof dictionaryOf>) =>
    alone(entries).flatMap(([from, to]) => (from === to ? [] : [from]));
  // Phrases show which characters stand in text of a script: 后 in 皇后, 乾 in 乾隆.
  const inTraditional = new Set<string>();
  const inSimplified = new Set<string>();
  for (const [from, to] of toTraditional) {
    for (const character of from) inSimplified.add(character);
    for (const character of to) inTraditional.add(character);
  }
  const regional = ['t2tw', 't2hk'].flatMap((name) => alone(dictionaryOf(name)).map(([, to]) => to));
  const one = new Map(alone(toTraditional));
  const naive = new Map<string, string>();
  const right = new Set(toTraditional.map(([, to]) => to));
  /** Few hold an ambiguous character, or one that becomes such. */
  const holders = new Set(
    [...one].flatMap(([from, to]) => (AMBIGUOUS.has(to) ? [from] : [])).concat(...AMBIGUOUS),
  );
  const mayHold = (text: string) => {
    for (const character of text) if (holders.has(character)) return true;
    return false;
  };
  for (const [from, to] of toTraditional) {
    if (isOneCharacter(from) || from.length > 4) continue;
    if (!mayHold(from)) continue;
    const forms = [...from].map((character) =>
      AMBIGUOUS.has(character) ? character : (one.get(character) ?? character),
    );
    const made = forms.join('');
    const wanted = [...to];
    const differs = [...made].some((form, index) => form !== wanted[index] && AMBIGUOUS.has(form));
    if (differs && !right.has(made)) naive.set(made, to);
  }
  return {
    simplifiedOnly: new Set(changed(toTraditional)).difference(inTraditional).difference(new Set(regional)),
    traditionalOnly: new Set(changed(toSimplified)).difference(inSimplified),
    naive: lexiconOf(naive),
  };
};

/** Loaded once. */
export const tables = (): Tables => {
  loaded ??= load();
  return loaded;
};

interface Count {
  readonly han: number;
  readonly other: readonly string[];
}

export const countIn = (text: string, others: ReadonlySet<string>): Count => {
  let han = 0;
  const other: string[] = [];
  for (const run of text.match(/\p{Script=Han}+/gu) ?? [])
    for (const character of run) {
      han++;
      if (others.has(character)) other.push(character);
    }
  return { han, other };
};

export const naiveFormsIn = (text: string): string[] =>
  (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    const areWords = wordsOf(run);
    const found: string[] = [];
    for (let at = 0; at < run.length; ) {
      const start = at;
      const form = longestAt(tables().naive, run, start, (end) => areWords(start, end));
      if (form) found.push(form);
      at += form?.length ?? 1;
    }
    return found;
  });

/** Naive forms in 1,000 Han: what `labelIssues` judges by. */
export const naiveRate = (text: string): number => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han === 0 ? 0 : (naiveFormsIn(text).length * 1000) / han;
};

/** The script of a few words, by the characters that only one script has; nothing when it has none of them, or of both. */
export const scriptOf = (text: string): 'zh-Hans' | 'zh-Hant' | undefined => {
  const { simplifiedOnly, traditionalOnly } = tables();
  const [simplified, traditional] = [simplifiedOnly, traditionalOnly].map(
    (only) => countIn(text, only).other.length > 0,
  );
  if (simplified === traditional) return undefined;
  return simplified ? 'zh-Hans' : 'zh-Hant';
};
