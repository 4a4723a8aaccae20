// A row about a file of the content: its headline, its page, and where it is on the disk.

import { basename, join, resolve } from 'node:path';
import { shown } from '../../commands/environment.ts';
import { readArticle } from '../../commands/review/find.ts';
import { articlePath } from '../../feed/address.ts';
import type { DeskRow } from '../../page/desk/desk-page.ts';
import type { Variant } from '../../script/variants.ts';

/** About a line of a file below the content folder, and its page in a variant. */
export type RowOf = (file: string, line: number, variant?: Variant) => DeskRow;

const isArticle = (file: string) => /^articles\/.*\.md$/.test(file);

/** For VS Code and its kin, as their own links have it. */
const opens = (file: string, line: number): string =>
  `vscode://file/${encodeURI(resolve(file).replaceAll('\\', '/')).replace(/^\//, '')}:${line}`;

/** Named by its headline, where it has one. */
export const rowsIn =
  (folder: string, hasPage: (id: string) => boolean, own: Variant): RowOf =>
  (file, line, variant = own) => {
    const article = isArticle(file) ? readArticle(folder, file) : undefined;
    const [id, path] = [basename(file, '.md'), join(folder, file)];
    return {
      text: article?.headline ?? basename(file),
      ...(article && { language: article.inLanguage }),
      ...(isArticle(file) && hasPage(id) && { href: articlePath(variant, id) }),
      place: `${shown(path)}:${line}`,
      opens: opens(path, line),
    };
  };
