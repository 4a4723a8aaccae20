// The pictures of an imported page: which, and what could not be had. What fetches them is loaded only for them.

import type { Imported, Refused, Wishes } from '../../import/import-page.ts';
import { info } from '../../import/note.ts';
import type { Fetched } from './pictures.ts';

/** Those that the record would show. */
export const picturesFor = async (
  bytes: Uint8Array,
  { url }: Wishes,
  { fields }: Imported,
): Promise<Fetched> => {
  const [{ picturesOf }, { fetchPictures }, { isPublic }] = await Promise.all([
    import('../../import/pictures.ts'),
    import('./pictures.ts'),
    import('./public-address.ts'),
  ]);
  return fetchPictures(picturesOf(bytes, url), String(fields.id), { mayAsk: isPublic });
};

/** With what could not be had: the record shows it from where it is, as it would without. */
export const withMissed = <R extends Imported | Refused>(result: R, { missed }: Fetched): R => ({
  ...result,
  notes: [
    ...result.notes,
    ...missed.map(({ address, why }) => info(1, 'body', `the picture ${address} could not be had: ${why}`)),
  ],
});
