// The addresses below `/.desk/` that the script of a page asks.

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { LANGUAGES } from '../../content/language.ts';
import type { Own } from '../front.ts';
import { mayAsk } from './allowed.ts';
import { WHY_SCRIPT } from './data/client.ts';
import { WHY_STYLE } from './data/style.ts';
import { type Chosen, openNewsroom } from './newsroom.ts';

export const WHY_SCRIPT_PATH = '/.desk/why.js';
export const WHY_STYLE_PATH = '/.desk/why.css';

const FILES: Readonly<Record<string, readonly [type: string, text: string]>> = {
  [WHY_SCRIPT_PATH]: ['text/javascript', WHY_SCRIPT],
  [WHY_STYLE_PATH]: ['text/css', WHY_STYLE],
};

/** More than a paragraph has. */
const MOST = 2 ** 18;

export const serveWhy = (folder: string) => {
  const token = randomBytes(24).toString('base64url');
  const newsroom = openNewsroom(folder);

  const asks: Readonly<Record<string, (asked: Record<string, unknown>) => unknown>> = {
    'GET /.desk/questions': ({ page }) => newsroom.questions(String(page)),
    'POST /.desk/why': ({ page, text, at }) => newsroom.why(String(page), String(text), Number(at)),
    'POST /.desk/answer': ({ page, ...chosen }) => newsroom.answer(String(page), chosenOf(chosen)),
    'POST /.desk/undo': () => ({ undone: newsroom.undo() }),
  };

  const answer = async (request: IncomingMessage, response: ServerResponse, name: string) => {
    const send = (status: number, value: unknown) =>
      response
        .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
        .end(JSON.stringify(value));
    if (!mayAsk(request.headers, request.method ?? '', token))
      return send(403, { problem: 'not from a page of this desk' });
    if (Number(request.headers['content-length'] ?? 0) > MOST) return send(413, { problem: 'too long' });
    const query = new URL(request.url ?? '', 'http://desk').searchParams;
    const asked =
      request.method === 'GET' ? Object.fromEntries(query) : JSON.parse((await text(request)).slice(0, MOST));
    const found = asks[name]?.(asked);
    return send(found === undefined ? 404 : 200, found ?? null);
  };

  const own: Own = (path, request, response) => {
    const file = FILES[path];
    if (file && /^(GET|HEAD)$/.test(request.method ?? '')) {
      response.writeHead(200, { 'Content-Type': `${file[0]}; charset=utf-8`, 'Cache-Control': 'no-store' });
      response.end(file[1]);
      return true;
    }
    const name = `${request.method} ${path}`;
    if (!(name in asks)) return false;
    answer(request, response, name).catch((error: Error) => {
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(400, { 'Content-Type': 'application/json' })
          .end(JSON.stringify({ problem: error.message }));
    });
    return true;
  };
  return { own, token };
};

/** As a page sends it: whatever else it holds is not taken. */
const chosenOf = ({ field, at, word, choice, tag, scope }: Record<string, unknown>): Chosen => {
  const language = LANGUAGES.find((known) => known === tag);
  if ((scope !== 'record' && scope !== 'glossary') || language === undefined)
    throw new Error('scope is record or glossary, and tag a variant');
  return {
    field: String(field),
    at: Number(at),
    word: String(word),
    choice: String(choice),
    tag: language,
    scope,
  };
};
