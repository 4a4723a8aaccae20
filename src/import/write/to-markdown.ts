// A tree to the Markdown of a record.

import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeRemark from 'rehype-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Markdown has no words for these; a record may hold them as HTML. */
const asHtml = (_state: unknown, node: Element) => ({
  type: 'html' as const,
  value: toHtml(node, { characterReferences: { useNamedReferences: true } }),
});

const isSpanned = ({ children }: Element): boolean =>
  children.some(
    (child) =>
      child.type === 'element' &&
      (Number(child.properties.colSpan ?? 1) > 1 ||
        Number(child.properties.rowSpan ?? 1) > 1 ||
        isSpanned(child)),
  );

const writer = unified()
  .use(rehypeRemark, {
    handlers: {
      figure: asHtml,
      sub: asHtml,
      sup: asHtml,
    },
  })
  .use(remarkGfm, { tableCellPadding: false, tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', listItemIndent: 'one' });

export const toMarkdown = (children: ElementContent[]): string => {
  const tree: Root = { type: 'root', children: children.map((child) => structuredClone(child)) };
  // A table whose cells span others is none in Markdown.
  const kept = tree.children.map((child): Root['children'][number] =>
    child.type === 'element' && child.tagName === 'table' && isSpanned(child)
      ? { type: 'element', tagName: 'figure', properties: {}, children: [child] }
      : child,
  );
  return writer.stringify(writer.runSync({ type: 'root', children: kept } satisfies Root));
};
