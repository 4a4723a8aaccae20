// Everything that a feed can be asked for as: its documents, what a browser sees of each, and its page.

import type { ETag, FeedView } from '../../../catalog/catalog.ts';
import { FORMATS, type Format } from '../../../feed/formats/formats.ts';

type Row = (typeof FORMATS)[number];

export const perFormat = <T>(make: (format: Row) => T): Record<Format, T> =>
  Object.fromEntries(FORMATS.map((format) => [format.id, make(format)])) as Record<Format, T>;

export const perView = (make: {
  readonly document: (format: Row) => ETag;
  readonly view: (format: Row) => ETag;
  readonly page: ETag;
}): Record<FeedView, ETag> =>
  Object.fromEntries([
    ...FORMATS.flatMap((format) => [
      [format.id, make.document(format)],
      [`${format.id}.html`, make.view(format)],
    ]),
    ['page', make.page],
  ]) as Record<FeedView, ETag>;
