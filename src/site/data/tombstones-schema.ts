// The JSON Schema of /tombstones.json.

import { address, instant, listOf, orNull, record, VARIANT } from './schema-kinds.ts';

const text = (description: string) => ({ type: 'string', description });

const GONE = record(
  {
    id: text('of the article'),
    published: instant('when it was published'),
    withdrawn: instant('when it was withdrawn'),
    channels: listOf(text('an id'), 'its own channels'),
    entries: listOf(
      record(
        {
          id: text('of the entry'),
          variant: VARIANT,
          url: address('which is answered with 410'),
          reason: text('why, in this variant'),
        },
        'the article in a variant',
      ),
      'in every variant',
    ),
  },
  'a withdrawn article: take it away wherever you have it',
);

const LEFT = record(
  {
    id: text('of the article'),
    channels: listOf(text('an id'), 'the channels that once had it, and have it no more'),
    entries: listOf(
      record({ id: text('of the entry'), variant: VARIANT }, 'the article in a variant'),
      'in every variant',
    ),
  },
  'a published article that left channels: take it out of these. The row goes when it comes back to all of them',
);

export const TOMBSTONES_SCHEMA = {
  title: '/tombstones.json',
  ...record(
    {
      $schema: address('where this schema stands'),
      site: address('scheme and host of the site'),
      updated: orNull(instant('the last withdrawal')),
      tombstones: listOf(GONE, 'what was ever withdrawn, the last first'),
      left: listOf(LEFT, 'what left a channel'),
    },
    'What a mirror has to take away',
  ),
};
