// Where pages say what they are, beside their text: names of meta elements, classes and variables.

const words = (text: string): readonly string[] => text.split(' ');

/** Names of meta elements (`name`, `property` or `itemprop`), in small letters; a title has an element of its own. */
export const META_NAMES = {
  headline: words('og:title twitter:title articletitle headline weibo:article:title'),
  title: words(''),
  published: words(
    'article:published_time og:published_time og:release_date datepublished pubdate publishdate publish_date firstpublishdate weibo:article:create_at bytedance:published_time apub:time',
  ),
  modified: words(
    'article:modified_time og:updated_time datemodified dateupdate bytedance:updated_time weibo:article:update_at',
  ),
  author: words('author article:author og:article:author dable:author byline byl parsely-author'),
  source: words('source contentsource article:source'),
  description: words('description og:description twitter:description'),
  url: words('og:url'),
  language: words('og:locale content-language'),
  site: words('og:site_name application-name sitename'),
};
export type MetaField = keyof typeof META_NAMES;

/** Elements that portals name by what they hold. */
export const META_HOOKS: readonly { readonly field: MetaField; readonly hook: RegExp }[] = [
  {
    field: 'source',
    hook: /^(?:js_name|(?:[a-z]+[-_]{1,2})*(?:news|article|post|ep)?[-_]?(?:source|laiyuan|media[-_]?name|com-media)(?:[-_]?(?:name|text|link))?)$/i,
  },
  {
    field: 'author',
    hook: /^(?:js_author_name|(?:[a-z]+[-_]{1,2})*(?:authors?|writer|reporter|zuozhe|author-?info|by-?line|metadata__author)(?:[-_]{0,2}(?:name|link|title|text))?)$/i,
  },
];

/** Variables of pages that write their date by a script. */
export const META_SCRIPTS: readonly {
  readonly field: MetaField;
  readonly name: string;
  readonly pattern: RegExp;
}[] = [
  {
    field: 'published',
    name: 'createTime',
    pattern: /\bcreateTime\s*[=:]\s*['"](\d{4}-\d{2}-\d{2}[^'"]*)['"]/,
  },
  { field: 'published', name: 'ct', pattern: /\bvar ct\s*=\s*['"](\d{10})['"]/ },
];
