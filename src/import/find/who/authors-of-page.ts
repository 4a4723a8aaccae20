// Who wrote, by what a page says of itself: its meta elements, its JSON-LD, and elements named for their author.

import { NO_NAME, NOBODY, ROLE_ALONE } from '../../data/credits.ts';
import { isLabel } from '../../data/labels.ts';
import { isToolbar } from '../../data/noise.ts';
import { isOutlet } from '../../data/outlets.ts';
import { about, type Found, type Note } from '../../note.ts';
import { bare, hanIn } from '../../read/block.ts';
import type { MetaValue } from '../../read/html/page-meta.ts';
import { sameHouse } from '../site.ts';
import { creditIn } from './credits.ts';
import { type Person, sureNamesIn } from './names.ts';

/** Neither an outlet nor a desk, a role or a word of the page. */
const isPenName = (text: string, houses: readonly string[]): boolean =>
  /^[\p{Script=Han}A-Za-z·•]{2,12}$/u.test(text) &&
  hanIn(text) >= 2 &&
  !isOutlet(text) &&
  !isToolbar(text) &&
  !NOBODY.test(text) &&
  !NO_NAME.test(text) &&
  !ROLE_ALONE.test(text) &&
  !isLabel(text) &&
  !houses.some((house) => sameHouse(house, text));

const isElements = ({ from }: MetaValue): boolean => from.startsWith('<');

/** Those who are not known already; `near` are the lines beside the text, `houses` what the page calls its site and its source. */
export const authorsOfPage = (
  values: readonly MetaValue[],
  known: readonly string[],
  near: readonly string[],
  houses: readonly string[],
  hasAuthor: boolean,
): { authors: Found<Person>[]; notes: Note[] } => {
  const { notes, doubt } = about('author');
  const authors: Found<Person>[] = [];
  const add = (name: string, line: number) => authors.push({ value: { name, role: 'author' }, line });
  for (const { value, from, line } of values)
    for (const name of sureNamesIn(creditIn(value)?.people[0]?.name ?? value.replace(ROLE_ALONE, ''))) {
      const isSites = houses.some((house) => house !== name && house.includes(name));
      const isKnown = [...known, ...authors.map(({ value }) => value.name)].some(
        (one) => bare(one) === bare(name),
      );
      if (isSites || isKnown) continue;
      if (near.some((text) => bare(text).includes(bare(name)))) add(name, line);
      else
        doubt(
          line,
          `“${name}” stands in ${from} and nowhere beside the text`,
          'write it if it is the author',
        );
    }
  // A name that no form tells, as of a pen.
  const penned = values.find((one) => isElements(one) && isPenName(one.value, houses));
  if (hasAuthor || authors.length > 0 || !penned) return { authors, notes };
  const { value, line, from } = penned;
  add(value, line);
  if (!values.some((other) => !isElements(other) && other.value === value))
    doubt(line, `“${value}” is who ${from} names`, 'remove it if it is no person');
  return { authors, notes };
};

/** 作者：李明 above and 记者 李明 in the text are one, by the role that says more. */
export const withRoles = (authors: readonly Found<Person>[]): Found<Person>[] =>
  authors.map(({ value, line }) => {
    const said = authors.find((other) => other.value.name === value.name && other.value.role !== 'author');
    return { value: said?.value ?? value, line };
  });
