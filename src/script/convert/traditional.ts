// From Taiwan's and Hong Kong's forms to OpenCC's pivot, but for words that its tables get wrong: each with what it is there.

import { inParts, type Step } from './line.ts';
import { openccStep } from './opencc.ts';

const tableOf = (pairs: string) =>
  new Map(pairs.split(' ').map((pair) => pair.split('=') as [string, string]));

/** 著 for writing and 着 for what goes on: Taiwan writes both 著. */
const TAIWAN = tableOf(
  '所著=所著 專著=專著 論著=論著 名著=名著 巨著=巨著 編著=編著 譯著=譯著 原著=原著 合著=合著 拙著=拙著 遺著=遺著 著有=著有 拿著=拿着 執著=執着 布衣參=布衣參',
);

/** Hong Kong's 匯報 for a report; the newspaper's name is its own. */
const HONG_KONG = tableOf('外匯=外匯 文匯報=文匯報 商匯報=商匯報 匯報=彙報');

/** A step but for these words, each as the table has it. */
const except = (words: ReadonlyMap<string, string>, step: Step): Step => {
  const pattern = new RegExp(`(${[...words.keys()].join('|')})`, 'u');
  return inParts(
    (text) => text.split(pattern),
    step,
    (word) => words.get(word) as string,
  );
};

export const taiwanToPivot = except(TAIWAN, openccStep('tw2t'));

export const hongKongToPivot = except(HONG_KONG, openccStep('hk2t'));
