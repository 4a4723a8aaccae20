// How sure a date is: whether the time that a page shows and that of a meta element are one, with their zones, and how it is written.

import { about, type Note } from '../note.ts';
import type { PageDate } from './date.ts';

/** Zones from which pages for Chinese readers are written, by their hours from UTC. */
const HOURS = new Set([-8, -7, -5, -4, 0, 1, 2, 3, 5.5, 7, 9, 10, 11, 13]);

const dayOf = (value: string) => value.slice(0, 10);
const inZone = (value: string, hours: number) =>
  new Date(Date.parse(value) + hours * 3_600_000).toISOString();

/**
 * How the time of the text and that of a meta element say the same: to the minute; the text has only the `day`; the meta element
 * calls the page's clock UTC, `mistaken`; or the page's clock is that of `elsewhere`. Nothing where they do not.
 */
export const agreementOf = (
  text: PageDate,
  meta: PageDate,
): 'same' | 'day' | 'mistaken' | 'elsewhere' | undefined => {
  const apart = (Date.parse(text.value) - Date.parse(meta.value)) / 60_000;
  const isMetaDay = !meta.hasTime && dayOf(text.value) === dayOf(meta.value);
  if (!text.hasTime && meta.hasTime) {
    const days = [meta.value, ...[0, 8].map((hours) => inZone(meta.value, hours))].map(dayOf);
    return days.includes(dayOf(text.value)) ? 'day' : undefined;
  }
  if (isMetaDay || Math.abs(apart) <= 1) return 'same';
  if (text.zone || !meta.hasTime) return undefined;
  // Digits alike: 09:30 on the page is 09:30Z for a machine that knows no zones; any other zone is said on purpose.
  const isAlike = text.value.slice(0, 16) === meta.value.slice(0, 16);
  if (isAlike) return /(?:Z|[+-]00:?00)$/.test(meta.value) ? 'mistaken' : 'elsewhere';
  const hours = 8 + Math.round(apart / 15) / 4;
  return Math.abs(apart - (hours - 8) * 60) <= 1 && HOURS.has(hours) && meta.zone ? 'elsewhere' : undefined;
};

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
