// The whole of content/: every file parsed, every issue gathered, and what the files say of each other checked.

import type { z } from 'zod';
import { type Article, parseArticle } from './article.ts';
import { decodeContent } from './encoding.ts';
import { hasErrors, type Issue, type Result } from './issue.ts';
import { type Channel, channelsSchema, type Site, siteSchema } from './schema.ts';
import { parseYaml, schemaIssues, type YamlFile } from './yaml.ts';

export interface Content {
  readonly site: Site;
  readonly channels: readonly Channel[];
  /** Usable and canceled articles in order of first publication, the oldest first; withheld ones are gone. */
  readonly articles: readonly Article[];
}

/** Files by their path below the content folder, such as `articles/2021/06/haihe.md`. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

/** Parses everything; `parse` may remember what it parsed before. */
export const parseContent = (files: ContentFiles, parse = parseArticle): Result<Content> => {
  const paths = [...files.keys()].toSorted();
  const site = parseYamlFile(files, 'site.yaml', siteSchema, Object.keys(siteSchema.shape));
  const channels = parseYamlFile(
    files,
    'channels.yaml',
    channelsSchema,
    Object.keys(channelsSchema.element.shape),
  );
  const parsed = paths
    .filter((path) => /^articles\/.*\.md$/.test(path))
    .map((path) => parse(path, files.get(path) ?? new Uint8Array()));
  const articles = parsed.flatMap((result) => (result.ok ? [result.value] : []));
  const issues = [
    ...site.issues,
    ...channels.issues,
    ...(channels.ok ? channelIssues(channels.value, channels.lineOf) : []),
    ...parsed.flatMap((result) => result.issues),
    ...duplicateIssues(articles),
    ...articles.flatMap((article) =>
      referenceIssues(article, channels.ok ? channels.value : undefined, idsOf(paths), files),
    ),
  ].toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  if (!site.ok || !channels.ok || hasErrors(issues)) return { ok: false, issues };
  const published = articles
    .filter((article) => article.pubStatus !== 'withheld')
    .toSorted((a, b) => compare(a.datePublished, b.datePublished) || compare(a.id, b.id));
  return { ok: true, value: { site: site.value, channels: channels.value, articles: published }, issues };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ids by file name, so that a record with an error of its own is no unknown id as well. */
const idsOf = (paths: readonly string[]) =>
  new Set(paths.filter((path) => path.endsWith('.md')).map((path) => path.replace(/^.*\/|\.md$/g, '')));

const parseYamlFile = <S extends z.ZodType>(
  files: ContentFiles,
  file: string,
  schema: S,
  known: readonly string[],
): Result<z.output<S>> & Pick<YamlFile, 'lineOf'> => {
  const lineOf = () => 1;
  const bytes = files.get(file);
  if (!bytes) {
    const remedy = 'write it; CONTRIBUTING.md shows what it holds';
    return {
      ok: false,
      lineOf,
      issues: [{ severity: 'error', file, line: 1, field: 'file', problem: 'is missing', remedy }],
    };
  }
  const decoded = decodeContent(file, bytes);
  if (!decoded.ok) return { ...decoded, lineOf };
  const yaml = parseYaml(file, decoded.value);
  if (yaml.issues.length > 0) return { ok: false, lineOf, issues: yaml.issues };
  const parsed = schema.safeParse(yaml.value);
  return parsed.success
    ? { ok: true, value: parsed.data, lineOf: yaml.lineOf, issues: decoded.issues }
    : { ok: false, lineOf, issues: schemaIssues(file, yaml, parsed.error.issues, known) };
};

const channelIssues = (channels: readonly Channel[], lineOf: YamlFile['lineOf']): Issue[] => {
  const parents = new Map(channels.map((channel) => [channel.id, channel.parent]));
  return channels.flatMap((channel, index) => {
    const at = (field: string, problem: string, remedy: string): Issue => ({
      severity: 'error',
      file: 'channels.yaml',
      line: lineOf([index, field]),
      field: `[${index}].${field}`,
      problem: `“${channel.id}” ${problem}`,
      remedy,
    });
    const found: Issue[] = [];
    if (channels.findIndex((other) => other.id === channel.id) !== index)
      found.push(at('id', 'is there twice', 'give one of them another id'));
    if (channel.parent && !parents.has(channel.parent))
      found.push(
        at(
          'parent',
          `has the unknown parent “${channel.parent}”`,
          `write one of ${[...parents.keys()].join(', ')}`,
        ),
      );
    else if (lineage(parents, channel.id).includes(channel.id))
      found.push(at('parent', 'is its own ancestor', 'remove one parent of the circle'));
    return found;
  });
};

/** The parents of a channel, nearest first; ends at a circle. */
const lineage = (parents: ReadonlyMap<string, string | undefined>, id: string): string[] => {
  const above: string[] = [];
  for (let next = parents.get(id); next && !above.includes(next); next = parents.get(next)) above.push(next);
  return above;
};

const duplicateIssues = (articles: readonly Article[]): Issue[] => {
  const first = new Map<string, Article>();
  return articles.flatMap((article): Issue[] => {
    const other = first.get(article.id);
    if (!other) {
      first.set(article.id, article);
      return [];
    }
    return [
      {
        severity: 'error',
        file: article.file,
        line: article.lineOf(['id']),
        field: 'id',
        problem: `“${article.id}” is also the id of ${other.file}`,
        remedy: 'give the newer article another id, and its file the same name',
      },
    ];
  });
};

/** What a record points at: channels, articles and pictures that must be there. */
const referenceIssues = (
  article: Article,
  channels: readonly Channel[] | undefined,
  ids: ReadonlySet<string>,
  files: ContentFiles,
): Issue[] => {
  const found: Issue[] = [];
  const say = (path: readonly PropertyKey[], field: string, problem: string, remedy: string) =>
    found.push({ severity: 'error', file: article.file, line: article.lineOf(path), field, problem, remedy });
  for (const [index, id] of article.articleSection.entries())
    if (channels && !channels.some((channel) => channel.id === id))
      say(
        ['articleSection', index],
        `articleSection[${index}]`,
        `“${id}” is no channel`,
        `write one of ${channels.map((channel) => channel.id).join(', ')}, or add it to channels.yaml`,
      );
  for (const [index, related] of article.related.entries())
    if (related.id && !ids.has(related.id))
      say(
        ['related', index, 'id'],
        `related[${index}].id`,
        `“${related.id}” is no article`,
        'write the id of one, or a url',
      );
  for (const [index, image] of article.image.entries())
    if (image.src.startsWith('/media/') && !files.has(image.src.slice(1)))
      say(
        ['image', index, 'src'],
        `image[${index}].src`,
        `content${image.src} is not there`,
        'add the file, or write https://…',
      );
  for (const { kind, address, line } of article.addresses) {
    const body = (problem: string, remedy: string) =>
      found.push({ severity: 'error', file: article.file, line, field: 'body', problem, remedy });
    const linked = articleLink(address);
    if (kind === 'link' && linked) {
      if (!ids.has(linked))
        body(`the link to “${address}” leads to no article`, 'write the name of its file');
    } else if (kind === 'link' && !/^(https?:|mailto:|\/|#)/.test(address))
      body(
        `the link to “${address}” leads nowhere`,
        'write https://…, a path of this site, or the name of an article’s file',
      );
    if (address.startsWith('/media/') && !files.has(address.slice(1)))
      body(`content${address} is not there`, 'add the file, or write https://…');
  }
  return found;
};

/** The id in a link to another record's file, such as `../05/haihe.md`. */
export const articleLink = (href: string): string | undefined =>
  /^(?:[\w./-]*\/)?([a-z0-9-]+)\.md$/.exec(href)?.[1];
