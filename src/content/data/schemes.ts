// The schemes that a link in a text may have.

/** By scheme, what a reader's program does with it. None runs anything, or reads a file of the reader's, without being asked. */
export const SCHEMES: Readonly<Record<string, string>> = {
  http: 'opens a page',
  https: 'opens a page',
  mailto: 'begins a letter, which the reader may send (RFC 6068)',
  tel: 'shows a number to call (RFC 3966)',
  sms: 'begins a message, which the reader may send (RFC 5724)',
  geo: 'shows a place on a map (RFC 5870)',
  ftp: 'fetches a file (RFC 1738)',
  magnet: 'names a file by its digest, and asks before it is fetched',
  webcal: 'offers a calendar to subscribe to',
};

/** Those that would run what is in the address itself. */
export const RUNS = new Set(['javascript', 'vbscript', 'data']);
