// Which icon stands for a feed: the channel's, else the site's.

import { own } from '../../content/own.ts';
import type { Publisher } from '../entry.ts';
import type { Icons } from './medium.ts';

export const iconsFor = ({ icons }: Publisher, channel: string | undefined): Icons | undefined =>
  icons && ((channel === undefined ? undefined : own(icons.channels, channel)) ?? icons.site);
