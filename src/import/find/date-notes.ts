// What is unsure of a date by how it is written.

import { about, type Note } from '../note.ts';
import type { PageDate } from './date.ts';

/** `isConfirmed` where another place of the page says the same. */
export const dateNotes = (
  { date, line }: { readonly date: PageDate; readonly line: number },
  isConfirmed: boolean,
): Note[] => {
  const { written, zone } = date;
  const { notes, doubt, tell } = about('datePublished');
  tell(line, zone ? `“${written}” names its zone, ${zone}` : `“${written}” names no zone; +08:00 is taken`);
  if (date.isVague) doubt(line, `“${zone}” gives no offset from UTC; +08:00 is taken`, 'write the offset');
  if (date.isAmbiguous && !isConfirmed)
    doubt(
      line,
      `“${written}” is read with the day first`,
      'exchange day and month if the month stands first',
    );
  const timeless = `“${written}” has no time; 00:00 is written`;
  // A page that says its day twice, and no time, has none.
  if (!date.hasTime && isConfirmed) tell(line, timeless);
  else if (!date.hasTime) doubt(line, timeless, 'write the time if it is known');
  return notes;
};
