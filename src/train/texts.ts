// Texts to learn from, from the disk: lines of .txt, and of .txt.xz by the system's `xz`.

import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Text {
  readonly name: string;
  readonly lines: readonly string[];
}

export const textFiles = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    globSync('**/*.{txt,txt.xz}', { cwd: folder })
      .toSorted()
      .map((file) => join(folder, file)),
  );

/** `tw-law` of `…/tw-law.txt.xz` */
export const nameOf = (file: string): string => basename(file).replace(/\.txt(\.xz)?$/, '');

/** Lists of words: Simplified, and the Traditional forms with how often each is met. */
export const wordFiles = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    globSync('**/words-*.{tsv,tsv.xz}', { cwd: folder })
      .toSorted()
      .map((file) => join(folder, file)),
  );

export const readText = (file: string): Text => {
  const bytes = file.endsWith('.xz')
    ? execFileSync('xz', ['-dc', file], { maxBuffer: 2 ** 30 })
    : readFileSync(file);
  return {
    name: nameOf(file),
    lines: bytes
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== ''),
  };
};

/** Sentences that were written for this, in Taiwan's standard: what genuine text of offices lacks. */
export const writtenLines = (): string[] =>
  textFiles([join(import.meta.dirname, 'written')]).flatMap((file) => readText(file).lines);
