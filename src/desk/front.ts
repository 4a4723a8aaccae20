// What stands before wrangler at the desk: everything passes byte for byte, as the Worker made it and so never compressed, but
// that a page says which records have errors, and every answer how long it took.

import { Agent, request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { BANNER_STYLE, BANNER_STYLE_PATH } from '../page/issue-banner.ts';

/** Puts on a page what the desk says there; nothing while there is nothing to say. `isOpened`: a person opens it in a browser. */
export type Banner = (
  path: string,
  isOpened: boolean,
  host: string | undefined,
) => ((page: string) => string) | undefined;

/** What the desk answers by itself, in wrangler's place; whether it did. */
export type Own = (path: string, request: IncomingMessage, response: ServerResponse) => boolean;

/** A page of the desk may also hear of builds. */
const POLICY = 'content-security-policy';
const mayListen = (headers: RawHeaders) =>
  headers.map((text, index) =>
    index % 2 === 1 && headers[index - 1]?.toLowerCase() === POLICY ? `${text}; connect-src 'self'` : text,
  );

/** Headers as they came, name after name and value after value. */
type RawHeaders = readonly string[];

const without = (headers: RawHeaders, ...names: string[]): string[] =>
  headers.filter((_, index) => !names.includes((headers[index - (index % 2)] ?? '').toLowerCase()));

/** What the Worker took, for the network panel of a browser (W3C Server Timing); what is deployed says nothing of it. */
const timing = (begun: number): RawHeaders => [
  'Server-Timing',
  `worker;dur=${(performance.now() - begun).toFixed(1)}`,
];

const CONDITIONS = [
  ...['if-none-match', 'if-modified-since', 'if-match', 'if-unmodified-since'],
  ...['range', 'if-range'],
];

const isPage = ({ headers }: IncomingMessage) => /^text\/html\b/i.test(headers['content-type'] ?? '');

/** Listens on this machine alone; resolves when it does, and rejects when the port is taken. */
export const startFront = async (
  port: number,
  upstream: number,
  banner: Banner,
  own: Own = () => false,
): Promise<void> => {
  const agent = new Agent({ keepAlive: true });

  const fetch = (request: IncomingMessage, ...left: string[]) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const { method, url } = request;
      // wrangler compresses what it is asked to, and leaves it the strong tag that is the digest of other bytes.
      const headers = without(request.rawHeaders, 'accept-encoding', ...left);
      const options = { agent, host: '127.0.0.1', port: upstream, method, path: url, headers };
      request.pipe(ask(options, resolve).on('error', reject));
    });

  /** Not left out because the reader has it. */
  const fetchWhole = (request: IncomingMessage) => fetch(request, ...CONDITIONS);

  const pass = (answer: IncomingMessage, response: ServerResponse, begun: number) => {
    response.sendDate = false;
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, [
      ...answer.rawHeaders,
      ...timing(begun),
    ]);
    answer.on('error', () => response.destroy());
    response.on('close', () => answer.destroy());
    answer.pipe(response);
  };

  const passWith = async (
    put: (page: string) => string,
    answer: IncomingMessage,
    response: ServerResponse,
    { isHead, begun }: { isHead: boolean; begun: number },
  ) => {
    const page = Buffer.from(put(await text(answer)));
    response.sendDate = false;
    // What it was before is no longer true, and nobody may keep a page with a banner.
    const untrue = ['etag', 'last-modified', 'cache-control', 'content-length', 'transfer-encoding'];
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, [
      ...mayListen(without(answer.rawHeaders, ...untrue)),
      ...['Cache-Control', 'no-store'],
      ...timing(begun),
      ...(isHead ? [] : ['Content-Length', String(page.length)]),
    ]);
    response.end(isHead ? undefined : page);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url === BANNER_STYLE_PATH) {
      response.writeHead(200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(BANNER_STYLE);
      return;
    }
    const begun = performance.now();
    const path = (request.url ?? '').replace(/\?.*$/s, '');
    if (own(path, request, response)) return;
    const answer = await fetch(request);
    const put = banner(path, request.headers['sec-fetch-dest'] === 'document', request.headers.host);
    const mayBePage = answer.statusCode === 304 || isPage(answer);
    if (put === undefined || !mayBePage || !/^(GET|HEAD)$/.test(request.method ?? '')) {
      pass(answer, response, begun);
      return;
    }
    const whole = await fetchWhole(request);
    if (isPage(whole)) {
      answer.resume();
      await passWith(put, whole, response, { isHead: request.method === 'HEAD', begun });
    } else {
      whole.destroy();
      pass(answer, response, begun);
    }
  };

  const listen = (host: string) =>
    new Promise<void>((listening, failed) => {
      createServer((request, response) => {
        serve(request, response).catch((error: Error) => {
          if (response.headersSent) response.destroy();
          else response.writeHead(502, { 'Content-Type': 'text/plain' }).end(`${error.message}\n`);
        });
      })
        .on('error', failed)
        .listen(port, host, listening);
    });
  await listen('127.0.0.1');
  // `localhost` is both, where the machine has both.
  await listen('::1').catch(() => {});
};
