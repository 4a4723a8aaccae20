// Lines of pages as they are learned from: which are the article's, which the site's. A headline is neither, and a lead is the article's
// where elements say that it is one.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../../../src/content/article.ts';
import { featuresOf } from '../../../../src/import/lines/features.ts';
import { type Block, bare } from '../../../../src/import/read/block.ts';
import { isCaption } from '../../../../src/import/read/caption.ts';
import { type Page, pageOf } from '../../../../src/import/read/page.ts';
import { bytes, ROOT } from '../../sample.ts';
import { type Expected, HEADLINE, type Kind, TEXT } from '../kind.ts';
import { KINDS } from '../kinds.ts';
import { LATER_FORMS } from '../later-forms.ts';
import { TAUGHT } from '../outlets/outlets.ts';
import { OWN_PAGES, paragraphsOf } from '../own-pages.ts';
import { generated, type Part } from './generated.ts';
/** What is of an article and no expectation says, and what is in a field that none asks for, by the page. */
import KEPT from './kept.json' with { type: 'json' };

export interface Line {
  readonly features: readonly string[];
  readonly isSites: boolean;
  readonly text: string;
}

export interface Labelled {
  readonly kind: string;
  /** The place of its set in time; below zero what every set is learned with. */
  readonly set: number;
  readonly lines: readonly Line[];
}

/** Long enough to be the same by being a part. */
const LONG = 12;
/** What is set over two lines is no longer. */
const TITLE = 24;

const isAmong = (texts: readonly string[], text: string): boolean =>
  texts.some(
    (one) =>
      one === text ||
      (text.length >= 4 && one.length <= TITLE && (one.startsWith(text) || one.endsWith(text))) ||
      (text.length >= LONG && one.includes(text)) ||
      (one.length >= LONG && text.includes(one)),
  );

interface Said {
  readonly own: readonly string[];
  readonly fields: readonly string[];
  readonly leads?: readonly string[];
  /** What stands nearer than both. */
  readonly apart?: readonly string[];
}

const linesOf = (page: Page, { own, fields, leads = [], apart = [] }: Said): Line[] => {
  const features = featuresOf(page);
  const isOf = (block: Block): 'own' | 'site' | undefined => {
    const text = bare(block.text);
    if (text === '' || (apart.includes(text) && !leads.some((l) => text.startsWith(l)))) return undefined;
    if (isAmong(own, text)) return 'own';
    if (leads.some((lead) => text.startsWith(lead))) return page.isHtml ? 'own' : undefined;
    return fields.some((field) => text.startsWith(field)) || isCaption(block) ? undefined : 'site';
  };
  return page.blocks.flatMap((block) => {
    const whose = isOf(block);
    return whose
      ? [{ features: features.get(block) ?? [], isSites: whose === 'site', text: block.text }]
      : [];
  });
};

const bares = (...texts: readonly (string | readonly string[] | undefined)[]): string[] =>
  texts.flatMap((one) => (one === undefined || one.length === 0 ? [] : [one].flat().map(bare)));

/** Of a page and of what selecting all of it gives, which is asked less. */
const twinOf = (kind: string): string => kind.replace(/^pasted: /, '');
const TWINS = Map.groupBy(TAUGHT.flat(), ({ kind }) => twinOf(kind));

const ofOutlet = ({ kind, page, url }: Kind): readonly Line[] => {
  const { own = [], apart = [] } =
    (KEPT as Record<string, { own?: string[]; apart?: string[] }>)[twinOf(kind)] ?? {};
  const twins = (TWINS.get(twinOf(kind)) ?? []).map(({ expected }) => expected);
  const all = (...names: readonly (keyof Expected)[]) =>
    twins.flatMap((one) =>
      names.flatMap((name) => bares(one[name] as string | readonly string[] | undefined)),
    );
  return linesOf(pageOf(bytes(page), url, []), {
    own: [...all('body', 'kept', 'captions', 'headings'), ...bares(own)],
    fields: all('headline', 'kicker', 'alternative'),
    leads: all('lead'),
    apart: bares(apart),
  });
};

interface Node {
  readonly value?: string;
  readonly children?: readonly Node[];
}
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** Of a page whose record is in test/import/golden. */
const ofGolden = (file: string): readonly Line[] => {
  const golden = readFileSync(join(ROOT, 'test/import/golden', `${file.replace('.', '-')}.md`));
  const name = /^id: (.*)$/m.exec(golden.toString())?.[1];
  const read = parseArticle(`articles/2024/05/${name}.md`, golden);
  if (!read.ok) return [];
  const { headline, alternativeHeadline, kicker, description } = read.value;
  return linesOf(pageOf(readFileSync(join(ROOT, 'test/import/pages', file)), undefined, []), {
    own: bares(
      (read.value.body.children as readonly Node[]).map(textOf).filter((text) => text.trim() !== ''),
    ),
    fields: bares(headline, alternativeHeadline, kicker),
    leads: bares(description),
  });
};

/** Of a small page that shows one thing: what is expected of it alone. */
const ofKind = ({
  page,
  url,
  expected: { body = [], kept = [], gone = [], captions = [], alternative, lead },
}: Kind): readonly Line[] => {
  const own = bares(TEXT, body, kept, captions, alternative?.split(' '), lead);
  const sites = bares(gone);
  return linesOf(pageOf(bytes(page), url, []), { own, fields: bares(HEADLINE) }).filter(
    ({ isSites, text }) => !isSites || sites.some((one) => bare(text).includes(one)),
  );
};

/** In the place of a set. */
const PUT_TOGETHER = -2;

/** Of pages that were put together by chance. */
export const ofBank = (part: Part): readonly Labelled[] =>
  generated(part).map(({ page, headline, own, isHtml }) => ({
    kind: `${isHtml ? '' : 'pasted: '}put together`,
    set: PUT_TOGETHER,
    lines: linesOf(pageOf(bytes(page), undefined, []), { own: bares(own), fields: bares(headline) }),
  }));

export const labelled = (): readonly Labelled[] => [
  ...ofBank('all'),
  ...OWN_PAGES.map(({ id, form, article, page }) => ({
    kind: `${form === 'text' ? 'pasted: ' : ''}${id}`,
    set: -1,
    lines: linesOf(pageOf(bytes(page), undefined, []), {
      own: bares(paragraphsOf(article)),
      fields: bares(article.headline),
    }),
  })),
  ...globSync('*', { cwd: join(ROOT, 'test/import/pages') })
    .filter((file) => !file.startsWith('r-'))
    .sort()
    .map((kind) => ({ kind, set: 0, lines: ofGolden(kind) })),
  ...TAUGHT.flatMap((kinds, set) =>
    kinds
      .filter(({ expected }) => !expected.refused)
      .map((kind) => ({ kind: kind.kind, set, lines: ofOutlet(kind) })),
  ),
  ...[...KINDS, ...LATER_FORMS]
    .filter(({ expected }) => !expected.refused)
    .map((kind) => ({ kind: kind.kind, set: TAUGHT.length, lines: ofKind(kind) })),
];
