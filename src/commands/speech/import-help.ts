// What `npm run import -- --help` says.

import { LANGUAGES } from '../../content/language.ts';

export const IMPORT_HELP = `Usage: npm run import -- FILE... [options]

Reads saved pages (text or HTML; - is standard input), writes content/articles/YYYY/MM/{id}.md and says line by line what it
understood and what it is unsure of. An uncertain record is pubStatus: withheld.

  --channel ID      the article's channel; several times for several, the first is home
  --lang TAG        ${LANGUAGES.join(', ')}; else it is detected
  --url URL         the page's address: links become absolute, and the source gets it
  --id ID           6 to 64 small letters, digits and hyphens; else from the address, or day and headline
  --punct=restore   half-width marks between Han to full width
  --pictures        fetch the pictures of the text into content/media, and say which could not be had
  --update          an id that exists: show the difference, and write what nobody changed by hand
  --dry-run         write nothing
  --json            the record and the warnings as JSON, one object a line
  --help            show this

  CONTENT_DIR=DIR   another content folder than content/

Exit status: 0 when every page was imported, 1 when one was refused, 2 for wrong options.
`;
