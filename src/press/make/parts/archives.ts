// The pages of every archive, with their validators in every variant.

import type { ArchiveSlice, ETag, FeedView } from '../../../catalog/catalog.ts';
import type { MonthsSlice } from '../../../catalog/months.ts';
import { archiveRunPath, archiveRuns, monthsSlicePath } from '../../../catalog/packs.ts';
import type { ArticleHead } from '../../../content/article.ts';
import type { Channel } from '../../../content/schema/channels.ts';
import type { FeedHead, Publisher } from '../../../feed/entry.ts';
import { fillFeed, lastOf, type Outline, outlineArchivePage } from '../../../feed/feeds.ts';
import { renderDocument } from '../../../feed/formats/formats.ts';
import { type History, historiesOf } from '../../../feed/select.ts';
import { monthsOf } from '../../../feed/shown/months.ts';
import { renderFeedPage } from '../../../page/feed-page.ts';
import { renderFeedView } from '../../../page/feed-view.ts';
import { renderMonthsPage } from '../../../page/ways/months-page.ts';
import { etagOf } from '../digest.ts';
import { listMarkOf, markOf } from '../marks.ts';
import type { Shelf } from '../memory.ts';
import type { OutputFile } from '../output.ts';
import type { Plan } from '../plan.ts';
import { type ArchiveRun, type KnownArchiveRun, recalledRun, runOfPages } from './archive-runs.ts';
import { perView } from './views.ts';

export interface Archive {
  /** Absent for the whole site. */
  readonly channel: Channel | undefined;
  readonly history: History<ArticleHead>;
  /** Of its pages, the oldest first. */
  readonly runs: readonly ArchiveRun[];
  /** The same by months, where there are any. */
  readonly months: readonly ArchiveRun[];
}

/** That of the whole site first, then those of the channels in their order. */
export const archivesOf = (plan: Plan, known: Shelf<KnownArchiveRun>): readonly Archive[] => {
  const { content, house, editions, pageSize, carry, packs, placeOf } = plan;
  const histories = historiesOf(content, pageSize);
  const fromOf = (page: readonly ArticleHead[]) =>
    page.map((article) => {
      const place = placeOf(article);
      return [place, article.updated, ...Object.values(packs.marksOf(place))].join();
    });
  return [undefined, ...content.channels].map((channel): Archive => {
    const name = `archive ${channel?.id ?? ''}`;
    const { pages, open } = histories.get(channel?.id) ?? { pages: [], open: [] };
    const members = [...pages, open].flatMap((run) => [...run, undefined]);
    const history = carry(`history of ${name}`, members, () => ({ pages, open }));
    const frames = () =>
      carry(`frames of ${name}`, [house], () =>
        editions.map(({ headOf }) => frameOf(headOf(channel, undefined, {}), house.publisher)),
      );
    const runs = archiveRuns(pages.length).map((run) => {
      const path = archiveRunPath(channel?.id, run);
      const own = pages.slice(run.first, run.first + run.size);
      const isLast = run.first + own.length === pages.length;
      const pagesNow = () =>
        runOfPages(
          own.map((_, index) =>
            archiveSlice(
              editions.map((edition) => outlineArchivePage(edition, channel, { pages }, run.first + index)),
              frames(),
              plan,
            ),
          ),
        );
      return carry(`run ${path}`, [isLast, ...own.flatMap((page) => [...page, undefined])], () =>
        recalledRun(path, [isLast, ...own.map(fromOf)].join('\n'), known, pagesNow),
      );
    });
    const months = carry(`months of ${name}`, [house, history], () =>
      pages.length === 0 ? [] : [monthsFile(plan, channel, pages, known)],
    );
    return { channel, history, months, runs: carry(`runs of ${name}`, runs, () => runs) };
  });
};

/** Runs of their pages, and all of them by months. */
export const archiveFiles = ({ archives }: { readonly archives: readonly Archive[] }): OutputFile[] =>
  archives.flatMap(({ runs, months }) => [...runs, ...months].map(({ path, made }) => [path, made] as const));

/** Any page of an archive but for what differs from page to page: with these in the place of what does, and with every link. */
const SAMPLE = { updated: '2000-01-01T00:00:00Z', position: { page: 3, prev: 2, next: 4 } };

/** What comes out around the articles, in each view. */
const frameOf = (head: FeedHead, publisher: Publisher): Record<FeedView, ETag> => {
  const empty = fillFeed({ ...head, ...SAMPLE }, []);
  return perView({
    document: (format) => etagOf(renderDocument(format, empty, publisher)),
    view: (format) => etagOf(renderFeedView(format, empty, publisher)),
    page: etagOf(renderFeedPage(empty, [], publisher)),
  });
};

/**
 * A page of an archive, from its outline in each variant. Its validators are digests of what the frame of all pages, what is
 * particular to this one, and each of its articles come out as: the same bytes have the same tag, and neither an article nor a frame
 * is rendered once more for each page.
 */
const archiveSlice = (
  outlines: readonly Outline<ArticleHead>[],
  frames: readonly Record<FeedView, ETag>[],
  { packs, placeOf }: Pick<Plan, 'packs' | 'placeOf'>,
): ArchiveSlice => {
  const places = outlines[0]?.articles.map(placeOf) ?? [];
  const members = places.map((place) => packs.marksOf(place));
  const variants = outlines.map(({ head }, index) => {
    const own = JSON.stringify([head.updated, head.position]);
    const around = (view: FeedView, marks: readonly string[]) =>
      etagOf([frames[index]?.[view], own, ...marks].join('\n'));
    const listed = members.map((marks) => listMarkOf(marks, head.variant));
    const etags = perView({
      document: ({ id }) =>
        around(
          id,
          members.map((marks) => markOf(marks, head.variant, id, head)),
        ),
      view: ({ id }) => around(`${id}.html`, listed),
      page: around('page', listed),
    });
    return [head.variant, { feed: head, etags }] as const;
  });
  return { places, variants: Object.fromEntries(variants) as ArchiveSlice['variants'] };
};

const monthsFile = (
  { editions, house }: Plan,
  channel: Channel | undefined,
  pages: History<ArticleHead>['pages'],
  known: Shelf<KnownArchiveRun>,
): ArchiveRun => {
  const months = monthsOf(pages);
  const last = lastOf(pages.flat().map(({ updated }) => updated));
  const heads = editions.map(({ headOf }) => headOf(channel, last, { prev: pages.length }));
  const from = JSON.stringify([heads[0]?.updated, months]);
  return recalledRun(monthsSlicePath(channel?.id), from, known, () => {
    const variants = heads.map(
      (feed) =>
        [feed.variant, { feed, etag: etagOf(renderMonthsPage(feed, months, house.publisher)) }] as const,
    );
    const slice = { months, variants: Object.fromEntries(variants) as MonthsSlice['variants'] };
    return { text: JSON.stringify(slice satisfies MonthsSlice), tags: '' };
  });
};
