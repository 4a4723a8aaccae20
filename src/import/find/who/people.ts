// Authors, editors and the place: from labels, bylines and what stands in brackets at the end of a paragraph.

import { NOBODY } from '../../data/credits.ts';
import { type Labelled, labelled, withColon } from '../../data/labels.ts';
import { isOutlet } from '../../data/outlets.ts';
import { distinct, type Found, info, type Note, warning } from '../../note.ts';
import type { Block } from '../../read/block.ts';
import { endingBrackets } from '../../read/brackets.ts';
import { isCaption } from '../../read/caption.ts';
import type { PageMeta } from '../../read/html/page-meta.ts';
import type { Meta } from '../facts.ts';
import { sameHouse, stemOf } from '../site.ts';
import { authorsOfPage, withRoles } from './authors-of-page.ts';
import { type Byline, bylineOf, signed } from './bylines.ts';
import { creditFacts, creditIn } from './credits.ts';
import { isGlued, isNobody, isSureName, namesIn, type Person } from './names.ts';

export interface People {
  readonly authors: readonly Found<Person>[];
  readonly editors: readonly Found<string>[];
  readonly translator?: Found<string> | undefined;
  readonly dateline?: Found<string> | undefined;
  /** Who the text says reports, when no source is named. */
  readonly agency?: Found<string> | undefined;
  readonly notes: readonly Note[];
}

/** Lines beside the text, what the page calls its site and its source, and a name alone beside the date. */
export interface Beside {
  readonly near: readonly string[];
  readonly houses: readonly string[];
  readonly alone: Found<string> | undefined;
}

/** A record has one translator: two are named together. */
const joined = ([first, ...others]: readonly Found<string>[]): Found<string> | undefined =>
  first && { value: [first, ...others].map(({ value }) => value).join('、'), line: first.line };

export const peopleOf = (
  metas: readonly Meta[],
  beside: readonly (Byline & { line: number })[],
  body: readonly Block[],
  page: PageMeta,
  { near, houses, alone }: Beside,
): People => {
  const authors: Found<Person>[] = [];
  type Named = Record<'editor' | 'translator' | 'place' | 'agency', Found<string>[]>;
  const named: Named = { editor: [], translator: [], place: [], agency: [] };
  const notes: Note[] = [];
  const warn = (line: number, field: string, problem: string, remedy: string) =>
    notes.push(warning(line, field, problem, remedy));
  const addDoubts = (line: number, field: string, words: readonly string[]) => {
    for (const word of words.filter((one) => !isNobody(one)))
      warn(
        line,
        field,
        `“${word}” may hold a name, and cannot be divided surely`,
        'write the name if it is one',
      );
  };
  // 文｜财新 吴迪: what the page calls itself is nobody.
  const isHouse = (name: string, others: readonly unknown[] = []) =>
    isSureName(name)
      ? others.length > 1 && houses.some((house) => house !== name && stemOf(house) === name)
      : houses.some((house) => sameHouse(house, name));
  const addAuthors = (people: readonly Person[], line: number) =>
    authors.push(...people.filter(({ name }) => !isHouse(name, people)).map((value) => ({ value, line })));
  const addByline = ({ people, doubtful, place, agency }: Byline, line: number) => {
    addAuthors(
      people.filter(({ role }) => !/editor|translator/.test(role)),
      line,
    );
    for (const { name, role } of people)
      if (role === 'editor' || role === 'translator') named[role].push({ value: name, line });
    addDoubts(line, 'author', doubtful);
    if (place) named.place.push({ value: place, line });
    if (agency) named.agency.push({ value: agency, line });
  };
  const addLabelled = ({ field, value, role = 'author', label }: Labelled, line: number) => {
    if (field === 'other' && value !== '')
      notes.push(info(line, 'page', `“${label}：${value}” has no field of ours`));
    if (field !== 'author' && field !== 'editor' && field !== 'translator') return;
    const { names, doubtful } = namesIn(value);
    const plain = { people: names.map((name) => ({ name, role })), doubtful };
    const read = (field === 'author' && creditIn(value)) || plain;
    const isAnyone = NOBODY.test(value) || (isOutlet(value) && !isGlued(value));
    if (field === 'author') addAuthors(read.people, line);
    else named[field].push(...names.map((value) => ({ value, line })));
    if (field === 'translator' && names.length === 0 && isOutlet(value))
      named.translator.push({ value, line });
    else if (read.people.length === 0 && value !== '' && isAnyone)
      notes.push(info(line, field, `“${value}” is no person`));
    if (field === 'translator' && named.translator.length > 0) return;
    for (const { name } of read.people)
      if (/^\p{Script=Han}{2,3}$/u.test(name) && !isSureName(name) && !isHouse(name))
        warn(line, field, `“${name}” begins with no surname`, 'remove it if it is no person');
    if (!isAnyone)
      addDoubts(
        line,
        field,
        read.doubtful.filter((word) => !NOBODY.test(word)),
      );
  };

  for (const { facts, byline, line } of metas) {
    for (const fact of facts) addLabelled(fact, line);
    if (byline) addByline(byline, line);
  }
  for (const byline of beside) addByline(byline, byline.line);
  const texts = body.filter(
    (block) => (block.kind === 'text' || block.kind === 'quote') && !isCaption(block),
  );
  for (const [index, { text, line }] of texts.entries()) {
    const byline = index < 3 ? bylineOf(text) : undefined;
    if (byline) addByline(byline, line);
    for (const inside of endingBrackets(text, byline?.end ?? 0)) {
      const credited = creditFacts(inside);
      const found = credited?.facts ?? labelled(withColon(inside)).found;
      if (credited) addByline({ ...credited, people: [], end: 0 }, line);
      const credit =
        found.length === 0 ? (creditIn(inside) ?? signed(inside, text, index, texts)) : undefined;
      for (const one of found) addLabelled(one, line);
      if (credit) addByline({ ...credit, end: 0 }, line);
    }
  }
  const others = metas.flatMap(({ facts }) => facts.filter(({ field }) => field === 'other'));
  const known = [
    ...authors.map(({ value }) => value.name),
    ...named.editor.map(({ value }) => value),
    ...others.flatMap(({ value }) => namesIn(value).names),
  ];
  const said = authorsOfPage(page.author, known, near, houses, authors.length > 0);
  authors.push(...said.authors);
  notes.push(...said.notes);
  if (authors.length === 0 && alone) {
    authors.push({ value: { name: alone.value, role: 'author' }, line: alone.line });
    const problem = `“${alone.value}” stands alone beside the date`;
    warn(alone.line, 'author', problem, 'remove it if it is no person');
  }
  return {
    authors: distinct(withRoles(authors), ({ name }) => name),
    editors: distinct(named.editor, (name) => name),
    translator: joined(distinct(named.translator, (name) => name)),
    dateline: named.place[0],
    agency: named.agency[0],
    notes,
  };
};
