// What was found on a page as the fields of a record, each with its line.

import type { Related } from './body/related.ts';
import type { Judged } from './find/language.ts';
import type { Published } from './find/published.ts';
import type { People } from './find/who/people.ts';
import type { Headline } from './head/headline.ts';
import { known } from './known.ts';
import type { Found } from './note.ts';
import type { Block } from './read/block.ts';
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
  readonly body: readonly Block[];
  /** Lines beside the text. */
  readonly near: readonly string[];
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
  const original = name && at('source.headline', found.originalHeadline);
  const record = known({
    headline: headline.text,
    kicker: at('kicker', found.kicker),
    alternativeHeadline: at('alternativeHeadline', found.deck),
    datePublished: at('datePublished', found.dates.published),
    dateModified: at('dateModified', found.dates.modified),
    inLanguage: judged.language,
    naive: judged.naive,
    provenance: found.provenance,
    source: name && known({ name, headline: original, url }),
    author: people.authors.map(({ value }) => value),
    editor: people.editors.map(({ value }) => value),
    translator: at('translator', people.translator),
    dateline: at('dateline', people.dateline),
    description: at('description', found.lead),
    keywords: (at('keywords', found.keywords) ?? '').split(/[\s、，,;；|｜]+/u).filter(Boolean),
    canonicalUrl: url,
    related: found.related.flatMap(({ headline, url }) => (url ? [{ headline, url }] : [])),
  });
  return { record: record as Understood, lines };
};
