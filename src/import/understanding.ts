// What is understood of a page before it is a file; or why it is refused.

import type { ElementContent } from 'hast';
import type { FrontMatter } from '../content/schema/record.ts';
import type { Note } from './note.ts';

/** What a page says, in a record's fields; what an editor decides (id, channel, status) is not among them. */
export type Understood = Partial<FrontMatter> &
  Pick<FrontMatter, 'headline' | 'datePublished' | 'inLanguage' | 'naive' | 'provenance' | Lists>;

type Lists = 'author' | 'editor' | 'keywords' | 'related';

/** How many independent places of the page say each. */
export type Evidence = Readonly<Record<'headline' | 'datePublished' | 'source' | 'people' | 'body', number>>;

export interface Understanding {
  readonly record: Understood;
  readonly body: readonly ElementContent[];
  /** The text of the body, block by block. */
  readonly texts: readonly string[];
  readonly notes: readonly Note[];
  /** How many places of the page say a field. */
  readonly evidence: Evidence;
  /** The line of each field that was found. */
  readonly lines: ReadonlyMap<string, number>;
}

export interface Refusal {
  readonly refused: string;
  readonly line: number;
}

/** Why a page is refused. */
export const NO_BODY = 'it has no body: no paragraph was found; save the page with its text';
export const NO_DATE =
  'it has no date: neither the text nor the page’s meta elements say when it was published; add a line such as 2021年6月16日10:01';
