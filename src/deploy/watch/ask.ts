// Asking: one request on a connection of its own, with these headers and no others, which `fetch` does not do.

import { request as askPlain, type IncomingMessage } from 'node:http';
import { request as askSecure } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { type Answer, type Ask, LATE, type Silence } from './answer.ts';
import { READERS } from './data/readers.ts';

const MOST = 2 ** 26; // bytes
const LIMIT = { maxOutputLength: MOST };

const DECODERS: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  gzip: (bytes) => promisify(gunzip)(bytes, LIMIT),
  br: (bytes) => promisify(brotliDecompress)(bytes, LIMIT),
};

const readAll = async (response: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST) throw new Error(`more than ${MOST} bytes`);
    chunks.push(chunk);
  }
  const encoding = response.headers['content-encoding'];
  const bytes = Buffer.concat(chunks);
  if (encoding === undefined || bytes.length === 0) return bytes;
  const decode = DECODERS[encoding.toLowerCase()];
  if (!decode) throw new Error(`encoded as ${encoding}`);
  return decode(bytes);
};

/** How a site is asked. */
export interface Door {
  /** The milliseconds that an answer may take. */
  readonly within: number;
  /** What a password in front of it takes, as the header has it. */
  readonly authorization?: string | undefined;
}

const headersOf = ({ reader, headers = {} }: Ask, { authorization }: Door): Record<string, string> => {
  const name = READERS[reader];
  return {
    Accept: '*/*',
    'Accept-Encoding': 'gzip, br',
    ...(typeof name === 'string' && { 'User-Agent': name }),
    ...(authorization !== undefined && { Authorization: authorization }),
    ...headers,
  };
};

export const askSite = async (site: string, ask: Ask, door: Door): Promise<Answer | Silence> => {
  const { within } = door;
  const address = new URL(ask.path, site);
  const begun = performance.now();
  const signal = AbortSignal.timeout(within);
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const send = address.protocol === 'https:' ? askSecure : askPlain;
      // No agent: a session that is taken up again shows no certificate.
      const options = { agent: false as const, headers: headersOf(ask, door), signal };
      send(address, options, resolve).on('error', reject).end();
    });
    const validTo = Date.parse((response.socket as TLSSocket).getPeerCertificate?.()?.valid_to ?? '');
    const body = await readAll(response);
    return {
      status: response.statusCode ?? 0,
      headers: Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]),
      ),
      body,
      ms: Math.round(performance.now() - begun),
      ...(!Number.isNaN(validTo) && { validTo }),
    };
  } catch (error) {
    // Also where it had begun to answer, and would never have ended.
    if (signal.aborted) return { silence: `no answer within ${within} ms`, code: LATE };
    const { message, code } = error as NodeJS.ErrnoException;
    return { silence: message || String(code), code };
  }
};
