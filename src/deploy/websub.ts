// WebSub (W3C Recommendation): telling the hub of topics that changed.

import pMap from 'p-map';
import pRetry from 'p-retry';

/** What is read of the /catalog.json that the build made. */
export interface CatalogDocument {
  readonly site: string;
  readonly version: string;
  readonly hub: string | null;
  /** Of ids.lock: how many places it has, and their digest. */
  readonly lock: { readonly places: number; readonly digest: string };
  readonly feeds: readonly { readonly url: string; readonly etag: string; readonly channel?: unknown }[];
  /** Names of channels that are not there under them any more. */
  readonly moved?: Readonly<Record<string, string>>;
  readonly closed?: Readonly<Record<string, string | null>>;
}

export interface PingOptions {
  /** Before the second try, in milliseconds; twice as long before each further one. */
  readonly pause?: number;
  readonly tries?: number;
  /** How many topics are pinged at a time. */
  readonly atOnce?: number;
  readonly onPinged?: (topic: string) => void;
}

export interface Pinged {
  readonly left: readonly string[];
  /** Why, in a word for each of those that were tried. */
  readonly problems: readonly string[];
}

/** Pings the hub for each topic; a hub that does not answer after some tries is not asked any further. */
export const pingHub = async (
  hub: string,
  topics: readonly string[],
  { pause = 500, tries = 4, atOnce = 4, onPinged = () => {} }: PingOptions = {},
): Promise<Pinged> => {
  const problems: string[] = [];
  const left: string[] = [];
  let down = false;
  await pMap(
    topics,
    async (topic) => {
      try {
        if (down) throw new Error('not tried');
        await pRetry(() => ping(hub, topic), {
          retries: tries - 1,
          minTimeout: pause,
          randomize: true,
          shouldRetry: ({ error }) => !down && !(error instanceof Refusal),
        });
        onPinged(topic);
      } catch (error) {
        left.push(topic);
        if (down) return;
        problems.push(`${topic}: ${(error as Error).message}`);
        // A refusal is of this topic; silence and 5xx are the hub's.
        down = !(error instanceof Refusal);
      }
    },
    { concurrency: atOnce },
  );
  return { left: topics.filter((topic) => left.includes(topic)), problems };
};

/** Trying again would change nothing. */
class Refusal extends Error {}

/** Redirects that are followed; 303 is none of them: it says that the request was taken (RFC 9110 section 15.4.4). */
const MOVED = [301, 302, 307, 308];
const MOST_MOVES = 3;

/** What hubs take for a publication: the topic by both of the names that are in use. A hub that moved is asked in the same way. */
const ping = async (hub: string, topic: string, moves = 0): Promise<void> => {
  const response = await fetch(hub, {
    method: 'POST',
    body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic, 'hub.topic': topic }),
    redirect: 'manual', // fetch would ask by GET after 301 and 302, and any page would pass for a success
    signal: AbortSignal.timeout(10_000),
  });
  await response.body?.cancel();
  if (response.ok || response.status === 303) return;
  const location = MOVED.includes(response.status) ? response.headers.get('Location') : null;
  const next = location === null ? null : URL.parse(location, hub);
  if (next) {
    if (!/^https?:$/.test(next.protocol))
      throw new Refusal(`the hub leads to ${next.href}; only http and https are asked`);
    if (moves === MOST_MOVES)
      throw new Refusal(
        'the hub leads from one address to the next; look whether `hub` in site.yaml is its address',
      );
    return ping(next.href, topic, moves + 1);
  }
  const problem = `the hub answered ${response.status}`;
  const final = response.status < 500 && response.status !== 408 && response.status !== 429;
  throw final ? new Refusal(problem) : new Error(problem);
};
