// A line of its own that says who wrote, from where, or whose it is, without a label.

import { HOUSE } from '../../data/credits.ts';
import { eitherScript, simplified } from '../../data/either-script.ts';
import { labelled, withLabels } from '../../data/labels.ts';
import { isOutlet } from '../../data/outlets.ts';
import { isPlace } from '../../data/places.ts';
import { type Block, hanIn, linkShare } from '../../read/block.ts';
import { unbracketed } from '../../read/brackets.ts';
import { authorsIn, type Byline, bylineOf } from './bylines.ts';
import { creditFacts, creditIn } from './credits.ts';
import { type Credit, isNameAlone, namesIn } from './names.ts';
import { oneSlash } from './pieces.ts';

export interface CreditLine {
  readonly byline: Byline;
  /** Whose it is. */
  readonly house?: string | undefined;
}

const NOBODY: Credit = { people: [], doubtful: [] };

/** What calls its text a by-line, by its class or its name. */
const BYLINE_HINT = /(?:^|[\s_-])(?:by-?line|author|authors|reporter|writer|zuozhe|address)(?:$|[\s_-])/i;

/** 台北— and 发自 玻利维亚 */
const PLACE = eitherScript(/^(.{2,8}?)\s*[—–-]+$|^(?:发自|寄自)\s*(\p{Script=Han}{2,10})$/u);

/** 弗吉尼亚州 */
const REGION = eitherScript(/^\p{Script=Han}{2,6}[州省市县]$/u);

/** 洪家宁 来函 */
const SENT = eitherScript(
  /^(.{2,16}?)\s*(?:来函|来稿|来信|投书|投稿|供稿|报道|报导|[寄撰著]|[（(]发自.{2,8}[）)])$/u,
);

const POST = eitherScript(/[师员生长工者人家医商手]$|教授|讲师|退休|从业|店主|主任|律师/u);

/** What the parts of a line are that strokes divide, and where it is a credit. */
const FORMS: Readonly<Record<string, 'any' | 'head' | 'tail'>> = {
  // 李明/江城日报
  'name house': 'any',
  // 江城通讯社 李明
  'house name': 'head',
  // 聯合報／社論, 中央社／台北: of an outlet, and of nobody.
  'house desk': 'head',
  'house place': 'head',
  // 聯合報／ 林小惠／退休護理師（新竹市）: what somebody is who sent it in.
  'house name post': 'head',
  // 台南／張小宏、王大維
  'place name': 'tail',
};

const partsOf = (text: string): { is: string; text: string }[] => {
  const [, house = '', name = ''] = /^(\p{Script=Han}{2,8})\s+(\p{Script=Han}{2,3})$/u.exec(text) ?? [];
  const parts =
    HOUSE.test(simplified(house)) && isNameAlone(name) ? [house, name] : text.split(/\s*[／/|｜]\s*/u);
  return parts.map((part, at) => {
    const plain = part.replace(/[（(].{2,8}[）)]$/u, '');
    if (isOutlet(plain) || part === house) return { is: 'house', text: plain };
    if (isPlace(plain)) return { is: 'place', text: plain };
    if (at < 2 && authorsIn(plain).people.length > 0) return { is: 'name', text: plain };
    if (at === 2 && POST.test(plain)) return { is: 'post', text: plain };
    return { is: /^\p{Script=Han}{2,6}$/u.test(plain) ? 'desk' : 'other', text: plain };
  });
};

/** ◎陳大文: what stands before who wrote. */
const MARK = /^\s*[□■●◎▌][□■●◎▌\s]*/u;

/**
 * A line of its own that is a byline or a credit: 〔記者李明／台北報導〕, （记者 李明）, 本报记者 李明, 李明/江城日报, （李明） below
 * the text, By Dana River.
 */
export const creditLine = (block: Block, zone: 'head' | 'body' | 'tail'): CreditLine | undefined => {
  const { text, hints } = block;
  if (text.length > 80 || (linkShare(block) > 0.5 && zone === 'tail')) return undefined;
  const by = (credit: Credit, house?: string, place?: string): CreditLine => ({
    byline: { ...credit, place, end: text.length },
    house,
  });
  const [, first = '', second = ''] = PLACE.exec(text) ?? [];
  const place = isPlace(first) || REGION.test(first) ? first : second;
  if (place !== '' && zone === 'head') return by(NOBODY, undefined, place);
  const byline = bylineOf(text);
  // With nobody who is surely a name, it is a sentence about somebody.
  const isSure = byline && (byline.people.length > 0 || byline.doubtful.length === 0);
  if (isSure && byline.end >= text.trim().length) return { byline };
  if (/[。！？；]/.test(text)) return undefined;
  const plain = unbracketed(text).replace(MARK, '');
  const credit = creditIn(plain);
  if (credit && credit.people.length > 0 && credit.doubtful.length === 0) return by(credit);
  const divided = partsOf(plain);
  const form = FORMS[divided.map(({ is }) => is).join(' ')];
  if (form && (form === 'any' || form === zone)) {
    const part = (what: string) => divided.find(({ is }) => is === what)?.text;
    return by(authorsIn(part('name') ?? ''), part('house'), zone === 'tail' ? part('place') : undefined);
  }
  const only = authorsIn(plain);
  const sent = authorsIn(SENT.exec(plain)?.[1] ?? '');
  if (zone !== 'body' && sent.people.length > 0) return by(sent);
  const isMarked = MARK.test(text);
  const isSaid =
    zone === 'head' ? isMarked || BYLINE_HINT.test(hints) || /^By\s+[A-Z]/.test(plain) : plain !== text;
  return isSaid && only.people.length > 0 ? by(only) : undefined;
};

/** 文：李明　摄影：王芳, perhaps behind a date, which ends as a caption does: but somebody wrote or edited. */
export const isCreditRow = (text: string): boolean => {
  if (creditFacts(oneSlash(text))?.facts.some(({ field }) => field !== 'other')) return true;
  const { found, before } = labelled(withLabels(oneSlash(text)));
  return (
    /^[\d\s:：年月日./-]*$/u.test(before) &&
    found.every(({ value }) => hanIn(value) <= 16) &&
    found.some(({ field, value }) => /author|editor/.test(field) && namesIn(value).names.length > 0)
  );
};
