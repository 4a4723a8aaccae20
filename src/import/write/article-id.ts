// An article's id: from the address's last segment, else from day and headline. The same page gives the same id.

import { digestOf } from './digest.ts';

const ID = /^[a-z0-9-]{6,64}$/;

/** Last segments that name no article. */
const COMMON =
  /^(?:index|default|content|detail|article|articles|news|show|view|story|page|mobile|amp)(?:-\w{1,4})?$/;

export const idOf = (url: string | undefined, datePublished: string, headline: string): string => {
  const segment = url ? (new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '') : '';
  const slug = segment
    .replace(/\.\w{2,5}$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ID.test(slug) && !COMMON.test(slug) ? slug : `${datePublished.slice(0, 10)}-${digestOf(headline)}`;
};
