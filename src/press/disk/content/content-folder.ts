// The content folder from the disk. Links are followed; what cannot be read is an issue, and what goes while it is read was not there.

import { accessSync, constants, lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../../content/article.ts';
import type { ContentFiles } from '../../../content/content.ts';
import type { Issue } from '../../../content/issue.ts';
import { Changed } from './changed.ts';
import { nameIssues } from './name-issues.ts';
import { isPassedOver } from './passed-over.ts';

/** What tells that a file is the same as before without reading it, as git does. */
export interface Stamp {
  readonly length: number;
  readonly stamp: string;
}

export interface Listing {
  /** Every file, unread, by its path below the folder with `/`. */
  readonly files: ReadonlyMap<string, Stamp>;
  readonly issues: readonly Issue[];
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? String(error);

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

export const listContent = (folder: string): Listing => {
  const files = new Map<string, Stamp>();
  const issues: Issue[] = [];
  const say = (severity: Issue['severity'], file: string, problem: string, remedy: string) =>
    issues.push({ severity, file, line: 1, field: 'file', problem, remedy });
  /** Folders, each once, by what they are and not by what they are called: links may lead anywhere. */
  const read = new Map<string, string>();
  const linked: string[] = [];

  /** Of what it leads to; nothing where there is nothing to be had. */
  const statOf = (path: string): Stats | undefined => {
    const whole = join(folder, path);
    try {
      const stats = statSync(whole);
      if (stats.isFile()) accessSync(whole, constants.R_OK);
      return stats;
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ELOOP' || (code === 'ENOENT' && isLink(whole)))
        say('error', path, 'is a link that leads to nothing', 'point it to a file or a folder, or remove it');
      else if (path.includes('\uFFFD'))
        say('error', path, 'has a name that is not UTF-8', 'give it another name');
      else if (code !== 'ENOENT') unreadable(path, code);
      return undefined;
    }
  };
  const unreadable = (path: string, code: string) =>
    say('error', path, `cannot be read (${code})`, 'give yourself the right to read it, or remove it');

  const look = (below: string): void => {
    const { dev, ino } = statSync(join(folder, below));
    const before = read.get(`${dev} ${ino}`);
    if (before !== undefined) {
      const problem = `leads to ${before || 'the folder itself'}, which is read already`;
      say('warning', below, problem, 'remove the link');
      return;
    }
    read.set(`${dev} ${ino}`, below);
    for (const name of readdirSync(join(folder, below)).toSorted()) {
      if (isPassedOver(name)) continue;
      const path = below ? `${below}/${name}` : name;
      const stats = statOf(path);
      if (stats?.isDirectory()) {
        if (isLink(join(folder, path))) linked.push(path);
        else lookAt(path);
      } else if (stats?.isFile()) {
        const { size, mtimeMs, ctimeMs } = stats;
        files.set(path, { length: size, stamp: [size, mtimeMs, ctimeMs, stats.ino].join(' ') });
      } else if (stats) say('warning', path, 'is neither a file nor a folder', 'remove it');
    }
  };
  const lookAt = (path: string): void => {
    try {
      look(path);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') unreadable(path || '.', codeOf(error));
    }
  };

  lookAt('');
  // After the others, so that a folder is known by its own name.
  for (const path of linked) lookAt(path);
  return { files, issues: [...issues, ...nameIssues([...files.keys()])] };
};

export const readFiles = (folder: string, paths: readonly string[]): ContentFiles =>
  new Map(
    paths.map((path) => {
      const bytes = readIfThere(join(folder, path));
      if (!bytes) throw new Changed(path);
      return [path, new Uint8Array(bytes)];
    }),
  );

export const readIfThere = (file: string): Buffer | undefined => {
  try {
    return readFileSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** Every file of a content folder. */
export const loadContent = (folder: string): ContentFiles =>
  readFiles(folder, [...listContent(folder).files.keys()]);

/** Parses a file once for as long as its bytes stay the same. */
export const createParser = (): typeof parseArticle => {
  const parsed = new Map<string, { bytes: Uint8Array; result: ReturnType<typeof parseArticle> }>();
  return (file, bytes) => {
    const known = parsed.get(file);
    if (known && Buffer.compare(known.bytes, bytes) === 0) return known.result;
    const result = parseArticle(file, bytes);
    parsed.set(file, { bytes, result });
    return result;
  };
};
