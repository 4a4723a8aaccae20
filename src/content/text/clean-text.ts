// Text that every format can carry.

/** Drops what XML 1.0 forbids (section 2.2) and mends lone surrogates: no later layer meets either. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
