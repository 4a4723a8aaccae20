// What was found on a page as the fields of a record, each with its line.

import type { Related } from './body/related.ts';
import type { Judged } from './find/language.ts';
import type { People } from './find/people.ts';
import type { Published } from './find/published.ts';
import type { Headline } from './head/headline.ts';
import type { Found } from './note.ts';
import type { Understood } from './understanding.ts';

export interface Findings {
  readonly headline: Headline;
  readonly kicker: Found<string> | undefined;
  readonly deck: Found<string> | undefined;
  readonly lead: Found<string> | undefined;
  readonly dates: Published;
  readonly source: Found<string> | undefined;
  readonly provenance: Understood['provenance'];
  readonly originalHeadline: Found<string> | undefined;
  readonly people: People;
  readonly keywords: Found<string> | undefined;
  readonly judged: Judged;
  readonly related: readonly Related[];
  readonly url: string | undefined;
}

export const assemble = (found: Findings): { record: Understood; lines: ReadonlyMap<string, number> } => {
  const { headline, people, judged, url } = found;
  const lines = new Map<string, number>([['headline', headline.line]]);
  const at = <T>(field: string, one: Found<T> | undefined): T | undefined => {
    if (one) lines.set(field, one.line);
    return one?.value;
  };
  at('author', people.authors[0]);
  at('editor', people.editors[0]);
  const name = at('source', found.source);
  const record: Understood = {
    headline: headline.text,
    ...defined({
      kicker: at('kicker', found.kicker),
      alternativeHeadline: at('alternativeHeadline', found.deck),
    }),
    datePublished: at('datePublished', found.dates.published) as string,
    ...defined({ dateModified: at('dateModified', found.dates.modified) }),
    inLanguage: judged.language,
    naive: judged.naive,
    provenance: found.provenance,
    ...(name
      ? { source: { name, ...defined({ headline: at('source.headline', found.originalHeadline), url }) } }
      : {}),
    author: people.authors.map(({ value }) => value),
    editor: people.editors.map(({ value }) => value),
    ...defined({
      translator: at('translator', people.translator),
      dateline: at('dateline', people.dateline),
      description: at('description', found.lead),
    }),
    keywords: (at('keywords', found.keywords) ?? '').split(/[\s、，,;；|｜]+/u).filter(Boolean),
    ...defined({ canonicalUrl: url }),
    related: found.related.flatMap(({ headline, url }) => (url ? [{ headline, url }] : [])),
  };
  return { record, lines };
};

const defined = <T extends Record<string, unknown>>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
