// What stands between a Worker and its readers, on loopback: compresses as Cloudflare does, and misbehaves as a test wants.

import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { gzipSync } from 'node:zlib';
import { COMPRESSED_BY_EDGE } from '../../../../src/http/encoding/data/compressed-by-edge.ts';
import { listen } from './hub.ts';

export interface Passing {
  status: number;
  readonly headers: Headers;
  body: Buffer;
  readonly path: string;
  /** The value of User-Agent. */
  readonly reader: string | undefined;
  readonly request: Readonly<Record<string, string | string[] | undefined>>;
}

export interface EdgeFront {
  readonly url: string;
  /** Changes what passes, before it is compressed. */
  meddle: (passing: Passing) => void;
  /** Whether what passes is compressed. */
  compresses: (passing: Passing) => boolean;
  /** The paths that were asked for. */
  readonly asked: string[];
  readonly close: () => void;
}

export const openEdgeFront = async (
  worker: string,
  tls?: { readonly key: string; readonly cert: string },
): Promise<EdgeFront> => {
  const serve: RequestListener = async (request, response) => {
    const { url: path = '', headers, method = 'GET' } = request;
    front.asked.push(path);
    const sent = Object.entries(headers).filter(([name]) => !/^(host|connection)$/.test(name));
    const answer = await fetch(worker + path, {
      method,
      headers: sent as [string, string][],
      redirect: 'manual',
    });
    // fetch undoes what the Worker compressed: here it is done again, if nobody meddles.
    const wasCompressed = answer.headers.has('Content-Encoding');
    const passing: Passing = {
      status: answer.status,
      headers: new Headers(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
      path,
      reader: headers['user-agent'],
      request: headers,
    };
    front.meddle(passing);
    const etag = passing.headers.get('ETag');
    for (const name of ['Content-Length', 'Content-Encoding']) passing.headers.delete(name);
    const isText = COMPRESSED_BY_EDGE.includes(passing.headers.get('Content-Type')?.split(';')[0] ?? '');
    if (
      passing.body.length > 48 &&
      /gzip/.test(`${headers['accept-encoding']}`) &&
      (wasCompressed || isText) &&
      front.compresses(passing)
    ) {
      passing.body = gzipSync(passing.body);
      passing.headers.set('Content-Encoding', 'gzip');
      if (etag) passing.headers.set('ETag', etag.replace(/^(W\/)?/, 'W/'));
    }
    response.writeHead(passing.status, Object.fromEntries(passing.headers)).end(passing.body);
  };
  const server = tls ? createSecureServer(tls, serve) : createServer(serve);
  const url = await listen(server);
  const front: EdgeFront = {
    url: tls ? url.replace('http:', 'https:') : url,
    meddle: () => {},
    compresses: () => true,
    asked: [],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return front;
};
