// The dates of a record that say when something was, and so can't lie ahead.

import type { Instant } from '../date.ts';
import type { FrontMatter } from '../schema/record.ts';

export interface DatedField {
  readonly path: readonly (string | number)[];
  readonly date: Instant;
}

export const datesOf = ({ dateModified, correction, source }: FrontMatter): DatedField[] =>
  [
    { path: ['dateModified'], date: dateModified },
    { path: ['source', 'datePublished'], date: source?.datePublished },
    ...correction.map(({ date }, index) => ({ path: ['correction', index, 'date'], date })),
  ].flatMap(({ path, date }) => (date === undefined ? [] : [{ path, date }]));
