// What the machine does not let a command do, in a sentence with its remedy. What is our own mistake is none of these, and is
// shown with its trace.

import { Changed } from '../../press/disk/content/changed.ts';
import { shown } from '../environment.ts';

type Sentence = (place: string, code: string) => string;

const each = (codes: readonly string[], sentence: Sentence): Record<string, Sentence> =>
  Object.fromEntries(codes.map((code) => [code, sentence]));

/** By the code of the system's error; `place` is the file or folder, where that is known. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  ...each(
    ['EACCES', 'EPERM'],
    (place, code) =>
      `${place} may not be read or written (${code}); give yourself the right to it, or run this as its owner`,
  ),
  ...each(
    ['EROFS'],
    (place, code) =>
      `${place} is where nothing may be written (${code}); choose another folder, or make that disk writable`,
  ),
  ...each(['ENOSPC', 'EDQUOT'], (_, code) => `the disk is full (${code}); make room on it, and try again`),
  ...each(
    ['EFBIG'],
    (_, code) =>
      `a file would be larger than this machine allows (${code}); raise the limit (ulimit -f unlimited), and try again`,
  ),
  ...each(
    ['EMFILE', 'ENFILE'],
    (_, code) => `too many files are open at once (${code}); raise the limit (ulimit -n 4096), and try again`,
  ),
  ...each(['ENOMEM'], (_, code) => `there is not enough memory (${code}); end other programs, and try again`),
  ...each(
    ['ENOTDIR', 'EISDIR', 'EEXIST', 'ENOTEMPTY'],
    (place, code) =>
      `${place} is in the way, a file for a folder or a folder for a file (${code}); move it away, or choose another folder`,
  ),
};

/** The fields of a system's error; a thread hands over nothing but the message. */
const partsOf = ({ message, code, path }: NodeJS.ErrnoException) => ({
  code: /^E[A-Z0-9]+$/.test(code ?? '') ? code : /^(E[A-Z0-9]+): /.exec(message)?.[1],
  place: path ?? /'([^']+)'/.exec(message)?.[1],
});

/** Nothing where the machine is not to blame. */
export const failureOf = (error: unknown): string | undefined => {
  if (error instanceof Changed) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code, place } = partsOf(error);
  if ((error as NodeJS.ErrnoException).code === 'ERR_SQLITE_ERROR')
    return `the output folder cannot be locked (${error.message}); see whether its disk is full or read-only`;
  if (!('syscall' in error) && code === undefined) return undefined;
  const where = place === undefined ? 'a file' : shown(place) || '.';
  const sentence = SENTENCES[code ?? ''];
  return sentence
    ? sentence(where, code ?? '')
    : `the machine did not let a file be read or written (${error.message}); mend that, and try again`;
};
