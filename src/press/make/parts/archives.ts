// The pages of every archive, with their validators in every variant.

import type { ArchiveSlice, ETag, FeedView } from '../../../catalog/catalog.ts';
import type { ArticleHead } from '../../../content/article.ts';
import type { Channel } from '../../../content/schema/channels.ts';
import type { FeedHead, Publisher } from '../../../feed/entry.ts';
import { fillFeed, type Outline, outlineArchive } from '../../../feed/feeds.ts';
import { type Format, renderDocument } from '../../../feed/formats/formats.ts';
import { type History, historiesOf } from '../../../feed/select.ts';
import { renderFeedPage } from '../../../page/feed-page.ts';
import { ownChannel, renderFeedView } from '../../../page/feed-view.ts';
import type { Variant } from '../../../script/variants.ts';
import { digest, etagOf } from '../digest.ts';
import { listMarkOf, type Marks, markOf } from '../marks.ts';
import type { Plan } from '../plan.ts';
import { perFormat, perView } from './views.ts';

export interface Archive {
  /** Absent for the whole site. */
  readonly channel: Channel | undefined;
  readonly history: History<ArticleHead>;
  /** The oldest first. */
  readonly pages: readonly ArchiveSlice[];
}

/** That of the whole site first, then those of the channels in their order. */
export const archivesOf = ({
  content,
  house,
  packs,
  editions,
  placeOf,
  pageSize,
}: Plan): readonly Archive[] => {
  const histories = historiesOf(content, pageSize);
  const membersOf = (article: ArticleHead) => {
    const place = placeOf(article);
    return { place, marks: packs.marksOf(place) };
  };
  return [undefined, ...content.channels].map((channel) => {
    const history = histories.get(channel?.id) ?? { pages: [], open: [] };
    const outlines = editions.map((edition) => outlineArchive(edition, channel, history));
    return { channel, history, pages: archiveSlices(outlines, membersOf, house.publisher) };
  });
};

/** What a page of an archive is made from, beside its head. */
interface Members {
  readonly place: number;
  readonly marks: Marks;
}

/** Any page of an archive but for what differs from page to page: with these in the place of what does, and with every link. */
const SAMPLE = { updated: '2000-01-01T00:00:00Z', position: { page: 3, prev: 2, next: 4 } };

/** What comes out around the articles, in each view. */
const frameOf = (head: FeedHead, publisher: Publisher): Record<FeedView, ETag> => {
  const empty = fillFeed({ ...head, ...SAMPLE }, []);
  return perView({
    document: (format) => etagOf(renderDocument(format, empty, publisher)),
    view: (format) => etagOf(renderFeedView(format, empty, ownChannel(head), publisher)),
    page: etagOf(renderFeedPage(empty, ownChannel(head), publisher)),
  });
};

/**
 * The pages of an archive, from the outlines of each variant. Their validators are digests of what the frame of all of them, what
 * is particular to one, and each of its articles come out as: the same bytes have the same tag, and neither an article nor a frame
 * is rendered once more for each page.
 */
const archiveSlices = <A>(
  outlines: readonly (readonly Outline<A>[])[],
  membersOf: (article: A) => Members,
  publisher: Publisher,
): ArchiveSlice[] => {
  const [first = []] = outlines;
  const frames = outlines.map(([page]) => page && frameOf(page.head, publisher));
  return first.map(({ articles }, index) => {
    const members = articles.map(membersOf);
    const variants = outlines.flatMap((pages, variantIndex) => {
      const [head, frame] = [pages[index]?.head, frames[variantIndex]];
      if (!head || !frame) return [];
      const own = JSON.stringify([head.updated, head.position]);
      const around = (view: FeedView, marks: readonly string[]) =>
        etagOf([frame[view], own, ...marks].join('\n'));
      const listed = members.map(({ marks }) => listMarkOf(marks, head.variant));
      const etags = perView({
        document: ({ id }) =>
          around(
            id,
            members.map(({ marks }) => markOf(marks, head.variant, id, head)),
          ),
        view: ({ id }) => around(`${id}.html`, listed),
        page: around('page', listed),
      });
      return [[head.variant, { feed: head, etags }] as const];
    });
    return {
      places: members.map(({ place }) => place),
      variants: Object.fromEntries(variants) as ArchiveSlice['variants'],
    };
  });
};

/** By format, another text when any page of the archive is another. */
export const archiveDigests = (pages: readonly ArchiveSlice[], variant: Variant): Record<Format, string> =>
  perFormat(({ id }) => digest(pages.map(({ variants }) => variants[variant].etags[id]).join()));

/** The same of everything that is made of the archive. */
export const archiveViews = (pages: readonly ArchiveSlice[], variant: Variant): string =>
  digest(JSON.stringify(pages.map(({ variants }) => variants[variant].etags)));
