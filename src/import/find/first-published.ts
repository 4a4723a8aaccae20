// Where an article was first, as a line of its own says: on a page in print, or at an account that it is taken from.

import { eitherScript } from '../data/either-script.ts';
import { type Labelled, labelled } from '../data/labels.ts';
import { isOutlet } from '../data/outlets.ts';
import { datesIn, type PageDate } from './date.ts';

export interface First {
  readonly facts: readonly Labelled[];
  readonly dates: readonly PageDate[];
}

const sourceOf = (value: string): Labelled => ({ field: 'source', label: '', value });

/** 《 江城日报 》（ 2021年06月16日 第 05 版） or 江城日报第05版：要闻: where it was in print. */
const PRINTED =
  /^[（(]?\s*(?:《\s*(\p{Script=Han}{2,10})\s*》|((?:(?!第)\p{Script=Han}){2,8})(?=[\s（(\d第]))\s*[（(]?[^第，。]{0,24}第?\s*[\dA-Z]+\s*版(?:[:：\s]\s*.{1,8}?)?[\s）)]*$/u;

export const printedIn = (text: string): First | undefined => {
  const [, quoted, named = ''] = PRINTED.exec(text) ?? [];
  const paper = quoted ?? (isOutlet(named) ? named : undefined);
  return paper ? { facts: [sourceOf(paper.trim())], dates: quoted ? [] : datesIn(text) } : undefined;
};

/** 本文来自微信公众号“瓜田日记”（ID：gtrj），作者：李明，编辑：王芳，江城网经授权转载。 */
const TAKEN = eitherScript(
  /^(?:本文)?(?:来自|转自|转载自|首发于|选自|原载于?|原刊于?)(?:微信)?(?:公众号)?(?:\s*[:：]?\s*[“"「《](.{2,16}?)[”"」》]|\s*[:：]\s*([^（(，,“”。]{2,16}?)(?=\s*[（(，,]))\s*(?:[（(](?:微信号|ID)?[:：]?\s*[\w-]+[）)])?(.*)$/u,
);

/** （本文为“远方纪事”原创，转载请联系后台） */
const OWN = eitherScript(
  /^[（(]?本文(?:为|系|由)\s*[“"「《]?([\p{Script=Han}A-Za-z0-9]{2,12}?)[”"」》]?\s*(?:独家|原创|首发)[^。]{0,30}$/u,
);

export const ownIn = (text: string): First | undefined => {
  const [, source] = OWN.exec(text) ?? [];
  return source ? { facts: [sourceOf(source)], dates: [] } : undefined;
};

/** What a note says of where an article was first, where each part of it is a label or says that it may be taken. */
export const takenFrom = (text: string): First | undefined => {
  const [, quoted, plain, rest = ''] = TAKEN.exec(text) ?? [];
  const source = quoted ?? plain;
  const parts = rest.split(/[，,；。]/u).filter((part) => part.trim() !== '');
  const facts = parts.map((part) => labelled(part).found);
  const isSaid = parts.every(
    (part, at) => facts[at]?.length || eitherScript(/授权|转载|发布|[题头]图|图片/).test(part),
  );
  return source && isSaid ? { facts: [sourceOf(source), ...facts.flat()], dates: [] } : undefined;
};
