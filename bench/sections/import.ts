// What a saved page comes out as: ours beside what one would read it with instead, on the HTML pages that are kept back in test/support/import/outlets.

import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { outcome } from '../../test/support/import/kind.ts';
import { KEPT_BACK } from '../../test/support/import/outlets/outlets.ts';
import type { Section } from '../bench.ts';
import { type Row, row } from '../report/row.ts';

interface Read {
  readonly headline?: string | undefined;
  readonly published?: string | undefined;
  readonly source?: string | undefined;
  readonly author?: string | undefined;
  readonly text?: string | undefined;
}

/** A page that is to be refused has nothing that another reader could be right about; nothing of ours was learned from these. */
const PAGES = KEPT_BACK.flat().filter(
  ({ kind, expected }) => !kind.startsWith('pasted') && !expected.refused,
);
type Page = (typeof PAGES)[number];

/** Characters of an article: these are short, and both would take them for none. */
const SHORT = 60;

const bare = (text = '') => text.replace(/\s+/g, '');
const textOf = (html = '') => parseHTML(`<html><body>${html}</body></html>`).document.body.textContent ?? '';

const READERS: Readonly<Record<string, (page: Page) => Read | Promise<Read>>> = {
  ours: (page) => {
    const { headline, published, source, authors, body } = outcome({
      ...page,
      expected: { headline: '', published: page.expected.published ?? '', source: '', authors: [], body: [] },
    }) as { headline: string; published: string; source: string; authors: string[]; body: string[] };
    return { headline, published, source, author: authors.join(' '), text: body.join('') };
  },
  readability: ({ page }) => {
    const read = new Readability(parseHTML(page).document as unknown as Document, {
      charThreshold: SHORT,
    }).parse();
    return {
      headline: read?.title ?? undefined,
      published: read?.publishedTime ?? undefined,
      source: read?.siteName ?? undefined,
      author: read?.byline ?? undefined,
      text: textOf(read?.content ?? undefined),
    };
  },
  'article-extractor': async ({ page, url }) => {
    const read = await extractFromHtml(page, url, { contentLengthThreshold: SHORT });
    const { title, published, source, author, content } = read ?? {};
    return { headline: title, published, source, author, text: textOf(content) };
  },
};

const isSameTime = (read: string | undefined, expected = ''): boolean =>
  expected.length > 10 ? Date.parse(read ?? '') === Date.parse(expected) : (read ?? '').startsWith(expected);

/** Each judged alike, in whatever form a reader says it: an author among others, a text among more. */
const FIELDS: Readonly<Record<string, (read: Read, expected: Page['expected']) => boolean>> = {
  headlines: ({ headline }, expected) => bare(headline) === bare(expected.headline),
  times: ({ published }, expected) => isSameTime(published, expected.published),
  sources: ({ source }, expected) => bare(source) === bare(expected.source ?? ''),
  authors: ({ author = '' }, { authors = [] }) =>
    authors.length === 0 ? author === '' : authors.every((name) => author.includes(name)),
  'texts with every paragraph': ({ text }, { body, kept = [] }) =>
    (body ?? kept).every((paragraph) => bare(text).includes(bare(paragraph))),
  'texts with nothing of the site': ({ text }, { gone = [] }) =>
    text !== '' && !gone.some((words) => bare(text).includes(bare(words))),
};

/** Those that the page says, of the expected. */
const isSaid: Readonly<Record<string, keyof Page['expected']>> = { sources: 'source', authors: 'authors' };

export const imports: Section = async ({ say }) => {
  say(`import: ${PAGES.length} pages by ${Object.keys(READERS).join(', ')}`);
  const rows: Row[] = [];
  for (const [name, reader] of Object.entries(READERS)) {
    const read = await Promise.all(PAGES.map(async (page) => ({ ...page, read: await reader(page) })));
    for (const [field, isRight] of Object.entries(FIELDS)) {
      const said = read.filter(({ expected }) => !isSaid[field] || isSaid[field] in expected);
      const right = said.filter(({ read, expected }) => isRight(read, expected));
      const target = name === 'ours' ? { atLeast: 95 } : {};
      rows.push(row(`import: ${field}, ${name}`, (right.length / said.length) * 100, '%', target));
    }
  }
  return rows.toSorted((a, b) => order(a) - order(b));
};

/** Field by field, ours first. */
const order = ({ name }: Row): number =>
  Object.keys(FIELDS).findIndex((field) => name.includes(` ${field},`));
