// A channel that is closed, as the problem of who asks for it.

import type { ClosedChannel } from '../catalog/closed.ts';
import { pagePath } from '../feed/address.ts';
import type { Publisher } from '../feed/entry.ts';
import type { Variant } from '../script/variants.ts';
import type { Problem } from './problem.ts';

/** Who asks in a variant is led on in the same. */
export const closedProblem = (
  channel: string,
  { said, to }: ClosedChannel,
  variant: Variant,
  { url }: Publisher,
): Problem => ({
  kind: 'closed',
  channel,
  ...said[variant],
  ...(to && { to: 'url' in to ? to.url : url + pagePath(variant, to.channel) }),
});
