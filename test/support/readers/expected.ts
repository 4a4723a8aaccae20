// What a reader must show of every feed. Ids, addresses, dates, order and who stands in which channel follow from content/
// alone, and so does every word of `zh`; the words of the other variants are taken from the article's record and page.

import { FORMATS } from '../../../src/feed/formats/formats.ts';
import { wordsIn } from '../../../src/script/data/words.ts';
import { VARIANT_TAGS, type Variant } from '../../../src/script/variants.ts';
import { type Facts, isUsable, type Newspaper, textOf, wallClock } from './facts.ts';

/** An article as readers see it. */
export interface Story {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  /** Name and address of where it was copied from; empty for an article of our own. */
  readonly source: string;
  /** Wall clock in Beijing. */
  readonly published: string;
  readonly updated: string;
  /** All that is said below the title, as `textOf` has it. */
  readonly content: string;
}

/** A channel, or the whole site, in a variant. */
export interface Feed {
  readonly variant: Variant;
  /** Of its page and, with a file name, of its documents: `/zh-Hans/tianjin/`. */
  readonly path: string;
  readonly title: string;
  readonly home: string;
  readonly language: string;
  /** All of them, the newest change first: no window of content/ is smaller. */
  readonly stories: readonly Story[];
  /** The ids of those that say that one was withdrawn: for Atom, which has tombstones, they are no stories. */
  readonly gone: ReadonlySet<string>;
}

