// Text that every format can carry.

/**
 * What no text of ours holds: control characters but tab and line break, lone surrogates, and code points that are no characters.
 * XML 1.0 (section 2.2) forbids most of them; C1, which it allows, is text of another charset, and HTML reads it as such.
 * Marks of direction stay: Hebrew and Arabic need them.
 */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Cs}\p{Noncharacter_Code_Point}]/u;

const EVERY = new RegExp(FORBIDDEN, 'gu');

/** The first of them as `U+0002`, if there is one. */
export const forbiddenIn = (text: string): string | undefined => {
  const found = FORBIDDEN.exec(text)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
};

/** The text without them. */
export const cleanText = (text: string): string => text.replace(EVERY, '');
