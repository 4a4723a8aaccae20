// Which articles the rule of a channel takes: each is looked at once, and its words looked up.

import { ASKED, type Asked, type Rule } from '../schema/match.ts';

/** What a rule looks at. */
export interface Matchable {
  readonly inLanguage: string;
  readonly naive: boolean;
  readonly keywords: readonly string[];
  readonly author: readonly { readonly name: string }[];
  readonly source?: { readonly name: string } | undefined;
  readonly license?: string | undefined;
}

/** How words of articles and rules are compared, whatever script each is written in. */
export interface Comparison {
  readonly ofArticle: (text: string, article: Pick<Matchable, 'inLanguage' | 'naive'>) => string;
  /** All that mean the same. */
  readonly ofRule: (text: string) => readonly string[];
}

/** Of content whose rules are of no matter: characters as they stand. */
export const AS_WRITTEN: Comparison = { ofArticle: (text) => text, ofRule: (text) => [text] };

const TEXTS: Readonly<Record<Asked, (article: Matchable) => readonly string[]>> = {
  keywords: ({ keywords }) => keywords,
  author: ({ author }) => author.map(({ name }) => name),
  source: ({ source }) => (source ? [source.name] : []),
  license: ({ license }) => (license === undefined ? [] : [nameOfLicense(license)]),
};

const CREATIVE_COMMONS =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/([a-z-]+)\/([\d.]+)|publicdomain\/zero\/([\d.]+))/i;

/** `CC BY 4.0` and its address are CC-BY-4.0, as SPDX has it. */
const nameOfLicense = (written: string): string => {
  const [, terms, version, zero] = CREATIVE_COMMONS.exec(written) ?? [];
  if (zero) return `CC0-${zero}`;
  return terms ? `CC-${terms}-${version}` : written.replace(/[\s_-]+/g, '-');
};

/** The words of an article as they are compared. */
type Words = Readonly<Record<Asked, ReadonlySet<string>>>;

type Test = (words: Words) => boolean;

const testOf = (rule: Rule, ofRule: Comparison['ofRule']): Test => {
  const inner = (rules: readonly Rule[] = []) => rules.map((one) => testOf(one, ofRule));
  const tests: Test[] = ASKED.flatMap((field) => {
    const asked = rule[field];
    if (!asked) return [];
    const forms = asked.map((text) => (field === 'license' ? nameOfLicense(text) : text)).flatMap(ofRule);
    return [(words: Words) => forms.some((form) => words[field].has(form))];
  });
  const [all, none] = [inner(rule.all), inner(rule.none)];
  const any = rule.any && inner(rule.any);
  return (words) =>
    tests.every((test) => test(words)) &&
    all.every((test) => test(words)) &&
    (!any || any.some((test) => test(words))) &&
    !none.some((test) => test(words));
};

/** By the ids of channels with a rule, those that take an article. */
export const takersOf = (
  channels: readonly { readonly id: string; readonly match?: Rule | undefined }[],
  comparison: Comparison,
): ((article: Matchable) => readonly string[]) => {
  const rules = channels.flatMap(({ id, match }) =>
    match ? [{ id, test: testOf(match, comparison.ofRule) }] : [],
  );
  if (rules.length === 0) return () => [];
  return (article) => {
    const words = Object.fromEntries(
      ASKED.map((field) => [
        field,
        new Set(TEXTS[field](article).map((text) => comparison.ofArticle(text, article))),
      ]),
    ) as unknown as Words;
    return rules.flatMap(({ id, test }) => (test(words) ? [id] : []));
  };
};
