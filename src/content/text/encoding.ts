// Bytes to text: UTF-8 only, and what was decoded wrongly before it reached us is found and named.

import type { Issue, Result } from '../issue.ts';
import { MOST, NO_TEXT } from '../limits/most.ts';
import { forbiddenIn } from './clean-text.ts';

const OTHER_CHARSETS = ['gb18030', 'big5'] as const;

/** Decodes a content file; anything but UTF-8 is an error that names the likely charset and how to convert it. */
export const decodeContent = (file: string, bytes: Uint8Array): Result<string> => {
  const error = (line: number, problem: string, remedy: string): Issue => ({
    severity: 'error',
    file,
    line,
    field: 'file',
    problem,
    remedy,
  });
  if (bytes.length > MOST.bytes) return { ok: false, issues: [error(1, 'is larger than 1 MB', NO_TEXT)] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const charset = charsetOf(bytes);
    return {
      ok: false,
      issues: [
        error(
          1,
          `is not UTF-8, probably ${charset.toUpperCase()}`,
          `save it as UTF-8: in Notepad by File, Save as, Encoding; elsewhere by iconv -f ${charset} -t utf-8`,
        ),
      ],
    };
  }
  // Two editors that each put a mark before it leave two.
  const lines = text.replace(/^\uFEFF+/, '').split(/\r\n?|\n/);
  const issues = lines.flatMap((content, index): Issue[] => {
    const line = index + 1;
    if (content.includes('\uFFFD') || content.includes('锟斤拷'))
      return [
        error(line, 'holds U+FFFD, a character lost in decoding', 'copy the line from its source again'),
      ];
    const meant = content.length < 3 ? undefined : readWrongly(content);
    if (meant)
      return [
        error(line, `reads like UTF-8 taken for ${meant.charset}`, `it should probably say “${meant.text}”`),
      ];
    const forbidden = forbiddenIn(content);
    return forbidden
      ? [
          error(
            line,
            `holds ${forbidden}, which is no character of a text`,
            'remove it, or write what was meant',
          ),
        ]
      : [];
  });
  return issues.some((issue) => issue.severity === 'error')
    ? { ok: false, issues }
    : { ok: true, value: lines.join('\n'), issues };
};

/** What every other sentence holds, in either script. Bytes that are read in the wrong charset have hardly any of it. */
const FREQUENT = /[的一是不了在人有我他这這中来來上大为為和国國地到以说說时時要就出会會可也你对對生能]/g;

/** How many frequent characters there are; nothing where it can be none of that charset. */
const frequentIn = (charset: string, bytes: Uint8Array): number => {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return /\p{Script=Han}/u.test(text) ? (text.match(FREQUENT)?.length ?? 0) : -1;
  } catch {
    return -1;
  }
};

const charsetOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const [best] = OTHER_CHARSETS.map((name) => ({ name, count: frequentIn(name, bytes) })).sort(
    (a, b) => b.count - a.count,
  );
  return best?.name ?? 'gb18030';
};

/** Mojibake undone: a run of characters that, encoded back, is UTF-8 for Chinese. */
const readWrongly = (line: string): { charset: string; text: string } | undefined => {
  for (const run of line.match(/[^\x00-\x7F]{4,}/g) ?? [])
    for (const charset of mayBeMisread(run)) {
      const table = misread(charset, 0x80, 0xff);
      const bytes = [...run].flatMap((character) => table.get(character) ?? []);
      const text = new TextDecoder().decode(Uint8Array.from(bytes));
      const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
      const lost = text.match(/\uFFFD/g)?.length ?? 0;
      if (han >= 3 && lost * 5 <= han && bytes.length >= run.length)
        return { charset, text: text.slice(0, 20) };
    }
  return undefined;
};

const WRONG_CHARSETS = ['gbk', 'big5', 'windows-1252'] as const;

/** Han in UTF-8 begins with a byte E4 to E9: where one character in four is not of such a byte, no table is needed. */
const mayBeMisread = (run: string): string[] => {
  const counts = WRONG_CHARSETS.map(() => 0);
  leads ??= leadsOf();
  for (let at = 0; at < run.length; at++) {
    // Of a pair, the code point and, which is no character, its second half.
    const which = leads[run.codePointAt(at) as number] as number;
    if (which === 0) continue;
    for (let index = 0; index < counts.length; index++) (counts[index] as number) += (which >> index) & 1;
  }
  return WRONG_CHARSETS.filter((_, index) => (counts[index] as number) * 4 >= run.length);
};

/** By code point, a bit for each charset in which the character has such a byte. */
let leads: Uint8Array | undefined;

const leadsOf = (): Uint8Array => {
  const table = new Uint8Array(0x110000);
  for (const [index, charset] of WRONG_CHARSETS.entries())
    for (const character of misread(charset, 0xe4, 0xe9).keys())
      (table[character.codePointAt(0) as number] as number) |= 1 << index;
  return table;
};

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes of each character of a charset whose first byte lies between; made once, by the platform's own decoder. */
const misread = (charset: string, from: number, to: number): ReadonlyMap<string, readonly number[]> => {
  const name = `${charset} ${from}`;
  const known = tables.get(name);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(charset);
  for (let high = from; high <= to; high++) {
    if (charset === 'windows-1252') table.set(decoder.decode(Uint8Array.of(high)), [high]);
    else
      for (let low = 0x40; low <= 0xfe; low++) {
        const text = decoder.decode(Uint8Array.of(high, low));
        if ([...text].length === 1 && text !== '\uFFFD') table.set(text, [high, low]);
      }
  }
  tables.set(name, table);
  return table;
};
