// content/channels.yaml.

import { z } from 'zod';
import { channelId, fullText, icon, list, localText, markdown, say, window } from './kinds.ts';
import { rule } from './match.ts';

/** The last four lead to documents (feed/formats/formats.ts). */
export const RESERVED = ['articles', 'archive', 'site', 'feed', 'rss', 'atom', 'json'];

const name = channelId.refine((id) => !RESERVED.includes(id), {
  error: `is a word of our addresses; write another id than ${RESERVED.join(', ')}`,
});

const GOES_ON = 'write the id of a channel, or an address https://…';

export const channelsSchema = z.array(
  z.strictObject(
    {
      id: name,
      name: localText('the name of the channel'),
      description: localText('what the channel holds'),
      parent: channelId.optional(),
      match: rule.optional(),
      aliases: list(name, '[travel], with each id that the channel had before').default([]),
      closed: z
        .strictObject(
          {
            reason: localText('why the channel was closed'),
            to: z
              .string(say('leads nowhere', GOES_ON))
              .regex(/^(https?:\/\/\S+|[a-z0-9]+(-[a-z0-9]+)*)$/, `leads nowhere; ${GOES_ON}`)
              .optional(),
          },
          say('is no table', 'write closed: {reason: …, to: …}'),
        )
        .optional(),
      icon: icon.optional(),
      window: window.default(30),
      fullText: fullText.default(true),
      markdown: markdown.default(false),
    },
    say('is no table', 'write {id, name, description}'),
  ),

  say('is no list', 'write a list of channels, each with id, name and description'),
);

/** The shape of an entry as JSON Schema, for the table of its fields. */
export const channelShape = (): unknown =>
  z.toJSONSchema(channelsSchema.element, { io: 'input', target: 'draft-7' });

/** `key` is the id under which it takes its places in the lock: absent where that is its own (channels/names.ts). */
export type Channel = z.output<typeof channelsSchema>[number] & { readonly key?: string };
