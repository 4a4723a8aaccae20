// A label on one line and its value on the next, as where each is an element of its own: joined, so that both are read; a name above what its bearer is, as well.

import { isSurname } from '../data/credits.ts';
import { eitherScript } from '../data/either-script.ts';
import { LABELS } from '../data/labels.ts';
import { isIn, isToolbar, NOISE } from '../data/noise.ts';
import { type Block, blockOf } from './block.ts';

const WORDS = LABELS.filter(({ field }) => field !== 'lead' && field !== 'tool' && field !== 'other').flatMap(
  ({ words }) => words,
);
const ALONE = eitherScript(
  new RegExp(`^(?:(?:${WORDS.join('|')})\\s*[:：｜]|图像(?:加[注註]文字|来源)[，,])$`, 'u'),
);

/** A label of people without a colon, above a name. */
const STACKED = eitherScript(
  new RegExp(
    `^(?:${LABELS.filter(({ field }) => /author|editor|translator|other/.test(field))
      .flatMap(({ words }) => words)
      .filter((word) => word.length > 1)
      .join('|')})$`,
    'u',
  ),
);
const isStacked = ({ kind, text }: Block, below: Block | undefined): boolean =>
  kind === 'text' &&
  STACKED.test(text) &&
  below?.kind === 'text' &&
  /^\p{Script=Han}{2,3}$/u.test(below.text) &&
  isSurname(below.text.charAt(0)) &&
  !STACKED.test(below.text);

/** What somebody is, on the line below the name: 北京特派员. */
const ROLE = eitherScript(
  /^(?:作者[，,])?[\p{Script=Han}A-Za-z·]{0,12}(?:特派员|记者|评论员|观察员|主笔|撰述委员|通讯员|作家|学者|教授|研究员|工程师|建筑师|律师|医生|编辑)$/u,
);

/** 2024年5月6日（星期一） above 香港时间15时47分. */
const isDay = ({ text }: Block, below: Block | undefined): boolean =>
  below !== undefined &&
  text.length <= 30 &&
  /(?:\d\s*日|\d{2})(?:[（(].{2,3}[）)])?$/u.test(text) &&
  /(?:19|20)\d{2}/.test(text) &&
  CLOCK.test(below.text);
/** 2024 above 05/16, and perhaps 20:15 below that. */
const isYear = ({ text, kind }: Block, below: Block): boolean =>
  kind === 'text' && /^(?:19|20)\d{2}$/.test(text) && /^\d{1,2}[-/.]\d{1,2}$/.test(below.text);
const CLOCK = eitherScript(/^(?:\p{Script=Han}{2}时间)?\s*\d{1,2}(?:[:：]\d{2}|时\d{1,2}分)$/u);

const isNamed = ({ text, kind }: Block, below: Block | undefined, above: Block | undefined): boolean =>
  kind === 'text' &&
  // 公安 above 律师 in a menu.
  !(below && below.text.length < 3 && above && above.text.length < 5) &&
  /^\p{Script=Han}{2,3}$/u.test(text) &&
  isSurname(text.charAt(0)) &&
  ROLE.test(below?.text ?? '');

/** 原创 李明 瓜田日记 above its date. */
const isAccount = ({ text }: Block, below: Block): boolean =>
  eitherScript(/^原创\s+\S{2,12}\s+\S{2,16}$/u).test(text) && /^\s*(?:19|20)\d{2}/.test(below.text);

/** No value stands below an empty label. */
const isNoise = ({ text }: Block): boolean => isIn(NOISE, text) || isToolbar(text);

/** Names in a list, as below 文｜. */
const asLine = (block: Block | undefined): Block | undefined =>
  block?.kind === 'list' &&
  block.items.length > 0 &&
  block.items.every(({ text }) => /^\p{Script=Han}{2,3}$/u.test(text) && isSurname(text.charAt(0)))
    ? { ...block, kind: 'text', text: block.items.map(({ text }) => text).join('、') }
    : block;

export const joinLabels = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const [label, value] = [blocks[at] as Block, asLine(blocks[at + 1])];
    const isPair =
      label.kind === 'text' && ALONE.test(label.text) && value?.kind === 'text' && !isNoise(value);
    if (isPair && value.text.length <= 40 && !/[：:。]/.test(value.text.replace(/\d[：:]\d/g, ''))) {
      joined.push(
        blockOf({ ...label, text: `${label.text}${value.text}`, spaced: undefined, links: value.links }),
      );
      at++;
    } else if (isStacked(label, value)) {
      joined.push(blockOf({ ...label, text: `${label.text}：${value?.text}`, spaced: undefined }));
      at++;
    } else if (isNamed(label, value, blocks[at - 1]) && !isStacked(value as Block, blocks[at + 2])) {
      joined.push(blockOf({ ...label, text: `作者：${label.text}`, spaced: undefined }));
      at++;
    } else if (value && isYear(label, value)) {
      const clock = CLOCK.test(blocks[at + 2]?.text ?? '') ? ` ${blocks[at + 2]?.text}` : '';
      const text = `${label.text}/${value.text.replace(/[-.]/, '/')}${clock}`;
      joined.push(blockOf({ ...label, text, spaced: undefined, nodes: [{ type: 'text', value: text }] }));
      at += clock === '' ? 1 : 2;
    } else if (value && (isAccount(label, value) || isDay(label, value))) {
      const text = `${label.text} ${value.text}`;
      joined.push(blockOf({ ...label, text, spaced: undefined, nodes: [{ type: 'text', value: text }] }));
      at++;
    } else joined.push(label);
  }
  return joined;
};
