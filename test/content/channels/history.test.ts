// Archives of channels whose articles come and go: over any sequence of new words, changed rules, new names and merged channels,
// an article that a full page of an archive showed is on that page or on none.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/content/article.ts';
import { type ContentFiles, parseContent } from '../../../src/content/content.ts';
import { formatIssue } from '../../../src/content/issue.ts';
import { formatLock, LOCK_FILE } from '../../../src/content/lock/lock.ts';
import { historiesOf } from '../../../src/feed/select.ts';
import { inOneScript } from '../../../src/script/one-script.ts';
import { bytes, record, testFiles, withFile } from '../../support/sample.ts';

const PAGE = 2;
const EMPTY: ContentFiles = new Map(
  [...testFiles()].filter(([path]) => path !== LOCK_FILE && !path.startsWith('articles/')),
);

interface Channel {
  /** It stays the same channel, whatever it is called. */
  readonly is: number;
  readonly id: string;
  readonly aliases: readonly string[];
  readonly rule?: string;
  readonly closed?: boolean;
}

type Deed =
  | { readonly kind: 'publish'; readonly words: readonly string[]; readonly channel: number }
  | { readonly kind: 'reword'; readonly which: number; readonly words: readonly string[] }
  | { readonly kind: 'rule'; readonly channel: number; readonly word: string }
  | { readonly kind: 'rename' | 'close'; readonly channel: number }
  | { readonly kind: 'merge'; readonly channel: number; readonly other: number };

const WORDS = ['桥', '河', '港'];
const words = fc.subarray(WORDS);
const deeds = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('publish' as const), words, channel: fc.nat() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('reword' as const), which: fc.nat(), words }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('rule' as const),
        channel: fc.nat(),
        word: fc.constantFrom(...WORDS),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constantFrom('rename' as const, 'close' as const), channel: fc.nat() }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('merge' as const), channel: fc.nat(), other: fc.nat() }),
    },
  ),
  { minLength: 1, maxLength: 30, size: 'max' },
);

/** Once for each text. */
const known = new Map<string, ReturnType<typeof parseArticle>>();
const parse: typeof parseArticle = (path, bytes) => {
  const text = new TextDecoder().decode(bytes);
  const result = known.get(text) ?? parseArticle(path, bytes);
  known.set(text, result);
  return result;
};

const createSite = () => {
  let channels: Channel[] = [
    { is: 0, id: 'city', aliases: [] },
    { is: 1, id: 'river', aliases: [] },
    { is: 2, id: 'bridges', aliases: [], rule: '桥' },
    { is: 3, id: 'ports', aliases: [], rule: '港' },
  ];
  const articles: { words: readonly string[]; channel: string }[] = [];
  let lock: string | undefined;
  let names = 0;

  const of = (some: readonly Channel[], which: number) => some[which % some.length];
  const open = () => channels.filter(({ closed }) => !closed);
  const change = (channel: Channel | undefined, fields: Partial<Channel>) => {
    channels = channels.map((one) => (one === channel ? { ...one, ...fields } : one));
  };

  const act = (deed: Deed) => {
    const ruled = open().filter(({ rule }) => rule);
    const places = open().filter(({ rule }) => !rule);
    if (deed.kind === 'publish')
      articles.push({ words: deed.words, channel: of(places, deed.channel)?.id ?? '' });
    else if (deed.kind === 'reword') {
      const article = articles[deed.which % Math.max(1, articles.length)];
      if (article) article.words = deed.words;
    } else if (deed.kind === 'rule') change(of(ruled, deed.channel), { rule: deed.word });
    else if (deed.kind === 'rename') {
      const channel = of(open(), deed.channel);
      if (channel) change(channel, { id: `name-${++names}`, aliases: [...channel.aliases, channel.id] });
    } else if (deed.kind === 'close') {
      const channel = of(open(), deed.channel);
      // Somewhere an article has to be put.
      if (channel && (channel.rule || places.length > 1)) change(channel, { closed: true });
    } else if (deed.kind === 'merge') {
      const [into, from] = [of(places, deed.channel), of(places, deed.other)];
      if (!into || !from || into === from) return;
      channels = channels.filter((one) => one !== from);
      change(into, { aliases: [...into.aliases, from.id, ...from.aliases] });
    }
  };

  const read = () => {
    const yaml = channels.map(({ id, aliases, rule, closed }) =>
      JSON.stringify({
        ...{ id, name: '频道', description: '频道', aliases },
        ...(rule && { match: { keywords: [rule] } }),
        ...(closed && { closed: { reason: '停办' } }),
      }),
    );
    let files = withFile(EMPTY, 'channels.yaml', `[${yaml.join(',\n')}]`);
    for (const [index, { words, channel }] of articles.entries()) {
      const id = `article-${index}`;
      const datePublished = `2024-01-01T08:00:${String(index).padStart(2, '0')}+08:00`;
      const fields = { id, datePublished, articleSection: `[${channel}]`, keywords: `[${words}]` };
      files = withFile(files, `articles/2024/01/${id}.md`, record(fields));
    }
    return parseContent(lock === undefined ? files : withFile(files, LOCK_FILE, bytes(lock)), {
      comparison: inOneScript(),
      parse,
    });
  };

  /** As a deploy leaves it. */
  const build = () => {
    const content = read();
    if (!content.ok) throw new Error(content.issues.map(formatIssue).join('\n'));
    lock = formatLock(content.value.lock);
    const histories = historiesOf(content.value, PAGE);
    return open().map(({ is, id }) => ({ is, history: histories.get(id) }));
  };
  const issues = (others: readonly Channel[]) => {
    channels = [...others];
    return read()
      .issues.map(formatIssue)
      .filter((issue) => issue.startsWith('channels.yaml'));
  };
  return { act, build, issues };
};

test('nobody moves to another page', () => {
  fc.assert(
    fc.property(deeds, (sequence) => {
      const site = createSite();
      const seen = new Map<string, number>();
      const lengths = new Map<number, number>();
      for (const deed of sequence) {
        site.act(deed);
        for (const { is, history } of site.build()) {
          expect(history?.pages.length).toBeGreaterThanOrEqual(lengths.get(is) ?? 0);
          lengths.set(is, history?.pages.length ?? 0);
          for (const [page, members] of history?.pages.entries() ?? [])
            for (const { id } of members) {
              expect(page, `${id} of ${is}`).toBe(seen.get(`${is} ${id}`) ?? page);
              seen.set(`${is} ${id}`, page);
            }
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('a name that was published is there, or the check says so', () => {
  const site = createSite();
  site.act({ kind: 'publish', words: ['桥'], channel: 1 });
  site.build();
  expect(site.issues([{ is: 0, id: 'city', aliases: [] }])).toEqual([
    'channels.yaml:1 file: the channel “river” was published and is gone; write aliases: [river] at the channel that it is now, or its entry again with closed: {reason: …}',
    'channels.yaml:1 file: the channel “bridges” was published and is gone; write aliases: [bridges] at the channel that it is now, or its entry again with closed: {reason: …}',
  ]);
});
