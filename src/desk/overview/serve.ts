// The desk's front page at its address, for a browser on this machine: in the language that it asks for, else the terminal's.

import { type Speech, speechOf, spoken } from '../../commands/speech/speech.ts';
import { toInstant } from '../../content/date.ts';
import { DESK_PATH, DESK_STYLE_PATH, renderDeskPage } from '../../page/desk/desk-page.ts';
import { DESK_STYLE } from '../../page/desk/desk-style.ts';
import type { Own } from '../front.ts';
import { type Listeners, withReload } from '../live-reload.ts';
import { HEADERS } from '../own-pages.ts';
import { isLoopback } from '../why/allowed.ts';
import { type State, sectionsOf } from './sections.ts';

/** The first of Accept-Language that we speak (RFC 9110 section 12.5.4). */
export const speechFor = (acceptLanguage: string | undefined, terminal: Speech): Speech => {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.split(';').map((text) => text.trim());
    const weight = parameters.find((text) => /^q=/i.test(text));
    return { tag, q: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
  });
  const [first] = wanted
    .filter(({ tag, q }) => q > 0 && /^(zh|en)\b/i.test(tag))
    .toSorted((a, b) => b.q - a.q);
  return first ? speechOf({ LANG: first.tag }) : terminal;
};

export const serveOverview =
  (stateOf: () => State, told: Listeners['told'], terminal: Speech): Own =>
  (path, { method = '', headers }, response) => {
    if (!/^(GET|HEAD)$/.test(method) || !isLoopback(headers.host)) return false;
    const send = (type: string, text: string) => {
      response.writeHead(200, {
        ...HEADERS,
        'Content-Type': `${type}; charset=utf-8`,
        Vary: 'Accept-Language',
      });
      response.end(method === 'HEAD' ? undefined : text);
      return true;
    };
    if (path === DESK_STYLE_PATH) return send('text/css', DESK_STYLE);
    if (`${path}/` === DESK_PATH) {
      response.writeHead(302, { Location: DESK_PATH, 'Cache-Control': 'no-store' }).end();
      return true;
    }
    if (path !== DESK_PATH) return false;
    const speech = speechFor(headers['accept-language'], terminal);
    const say = (text: string) => spoken(text, speech);
    const words = {
      title: say('The desk'),
      lead: say('the site on this machine, as it is now; this page follows each save'),
      copy: say('Copy'),
      copied: say('copied:'),
      open: say('open in VS Code'),
      more: (count: number) => say(`and ${count} more`),
    };
    const heard = told();
    const sections = sectionsOf(stateOf(), speech, toInstant(new Date().toISOString()));
    return send('text/html', withReload(renderDeskPage(speech, headers.host ?? '', words, sections), heard));
  };
