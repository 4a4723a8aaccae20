// A proxy of the site that writes down what readers ask for and what they get: it alone stands between them and workerd.

import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Visit {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly agent: string;
  readonly headers: IncomingHttpHeaders;
  /** What was sent of the body. */
  readonly bytes: number;
}

export interface Recorder {
  /** Without a slash at its end: the site's own address, so that every link leads here. */
  readonly url: string;
  /** Where the site is served. */
  readonly forwardTo: (url: string) => void;
  /** The visits since this was asked last. */
  readonly take: () => Visit[];
  readonly close: () => Promise<void>;
}

export const openRecorder = async (): Promise<Recorder> => {
  let target = '';
  let visits: Visit[] = [];
  const server = createServer((asked, answer) => {
    const { method = '', url: path = '', headers } = asked;
    const onward = request(target + path, { method, headers, agent: false }, (answered) => {
      const status = answered.statusCode ?? 0;
      let bytes = 0;
      answer.writeHead(status, answered.headers);
      answered.on('data', (chunk) => (bytes += chunk.length));
      // Written down before the reader sees the end, so that a reader that has ended is in the log.
      answered.on('end', () =>
        visits.push({ method, path, status, agent: headers['user-agent'] ?? '', headers, bytes }),
      );
      answered.pipe(answer);
    });
    onward.on('error', (error) => answer.destroy(error));
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forwardTo: (url) => {
      target = url;
    },
    take: () => {
      const taken = visits;
      visits = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Visits as lines, sorted: `newsboat GET /zh/rss.xml: 200 with a body`. */
export const linesOf = (visits: readonly Visit[]): string[] =>
  visits
    .map(({ agent, method, path, status, bytes }) =>
      line(agent.split('/')[0], method, path, status, bytes > 0),
    )
    .toSorted();

const line = (agent = '', method: string, path: string, status: number, hasBody: boolean) =>
  `${agent || 'nobody'} ${method} ${path}: ${status} with${hasBody ? '' : 'out'} a body`;

/** What is written down when a reader reads addresses for the first time. */
export const firstTime = (agent: string, addresses: readonly string[]): string[] =>
  addresses.map((address) => line(agent, 'GET', new URL(address).pathname, 200, true)).toSorted();

/** What is written down when nothing has changed since: without the right validator a reader gets a 200. */
export const unchanged = (agent: string, addresses: readonly string[]): string[] =>
  addresses.map((address) => line(agent, 'GET', new URL(address).pathname, 304, false)).toSorted();
