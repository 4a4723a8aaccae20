// Rules of the editor's hand that matched nowhere: mistyped, or outlived by their text.

import { type Article, type ArticleHead, lineOf } from '../content/article.ts';
import type { Content } from '../content/content.ts';
import type { Issue } from '../content/issue.ts';
import type { Language } from '../content/language.ts';
import type { Glossary } from '../content/schema/glossary.ts';
import { lineIn } from '../content/text/yaml.ts';
import { convertText } from './convert/convert.ts';
import { isBefore, type Rule } from './hand/rules.ts';
import { textsOf } from './tree.ts';

const GLOSSARY = 'glossary.yaml';

const ruleKey = (owner: string, { list, tag, index }: Pick<Rule, 'list' | 'tag' | 'index'>) =>
  `${owner} ${list} ${tag} ${index}`;

const TERMS = ['protect', 'asWritten'] as const;
const LISTS = ['replace', 'written'] as const;
type Terms = (typeof TERMS)[number];
const termKey = (list: Terms, index: number) => `${GLOSSARY} ${list} ${index}`;

/** Remembers what was used: the glossary's over all articles, a record's rules in its own. */
export const createUsage = () => {
  const used = new Set<string>();
  const see = (texts: () => readonly string[], glossary: Glossary) => {
    for (const list of TERMS)
      for (const [index, term] of glossary[list].entries())
        if (!used.has(termKey(list, index)) && texts().some((text) => text.includes(term)))
          used.add(termKey(list, index));
  };
  return {
    /** Names, to be joined with those of other articles. */
    used: used as ReadonlySet<string>,
    use: (articleId: string) => (rule: Rule) =>
      used.add(ruleKey(rule.source === 'record' ? articleId : GLOSSARY, rule)),
    clear: () => used.clear(),
    /** Which of the glossary's terms an article has. */
    see: (article: Article, glossary: Glossary) => see(() => textsOf(article), glossary),
    /** And which a name has. */
    seeIn: (text: string, glossary: Glossary) => see(() => [text], glossary),
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
  ...TERMS.flatMap((list) =>
    glossary[list].flatMap((term, index): Issue[] =>
      used.has(termKey(list, index))
        ? []
        : [
            {
              severity: 'warning',
              file: GLOSSARY,
              line: lineIn(glossaryLines, [list, index]),
              field: `${list}[${index}]`,
              problem: `“${term}” is in no article`,
              remedy: 'write it as the articles do, or remove it',
            },
          ],
    ),
  ),
  ...LISTS.flatMap((list) =>
    neverUsed(glossary[list], list, (rule) => used.has(ruleKey(GLOSSARY, rule))).map((rule) =>
      warn(rule, GLOSSARY, list, lineIn(glossaryLines, [list, rule.tag, rule.index])),
    ),
  ),
  ...articles.flatMap((article) =>
    LISTS.flatMap((list) => {
      const table = Object.fromEntries(
        Object.entries(article.variants).map(([tag, byHand]) => [tag, byHand?.[list]]),
      );
      return neverUsed(table, list, (rule) => used.has(ruleKey(article.id, rule))).map((rule) =>
        warn(rule, article.file, 'variants', lineOf(article, ['variants', rule.tag, list, rule.index])),
      );
    }),
  ),
];

interface Unused extends Pick<Rule, 'list' | 'tag' | 'index' | 'from'> {}

const neverUsed = (
  table: { readonly [tag in Language]?: readonly (readonly [string, string])[] | undefined },
  list: Rule['list'],
  isUsed: (rule: Unused) => boolean,
): Unused[] =>
  (Object.entries(table) as [Language, readonly (readonly [string, string])[] | undefined][]).flatMap(
    ([tag, rules]) =>
      (rules ?? []).flatMap(([from], index) => {
        const rule: Unused = { list, tag, index, from };
        return isUsed(rule) ? [] : [rule];
      }),
  );

const warn = (rule: Unused, file: string, table: string, line: number): Issue => {
  const { list, tag, index, from } = rule;
  const common: Pick<Issue, 'severity' | 'file' | 'line' | 'field'> = {
    severity: 'warning',
    file,
    line,
    field: table === 'variants' ? `variants.${tag}.${list}[${index}]` : `${list}.${tag}[${index}]`,
  };
  if (isBefore(rule))
    return {
      ...common,
      problem: `“${from}” is in no article`,
      remedy: 'write it as the articles do, or remove it',
    };
  const converted = convertText(from, 'zh-Hans', tag);
  return {
    ...common,
    problem: `“${from}” is nowhere in what comes out`,
    remedy:
      converted === from ? 'correct it, or remove it' : `write it as it comes out, probably “${converted}”`,
  };
};
