// What is wrong with the names in a content folder: what would be silently left out, and what is another name on another machine.

import { isArticleFile } from '../../../content/content.ts';
import type { Issue } from '../../../content/issue.ts';

type Found = Pick<Issue, 'severity' | 'problem' | 'remedy'>;

const SETTINGS = ['site.yaml', 'channels.yaml', 'glossary.yaml'];

/** Whether anything is made of it. */
const counts = (path: string) => /^(articles|media)\//.test(path) || SETTINGS.includes(path);

/** A file that looks as if it were read and is not. */
const leftOut = (path: string): Found | undefined => {
  if (/^[^/]+\.ya?ml$/i.test(path) && !SETTINGS.includes(path))
    return {
      severity: 'warning',
      problem: 'is no file of ours, and is not read',
      remedy: `name it as one of ${SETTINGS.join(', ')}, or remove it`,
    };
  if (path.startsWith('articles/') && !isArticleFile(path))
    return {
      severity: 'warning',
      problem: 'is no article, as its name does not end in .md',
      remedy: 'give it a name that does, or move it out of articles/',
    };
  if (/\.md$/i.test(path) && !/^(articles\/|[^/]*README)/i.test(path))
    return {
      severity: 'warning',
      problem: 'is no article, as it is not in articles/',
      remedy: 'move it to articles/, or remove it',
    };
  return undefined;
};

/** A name that is another one elsewhere. */
const misnamed = (path: string): Found | undefined => {
  if (!counts(path)) return undefined;
  if (/[\p{Cc}\\]/u.test(path))
    return {
      severity: 'error',
      problem: 'has a control character or a backslash in its name',
      remedy: 'give it another name',
    };
  const composed = path.normalize('NFC');
  return composed === path
    ? undefined
    : {
        severity: 'error',
        problem: 'has a name in decomposed characters (NFD), which is another one on other machines',
        remedy: `name it ${composed}, in composed ones (NFC)`,
      };
};

export const nameIssues = (paths: readonly string[]): Issue[] => {
  const first = new Map<string, string>();
  return paths.flatMap((file): Issue[] => {
    const at = (found: Found): Issue => ({ file, line: 1, field: 'file', ...found });
    const key = file.normalize('NFC').toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    const twice: Found | undefined =
      other !== undefined && counts(file)
        ? {
            severity: 'error',
            problem: `has the name of ${other} but for its case or its form, which is the same one on other machines`,
            remedy: 'give one of them another name',
          }
        : undefined;
    return [leftOut(file), twice ?? misnamed(file)].filter((found) => found !== undefined).map(at);
  });
};
