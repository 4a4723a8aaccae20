// Who the page says the article is from: by a label, beside the date, or in the page's own meta elements.

import { eitherScript } from '../data/either-script.ts';
import { labelled, trimmed } from '../data/labels.ts';
import { withoutTools } from '../data/noise.ts';
import { isOutlet } from '../data/outlets.ts';
import { about, type Found, info, type Note } from '../note.ts';
import { hanIn } from '../read/block.ts';
import type { PageMeta } from '../read/html/page-meta.ts';
import { accountOf, restOf } from './beside.ts';
import { datesIn } from './date.ts';
import type { Fact, Meta } from './facts.ts';
import { sameHouse, siteName } from './site.ts';
import { authorsIn, type Byline } from './who/bylines.ts';
import { isNameAlone } from './who/names.ts';

export interface Source {
  readonly source?: Found<string> | undefined;
  /** Credits that stood beside the date. */
  readonly bylines: readonly (Byline & { line: number })[];
  readonly notes: readonly Note[];
}

/** Where anybody has an account: 澎湃号·政务. */
const PLATFORM = eitherScript(/号(?:·.{1,6})?$/u);

/** Words that stand where a source stands and name none. */
const NONE = eitherScript(
  /^(?:(?:本报|本站|本网|本刊|本台)?(?:记者|讯|原创|编辑|综合)?|网络|网路|互联网|综合|未知|不详|转载|佚名|无|其他|原创)$/,
);

export const sourceOf = (
  above: readonly Meta[],
  below: readonly Meta[],
  page: PageMeta,
  /** In brackets at the end of the text. */
  endings: readonly Fact[],
  /** A line above or below the date that is the name of an outlet and no more. */
  alone: Found<string> | undefined,
  /** Whether a word is a section of the site. */
  isOfSite: (word: string) => boolean,
): Source => {
  const { notes, doubt, tell } = about('source');
  const bylines: (Byline & { line: number })[] = [];
  const metas = [...above, ...below];
  const facts = metas.flatMap((meta) => meta.facts);
  const isAuthor = (word: string) =>
    facts.some(({ field, value }) => field === 'author' && value === word) ||
    metas.some(({ byline }) => byline?.people.some(({ name }) => name === word));
  const said = [...facts, ...endings].filter(
    ({ field, value }) => field === 'source' && value !== '' && value.length <= 30,
  );
  const houses = said.filter(({ value }) => !PLATFORM.test(value));
  const named = houses.length > 0 ? houses : said;
  const read = above
    .filter(({ dates, facts, rest }) => rest !== '' && (dates.length > 0 || facts.length > 0))
    .map(({ line, rest, text }) => ({ line, ...(accountOf(text, rest) ?? restOf(rest)) }));
  for (const { byline, unknown, line } of read) {
    // Among other words a name has three characters, and several are nothing but names.
    const names = unknown.filter((word) => isNameAlone(word) && (unknown.length === 1 || word.length === 3));
    const isSure = names.length === 1 || (names.length > 0 && names.length === unknown.length);
    const alone = isSure ? { ...authorsIn(names.join('、')), end: 0 } : undefined;
    const said = byline ?? alone;
    if (said) bylines.push({ ...said, line });
  }
  const beside = read.flatMap(({ outlets, line }) => outlets.map((value) => ({ value, line })));
  for (const { unknown, line } of read)
    for (const word of unknown.filter(
      (word) => !knownOf(page).includes(word) && !isAuthor(word) && !isOfSite(word),
    ))
      if (word.includes('：')) notes.push(info(line, 'page', `“${word}” has no field of ours`));
      else
        doubt(
          line,
          `“${word}” stands beside the date, and is neither a name of ours nor a label`,
          'write it where it belongs: source, author or nowhere',
        );
  const [first] = named;
  const others = named.filter(({ value }) => !sameHouse(value, first?.value ?? ''));
  if (others[0])
    doubt(
      others[0].line,
      `“${first?.value}” and “${others[0].value}” are both named`,
      'keep the one that is right',
    );
  const meta = page.source
    // 图档来源：江城图库, in an element of that name.
    .filter(({ value }) => labelled(value).found.every(({ field }) => field === 'source'))
    .map(({ value, line, from }) => ({
      value: trimmed(
        withoutTools(
          value.slice(datesIn(value).at(-1)?.end).replace(eitherScript(/^.*?(?:来源)[:：]\s*/), ''),
        ),
      ),
      line,
      from,
    }))
    // What a system calls itself is no outlet.
    .find(({ value }) => hanIn(value) >= 2 || isOutlet(value));
  const found = first ?? beside[0] ?? alone ?? meta;
  if (found && NONE.test(found.value)) {
    doubt(found.line, `“${found.value}” names nobody`, 'write who published the article first');
    return { bylines, notes };
  }
  if (found === meta && meta && !above.some(({ text }) => text.includes(meta.value)))
    tell(meta.line, `stands in ${meta.from} alone`);
  else if (found && meta && !sameHouse(found.value, meta.value))
    doubt(
      found.line,
      `is “${found.value}” in the text and “${meta.value}” in ${meta.from}`,
      'compare them with the page',
    );
  if (found) return { source: { value: found.value, line: found.line }, bylines, notes };
  const site = siteName(page);
  if (site) tell(site.line, 'is what the page calls its site; no other is named');
  return { source: site, bylines, notes };
};

/** What the page names elsewhere, so that it needs no label. */
const knownOf = ({ source, author }: PageMeta) => [...source, ...author].map(({ value }) => value);
