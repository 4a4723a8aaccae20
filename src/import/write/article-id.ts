// An article's id: from the last segment of the address that names it, else from day and headline. The same page gives the same id.

import { digestOf } from './digest.ts';

/** An id for a page whose address gives none. */
export type IdFor = (headline: string, datePublished: string) => string;

/** Of its day, and nothing that can be read. */
const ofItsDay: IdFor = (headline, datePublished) => `${datePublished.slice(0, 10)}-${digestOf(headline)}`;

const ID = /^[a-z0-9-]{6,64}$/;

/** Last segments that name no article. */
const COMMON =
  /^(?:index|default|content|detail|article|articles|news|show|view|story|page|mobile|amp)(?:-\w{1,4})?$/;

/** Segments behind an article's that say how it is shown. */
const SHOWN =
  /^(?:amp|m|wap|print|full|trad|simp|traditional|simplified|chinese|big5|gb|gb2312|utf-?8|hant|hans|zh|cn|tw|hk|sc|tc|zh-\w{2,7}|zh-han[st]-\w{2})$/;

/** Of a name of a host what is the site's own: news.example.com.tw is example. */
const siteOf = (host: string): string =>
  host
    .split('.')
    .slice(0, -1)
    .findLast((label) => !/^(?:com?|net|org|gov|edu|ac|idv)$/.test(label)) ?? '';

export const idOf = (
  url: string | undefined,
  datePublished: string,
  headline: string,
  idFor: IdFor = ofItsDay,
): string => {
  const { pathname, hostname } = new URL(url ?? 'https://none.invalid/');
  const slugs = pathname.split('/').map((segment) =>
    segment
      .replace(/\.\w{2,5}$/, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  );
  const named = slugs.findLast((slug) => slug !== '' && !SHOWN.test(slug)) ?? '';
  // A number alone is another article's at another site; a short one, or a day, is many articles' of this one.
  const isNumber = /^[\d-]+$/.test(named);
  const isNone =
    COMMON.test(named) ||
    (isNumber && (named.length < 5 || /^(?:20)?\d{2}-?[01]\d(?:-?[0-3]\d)?$/.test(named)));
  const id = isNumber ? `${siteOf(hostname)}-${named}` : named;
  return ID.test(id) && !isNone ? id : idFor(headline, datePublished);
};
