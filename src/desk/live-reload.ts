// The open page follows a save: the desk tells it of each build. The Worker has nothing of it.

import type { ServerResponse } from 'node:http';

export const RELOAD_SCRIPT_PATH = '/.desk/reload.js';
export const BUILDS_PATH = '/.desk/builds';

/** A browser asks again by itself when the desk was gone for a while. */
export const RELOAD_SCRIPT = `new EventSource('${BUILDS_PATH}').addEventListener('built', () => location.reload());\n`;

export const withReload = (page: string): string =>
  page.replace(/<\/head>/i, `<script src="${RELOAD_SCRIPT_PATH}" defer></script>\n</head>`);

export interface Listeners {
  readonly add: (response: ServerResponse) => void;
  readonly tell: () => void;
}

/** Those that have a page open (the HTML standard, server-sent events). */
export const createListeners = (): Listeners => {
  const open = new Set<ServerResponse>();
  return {
    add: (response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write('retry: 500\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    tell: () => {
      for (const response of open) response.write('event: built\ndata:\n\n');
    },
  };
};
