// Rules of the editor's hand that matched nowhere: mistyped, or outlived by their text.

import type { Content } from '../content/content.ts';
import type { Issue } from '../content/issue.ts';
import type { Language } from '../content/language.ts';
import { convertText } from './convert.ts';
import type { Rule } from './hand.ts';
import { textsOf } from './tree.ts';

/** Remembers which rules were used: the glossary's over all articles, a record's in its own. */
export const createUsage = () => {
  const seen = new Set<string>();
  const key = (owner: string, tag: string, index: number) => `${owner} ${tag} ${index}`;
  return {
    use: (articleId: string) => (rule: Rule) =>
      seen.add(key(rule.source === 'record' ? articleId : 'glossary.yaml', rule.tag, rule.index)),
    /** A warning for each rule that was never used. */
    unused: (content: Content): Issue[] => [
      ...content.glossary.protect.flatMap((term, index): Issue[] =>
        content.articles.some((article) => textsOf(article).some((text) => text.includes(term)))
          ? []
          : [
              {
                severity: 'warning',
                file: 'glossary.yaml',
                line: content.glossaryLine(['protect', index]),
                field: `protect[${index}]`,
                problem: `“${term}” is in no article`,
                remedy: 'write it as the articles do, or remove it',
              },
            ],
      ),
      ...neverUsed(content.glossary.replace, (tag, index) => seen.has(key('glossary.yaml', tag, index))).map(
        (rule) =>
          warn(rule, 'glossary.yaml', 'replace', content.glossaryLine(['replace', rule.tag, rule.index])),
      ),
      ...content.articles.flatMap((article) => {
        const table = Object.fromEntries(
          Object.entries(article.variants).map(([tag, byHand]) => [tag, byHand?.replace]),
        );
        return neverUsed(table, (tag, index) => seen.has(key(article.id, tag, index))).map((rule) =>
          warn(rule, article.file, 'variants', article.lineOf(['variants', rule.tag, 'replace', rule.index])),
        );
      }),
    ],
  };
};

interface Unused {
  readonly tag: Language;
  readonly index: number;
  readonly from: string;
}

const neverUsed = (
  table: { readonly [tag in Language]?: readonly (readonly [string, string])[] | undefined },
  isUsed: (tag: Language, index: number) => boolean,
): Unused[] =>
  (Object.entries(table) as [Language, readonly (readonly [string, string])[] | undefined][]).flatMap(
    ([tag, rules]) =>
      (rules ?? []).flatMap(([from], index) => (isUsed(tag, index) ? [] : [{ tag, index, from }])),
  );

const warn = ({ tag, index, from }: Unused, file: string, table: string, line: number): Issue => {
  const converted = convertText(from, 'zh-Hans', tag);
  return {
    severity: 'warning',
    file,
    line,
    field: table === 'replace' ? `replace.${tag}[${index}]` : `variants.${tag}.replace[${index}]`,
    problem: `“${from}” is nowhere in what comes out`,
    remedy:
      converted === from ? 'correct it, or remove it' : `write it as it comes out, probably “${converted}”`,
  };
};
