// Python's feedparser, as a function: read-feeds.py fetches and parses, and this puts what it found in our words.

import { join } from 'node:path';
import { plain, textOf, wallClock } from './facts.ts';
import { PYTHON, run } from './run.ts';

const READ_FEEDS = join(import.meta.dirname, 'read-feeds.py');

/** As read-feeds.py writes it: HTML, and instants in seconds. */
interface Found {
  readonly status: number;
  readonly etag: string | null;
  readonly modified: string | null;
  readonly bozo: boolean;
  readonly version: string;
  readonly title: string;
  readonly home: string;
  readonly language: string;
  readonly links: readonly (readonly [rel: string, href: string])[];
  readonly stories: readonly (Record<'id' | 'url' | 'language' | 'source' | 'content', string> &
    Record<'published' | 'updated', number> &
    Record<'authors' | 'editors', readonly string[]> & {
      readonly title: { readonly type: string; readonly value: string };
    })[];
}

/** What to fetch, with what was there the last time. */
export interface Asked {
  readonly url: string;
  readonly etag?: string | null;
  readonly modified?: string | null;
}

export const readFeeds = async (home: string, asked: readonly Asked[]) => {
  const found: readonly Found[] = JSON.parse(await run(home, PYTHON, [READ_FEEDS], JSON.stringify(asked)));
  return found.map(({ title, home, language, stories, ...rest }) => ({
    ...rest,
    feed: {
      title,
      home,
      language,
      stories: stories.map((story) => ({
        ...story,
        title: story.title.type === 'text/html' ? plain(story.title.value) : story.title.value,
        published: wallClock(story.published * 1000),
        updated: wallClock(story.updated * 1000),
        content: textOf(story.content),
      })),
    },
  }));
};
