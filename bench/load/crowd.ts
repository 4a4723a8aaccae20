// 50 pollers at once, who know what each address answered before and compare every answer with it.

import type { Server } from '../site/server.ts';
import { type Answer, type Client, createClient, etagOfBytes, pause } from './client.ts';
import type { Poll } from './profile.ts';

export const POLLERS = 50;

/** Before a poller asks once more for what it did not get. */
const RETRY_AFTER = 3000;

export interface Report {
  readonly answered: number;
  readonly notModified: number;
  /** Answers that are not what they should be: status, tag or bytes. */
  readonly wrong: string[];
  /** Requests that got no answer, such as from a server that was down. */
  readonly unanswered: number;
  /** Of these, the ones that got none a little later either. */
  readonly lost: number;
}

/** What an address answered first: its status and its tag. */
type Memory = Map<string, { status: number; etag: string | undefined }>;

/** 200 and 410: an article may have been withdrawn. */
const FIRST = new Set([200, 410]);

/**
 * Takes polls until there were `amount`; `memory` is what was learned before. A tag is the digest of the bytes for all but
 * `isOpaque` paths, of which the tag alone is compared.
 */
export const poll = async (
  { url }: Pick<Server, 'url'>,
  polls: Iterator<Poll>,
  amount: number,
  memory: Memory,
  onAnswer: (count: number) => void | Promise<void> = () => {},
): Promise<Report> => {
  const client = createClient();
  const report = { answered: 0, notModified: 0, wrong: [] as string[], unanswered: 0, lost: 0 };
  const note = (what: string) => void (report.wrong.length < 20 && report.wrong.push(what));
  let taken = 0;

  const one = async ({ path, conditional }: Poll) => {
    const known = memory.get(path);
    const etag = conditional ? known?.etag : undefined;
    const answer = await persist(client, url + path, etag, report);
    if (!answer) return;
    const { status } = answer;
    if (!known) {
      if (FIRST.has(status)) memory.set(path, { status, etag: answer.etag });
      else note(`${path}: ${status}`);
    } else if (etag !== undefined) {
      if (status !== 304 || answer.etag !== etag) note(`${path} with ${etag}: ${status} ${answer.etag}`);
    } else if (status !== known.status || answer.etag !== known.etag)
      note(`${path}: ${status} ${answer.etag}, before ${known.status} ${known.etag}`);
    if (status === 200 && !isOpaque(path) && etagOfBytes(answer.bytes) !== answer.etag)
      note(`${path}: not the bytes of its ETag`);
    if (status === 304) report.notModified++;
    report.answered++;
    await onAnswer(report.answered);
  };
  await Promise.all(
    Array.from({ length: POLLERS }, async () => {
      while (taken < amount) {
        taken++;
        await one(polls.next().value);
      }
    }),
  );
  client.close();
  return report;
};

/** A page of an archive has a tag made of its articles' digests. */
const isOpaque = (path: string): boolean => path.includes('/archive/');

const persist = async (
  { get }: Client,
  url: string,
  etag: string | undefined,
  report: { unanswered: number; lost: number },
): Promise<Answer | undefined> => {
  const headers: Record<string, string> = etag === undefined ? {} : { 'If-None-Match': etag };
  try {
    return await get(url, headers);
  } catch {
    report.unanswered++;
  }
  await pause(RETRY_AFTER);
  try {
    return await get(url, headers);
  } catch {
    report.lost++;
    return undefined;
  }
};
