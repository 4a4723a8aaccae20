// The history of a feed (RFC 5005): over any sequence of publishing, correcting and withdrawing, with the lock kept from build
// to build, pages stay what they are, and a mirror that polls now and then ends with exactly what there is.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ContentFiles, parseContent } from '../../src/content/content.ts';
import { formatIssue } from '../../src/content/issue.ts';
import { formatLock, LOCK_FILE } from '../../src/content/lock/lock.ts';
import { documentPath } from '../../src/feed/address.ts';
import { fillFeed, outlineArchive, outlineFeed } from '../../src/feed/feeds.ts';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { historiesOf, selectWindow } from '../../src/feed/select.ts';
import { editionOf } from '../../src/feed/to-entry.ts';
import { houseOf } from '../../src/press/make/house.ts';
import { createMirror, type Fetch } from '../support/mirror.ts';
import { bytes, record, testFiles, withFile } from '../support/sample.ts';

const URL = 'https://news.example';
const PAGE = 3;

const EMPTY: ContentFiles = new Map(
  [...testFiles()].filter(([path]) => path !== LOCK_FILE && !path.startsWith('articles/')),
);
const CHANNELS = `- {id: local, name: 本地, description: 城里, window: 2}
- {id: river, name: 河边, description: 河边, parent: local, window: 1}
`;

/** What an editor does. `which` picks an article, `day` the day of it. */
type Deed =
  | { readonly kind: 'publish'; readonly channel: 'local' | 'river'; readonly age: number }
  | { readonly kind: 'correct' | 'withdraw' | 'touch'; readonly which: number }
  | { readonly kind: 'poll' };

const deeds = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('publish' as const),
        channel: fc.constantFrom('local' as const, 'river' as const),
        age: fc.constantFrom(0, 0, 0, 1, 400),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('correct' as const, 'withdraw' as const, 'touch' as const),
        which: fc.nat(),
      }),
    },
    { weight: 2, arbitrary: fc.constant({ kind: 'poll' as const }) },
  ),
  { minLength: 1, maxLength: 40, size: 'max' },
);

interface State {
  readonly id: string;
  readonly channel: string;
  readonly published: string;
  readonly corrections: readonly string[];
  readonly withdrawn?: string;
  readonly text: string;
}

const recordOf = ({ id, channel, published, corrections, withdrawn, text }: State) =>
  record(
    {
      id,
      headline: `标题 ${id}`,
      datePublished: published,
      articleSection: `[${channel}]`,
      correction: `[${corrections.map((date, index) => `{date: ${date}, text: 第${index + 1}次更正}`).join(', ')}]`,
      ...(withdrawn && { pubStatus: 'canceled', withdrawn: `{date: ${withdrawn}, reason: 不实}` }),
    },
    text,
  );

