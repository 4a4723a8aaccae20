// A record's file to an Article: decoded, split, parsed and rendered once; behind this, nothing is optional that is required.

import type { Root } from 'hast';
import type { Matchable } from './channels/match.ts';
import { type Instant, latest } from './date.ts';
import { hasErrors, type Issue, type Result } from './issue.ts';
import type { Language } from './language.ts';
import { adviceOn } from './schema/advice.ts';
import { characterIssues } from './schema/characters.ts';
import { withWordsApart } from './schema/enumerated.ts';
import { schemaIssues } from './schema/issues.ts';
import { withLanguageTags } from './schema/named-languages.ts';
import { type FrontMatter, recordSchema } from './schema/record.ts';
import { relationIssues } from './schema/relations.ts';
import { withoutRepeats } from './schema/repeats.ts';
import { splitRecord } from './split-record.ts';
import { decodeContent } from './text/encoding.ts';
import { type Address, renderMarkdown } from './text/markdown.ts';
import { type Lines, lineIn, parseYaml } from './text/yaml.ts';
import { type DatedField, datesOf } from './time/dated.ts';

/** What an editor wrote, in one language; dates are instants in UTC. */
export interface Article extends Readonly<FrontMatter> {
  readonly file: string;
  readonly description: string;
  /** When a reader would notice a change: publication, modification, correction or withdrawal, the newest. */
  readonly updated: Instant;
  /** The same before its withdrawal. */
  readonly changed: Instant;
  /** All dates that can't be scheduled. */
  readonly dates: readonly DatedField[];
  readonly body: Root;
  /** What the body links to and shows. */
  readonly addresses: readonly Address[];
  /** Where a field stands in the file, for issues that only the other records show. */
  readonly lines: Lines;
}

/** What the rest of a site needs to know of an article: little enough to hold a hundred thousand of them. */
export interface ArticleHead
  extends Pick<Article, 'file' | 'id' | 'pubStatus' | 'articleSection' | 'addresses' | 'lines'>,
    Pick<Article, 'datePublished' | 'embargoed' | 'updated' | 'changed' | 'dates'>,
    Matchable {
  /** Channels whose rule takes it. */
  readonly matched?: readonly string[] | undefined;
  readonly withdrawn?: { readonly date: Instant } | undefined;
  readonly correction: readonly { readonly date: Instant }[];
  readonly related: readonly { readonly id?: string | undefined }[];
  readonly image: readonly { readonly src: string }[];
  readonly audio: readonly Pick<Article['audio'][number], 'src' | 'type'>[];
  readonly video: readonly Pick<Article['video'][number], 'src' | 'type' | 'poster'>[];
  readonly variants: {
    readonly [tag in Language]?:
      | Pick<NonNullable<Article['variants'][tag]>, 'replace' | 'written' | 'media'>
      | undefined;
  };
}

/** Where a field of an article stands. */
export const lineOf = ({ lines }: Pick<Article, 'lines'>, path: readonly PropertyKey[]): number =>
  lineIn(lines, path);

/** Parses `articles/YYYY/MM/{id}.md`. */
export const parseArticle = (file: string, bytes: Uint8Array): Result<Article> => {
  const decoded = decodeContent(file, bytes);
  if (!decoded.ok) return decoded;
  const parts = splitRecord(decoded.value);
  if ('problem' in parts) {
    const issue: Issue = { severity: 'error', file, field: 'file', ...parts };
    return { ok: false, issues: [...decoded.issues, issue] };
  }
  const yaml = parseYaml(file, parts.fields, 1);
  const named = withLanguageTags(file, yaml.value, yaml.lines);
  const { raw, issues: apart } = withWordsApart(file, named.raw, yaml.lines);
  const parsed = recordSchema.safeParse(raw);
  const { bodyStart } = parts;
  const idInFile = file.replace(/^.*\/|\.md$/g, '');
  const markdown = renderMarkdown(file, parts.body, bodyStart, idInFile);

  const at = (severity: Issue['severity'], field: string, problem: string, remedy: string): Issue => ({
    ...{ severity, file, field, problem, remedy },
    line: field === 'body' ? bodyStart + 1 : lineIn(yaml.lines, [field]),
  });
  const issues: Issue[] = [...decoded.issues, ...yaml.issues, ...named.issues, ...apart, ...markdown.issues];
  if (yaml.issues.length === 0) {
    if (!parsed.success)
      issues.push(...schemaIssues(file, yaml, parsed.error.issues, Object.keys(recordSchema.shape)));
    issues.push(...schemaIssues(file, yaml, [...characterIssues(raw), ...relationIssues(raw)]));
  }
  if (parsed.success) {
    const record = parsed.data;
    if (record.id !== idInFile)
      issues.push(
        at(
          'error',
          'id',
          `“${record.id}” is unlike the file’s name`,
          `name the file ${record.id}.md, or write id: ${idInFile} if it was never published`,
        ),
      );
    issues.push(
      ...adviceOn(record).map(({ field, problem, remedy }) => at('warning', field, problem, remedy)),
    );
    // What is withheld may still have to be written.
    if (markdown.lead === '' && record.pubStatus === 'usable')
      issues.push(at('error', 'body', 'has no paragraph', 'write the article below the front matter'));
  }
  const sorted = issues.toSorted((a, b) => a.line - b.line);
  if (!parsed.success || hasErrors(sorted)) return { ok: false, issues: sorted };
  const { record: data, issues: repeats } = withoutRepeats(file, yaml, parsed.data);
  const { datePublished, dateModified = datePublished, correction, withdrawn } = data;
  const changed = latest(datePublished, dateModified, ...correction.map(({ date }) => date));
  const article: Article = {
    ...data,
    file,
    description: data.description ?? markdown.lead ?? '',
    updated: latest(changed, withdrawn?.date ?? changed),
    changed,
    dates: datesOf(data),
    body: markdown.body,
    addresses: markdown.addresses,
    lines: yaml.lines,
  };
  return { ok: true, value: article, issues: [...sorted, ...repeats].toSorted((a, b) => a.line - b.line) };
};
