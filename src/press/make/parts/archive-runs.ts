// Pages of archives in their files, with the validators of each in every variant: a file is made again only where something on one of
// its pages is another.

import type { ArchiveSlice, FeedView } from '../../../catalog/catalog.ts';
import { formatRun } from '../../../catalog/runs.ts';
import type { Format } from '../../../feed/formats/formats.ts';
import { VARIANT_TAGS, type Variant } from '../../../script/variants.ts';
import { DIGEST_LENGTH, digest } from '../digest.ts';
import type { Shelf } from '../memory.ts';
import { digestOf, type Made } from '../output.ts';
import { perFormat, perView } from './views.ts';

export interface ArchiveRun {
  readonly path: string;
  readonly made: Made;
  /** Of each page, in each variant, in each view: the digest that its validator is, one after the other. */
  readonly tags: string;
}

/** A file that stands at its path, by the digest of its bytes. */
export interface KnownArchiveRun extends Pick<ArchiveRun, 'path' | 'tags'> {
  readonly stands: string;
}

/** Of the build before, where it was made from the same. */
export const recalledRun = (
  path: string,
  from: string,
  { get, set, put }: Pick<Shelf<KnownArchiveRun>, 'get' | 'set' | 'put'>,
  make: () => Pick<ArchiveRun, 'tags'> & { readonly text: string },
): ArchiveRun => {
  const key = `${path} ${digest(from)}`;
  const standing = get(key);
  if (standing) return { path, made: { stands: standing.stands }, tags: standing.tags };
  const { text, tags } = make();
  const made = put(path, text);
  set(key, { path, stands: digestOf(made), tags });
  return { path, made, tags };
};

export const runOfPages = (pages: readonly ArchiveSlice[]) => ({
  text: formatRun({}, pages),
  tags: pages.map(tagsOf).join(''),
});

const VIEWS = Object.keys(perView({ document: () => '""', view: () => '""', page: '""' })) as FeedView[];

const tagsOf = ({ variants }: ArchiveSlice): string =>
  VARIANT_TAGS.flatMap((variant) => VIEWS.map((view) => variants[variant].etags[view].slice(1, -1))).join('');

/** Page by page, the tags in a variant by their views. */
const rowsOf = (runs: readonly ArchiveRun[], variant: Variant): string[][] => {
  const row = VIEWS.length * DIGEST_LENGTH;
  const page = row * VARIANT_TAGS.length;
  return runs.flatMap(({ tags }) =>
    Array.from({ length: tags.length / page }, (_, index) => {
      const first = index * page + VARIANT_TAGS.indexOf(variant) * row;
      return VIEWS.map((_, view) => {
        const at = first + view * DIGEST_LENGTH;
        return `"${tags.slice(at, at + DIGEST_LENGTH)}"`;
      });
    }),
  );
};

/** By format, another text when any page of the archive is another. */
export const archiveDigests = (runs: readonly ArchiveRun[], variant: Variant): Record<Format, string> => {
  const rows = rowsOf(runs, variant);
  return perFormat(({ id }) => {
    const view = VIEWS.indexOf(id);
    return digest(rows.map((tags) => tags[view]).join());
  });
};

/** The same of everything that is made of the archive. */
export const archiveViews = (runs: readonly ArchiveRun[], variant: Variant): string =>
  digest(
    JSON.stringify(
      rowsOf(runs, variant).map((tags) =>
        Object.fromEntries(VIEWS.map((view, index) => [view, tags[index]])),
      ),
    ),
  );
