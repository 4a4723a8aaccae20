// The Worker of the desk: the Worker as it is, asked for nothing compressed.

import worker from './worker.ts';

type Fetch = typeof worker.fetch;

export default {
  fetch: (...[request, env, context]: Parameters<Fetch>): ReturnType<Fetch> => {
    const headers = new Headers(request.headers);
    headers.delete('Accept-Encoding');
    return worker.fetch(new Request(request, { headers }), env, context);
  },
};
