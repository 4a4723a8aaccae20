// How large articles and feeds come out, and whether aggregators take them: Google News reads a megabyte of an article and two of a feed,
// and what is behind is cut off or refused.

import { type ArticleHead, lineOf } from '../../../content/article.ts';
import type { Content } from '../../../content/content.ts';
import type { Issue } from '../../../content/issue.ts';
import { articlePath } from '../../../feed/address.ts';
import { contentHtml } from '../../../feed/credits.ts';
import type { Item } from '../../../feed/entry.ts';
import { historiesOf, PAGE_SIZE, selectWindow } from '../../../feed/select.ts';

const MEGABYTE = 1_000_000;
export const MOST_OF_AN_ARTICLE = MEGABYTE;
export const MOST_OF_A_FEED = 2 * MEGABYTE;

/** Bytes of an article's entry in a feed, in the variant where there are most: with its text, and with its summary. */
export interface Weight {
  readonly id: string;
  readonly full: number;
  readonly brief: number;
}

/** What an entry has around its content: element names, dates, addresses, categories. */
const AROUND = 1500;

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).length;

export const weightOf = (id: string, items: readonly Item[]): Weight => {
  const most = (fullText: boolean) =>
    Math.max(
      0,
      ...items.map((item) =>
        'entry' in item
          ? AROUND +
            bytesOf(item.entry.headline + item.entry.description) +
            bytesOf(contentHtml(item.entry, fullText, articlePath('zh-Hans', id)))
          : AROUND + bytesOf(item.tombstone.reason),
      ),
    );
  return { id, full: most(true), brief: most(false) };
};

const shown = (bytes: number) => `${(bytes / MEGABYTE).toFixed(1)} MB`;

export const weightIssues = (content: Content<ArticleHead>, weights: readonly Weight[]): Issue[] => {
  const byId = new Map(weights.map((weight) => [weight.id, weight]));
  const heaviest = weights.reduce((most, { full }) => Math.max(most, full), 0);
  const feeds = [undefined, ...content.channels].map((channel, index) => ({ channel, index }));
  // What stands in a window, and in no full page.
  const suspected = feeds.filter(
    ({ channel }) => ((channel ?? content.site).window + PAGE_SIZE) * heaviest > MOST_OF_A_FEED,
  );
  const histories = suspected.length > 0 ? historiesOf(content) : undefined;
  return [
    ...content.articles.flatMap((article): Issue[] => {
      const { full = 0 } = byId.get(article.id) ?? {};
      if (full <= MOST_OF_AN_ARTICLE) return [];
      return [
        {
          ...{ severity: 'warning', file: article.file, line: lineOf(article, ['id']), field: 'body' },
          problem: `comes out at ${shown(full)}, and Google News reads 1 MB of an article`,
          remedy: 'make several articles of it',
        },
      ];
    }),
    ...suspected.flatMap(({ channel, index }): Issue[] => {
      const history = histories?.get(channel?.id);
      const { window, fullText } = channel ?? content.site;
      const { entries = [] } = history ? selectWindow(history, window) : {};
      const bytes = entries.reduce(
        (sum, { id }) => sum + (byId.get(id)?.[fullText ? 'full' : 'brief'] ?? 0),
        0,
      );
      if (bytes <= MOST_OF_A_FEED) return [];
      return [
        {
          severity: 'warning',
          file: channel ? 'channels.yaml' : 'site.yaml',
          line: 1,
          field: channel ? `[${index - 1}].window` : 'window',
          problem: channel
            ? `the feed of “${channel.id}” comes out at ${shown(bytes)}, and Google News reads 2 MB of a feed`
            : `the feed of the whole site comes out at ${shown(bytes)}, and Google News reads 2 MB of a feed`,
          remedy: `write a smaller window than ${window}, or fullText: false`,
        },
      ];
    }),
  ];
};
