// The Worker of a preview: the Worker as it is, and before it the pages of what readers do not have yet.

import { serveDraft } from './http/preview.ts';
import worker from './worker.ts';

type Fetch = typeof worker.fetch;

export default {
  fetch: async (...[request, env, context]: Parameters<Fetch>): Promise<Response> =>
    (env && 'ASSETS' in env ? await serveDraft(request, env.ASSETS) : undefined) ??
    worker.fetch(request, env, context),
};
