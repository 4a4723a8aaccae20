// Markdown to a safe tree: rendered once, at build, and sanitized last.
// What cannot be published as it stands is named; what is dropped is said. The door of unified and its plug-ins.

import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { SAFE } from '../data/safe-html.ts';
import type { Issue } from '../issue.ts';
import { markLimit } from '../limits/marks.ts';
import type { Excess } from '../limits/most.ts';
import { sourceExcess } from '../limits/source.ts';
import { elementExcess, markdownExcess } from '../limits/tree.ts';
import { remarkBareAddresses } from './bare-addresses.ts';
import { checkBoxes } from './check-boxes.ts';
import { cleanText } from './clean-text.ts';
import { eachElement } from './each-node.ts';
import { completeAddresses, elementErrors } from './element-issues.ts';
import { footnoteOptions, ownFootnotes, textWithoutNotes } from './footnotes.ts';
import { type Loss, losses, lostTag, number } from './losses.ts';
import { droppedTags, type Tags, tagsOf } from './raw-tags.ts';
import { sourceIssues } from './source-issues.ts';

const HAN_BREAK =
  /(?<=[\p{Script=Han}，。、；：？！…—（）《》「」『』“”])\n(?=[\p{Script=Han}，。、；：？！…—（）《》「」『』“”])/gu;

/** Where a text points to, and the line that says so. */
export interface Address {
  readonly kind: 'link' | 'image';
  readonly address: string;
  readonly line: number;
}

export interface Markdown {
  readonly body: Root;
  /** The text of the first paragraph, for a description that nobody wrote; absent where there was too much to read. */
  readonly lead?: string;
  readonly addresses: readonly Address[];
  readonly issues: readonly Issue[];
}

const UNREAD: Markdown = { body: { type: 'root', children: [] }, addresses: [], issues: [] };

/**
 * Renders the Markdown of a record; its first line is line `offset + 1` of `file`.
 * `id` keeps footnotes of different articles apart where a reader shows them on one page.
 */
export const renderMarkdown = (file: string, source: string, offset: number, id: string): Markdown => {
  const issues: Issue[] = [];
  const report = (severity: Issue['severity'], line: number, problem: string, remedy: string) =>
    issues.push({ severity, file, line: line + offset, field: 'body', problem, remedy });
  /** Once for each kind, at the first of them. */
  const warned = new Set<string>();
  const warn = ({ line, problem, remedy }: Loss) => {
    if (!warned.has(problem)) report('warning', line, problem, remedy);
    warned.add(problem);
  };

  const tooMuch = (excess: Excess): Markdown => ({
    ...UNREAD,
    issues: [{ severity: 'error', file, field: 'body', ...excess, line: excess.line + offset }],
  });
  const inSource = sourceExcess(source);
  if (inSource) return tooMuch(inSource);
  const inMarks: Excess[] = [];
  const parser = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkBareAddresses)
    .use(remarkCjkFriendly)
    .use(function () {
      // The last is tried first.
      this.data().micromarkExtensions?.push(markLimit(source.length, (excess) => inMarks.push(excess)));
    });
  const markdown = parser.parse(source);
  const [inParsed = markdownExcess(markdown)] = inMarks;
  if (inParsed) return tooMuch(inParsed);
  const prefix = `note-${id}-`;
  const inElements: Excess[] = [];
  let tags: Tags | undefined;
  let unsafe: Root | undefined;
  const processor = parser()
    .use(() => (tree: MarkdownRoot) => {
      sourceIssues(tree).forEach(warn);
      checkBoxes(tree);
    })
    .use(remarkRehype, { allowDangerousHtml: true, ...footnoteOptions(prefix) })
    .use(() => (tree: Root) => {
      ownFootnotes(tree, prefix);
      tags = tagsOf(tree);
    })
    .use(rehypeRaw)
    .use(() => (tree: Root) => {
      inElements.push(...[elementExcess(tree)].filter((excess) => excess !== undefined));
      if (inElements.length > 0) tree.children = []; // Nothing more is made of it.
      if (tags && tags.line.size > 0)
        for (const { tag, line } of droppedTags(tags, tagsOf(tree))) warn({ line, ...lostTag(tag) });
      eachElement(tree, (element, line) => {
        completeAddresses(element);
        for (const [problem, remedy] of elementErrors(element)) report('error', line, problem, remedy);
      });
      number(tree);
      unsafe = tree;
    })
    .use(rehypeSanitize, SAFE);
  const body = processor.runSync(markdown);
  if (inElements[0]) return tooMuch(inElements[0]);
  if (unsafe) losses(unsafe, body).forEach(warn);

  const addresses: Address[] = [];
  eachElement(body, ({ properties: { href, src } }, line) => {
    if (typeof href === 'string') addresses.push({ kind: 'link', address: href, line: line + offset });
    if (typeof src === 'string') addresses.push({ kind: 'image', address: src, line: line + offset });
  });
  visit(body, (node) => {
    const line = node.position?.start.line ?? 1;
    // The file holds none, but a character reference may stand for one; Markdown makes U+FFFD of it.
    const clean = (value: string) => {
      const cleaned = cleanText(value).replaceAll('\uFFFD', '');
      if (cleaned !== value)
        warn({
          line,
          problem: 'a character reference stands for no character of a text',
          remedy: 'remove it, or write the character itself',
        });
      return cleaned;
    };
    delete node.position;
    delete node.data;
    if (node.type === 'text') node.value = clean(node.value.replace(HAN_BREAK, ''));
    if (node.type === 'element')
      for (const [name, value] of Object.entries(node.properties))
        if (typeof value === 'string') node.properties[name] = clean(value);
  });
  const first = body.children.find((node) => node.type === 'element' && node.tagName === 'p');
  const lead = first ? textWithoutNotes(first).replace(/\s+/g, ' ').trim() : '';
  return { body, lead, addresses, issues };
};

/** The tree as HTML: the only way in which it leaves the build. */
export const treeToHtml = (tree: Root | RootContent): string =>
  toHtml(tree, { characterReferences: { useNamedReferences: true } });
