// The JSON Schema of one line of /manifest/: of the index, and of its parts.

import { address, CHANNELS, count, instant, REVISIONS, record, sha256, VARIANT } from './schema-kinds.ts';

const text = (description: string) => ({ type: 'string', description });

const PATH = text('what is put behind the address of the site');

const LINE = {
  path: { ...PATH, description: `${PATH.description}: its record` },
  id: text('of the entry, for ever'),
  variant: VARIANT,
  channels: CHANNELS,
  published: instant('when it was published'),
};

export const MANIFEST_SCHEMA = {
  title: 'a line of /manifest/',
  oneOf: [
    record(
      { site: address('scheme and host of the site'), updated: instant('the newest change') },
      'the first line of the index',
    ),
    record(
      { path: PATH, lines: count('how many lines it has'), digest: sha256('of its bytes') },
      'a part, in the index',
    ),
    record(
      {
        ...LINE,
        updated: instant('when a reader would notice a change'),
        digest: sha256('of what the record says: the one that it carries'),
        revisions: REVISIONS,
      },
      'an article in a variant',
      ['revisions'],
    ),
    record(
      {
        ...LINE,
        withdrawn: instant('when it was withdrawn'),
        reason: text('why, in this variant'),
        revisions: REVISIONS,
      },
      'an article that was withdrawn',
      ['revisions'],
    ),
    record(
      {
        path: PATH,
        type: text('its media type'),
        length: count('in bytes'),
        digest: sha256('of its bytes'),
      },
      'a picture or a recording',
    ),
  ],
};
