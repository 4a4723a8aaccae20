// One request as it is: the path as it is written, the Host that is given, no redirect followed, nothing decompressed.

import { type IncomingHttpHeaders, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** The bytes as UTF-8. */
  readonly text: string;
  /** What the cache did: `MISS`, `HIT`, `STALE`, `UPDATING`, `EXPIRED`, `REVALIDATED`; absent where it takes no part. */
  readonly cache: string | undefined;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** In milliseconds: who is silent for so long waits for something that does not come. */
const PATIENCE = 20_000;

export const ask = (
  port: number,
  path: string,
  { method = 'GET', headers = {} }: Question = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    // No URL, which would drop a `?` with nothing after it.
    const options = { hostname: '127.0.0.1', port, path, method, headers, agent: false };
    const asked = request(options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('error', reject);
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const cache = answer.headers['x-cache'] as string | undefined;
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          bytes,
          text: String(bytes),
          cache,
        });
      });
    });
    asked.setTimeout(PATIENCE, () => asked.destroy(new Error(`no answer: ${path}`)));
    asked.on('error', reject);
    asked.end();
  });

/** Status, and what the cache did. */
export const outcome = ({ status, cache }: Answer) => [status, cache] as const;
