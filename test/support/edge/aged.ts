// A cache that heeds CDN-Cache-Control (RFC 9213) and says with Age how long it has had an answer, and behind it clients with caches of
// their own: undici's (RFC 9111), by the clock of this process. nginx knows neither header.

import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { Agent, type Dispatcher, interceptors, request } from 'undici';
import { listen } from '../run/servers/hub.ts';

const cached = (type: 'shared' | 'private'): Dispatcher =>
  new Agent().compose(interceptors.cache({ type, methods: ['GET'] }));

/** Where the client's Cache-Control stands while the edge reads its own in its place. */
const CLIENTS = 'x-cache-control-of-clients';

type Ask = (path: string, headers: Record<string, string>) => Promise<Response>;

const answer = (response: ServerResponse, status: number, headers: IncomingHttpHeaders, body: Buffer) => {
  response.sendDate = false;
  response.writeHead(status, headers).end(body);
};

export const openAged = async (worker: Ask) => {
  /** Status and Age of what passed. */
  const seen: { readonly byWorker: number[]; readonly byEdge: number[] } = { byWorker: [], byEdge: [] };
  const origin = createServer(async (asked, response) => {
    const { connection: _, 'keep-alive': __, ...sent } = asked.headers;
    const made = await worker(asked.url ?? '/', sent as Record<string, string>);
    seen.byWorker.push(made.status);
    const headers = {
      ...Object.fromEntries(made.headers),
      date: new Date().toUTCString(),
      'cache-control': made.headers.get('CDN-Cache-Control') ?? '',
      [CLIENTS]: made.headers.get('Cache-Control') ?? '',
    };
    answer(response, made.status, headers, Buffer.from(await made.arrayBuffer()));
  });
  const originUrl = await listen(origin);
  const edgeCache = cached('shared');
  const edge = createServer(async (asked, response) => {
    const { connection: _, host: __, 'keep-alive': ___, ...sent } = asked.headers;
    const got = await request(originUrl + asked.url, { dispatcher: edgeCache, headers: sent });
    seen.byEdge.push(got.statusCode);
    const { [CLIENTS]: clients, connection: ____, 'transfer-encoding': _____, ...headers } = got.headers;
    const body = Buffer.from(await got.body.arrayBuffer());
    answer(response, got.statusCode, { ...headers, 'cache-control': String(clients) }, body);
  });
  const edgeUrl = await listen(edge);
  return {
    seen,
    /** With an empty cache of its own. */
    client: () => {
      const dispatcher = cached('private');
      return async (path: string) => {
        const { statusCode, headers, body } = await request(edgeUrl + path, { dispatcher });
        await body.dump();
        return { status: statusCode, age: Number(headers.age ?? 0), headers };
      };
    },
    close: () => {
      for (const server of [origin, edge]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
};
