// Where an article was first, as a line of its own says: on a page in print, or at an account that it is taken from.

import { eitherScript } from '../data/either-script.ts';
import { type Labelled, labelled } from '../data/labels.ts';
import { isOutlet } from '../data/outlets.ts';
import { datesIn, type PageDate } from './date.ts';

export interface First {
  readonly facts: readonly Labelled[];
  readonly dates: readonly PageDate[];
}

/** 《 江城日报 》（ 2021年06月16日 第 05 版） or 江城日报第05版：要闻: where it was in print. */
const PRINTED =
  /^[（(]?\s*(?:《\s*(?<quoted>\p{Script=Han}{2,10}?)\s*》|(?<paper>(?:(?!第)\p{Script=Han}){2,8})(?=[\s（(\d第]))\s*[（(]?[^第，。]{0,24}第?\s*[\dA-Z]+\s*版(?:[:：\s]\s*.{1,8}?)?[\s）)]*$/u;

/** 本文来自微信公众号“瓜田日记”（ID：gtrj），作者：李明，编辑：王芳，江城网经授权转载。 */
const TAKEN = eitherScript(
  /^[（(]?(?:编者按[:：]\s*)?(?:本文|文章)?(?:来自|转自|转载自|首发于|选自|原载于?|原刊于?)(?:微信)?(?:公众号)?(?:\s*[:：]?\s*[“"「《](?<quoted>.{2,16}?)[”"」》]|\s*[:：]\s*(?<plain>[^（(，,“”。]{2,16}?)(?=\s*[（(，,]))\s*(?:[（(](?:微信号|ID)?[:：]?\s*[\w-]+[）)])?(?:\s*\d{4}年[^，。）)]{0,16}[期号])?(?<rest>.*?)[）)]?$/u,
);

/** （本文为“远方纪事”原创，转载请联系后台） */
const OWN = eitherScript(
  /^[（(*※＊\s]*本文(?:为|系|由)\s*[“"「《]?(?<plain>[\p{Script=Han}A-Za-z0-9]{2,12}?)[”"」》]?\s*(?:独家|原创|首发)(?:[^。]{0,30})$/u,
);

const LEAVE = eitherScript(/授权|转载|发布|[题头]图|图片/);

/** What a note says, where each part of it is a label or says that it may be taken. Below the text only print is told of itself. */
export const firstIn = (text: string, isBelow: boolean): First | undefined => {
  const forms = isBelow ? [PRINTED] : [PRINTED, TAKEN, OWN];
  const said = forms.map((form) => form.exec(text)?.groups).find(Boolean);
  const { quoted, plain, paper = '', rest = '' } = said ?? {};
  const name = quoted ?? plain ?? (isOutlet(paper) ? paper : undefined);
  const parts = rest.split(/[，,；。]/u).filter((part) => part.trim() !== '');
  const facts = parts.map((part) =>
    labelled(part).found.map((one) => ({ ...one, value: one.value.replace(/^《(.*)》$/, '$1') })),
  );
  if (!name || !parts.every((part, at) => facts[at]?.length || LEAVE.test(part))) return undefined;
  const source: Labelled = { field: 'source', label: '', value: name };
  return { facts: [source, ...facts.flat()], dates: paper === '' ? [] : datesIn(text) };
};
