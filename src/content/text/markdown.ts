// Markdown to a safe tree: rendered once, at build, and sanitized last.
// What cannot be published as it stands is named; what is dropped is said. The door of unified and its plug-ins.

import type { Element, Root, RootContent } from 'hast';
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
import { ANY_ARTICLE, resolve } from '../uri.ts';
import { remarkBareAddresses } from './bare-addresses.ts';
import { checkBoxes } from './check-boxes.ts';
import { cleanText } from './clean-text.ts';
import { eachElement } from './each-node.ts';
import { elementErrors } from './element-issues.ts';
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
  /** The text of the first paragraph, for a description that nobody wrote. */
  readonly lead: string;
  readonly addresses: readonly Address[];
  readonly issues: readonly Issue[];
}

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

  const prefix = `note-${id}-`;
  let tags: Tags | undefined;
  let unsafe: Root | undefined;
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkBareAddresses)
    .use(remarkCjkFriendly)
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
  const body = processor.runSync(processor.parse(source));
  if (unsafe) losses(unsafe, body).forEach(warn);

  const addresses: Address[] = [];
  eachElement(body, ({ properties: { href, src } }, line) => {
    if (typeof href === 'string') addresses.push({ kind: 'link', address: href, line: line + offset });
    if (typeof src === 'string') addresses.push({ kind: 'image', address: src, line: line + offset });
  });
  visit(body, (node) => {
    delete node.position;
    delete node.data;
    if (node.type === 'text') node.value = cleanText(node.value.replace(HAN_BREAK, ''));
    // A character reference in raw HTML can still name what XML forbids.
    if (node.type === 'element')
      for (const [name, value] of Object.entries(node.properties))
        if (typeof value === 'string') node.properties[name] = cleanText(value);
  });
  const first = body.children.find((node) => node.type === 'element' && node.tagName === 'p');
  const lead = first ? textWithoutNotes(first).replace(/\s+/g, ' ').trim() : '';
  return { body, lead, addresses, issues };
};

/** Other sites' addresses as URIs; our own depend on the variant. */
const completeAddresses = ({ properties }: Element): void => {
  for (const name of ['href', 'src']) {
    const uri = typeof properties[name] === 'string' ? resolve(properties[name], ANY_ARTICLE) : undefined;
    if (uri && !uri.startsWith('/')) properties[name] = uri;
  }
};

/** The tree as HTML: the only way in which it leaves the build. */
export const treeToHtml = (tree: Root | RootContent): string =>
  toHtml(tree, { characterReferences: { useNamedReferences: true } });
