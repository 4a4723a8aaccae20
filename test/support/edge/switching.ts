// The Worker over a deployment that changes by itself, as a server whose clock stands still until a test moves it.

import { createServer } from 'node:http';
import type { Output } from '../../../src/press/make/output.ts';
import { listen } from '../run/servers/hub.ts';
import { workerOver } from '../run/workers/pressed.ts';

export const openSwitching = async (output: Output, begin: string) => {
  let now = begin;
  const ask = workerOver(output);
  const server = createServer(async (request, response) => {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
    const answer = await ask(now, request.url ?? '/', Object.fromEntries(headers));
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  return {
    url: await listen(server),
    /** Sets the clock, in seconds since the beginning. */
    at: (seconds: number) => {
      now = new Date(Date.parse(begin) + seconds * 1000).toISOString();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
