// What Cloudflare charges, as of `DATE`; the one place to change when it charges something else.

export const DATE = '2026-11-25';
export const SOURCE = 'https://developers.cloudflare.com/workers/platform/pricing/';

export interface Plan {
  readonly name: string;
  /** US dollars a month. */
  readonly base: number;
  /** Requests a month that the base pays for; on the free plan it is a limit, 100,000 a day. */
  readonly requests: number;
  /** Milliseconds of CPU a month that the base pays for. */
  readonly cpu: number;
  /** Dollars for a million more; without it there is no more. */
  readonly perMillionRequests?: number;
  readonly perMillionCpu?: number;
  /** The most milliseconds of CPU for one request. */
  readonly cpuOfRequest: number;
}

const DAYS = 30;

export const PLANS: readonly Plan[] = [
  { name: 'free', base: 0, requests: 100_000 * DAYS, cpu: Number.POSITIVE_INFINITY, cpuOfRequest: 10 },
  {
    name: 'paid',
    base: 5,
    requests: 10_000_000,
    cpu: 30_000_000,
    perMillionRequests: 0.3,
    perMillionCpu: 0.02,
    cpuOfRequest: 30_000,
  },
];
