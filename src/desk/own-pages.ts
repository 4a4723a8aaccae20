// What the desk answers by itself: the pages of what readers do not have yet, and what its own pages load.

import type { Drafts } from '../press/drafts.ts';
import type { Own } from './front.ts';
import { BUILDS_PATH, type Listeners, RELOAD_SCRIPT, RELOAD_SCRIPT_PATH, withReload } from './live-reload.ts';

interface Desk {
  readonly listeners: Listeners;
  readonly drafts: () => Drafts | undefined;
  readonly issuesOn: () => ((page: string) => string) | undefined;
  /** What is put on the page of an article that a browser on this machine opened. */
  readonly whyOn: (path: string, host: string | undefined) => ((page: string) => string) | undefined;
}

/** Of a page that only the desk has. */
export const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

export const ownPages =
  ({ listeners, drafts, issuesOn, whyOn }: Desk): Own =>
  (path, { method = '', headers, url }, response) => {
    if (!/^(GET|HEAD)$/.test(method)) return false;
    const send = (type: string, text: string) => {
      response.writeHead(200, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` });
      response.end(method === 'HEAD' ? undefined : text);
      return true;
    };
    if (path === BUILDS_PATH) {
      listeners.add(response, url);
      return true;
    }
    if (path === RELOAD_SCRIPT_PATH) return send('text/javascript', RELOAD_SCRIPT);
    const page = drafts()?.pages.get(path);
    if (page === undefined) return false;
    const whole = issuesOn()?.(page) ?? page;
    if (headers['sec-fetch-dest'] !== 'document') return send('text/html', whole);
    return send('text/html', withReload(whyOn(path, headers.host)?.(whole) ?? whole));
  };
