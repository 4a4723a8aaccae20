// What a month of subscribers costs a publisher, from what one answer was measured to cost. Pure.

import { PLANS, type Plan } from './prices.ts';

/** Of one answer. */
export interface Figures {
  /** Bytes over the wire: head alone, and head with the document after gzip. */
  readonly bytes304: number;
  readonly bytes200: number;
  /** Milliseconds of CPU: a comparison, and a document that must be read and rendered. */
  readonly cpu304: number;
  readonly cpuRender: number;
}

/** What is assumed of subscribers and of the edge; change it here and the table follows. */
export const ASSUMED = {
  days: 30,
  /** Changes of a subscribed feed a day: as often each subscriber takes the document whole. */
  changesADay: 10,
  /** Of all requests, how many Cloudflare's cache answers without the Worker. They are charged as requests all the same. */
  edgeHits: 0.9,
  /** Who subscribes to a hub polls once a day, to be sure; the hub fetches the document for each change. */
  pollsWithHubADay: 1,
  subscribers: 1000,
} as const;

export const INTERVALS = [10, 30, 60] as const;

export interface Month {
  readonly requests: number;
  /** Milliseconds. */
  readonly cpu: number;
  readonly bytes: number;
}

/** Of `subscribers` who poll every `minutes`, or who are told by a hub. */
export const monthOf = (figures: Figures, minutes: number, hub: boolean): Month => {
  const { days, changesADay, edgeHits, pollsWithHubADay, subscribers } = ASSUMED;
  const polls = (hub ? pollsWithHubADay : (24 * 60) / minutes) * subscribers * days;
  // The hub fetches once for all of them, and sends them the document itself.
  const byHub = hub ? changesADay * days : 0;
  const whole = Math.min(polls, (hub ? pollsWithHubADay : changesADay) * subscribers * days) + byHub;
  const unchanged = polls + byHub - whole;
  const misses = 1 - edgeHits;
  return {
    requests: polls + byHub,
    cpu: misses * (unchanged * figures.cpu304 + whole * figures.cpuRender),
    bytes: unchanged * figures.bytes304 + whole * figures.bytes200,
  };
};

/** Dollars for a month; nothing where the plan does not allow it. */
export const priceOf = (plan: Plan, { requests, cpu }: Month, figures: Figures): number | undefined => {
  const more = Math.max(0, requests - plan.requests);
  if (figures.cpuRender > plan.cpuOfRequest) return undefined;
  if (more > 0 && plan.perMillionRequests === undefined) return undefined;
  const moreCpu = Math.max(0, cpu - plan.cpu);
  return (
    plan.base + (more / 1e6) * (plan.perMillionRequests ?? 0) + (moreCpu / 1e6) * (plan.perMillionCpu ?? 0)
  );
};

/** How many subscribers a plan's base pays for. */
export const subscribersWithin = (plan: Plan, { requests, cpu }: Month): number =>
  Math.floor(ASSUMED.subscribers * Math.min(plan.requests / requests, plan.cpu / cpu));

export const [FREE, PAID] = PLANS as [Plan, Plan];
