// Accept-Encoding, letter by letter, as browsers, readers and libraries send it, and as Cloudflare sends it in their place: a shared
// cache keeps an answer for each of them, so the list is short.

export const ACCEPT_ENCODINGS: readonly string[] = [
  'br, gzip', // Cloudflare
  'gzip, br', // Cloudflare, Miniflux
  'gzip', // Go, OkHttp
  'gzip, deflate, br, zstd', // Chromium, Firefox
  'gzip, deflate, br', // Safari, NetNewsWire, Python
  'gzip, deflate', // Python, WebKit
  'deflate, gzip', // curl, PHP
  'deflate, gzip, br',
  'deflate, gzip, br, zstd',
  'gzip,deflate',
  'gzip,deflate,br',
  'br, gzip, deflate', // Node
  'gzip;q=1.0,deflate;q=0.6,identity;q=0.3', // Ruby
  'identity',
  '*',
  '',
];
