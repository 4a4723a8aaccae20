// A proxy between the cache and the Worker: it changes nothing, and writes down each request that gets through the cache.

import { createServer, type IncomingHttpHeaders, request } from 'node:http';

export interface Seen {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** What the Worker said; absent until it does, 0 when it is down. */
  status?: number;
}

export interface Recorder {
  /** With its port. */
  readonly host: string;
  /** In the order in which they came. */
  readonly seen: readonly Seen[];
  /** Lets nothing through until what it returns is called: a Worker that takes its time. */
  readonly hold: () => () => void;
  readonly close: () => void;
}

export const openRecorder = async (origin: string): Promise<Recorder> => {
  const { hostname, port } = new URL(origin);
  const seen: Seen[] = [];
  let gate = Promise.resolve();
  const server = createServer(async (asked, answered) => {
    const { method = '', url: path = '', headers, rawHeaders } = asked;
    const row: Seen = { method, path, headers };
    seen.push(row);
    await gate;
    const options = { hostname, port, method, path, headers: rawHeaders, agent: false };
    const passed = request(options, (answer) => {
      row.status = answer.statusCode ?? 0;
      answered.writeHead(row.status, answer.rawHeaders);
      answer.pipe(answered);
    });
    passed.on('error', () => {
      row.status = 0;
      // As a server that is down: no answer, not even an error.
      answered.destroy();
    });
    asked.pipe(passed);
  });
  const listening = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  return {
    host: `127.0.0.1:${listening}`,
    seen,
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
