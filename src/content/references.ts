// What the files of content/ say of each other: channels, ids, links and pictures that must be there, and only once.

import { type ArticleHead, lineOf } from './article.ts';
import type { Sections } from './channels/sections.ts';
import type { Issue } from './issue.ts';
import { mediaTypeBy } from './media/kinds.ts';
import { mediaIssues, notOf } from './media/media-issues.ts';
import { ownMedia } from './media/own-media.ts';
import { ANY_ARTICLE, resolve } from './uri.ts';

export const duplicateIssues = (articles: readonly ArticleHead[]): Issue[] => {
  const first = new Map<string, ArticleHead>();
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
        line: lineOf(article, ['id']),
        field: 'id',
        problem: `“${article.id}” is also the id of ${other.file}`,
        remedy: 'give the newer article another id, and its file the same name',
      },
    ];
  });
};

/** What a record points at: channels, articles and pictures that must be there. `published` are the ids of the lock. */
export const referenceIssues = (
  article: ArticleHead,
  sections: Sections | undefined,
  published: ReadonlySet<string>,
  ids: ReadonlySet<string>,
  files: { readonly has: (path: string) => boolean },
): Issue[] => {
  const found: Issue[] = [];
  const say = (path: readonly PropertyKey[], field: string, problem: string, remedy: string) =>
    found.push({
      severity: 'error',
      file: article.file,
      line: lineOf(article, path),
      field,
      problem,
      remedy,
    });
  for (const [index, name] of article.articleSection.entries()) {
    const problem = sections?.problemOf(name, published.has(article.id));
    if (problem) say(['articleSection', index], `articleSection[${index}]`, ...problem);
  }
  for (const [index, related] of article.related.entries())
    if (related.id && !ids.has(related.id))
      say(
        ['related', index, 'id'],
        `related[${index}].id`,
        `“${related.id}” is no article`,
        'write the id of one, or a url',
      );
  found.push(...mediaIssues(article, files));
  for (const { kind, address, line } of article.addresses) {
    const body = (problem: string, remedy: string) =>
      found.push({ severity: 'error', file: article.file, line, field: 'body', problem, remedy });
    const linked = articleLink(address);
    const path = resolve(address, ANY_ARTICLE);
    if (kind === 'link' && linked) {
      if (!ids.has(linked.id))
        body(
          `the link to “${address}” leads to no article that is published`,
          'write the name of the file of one',
        );
    } else if (kind === 'link' && (address === '' || path === undefined || leadsNowhere(path, sections, ids)))
      body(
        `the link to “${address}” leads nowhere`,
        'write https://…, a path of this site, or the name of an article’s file',
      );
    const file = ownMedia(address);
    if (file && !files.has(file)) body(`content/${file} is not there`, 'add the file, or write https://…');
    else if (file && kind === 'image' && !mediaTypeBy(file)?.startsWith('image/'))
      body(...notOf(file, 'image'));
  }
  return found;
};

/** Every article of ours that it leads to. */
export const linksOf = (article: ArticleHead): { id: string; field: string; line: number }[] => [
  ...article.related.flatMap(({ id }, index) =>
    id ? [{ id, field: `related[${index}].id`, line: lineOf(article, ['related', index, 'id']) }] : [],
  ),
  ...article.addresses.flatMap(({ kind, address, line }) => {
    const { place, rest } = ownPlace(resolve(address, ANY_ARTICLE) ?? '');
    const id = articleLink(address)?.id ?? (place === 'articles' ? idIn(rest) : undefined);
    return kind === 'link' && id ? [{ id, field: 'body', line }] : [];
  }),
];

/** The id in a link to another record's file, such as `../05/haihe.md#bridges`, and what stands behind its name. */
export const articleLink = (href: string): { readonly id: string; readonly rest: string } | undefined => {
  const [, id, rest = ''] = /^(?:\/?(?:[\w.-]+\/)*)([a-z0-9-]+)\.md([?#].*)?$/s.exec(href) ?? [];
  return id === undefined ? undefined : { id, rest };
};

/** Whether a path of ours, `/{variant}/…`, names an article or a channel that is not there. */
const leadsNowhere = (path: string, sections: Sections | undefined, ids: ReadonlySet<string>): boolean => {
  const { place, rest } = ownPlace(path);
  // `#note` and `?query` are of the article's own page.
  if (/^[^?#]*/.exec(path)?.[0] === ANY_ARTICLE) return false;
  if (place === 'articles') return !ids.has(idIn(rest));
  // `archive`, and documents such as rss.xml, are of the whole site.
  if (place === '' || place === 'archive' || place.includes('.')) return false;
  return sections !== undefined && !sections.isThere(place);
};

/** What stands behind the variant in a path of ours, and behind that. */
const ownPlace = (path: string): { readonly place: string; readonly rest: string } => {
  const [, place = '', rest = ''] = /^\/zh(?:-[a-z-]+)?\/([^/?#]+)\/?([^?#]*)/i.exec(path) ?? [];
  return { place, rest };
};

const idIn = (rest: string): string => rest.replace(/(\.json)?\/?$/, '');
