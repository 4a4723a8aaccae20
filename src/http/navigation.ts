// Whether a person opens an address in a browser, or a program fetches it: docs/adr/0009-sec-fetch-dest.md.

/** What tells them apart. */
export const NAVIGATION = 'Sec-Fetch-Dest';

/** On every answer that depends on it, and on nothing else. */
export const VARY_BY_NAVIGATION = { Vary: NAVIGATION };

/** Browsers say what they fetch for (Fetch Metadata); readers, pollers and validators do not say it, or say otherwise. */
export const isNavigation = (headers: Headers): boolean => headers.get(NAVIGATION) === 'document';

/** Whether an answer depends on it. */
export const variesByNavigation = (headers: Headers): boolean =>
  headers.get('Vary')?.split(', ').includes(NAVIGATION) ?? false;
