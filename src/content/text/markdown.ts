// Markdown to a safe tree: rendered once, at build, and sanitized last.
// What cannot be published as it stands is named; what is dropped is said. The door of unified and its plug-ins.

import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as toText } from 'hast-util-to-string';
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
import { remarkBareAddresses } from './bare-addresses.ts';
import { cleanText } from './clean-text.ts';
import { elementIssues } from './element-issues.ts';

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
  const lineOf = (node: RootContent) => (node.position?.start.line ?? 1) + offset;
  const report = (node: RootContent, severity: Issue['severity'], problem: string, remedy: string) =>
    issues.push({
      severity,
      file,
      line: lineOf(node),
      field: 'body',
      problem,
      remedy,
    });

  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkBareAddresses)
    .use(remarkCjkFriendly)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: `note-${id}-`,
      footnoteLabel: '注',
      footnoteBackContent: '↩',
    })
    .use(rehypeRaw)
    .use(() => (tree: Root) => {
      visit(tree, 'element', (element) => {
        for (const [severity, problem, remedy] of elementIssues(element))
          report(element, severity, problem, remedy);
      });
    })
    .use(rehypeSanitize, SAFE);
  const body = processor.runSync(processor.parse(source));

  const addresses: Address[] = [];
  visit(body, (node) => {
    if (node.type === 'element') {
      const line = lineOf(node);
      const { href, src } = node.properties;
      if (typeof href === 'string') addresses.push({ kind: 'link', address: href, line });
      if (typeof src === 'string') addresses.push({ kind: 'image', address: src, line });
    }
    delete node.position;
    delete node.data;
    if (node.type === 'text') node.value = cleanText(node.value.replace(HAN_BREAK, ''));
    // A character reference in raw HTML can still name what XML forbids.
    if (node.type === 'element')
      for (const [name, value] of Object.entries(node.properties))
        if (typeof value === 'string') node.properties[name] = cleanText(value);
  });
  const first = body.children.find((node) => node.type === 'element' && node.tagName === 'p');
  return { body, lead: first ? toText(first).replace(/\s+/g, ' ').trim() : '', addresses, issues };
};

/** The tree as HTML: the only way in which it leaves the build. */
export const treeToHtml = (tree: Root | RootContent): string =>
  toHtml(tree, { characterReferences: { useNamedReferences: true } });
