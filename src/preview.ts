// The Worker of a preview: the Worker as it is, and before it the pages of what readers do not have yet.

import { serveDraft } from './http/preview.ts';
import worker from './worker.ts';

export default {
  fetch: async (...[request, env, context]: Parameters<typeof worker.fetch>): Promise<Response> =>
    (await serveDraft(request, env?.ASSETS as Parameters<typeof serveDraft>[1])) ??
    worker.fetch(request, env, context),
};
