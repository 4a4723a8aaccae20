// Rules of the editor's hand that matched nowhere: mistyped, or outlived by their text.

import { type Article, type ArticleHead, lineOf } from '../content/article.ts';
import type { Content } from '../content/content.ts';
import type { Issue } from '../content/issue.ts';
import type { Language } from '../content/language.ts';
import type { Glossary } from '../content/schema/glossary.ts';
import { lineIn } from '../content/text/yaml.ts';
import { convertText } from './convert/convert.ts';
import type { Rule } from './hand.ts';
import { textsOf } from './tree.ts';

const GLOSSARY = 'glossary.yaml';

const ruleKey = (owner: string, tag: string, index: number) => `${owner} ${tag} ${index}`;
const termKey = (index: number) => `${GLOSSARY} protect ${index}`;

/** Remembers what was used: the glossary's over all articles, a record's rules in its own. */
export const createUsage = () => {
  const used = new Set<string>();
  return {
    /** Names, to be joined with those of other articles. */
    used: used as ReadonlySet<string>,
    use: (articleId: string) => (rule: Rule) =>
      used.add(ruleKey(rule.source === 'record' ? articleId : GLOSSARY, rule.tag, rule.index)),
    clear: () => used.clear(),
    /** Which protected terms an article has. */
    see: (article: Article, { protect }: Glossary) => {
      for (const [index, term] of protect.entries())
        if (!used.has(termKey(index)) && textsOf(article).some((text) => text.includes(term)))
          used.add(termKey(index));
    },
  };
};

/** A warning for each rule and term that was never used. */
export const unusedIssues = (
  {
    articles,
    glossary,
    glossaryLines,
  }: Pick<Content<ArticleHead>, 'articles' | 'glossary' | 'glossaryLines'>,
  used: ReadonlySet<string>,
): Issue[] => [
  ...glossary.protect.flatMap((term, index): Issue[] =>
    used.has(termKey(index))
      ? []
      : [
          {
            severity: 'warning',
            file: GLOSSARY,
            line: lineIn(glossaryLines, ['protect', index]),
            field: `protect[${index}]`,
            problem: `“${term}” is in no article`,
            remedy: 'write it as the articles do, or remove it',
          },
        ],
  ),
  ...neverUsed(glossary.replace, (tag, index) => used.has(ruleKey(GLOSSARY, tag, index))).map((rule) =>
    warn(rule, GLOSSARY, 'replace', lineIn(glossaryLines, ['replace', rule.tag, rule.index])),
  ),
  ...articles.flatMap((article) => {
    const table = Object.fromEntries(
      Object.entries(article.variants).map(([tag, byHand]) => [tag, byHand?.replace]),
    );
    return neverUsed(table, (tag, index) => used.has(ruleKey(article.id, tag, index))).map((rule) =>
      warn(rule, article.file, 'variants', lineOf(article, ['variants', rule.tag, 'replace', rule.index])),
    );
  }),
];

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
