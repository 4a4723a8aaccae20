// The open page follows a save: the desk tells it of each build. The Worker has nothing of it.

import type { ServerResponse } from 'node:http';

export const RELOAD_SCRIPT_PATH = '/.desk/reload.js';
export const BUILDS_PATH = '/.desk/builds';

/** A browser asks again by itself when the desk was gone for a while. While a dialog is open the page waits for it to close. */
export const RELOAD_SCRIPT = `const { search } = new URL(document.currentScript.src);
let due = false;
const follow = () => { if (due && !document.querySelector('dialog[open]')) location.reload(); };
new EventSource('${BUILDS_PATH}' + search).addEventListener('built', () => { due = true; follow(); });
document.addEventListener('close', follow, true);
`;

/** `heard` is how often they were told when the page was made: what came between is told at once. */
export const withReload = (page: string, heard?: number): string => {
  const query = heard === undefined ? '' : `?heard=${heard}`;
  return page.replace(/<\/head>/i, `<script src="${RELOAD_SCRIPT_PATH}${query}" defer></script>\n</head>`);
};

export interface Listeners {
  /** At the address that it asked. */
  readonly add: (response: ServerResponse, url?: string) => void;
  readonly tell: () => void;
  /** How often they were told. */
  readonly told: () => number;
}

const BUILT = 'event: built\ndata:\n\n';

/** Those that have a page open (the HTML standard, server-sent events). */
export const createListeners = (): Listeners => {
  const open = new Set<ServerResponse>();
  let told = 0;
  return {
    told: () => told,
    add: (response, url = '') => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write('retry: 500\n\n');
      const [, heard] = /\?heard=(\d+)$/.exec(url) ?? [];
      if (heard !== undefined && Number(heard) < told) response.write(BUILT);
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    tell: () => {
      told++;
      for (const response of open) response.write(BUILT);
    },
  };
};
