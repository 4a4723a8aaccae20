// An id for a new article, where nobody gives one.

import { globSync } from 'node:fs';
import { digest } from '../../press/make/digest.ts';
import { idFrom } from './pinyin.ts';

/** The file of an article, below the content folder. */
export const fileOf = (id: string, folder: string): string | undefined =>
  globSync(`articles/**/${id}.md`, { cwd: folder })[0];

/**
 * The headline as it is read aloud; with its day, where an article of another month is called so. The same headline again, which is
 * the same article by mistake, has the same id again.
 */
export const idFor = (
  headline: string,
  datePublished: string,
  folder: string,
  published: ReadonlySet<string>,
): string => {
  const words = idFrom(headline);
  const day = datePublished.slice(0, 10).replaceAll('-', '');
  const dated = `${day}-${words}`;
  const file = fileOf(words, folder);
  const isSame = file?.startsWith(`articles/${datePublished.slice(0, 7).replace('-', '/')}/`);
  const isFree = file === undefined && !published.has(words);
  if (words.length >= 6 && (isSame || isFree)) return words;
  return words === '' ? `${dated}${shortDigest(headline)}` : dated;
};

/** Six small letters and digits: enough to tell the headlines of a day from each other. */
const shortDigest = (text: string) =>
  digest(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 6);
