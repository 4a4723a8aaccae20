// One request to a server of this machine, answered in full.

import { Agent, request } from 'node:http';
import { digest } from '../../src/press/make/digest.ts';

export interface Answer {
  readonly status: number;
  readonly etag: string | undefined;
  readonly retryAfter: string | undefined;
  readonly cacheControl: string | undefined;
  readonly bytes: Buffer;
  /** What came over the wire before the body. */
  readonly headBytes: number;
}

/** Keeps as many connections open as it needs, at most 50. */
export const createClient = () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  return {
    get: (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const sent = request(url, { agent, headers, timeout: 30_000 }, (response) => {
          const chunks: Buffer[] = [];
          response
            .on('data', (chunk) => chunks.push(chunk))
            .on('error', reject)
            .on('end', () =>
              resolve({
                status: response.statusCode ?? 0,
                etag: response.headers.etag,
                retryAfter: response.headers['retry-after'],
                cacheControl: response.headers['cache-control'],
                bytes: Buffer.concat(chunks),
                headBytes: lengthOfHead(response.statusMessage ?? '', response.rawHeaders),
              }),
            );
        });
        sent.on('timeout', () => sent.destroy(new Error('no answer within half a minute')));
        sent.on('error', reject).end();
      }),
    close: () => agent.destroy(),
  };
};

export type Client = ReturnType<typeof createClient>;

/** `HTTP/1.1 200 OK`, `name: value`, an empty line. */
const lengthOfHead = (message: string, raw: readonly string[]): number =>
  `HTTP/1.1 200 ${message}`.length + 4 + raw.reduce((sum, text) => sum + text.length + 2, 0);

export const etagOfBytes = (bytes: Uint8Array): string => `"${digest(bytes)}"`;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
