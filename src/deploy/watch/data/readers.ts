// Readers as they name themselves: bot protection goes by these. Who sends no name is the first that is turned away.

/** The value of User-Agent, by the reader's name; null sends none. */
export const READERS: Readonly<Record<string, string | null>> = {
  'no User-Agent': null,
  FreshRSS: 'FreshRSS/1.27.1 (Linux; https://freshrss.org)',
  Miniflux: 'Mozilla/5.0 (compatible; Miniflux/2.2.13; +https://miniflux.app)',
  NetNewsWire: 'NetNewsWire (RSS Reader; https://netnewswire.com/)',
  'Tiny Tiny RSS': 'Tiny Tiny RSS/25.10 (https://tt-rss.org/)',
  Feedly: 'Feedly/1.0 (+http://www.feedly.com/fetcher.html; 3 subscribers; )',
  Inoreader: 'Inoreader/1.0 (+http://www.inoreader.com/feed-fetcher; 3 subscribers; )',
  feedparser: 'feedparser/6.0.11 +https://github.com/kurtmckee/feedparser/',
};
