// One file of another site's, within limits. The door of undici.

import { Agent, request } from 'undici';
import { MOST_MEDIA } from '../../content/media/most.ts';
import { lookupWhere, type MayAsk } from './public-address.ts';

export type Downloaded = { readonly bytes: Uint8Array } | { readonly refused: string };

/** Milliseconds, of all redirects together. */
const PATIENCE = 20_000;
const REDIRECTS = 5;

export interface Limits {
  readonly mayAsk: MayAsk;
  readonly bytes?: number;
  readonly patience?: number;
}

/** No referrer is sent, which some refuse; every redirect is looked at like the first address. */
export const download = async (
  address: string,
  { mayAsk, bytes = MOST_MEDIA.picture, patience = PATIENCE }: Limits,
): Promise<Downloaded> => {
  const dispatcher = new Agent({ connect: { lookup: lookupWhere(mayAsk), timeout: patience } });
  const signal = AbortSignal.timeout(patience);
  try {
    let url = new URL(address);
    for (let hops = 0; hops <= REDIRECTS; hops++) {
      if (!/^https?:$/.test(url.protocol)) return { refused: `${url.protocol} is neither http nor https` };
      // A number is connected to without being looked up.
      const literal = url.hostname.replace(/^\[|\]$/g, '');
      if (/^[\d.]+$|:/.test(literal) && !mayAsk(literal)) return { refused: 'its address is a private one' };
      const headers = { accept: 'image/*', 'user-agent': 'fanjian' };
      const response = await request(url, { dispatcher, signal, headers });
      const { statusCode, body } = response;
      const location = [response.headers.location].flat()[0];
      if (statusCode >= 300 && statusCode < 400 && location !== undefined) {
        body.on('error', () => {}).destroy();
        url = new URL(location, url);
        continue;
      }
      if (statusCode !== 200) {
        body.on('error', () => {}).destroy();
        return { refused: `the answer is ${statusCode}` };
      }
      const chunks: Uint8Array[] = [];
      let length = 0;
      for await (const chunk of body as AsyncIterable<Uint8Array>) {
        length += chunk.length;
        if (length > bytes) return { refused: `it is longer than ${bytes} bytes` };
        chunks.push(chunk);
      }
      return { bytes: new Uint8Array(Buffer.concat(chunks)) };
    }
    return { refused: `it is redirected more than ${REDIRECTS} times` };
  } catch (error) {
    return { refused: signal.aborted ? `it took more than ${patience / 1000} seconds` : messageOf(error) };
  } finally {
    dispatcher.destroy().catch(() => {});
  }
};

const messageOf = (error: unknown): string =>
  error instanceof AggregateError ? messageOf(error.errors[0]) : (error as Error).message;