/** A newsroom that publishes what it is told to, on a clock of its own. */
const createNewsroom = () => {
  const articles = new Map<string, State>();
  let files = withFile(EMPTY, 'channels.yaml', CHANNELS);
  let hour = 0;
  const now = (ago = 0) =>
    `${new Date(Date.UTC(2024, 0, 1, hour) - ago * 24 * 3600_000).toISOString().slice(0, 19)}Z`;
  const live = () => [...articles.values()].filter(({ withdrawn }) => !withdrawn);

  const build = () => {
    for (const article of articles.values())
      files = withFile(files, `articles/2024/01/${article.id}.md`, recordOf(article));
    const parsed = parseContent(files);
    if (!parsed.ok) throw new Error(parsed.issues.map(formatIssue).join('\n'));
    files = withFile(files, LOCK_FILE, bytes(formatLock(parsed.value.lock)));
    const { site, channels } = parsed.value;
    const { publisher } = houseOf(parsed.value, URL, new Map());
    const edition = editionOf(parsed.value, new Map(), 'zh');
    // Rendered when they are asked for: most builds of a sequence nobody polls.
    const documents = new Map<string, () => string>();
    for (const [id, history] of historiesOf(parsed.value, PAGE)) {
      const channel = channels.find((known) => known.id === id);
      const outlines = [
        outlineFeed(edition, channel, history, selectWindow(history, (channel ?? site).window)),
        ...outlineArchive(edition, channel, history),
      ];
      for (const { head, articles } of outlines)
        for (const format of FORMATS)
          documents.set(URL + documentPath('zh', id, format.file, head.position.page), () =>
            renderDocument(format, fillFeed(head, articles.map(edition.itemOf)), publisher),
          );
    }
    return documents;
  };

  const act = (deed: Deed) => {
    hour++;
    if (deed.kind === 'publish') {
      const id = `article-${articles.size + 1}`;
      // Some come with an old date: found later, or withheld until now.
      articles.set(id, {
        id,
        channel: deed.channel,
        published: now(deed.age),
        corrections: [],
        text: `正文 ${id}。`,
      });
    } else if (deed.kind !== 'poll') {
      const article = live()[deed.which % Math.max(1, live().length)];
      if (!article) return;
      const changed = {
        correct: { ...article, text: `${article.text}改。`, corrections: [...article.corrections, now()] },
        withdraw: { ...article, withdrawn: now() },
        // A word mended without a correction: `updated` stays, and the mirror must see it all the same.
        touch: { ...article, text: `${article.text}补。` },
      }[deed.kind];
      articles.set(article.id, changed);
    }
  };
  return { act, build, live };
};

/** A mirror of every feed in every format. */
const ADDRESSES = [undefined, 'local', 'river'].flatMap((channel) =>
  FORMATS.map((format) => ({ channel, format, url: URL + documentPath('zh', channel, format.file) })),
);

test('mirrors that poll now and then end with exactly what there is', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (sequence) => {
      const newsroom = createNewsroom();
      let documents = newsroom.build();
      const fetch: Fetch = async (url, ifNoneMatch) => {
        const text = documents.get(url)?.();
        if (text === undefined) return { status: 404 };
        return text === ifNoneMatch ? { status: 304 } : { status: 200, etag: text, text };
      };
      const mirrors = ADDRESSES.map((address) => ({
        ...address,
        mirror: createMirror(address.format.id, address.url, fetch),
      }));
      const poll = async () => {
        for (const { mirror } of mirrors) await mirror.poll();
      };
      for (const deed of sequence) {
        newsroom.act(deed);
        documents = newsroom.build();
        if (deed.kind === 'poll') await poll();
      }
      await poll();
      for (const { channel, url, mirror } of mirrors) {
        const expected = newsroom
          .live()
          .filter((article) => channel !== 'river' || article.channel === channel);
        const entries = mirror.entries();
        expect([...entries.keys()].map((id) => id.split(':').at(-1)).toSorted(), url).toEqual(
          expected.map(({ id }) => id).toSorted(),
        );
        for (const { id, text } of expected)
          expect([...entries].find(([known]) => known.endsWith(`:${id}`))?.[1], url).toContain(
            `<p>${text}</p>`,
          );
      }
    }),
    { numRuns: 60 },
  );
});

test('a page never changes its members once it is full, whatever happens', () => {
  fc.assert(
    fc.property(deeds, (sequence) => {
      const newsroom = createNewsroom();
      const seen = new Map<string, readonly string[]>();
      for (const deed of sequence) {
        newsroom.act(deed);
        const documents = newsroom.build();
        for (const [url, render] of documents) {
          if (!/archive\/\d+\/atom\.xml$/.test(url)) continue;
          const text = render();
          // Entries and tombstones: who is withdrawn keeps the place.
          const members = [...text.matchAll(/(?:<id>|ref=")(tag:[^"<]*article-\d+)/g)]
            .map(([, id = '']) => id)
            .toSorted();
          expect(members).toHaveLength(PAGE);
          expect(members).toEqual(seen.get(url) ?? members);
          seen.set(url, members);
        }
        for (const url of seen.keys()) expect(documents.has(url)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
