// The look from outside: asks in their order, each again while what is wrong may pass, and resolves with what stays wrong.

import pMap from 'p-map';
import pRetry from 'p-retry';
import { fieldsOf } from '../read-json.ts';
import type { Answer, Ask, Finding, Silence } from './answer.ts';
import { askSite, type Door } from './ask.ts';
import { againAsks, catalogAsk, type FeedRow, feedAsks, healthAsk, pageAsks } from './asks.ts';
import { judge, type Verdict } from './verdict.ts';

export interface Look extends Pick<Door, 'authorization'> {
  /** The version that should be live; otherwise whichever is. */
  readonly version?: string | undefined;
  /** How long to ask again, in milliseconds for all of it, where what is wrong may pass. */
  readonly patience: number;
  /** The time now, in milliseconds of the epoch. */
  readonly clock: () => number;
}

export interface Seen {
  /** What the site says runs there. */
  readonly version: string | null;
  readonly asked: readonly {
    readonly address: string;
    readonly reader: string;
    readonly status: number | null;
    readonly ms: number | null;
  }[];
  readonly findings: readonly Finding[];
}

const WITHIN = 15_000; // milliseconds, for one answer
const AT_ONCE = 4;

class Wrong extends Error {
  readonly found: Found;
  constructor(found: Found) {
    super(found.verdict?.problem);
    this.found = found;
  }
}

interface Found {
  readonly ask: Ask;
  readonly answer: Answer | Silence;
  readonly verdict: Verdict | undefined;
}

/** One ask, and again after growing pauses. */
const look = (
  site: string,
  ask: Ask,
  { until, clock, authorization }: Pick<Look, 'clock' | 'authorization'> & { readonly until: number },
): Promise<Found> =>
  pRetry(
    async () => {
      const answer = await askSite(site, ask, { within: WITHIN, authorization });
      const verdict = judge(answer, ask, clock());
      if (verdict) throw new Wrong({ ask, answer, verdict });
      return { ask, answer, verdict };
    },
    {
      ...{ retries: 6, minTimeout: 500, factor: 2 },
      shouldRetry: ({ error }) =>
        error instanceof Wrong && error.found.verdict?.passes === true && clock() < until,
    },
  ).catch((error: Error) => {
    if (error instanceof Wrong) return error.found;
    throw error;
  });

const jsonIn = ({ answer }: Found): Readonly<Record<string, unknown>> => {
  if ('silence' in answer) return {};
  try {
    return fieldsOf(JSON.parse(new TextDecoder().decode(answer.body)));
  } catch {
    return {};
  }
};

const feedsIn = (catalog: Found): readonly FeedRow[] => {
  const { feeds } = jsonIn(catalog);
  return Array.isArray(feeds)
    ? feeds.filter((row): row is FeedRow => {
        const { url, etag, mediaType, format } = fieldsOf(row);
        return (
          [url, etag, mediaType, format].every((field) => typeof field === 'string') && URL.canParse(`${url}`)
        );
      })
    : [];
};

/** `site` is scheme and host: what the catalog names is asked for there, whatever the site's own address is. */
export const watchSite = async (
  site: string,
  { version: expected, patience, clock, authorization }: Look,
): Promise<Seen> => {
  const until = clock() + patience;
  const one = (ask: Ask) => look(site, ask, { until, clock, authorization });
  const all = (asks: readonly Ask[]) => pMap(asks, one, { concurrency: AT_ONCE });
  const health = await one(healthAsk(expected));
  const { version } = jsonIn(health);
  const runs = typeof version === 'string' ? version : undefined;
  const catalog = await one(catalogAsk(runs));
  const feeds = feedsIn(catalog);
  const first = await all([...feedAsks(feeds), ...pageAsks(feeds)]);
  const known = first.flatMap(({ ask, answer }) => ('silence' in answer ? [] : againAsks(ask, answer)));
  const found = [health, catalog, ...first, ...(await all(known))];
  return {
    version: runs ?? null,
    asked: found.map(({ ask, answer }) => ({
      address: site + ask.path,
      reader: ask.reader,
      status: 'silence' in answer ? null : answer.status,
      ms: 'silence' in answer ? null : answer.ms,
    })),
    findings: found.flatMap(({ ask, verdict }) => {
      if (!verdict) return [];
      const { check, problem, remedy } = verdict;
      return [{ check, address: site + ask.path, reader: ask.reader, problem, remedy }];
    }),
  };
};
