// Small pages that each show one kind of thing that pages do, and what must come out of each.

import { expect } from 'vitest';
import { parseArticle } from '../../../src/content/article.ts';
import { importPage } from '../../../src/import/import-page.ts';
import { LEARNED } from '../../../src/import/learned.ts';
import { bytes } from '../sample.ts';

export interface Expected {
  readonly headline?: string;
  readonly kicker?: string;
  readonly alternative?: string;
  /** The beginning of the description. */
  readonly lead?: string;
  /** The same instant, or the same day. */
  readonly published?: string;
  /** Nothing is said by `null`. */
  readonly source?: string | null;
  readonly original?: string | null;
  readonly authors?: readonly string[];
  readonly editors?: readonly string[];
  readonly translator?: string;
  readonly dateline?: string;
  readonly headings?: readonly string[];
  /** What a reader sees of each paragraph and heading, in order and nothing else. */
  readonly body?: readonly string[];
  /** Below each picture that is shown. */
  readonly captions?: readonly string[];
  /** How many paragraphs, lists and quotations. */
  readonly paragraphs?: number;
  /** The headlines of related stories. */
  readonly related?: readonly string[];
  /** Stands in the body. */
  readonly kept?: readonly string[];
  /** Stands neither in the body nor in a field. */
  readonly gone?: readonly string[];
  readonly status?: 'usable' | 'withheld';
  /** A warning says this. */
  readonly warns?: RegExp;
  /** The page is refused with this. */
  readonly refused?: RegExp;
  readonly id?: RegExp;
}

export interface Kind {
  readonly kind: string;
  readonly page: string;
  readonly url?: string;
  readonly expected: Expected;
}

export const HEADLINE = '老渡口的修船铺重新开门';
export const TEXT = [
  '　　江边老渡口的修船铺关门三年之后，昨天早上重新开门，二十多条木船排队等着上漆。',
  '　　铺主是一位退了休的木匠，他说手艺没有丢，只是眼睛不如从前，要戴两副眼镜干活。',
  '　　船主们商量好，每月初一上午在渡口碰头，谁家的船先修，抓阄来定。',
] as const;

interface Parts {
  readonly title?: string;
  /** In the head element. */
  readonly meta?: string;
  readonly top?: string;
  readonly headline?: string;
  readonly info?: string;
  /** Inside the element of the text, around it. */
  readonly before?: string;
  readonly text?: readonly string[];
  readonly after?: string;
  readonly end?: string;
}

export const html = ({
  title = `${HEADLINE}-江城网`,
  meta = '',
  top = '',
  headline = `<h1>${HEADLINE}</h1>`,
  info = '<div class="info">2024年05月06日09:30 来源：江城晚报</div>',
  before = '',
  text = TEXT,
  after = '',
  end = '<div class="edit">责任编辑：李明</div>',
}: Parts): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${meta}</head><body>\n${top}\n${headline}\n${info}\n<div class="con">${before}\n${text
    .map((paragraph) => (paragraph.startsWith('<') ? paragraph : `<p>${paragraph}</p>`))
    .join('\n')}\n${after}</div>\n${end}\n</body></html>`;

export const plain = ({
  headline = HEADLINE,
  info = '2024年05月06日09:30　来源：江城晚报',
  before = '',
  text = TEXT,
  after = '',
  end = '责任编辑：李明',
}: Omit<Parts, 'title' | 'meta' | 'top'>): string =>
  [headline, info, before, ...text, after, end].filter((part) => part !== '').join('\n\n');

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const bare = (text: string) => text.replace(/\s+/g, '');

/** The expected texts where these are they, but for space. */
const sameAs = (expected: readonly string[] = [], found: readonly string[]): readonly string[] =>
  bare(expected.join('\n')) === bare(found.join('\n')) && expected.length === found.length ? expected : found;

/** What came out of a page, as far as the expectation speaks of it. */
export const outcome = ({ page, url, expected }: Kind, learned = LEARNED): Record<string, unknown> => {
  const wishes = { channels: ['local'], isDefaultChannel: false, restoreMarks: false, url };
  const result = importPage(bytes(page), wishes, learned);
  if (!result.ok) return { refused: result.refused };
  const parsed = parseArticle(result.path, bytes(result.text));
  if (!parsed.ok) throw new Error('the record does not parse');
  const { fields, notes } = result;
  const blocks = (parsed.value.body.children as readonly Node[]).filter(({ type }) => type === 'element');
  const source = fields.source as { name: string; headline?: string } | undefined;
  const all = bare(JSON.stringify(fields) + blocks.map(textOf).join(''));
  const body = bare(blocks.map(textOf).join(''));
  const wanted = expected.published ?? '';
  const published = String(fields.datePublished);
  const isSame =
    wanted.length > 10 ? Date.parse(wanted) === Date.parse(published) : published.startsWith(wanted);
  const said = notes.filter(({ severity }) => severity === 'warning').map(({ problem }) => problem);
  const found: Record<keyof Expected, unknown> = {
    headline: fields.headline,
    kicker: fields.kicker,
    alternative: fields.alternativeHeadline,
    lead: String(fields.description ?? '').slice(0, expected.lead?.length),
    published: isSame ? wanted : published,
    source: source?.name ?? null,
    original: source?.headline ?? null,
    authors: ((fields.author ?? []) as { name: string }[]).map(({ name }) => name),
    editors: fields.editor ?? [],
    translator: fields.translator,
    dateline: fields.dateline,
    body: sameAs(expected.body, blocks.filter(({ tagName }) => tagName !== 'figure').map(textOf)),
    captions: sameAs(expected.captions, blocks.filter(({ tagName }) => tagName === 'figure').map(textOf)),
    headings: blocks.filter(({ tagName }) => /^h\d/.test(tagName ?? '')).map(textOf),
    paragraphs: blocks.filter(({ tagName }) => /^(?:p|ul|ol|blockquote)$/.test(tagName ?? '')).length,
    kept: (expected.kept ?? []).filter((text) => body.includes(bare(text))),
    gone: (expected.gone ?? []).filter((text) => !all.includes(bare(text))),
    related: ((fields.related ?? []) as { headline: string }[]).map(({ headline }) => headline),
    status: fields.pubStatus,
    warns: said.some((problem) => expected.warns?.test(problem)) ? expected.warns : said,
    refused: undefined,
    id: expected.id?.test(String(fields.id)) ? expected.id : fields.id,
  };
  return Object.fromEntries(Object.keys(expected).map((name) => [name, found[name as keyof Expected]]));
};

export const expectKind = (kind: Kind): void => {
  const { refused, ...others } = kind.expected;
  const found = outcome(kind);
  if (refused) expect(found.refused).toMatch(refused);
  else expect(found).toEqual(others);
};
