// The Worker of the desk: the Worker as it is, asked for nothing compressed.

import type { createApp } from './http/app.ts';

type Worker = Pick<ReturnType<typeof createApp>, 'fetch'>;
type Fetch = Worker['fetch'];

export const plain = (worker: Worker): Worker => ({
  fetch: (...[request, env, context]: Parameters<Fetch>): ReturnType<Fetch> => {
    const headers = new Headers(request.headers);
    headers.delete('Accept-Encoding');
    return worker.fetch(new Request(request, { headers }), env, context);
  },
});
