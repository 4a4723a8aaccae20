// Whether a person opens an address in a browser, or a program fetches it: docs/adr/0009-sec-fetch-dest.md.

/** On every answer that depends on it. */
export const VARY_BY_NAVIGATION = { Vary: 'Sec-Fetch-Dest' };

/** Browsers say what they fetch for (Fetch Metadata); readers, pollers and validators do not say it, or say otherwise. */
export const isNavigation = (headers: Headers): boolean => headers.get('Sec-Fetch-Dest') === 'document';
