// How many independent places of a page say each field of its record: what `usable` is decided on.

import type { Findings } from './assemble.ts';
import { withoutSite } from './data/outlets.ts';
import { sameHouse } from './find/site.ts';
import { titlesOf } from './head/titles.ts';
import { type Found, type Note, warning } from './note.ts';
import { bare, isSentence } from './read/block.ts';
import type { Page } from './read/page.ts';
import type { Evidence } from './understanding.ts';

const count = (...places: readonly (boolean | undefined)[]): number => places.filter(Boolean).length;

export const evidenceOf = (
  { meta, container, confirmed, isHtml, url }: Page,
  { headline, source, people, body, near }: Findings,
  datePublished: string,
): Evidence => {
  const title = bare(headline.text);
  const says = (values: readonly Found<string>[]) =>
    values.some(({ value }) => [value, withoutSite(value)].some((one) => bare(one).startsWith(title)));
  const day = datePublished.slice(0, 10);
  const [, month, date] = day.split('-').map(Number);
  const isDay = (value: string) => value.startsWith(day);
  const names = [
    ...people.authors.map(({ value }) => value.name),
    ...people.editors.map(({ value }) => value),
  ];
  const isKnown = (name: string) => meta.author.some(({ value }) => value.includes(name));
  const prose = body.filter(({ text }) => isSentence(text));
  const agreed = prose.filter(({ text }) => confirmed.has(bare(text))).length;
  return {
    headline: count(
      headline.blocks.length > 0,
      headline.blocks.length > 1 && !isHtml,
      says(meta.headline),
      says(meta.title),
    ),
    datePublished: count(
      near.some((text) => /\d{4}\D{0,3}\d{1,2}\D{0,3}\d{1,2}/.test(text)),
      meta.published.some(({ value }) => isDay(value)),
      url?.replace(/\D/g, '').includes(day.replaceAll('-', '')),
      body.slice(0, 2).some(({ text }) => new RegExp(`(?:${month}月)?${date}日(?:电|電|讯|訊)`).test(text)),
    ),
    source: source
      ? count(
          near.some((text) => text.includes(source.value)),
          ...[meta.source, meta.site, meta.title].map((values) =>
            values.some(({ value }) => sameHouse(value, source.value)),
          ),
          people.agency && sameHouse(people.agency.value, source.value),
        )
      : 0,
    people: names.length === 0 ? 0 : names.every(isKnown) ? 2 : 1,
    body: count(
      !isHtml || (container !== undefined && container.share >= 0.5),
      confirmed.size > 0 && agreed >= prose.length * 0.7,
    ),
  };
};

/** How many places each field needs on a page, and what is said where they are fewer. */
const NEEDED: readonly (readonly [field: keyof Evidence, least: number, problem: string, remedy: string])[] =
  [
    ['headline', 2, 'stands in one place of the page alone', 'compare it with the page'],
    [
      'body',
      1,
      'neither the elements of the page nor a second reading say where its text is',
      'compare the paragraphs with the page',
    ],
  ];

/** One warning for one doubt: of a field that is doubted already, nothing more is said. */
export const shortfalls = (evidence: Evidence, page: Page, line: number, said: readonly Note[]): Note[] =>
  NEEDED.flatMap(([field, least, problem, remedy]) => {
    const isOnlyPlace = field === 'headline' && titlesOf(page.meta).length === 0;
    const isEnough = !page.isHtml || evidence[field] >= (isOnlyPlace ? 1 : least);
    const isSaid = said.some((note) => note.severity === 'warning' && note.field === field);
    return isEnough || isSaid ? [] : [warning(line, field, problem, remedy)];
  });
