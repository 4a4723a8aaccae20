// content/channels.yaml.

import { z } from 'zod';
import { channelId, fullText, icon, localText, markdown, say, window } from './kinds.ts';

const RESERVED = ['articles', 'archive', 'site'];

export const channelsSchema = z.array(
  z.strictObject(
    {
      id: channelId.refine((id) => !RESERVED.includes(id), {
        error: `is a word of our addresses; write another id than ${RESERVED.join(', ')}`,
      }),
      name: localText('the name of the channel'),
      description: localText('what the channel holds'),
      parent: channelId.optional(),
      icon: icon.optional(),
      window: window.default(30),
      fullText: fullText.default(true),
      markdown: markdown.default(false),
    },
    say('is no table', 'write {id, name, description}'),
  ),

  say('is no list', 'write a list of channels, each with id, name and description'),
);

export type Channel = z.output<typeof channelsSchema>[number];
