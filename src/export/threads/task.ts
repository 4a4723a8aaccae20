// What an address answers, as files: asked with the validator of what stands there, and written where the Worker does not say 304.

import { createHash } from 'node:crypto';
import { isNavigation, variesByNavigation } from '../../http/navigation.ts';
import type { Address } from '../addresses.ts';
import type { Row } from '../ledger.ts';
import { shelve, stands } from '../shelf.ts';
import type { HereWorker } from '../worker.ts';

/** The folders of the export, by what is answered from them. */
export const SITE = 'site';
/** The page that a browser gets that opens a document. */
export const OPENED = 'opened';
export const GONE = 'gone';
export const ABSENT = 'absent';

export interface Job {
  readonly addresses: readonly Address[];
  /** What is known of the files of these addresses. */
  readonly known: readonly Row[];
}

export interface Done {
  /** All files of these addresses as they stand now. */
  readonly rows: readonly Row[];
  readonly written: readonly string[];
}

/** Of what stood before: rows by their paths, and the addresses that they are of. */
interface Known {
  readonly byPath: ReadonlyMap<string, Row>;
  readonly seen: ReadonlySet<string>;
}

/** What a browser says that opens an address. */
export const OPENS = { 'Sec-Fetch-Dest': 'document' };

/** The file of an answer, by its status. */
const fileOf = ({ path, file }: Address, status: number, opened: boolean): string =>
  status === 200 || status === 304
    ? opened
      ? `${OPENED}${file}.html`
      : SITE + file
    : `${status === 410 ? GONE : ABSENT}${decodeURI(path)}${opened ? '.html' : '.json'}`;

const EXPECTED = [200, 304, 410];

const secondsOf = (date: string | null) => (date === null ? undefined : Date.parse(date) / 1000);

export const createTask = (worker: HereWorker, out: string) => {
  const view = async (address: Address, { byPath: known, seen }: Known, headers: Record<string, string>) => {
    const opened = isNavigation(new Headers(headers));
    const last = known.get(fileOf(address, 200, opened));
    const asked = last?.tag && stands(out, last) ? { ...headers, 'If-None-Match': last.tag } : headers;
    const answer = await worker.ask(address.path, asked);
    if (!EXPECTED.includes(answer.status))
      throw new Error(`${address.path} is answered with ${answer.status}; build again`);
    const varies = variesByNavigation(answer.headers);
    if (answer.status === 304 && last) return { row: last, isNew: false, varies };
    const bytes = Buffer.from(await answer.arrayBuffer());
    const path = fileOf(address, answer.status, opened);
    const tag = answer.headers.get('ETag') ?? createHash('sha256').update(bytes).digest('base64url');
    const before = known.get(path);
    if (before?.tag === tag && stands(out, before)) return { row: before, isNew: false, varies };
    const modified = secondsOf(answer.headers.get('Last-Modified'));
    const type = answer.headers.get('Content-Type') ?? '';
    return {
      row: shelve(
        out,
        { path, address: address.path, tag, type, modified, bytes },
        before,
        !seen.has(address.path),
      ),
      isNew: true,
      varies,
    };
  };

  return async ({ addresses, known }: Job): Promise<Done> => {
    const rows: Row[] = [];
    const written: string[] = [];
    const before: Known = {
      byPath: new Map(known.map((row) => [row.path, row])),
      seen: new Set(known.map((row) => row.address)),
    };
    for (const address of addresses) {
      const plain = await view(address, before, {});
      // The Worker itself says where it makes a difference who asks.
      for (const { row, isNew } of plain.varies ? [plain, await view(address, before, OPENS)] : [plain]) {
        rows.push(row);
        if (isNew) written.push(row.path);
      }
    }
    return { rows, written };
  };
};