/** In an order that readers with a store of their own can be asked for. */
export const byId = (feed: Feed): Feed => ({
  ...feed,
  stories: feed.stories.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

/** The formats that readers of XML subscribe to. */
export const XML_FORMATS = FORMATS.filter(({ id }) => id !== 'json');

/** What a record says in its variant (schema.org NewsArticle). */
interface Words {
  readonly headline: string;
  readonly description: string;
  readonly author: readonly { readonly name: string }[];
  readonly editor?: readonly { readonly name: string }[];
  readonly isBasedOn?: { readonly publisher: { readonly name: string } };
  readonly encoding: { readonly text: string };
}

/** Fetches the text behind a path of the site. */
export type Get = (path: string) => Promise<string>;

export const expectedFeeds = async (paper: Newspaper, url: string, get: Get): Promise<readonly Feed[]> => {
  const catalog: { feeds: readonly { url: string; title: string }[] } = JSON.parse(
    await get('/catalog.json'),
  );
  const shown = paper.articles.filter((facts) => isUsable(facts) || facts.withdrawn).toSorted(newestFirst);
  const ofVariants = VARIANT_TAGS.map(async (variant) => {
    const told = await Promise.all(
      shown.map(async (facts) => {
        const story = await (facts.withdrawn ? tellGone : tell)(facts, paper, variant, url, get);
        return story && { ...story, facts };
      }),
    );
    const stories = told.filter((story) => story !== undefined);
    return [undefined, ...paper.channels].map((channel): Feed => {
      const path = `/${variant}/${channel ? `${channel.id}/` : ''}`;
      const inside = stories.filter((_, index) => !channel || isIn(shown[index] as Facts, channel.id, paper));
      return {
        variant,
        path,
        title: isAsWritten(variant, paper.site.language)
          ? [channel?.name, nameOf(paper)].filter(Boolean).join(' · ')
          : (catalog.feeds.find((row) => row.url === `${url}${path}${FORMATS[0]?.file}`)?.title ?? ''),
        home: url + path,
        language: variant,
        stories: inside.map(({ full, summary }) => ((channel?.fullText ?? true) ? full : summary)),
        gone: new Set(inside.filter(({ isGone }) => isGone).map(({ full }) => full.id)),
      };
    });
  });
  return (await Promise.all(ofVariants)).flat();
};

const nameOf = ({ site }: Newspaper) => site.name[site.language] as string;

/** Whether what is written in a language stands in a variant as it is. */
const isAsWritten = (variant: Variant, language: string) => variant === 'zh' || variant === language;

const changed = ({
  datePublished,
  dateModified = datePublished,
  correction = [],
  withdrawn,
}: Facts): number =>
  Math.max(
    ...[
      datePublished,
      dateModified,
      ...correction.map(({ date }) => date),
      withdrawn?.date ?? datePublished,
    ].map((at) => Date.parse(at)),
  );

const newestFirst = (a: Facts, b: Facts) => changed(b) - changed(a);

/** Whether an article is in a channel, or in one below it. */
const isIn = ({ articleSection }: Facts, id: string, { channels }: Newspaper): boolean =>
  [id, ...channels.filter(({ parent }) => parent === id).map((channel) => channel.id)].some((known) =>
    articleSection.includes(known),
  );

const idOf = (facts: Facts, { site }: Newspaper, variant: Variant) =>
  `tag:${site.tag.authority},${wallClock(facts.datePublished).slice(0, 10)}:${facts.id}${variant === 'zh' ? '' : `;${variant}`}`;

/** What is left of one: its headline and why. In other variants the words are those of the JSON feed. */
const tellGone = async (facts: Facts, paper: Newspaper, variant: Variant, url: string, get: Get) => {
  const id = idOf(facts, paper, variant);
  const {
    items,
  }: { items: { id: string; title: string; authors: { name: string }[]; content_html: string }[] } =
    JSON.parse(await get(`/${variant}/feed.json`));
  const item = items.find((known) => known.id === id);
  // Where the window does not reach so far back.
  if (!item) return undefined;
  const [, year, month, day] = /^(\d+)-0?(\d+)-0?(\d+)/.exec(facts.withdrawn?.date ?? '') ?? [];
  const isWritten = isAsWritten(variant, facts.inLanguage);
  const full: Story = {
    id,
    url: `${url}/${variant}/articles/${facts.id}`,
    title: isWritten ? `撤稿：${facts.headline}` : item.title,
    language: variant === 'zh' ? facts.inLanguage : variant,
    authors: item.authors.map(({ name }) => name),
    editors: [],
    source: '',
    published: wallClock(facts.datePublished),
    updated: wallClock(changed(facts)),
    content: isWritten
      ? `撤稿（${year}年${month}月${day}日）：${facts.withdrawn?.reason.replace(/\s+/g, '')}`
      : textOf(item.content_html),
  };
  return { full, summary: full, isGone: true };
};

/** An article with its full text, and with its summary. */
const tell = async (facts: Facts, paper: Newspaper, variant: Variant, url: string, get: Get) => {
  const path = `/${variant}/articles/${facts.id}`;
  const record: Words = JSON.parse(await get(`${path}.json`));
  const published = wallClock(facts.datePublished);
  const written: Pick<Words, 'headline' | 'author' | 'editor'> & { source?: { name: string } | undefined } =
    isAsWritten(variant, facts.inLanguage)
      ? {
          headline: facts.headline,
          author: facts.author ?? [facts.source ?? { name: nameOf(paper) }],
          editor: facts.editor?.map((name) => ({ name })) ?? [],
          source: facts.source,
        }
      : { ...record, source: record.isBasedOn?.publisher };
  const full: Story = {
    id: idOf(facts, paper, variant),
    url: url + path,
    title: written.headline,
    language: variant === 'zh' ? facts.inLanguage : variant,
    authors: written.author.map(({ name }) => name),
    editors: written.editor?.map(({ name }) => name) ?? [],
    source: facts.source ? `${written.source?.name} ${facts.source.url}` : '',
    published,
    updated: wallClock(changed(facts)),
    content: textOf(articleOf(await get(path))),
  };
  const [above, below, ...more] = full.content.split(textOf(record.encoding.text));
  if (below === undefined || more.length > 0) throw new Error(`${path} does not show its text once`);
  const { readOn } = wordsIn(variant, facts.inLanguage);
  return {
    isGone: false,
    full,
    summary: { ...full, content: above + textOf(record.description) + readOn + below },
  };
};

/**
 * What an article's page shows, but for its headline and the time, which readers show by themselves, in the order of feeds: there,
 * what belongs to the headline and what made the text come first, and who wrote and edited after the text.
 */
const articleOf = (page: string): string => {
  const [article = ''] = /<article>.*<\/article>/s.exec(page) ?? [];
  const lines = (name: string) =>
    [...article.matchAll(new RegExp(`<p class="${name}">(.*?)</p>`, 'gs'))].map(([, line = '']) => line);
  const [, made = '', text = ''] =
    /<div class="text">\n(?:<p class="making">(.*?)<\/p>\n)?(.*)<\/div>\n<footer>/s.exec(article) ?? [];
  const [related = ''] = /<h2 id="related">.*?<\/ul>/s.exec(article) ?? [];
  const sources = lines('source').map((line) => line.replace(/<time .*?<\/time>/s, ''));
  return [
    ...[...lines('kicker'), ...lines('deck'), made, ...sources, ...lines('original'), text],
    ...[...lines('by').map((line) => `（${line}）`), ...lines('rights'), related],
  ].join('');
};
