// The articles of a content folder, drafts too, that have open questions.

import { join } from 'node:path';
import { type Article, parseArticle } from '../../content/article.ts';
import { isArticleFile, parseSettings } from '../../content/content.ts';
import type { Issue } from '../../content/issue.ts';
import { loadContent, readIfThere } from '../../press/disk/content/content-folder.ts';
import { type House, houseFrom } from '../../script/hand/in-variant.ts';

export interface Shelf {
  readonly house: House;
  /** The newest first; those with errors are left out. */
  readonly articles: readonly Article[];
}

/** The house of a folder whose settings have no errors; its articles are not read. */
export const readHouse = (folder: string): House => {
  const files = ['site.yaml', 'channels.yaml', 'glossary.yaml'].flatMap((file) => {
    const bytes = readIfThere(join(folder, file));
    return bytes ? [[file, bytes] as const] : [];
  });
  const { site, glossary } = parseSettings(new Map(files));
  if (!site.ok || !glossary.ok) throw new Error('site.yaml or glossary.yaml has errors; run npm run check');
  return houseFrom({ site: site.value, glossary: glossary.value });
};

/** One by its path, as it is on the disk now; nothing where it went or has errors. */
export const readArticle = (folder: string, file: string): Article | undefined => {
  const bytes = readIfThere(join(folder, file));
  const parsed = bytes && parseArticle(file, bytes);
  return parsed?.ok ? parsed.value : undefined;
};

/** As it is on the disk now; or what is wrong with its settings. */
export const readShelf = (folder: string): Shelf | { readonly issues: readonly Issue[] } => {
  const files = loadContent(folder);
  const { site, glossary } = parseSettings(files);
  if (!site.ok || !glossary.ok) return { issues: [...site.issues, ...glossary.issues] };
  const articles = [...files].flatMap(([path, bytes]) => {
    const parsed = isArticleFile(path) ? parseArticle(path, bytes) : undefined;
    return parsed?.ok ? [parsed.value] : [];
  });
  return {
    house: houseFrom({ site: site.value, glossary: glossary.value }),
    articles: articles.toSorted((a, b) => (a.datePublished < b.datePublished ? 1 : -1)),
  };
};
