// What can be wrong with an answer, a row for each fault. Pure: the clock comes in.

import { digest } from '../../press/make/digest.ts';
import { fieldsOf } from '../read-json.ts';
import { type Answer, type Ask, opaque } from './answer.ts';

export interface Judge {
  /** What is wrong, in a few words; nothing where all is well. */
  readonly problem: (answer: Answer, ask: Ask, now: number) => string | false | undefined;
  readonly remedy: string;
  /** Whether it may pass by itself, so that asking again is worth while. */
  readonly passes?: true;
}

const DAY = 24 * 60 * 60 * 1000;

/** A certificate is renewed about a month before its end. */
const LEAST_DAYS = 14;

/** What is shorter is not worth compressing. */
const WORTH = 1000; // bytes

const bodyText = ({ body }: Answer) => new TextDecoder().decode(body);

const isHtml = ({ headers }: Answer) => /^text\/html\b/i.test(headers['content-type'] ?? '');

/** Whether the page of a challenge stands in the place of what was asked for (cf-mitigated: Cloudflare's own word for it). */
const isChallenge = (answer: Answer, { status, type = '' }: Ask) =>
  answer.headers['cf-mitigated'] !== undefined ||
  (isHtml(answer) &&
    (answer.status !== status || !type.startsWith('text/html')) &&
    /\/cdn-cgi\/challenge-platform\/|<title>Just a moment/i.test(bodyText(answer)));

const BLOCKED: readonly number[] = [401, 403, 406, 429, 451];

const days = (validTo: number, now: number) => Math.floor((validTo - now) / DAY);

const versionIn = (answer: Answer): unknown => {
  try {
    return fieldsOf(JSON.parse(bodyText(answer))).version;
  } catch {
    return undefined;
  }
};

/** By name, from what hides everything else to what readers would hardly notice. */
export const JUDGES: Readonly<Record<string, Judge>> = {
  challenge: {
    problem: (answer, ask) => isChallenge(answer, ask) && 'a challenge page stands before it',
    remedy:
      'switch off Bot Fight Mode and “Under Attack” for this domain, or let a rule of the WAF skip them for these addresses',
  },
  password: {
    problem: ({ status, headers }) =>
      status === 401 && headers['www-authenticate'] !== undefined && 'a password stands before it',
    remedy:
      'take it away, as readers have none; where it is meant, as before a rehearsal, write https://USER:PASSWORD@news.example',
  },
  blocked: {
    problem: ({ status }) => BLOCKED.includes(status) && `this reader is turned away with ${status}`,
    remedy: 'look in Security > Events for the rule that did it, and let it skip these addresses',
  },
  down: {
    problem: ({ status }) => status >= 500 && `answered ${status}`,
    remedy: 'npx wrangler tail --search level shows why; npx wrangler rollback brings the last version back',
    passes: true,
  },
  unmodified: {
    problem: ({ status }, ask) => ask.status === 304 && status === 200 && 'is sent again to who has it',
    remedy: 'switch off what takes the ETag away, or changes it, on the way',
    passes: true,
  },
  moved: {
    problem: ({ headers: { location = '' } }, { path }) =>
      URL.canParse(location) && new URL(location).pathname === path && `is at ${location} now`,
    remedy: 'ask there; url in site.yaml should be that address too',
  },
  status: {
    problem: ({ status, headers: { location } }, ask) =>
      status !== ask.status &&
      (location ? `leads to ${location} with ${status}` : `answered ${status}, not ${ask.status}`),
    remedy: 'see that the domain leads to this Worker, and that no rule or Access policy stands before it',
    passes: true,
  },
  type: {
    problem: ({ headers: { 'content-type': type } }, ask) =>
      ask.type !== undefined &&
      type?.toLowerCase().replaceAll(' ', '') !== `${ask.type};charset=utf-8` &&
      `is served as ${type ?? 'nothing'}, not ${ask.type}; charset=utf-8`,
    remedy: 'remove the Transform Rule or the proxy that changes Content-Type',
  },
  version: {
    problem: (answer, { version }) => {
      if (version === undefined) return undefined;
      const shown = versionIn(answer);
      return shown !== version && `shows version ${shown ?? 'none'}, not ${version}`;
    },
    remedy: 'wait a minute; if it stays, look with npx wrangler deployments list which version is live',
    passes: true,
  },
  stale: {
    problem: ({ headers: { etag, age } }, ask) =>
      ask.etag !== undefined &&
      etag !== undefined &&
      opaque(etag) !== ask.etag &&
      `an old copy is served, of ${age ?? '0'} seconds`,
    remedy: 'purge the cache of the domain, and remove the Cache Rule that keeps it beyond a deploy',
    passes: true,
  },
  validator: {
    problem: ({ headers: { etag } }, ask) =>
      ask.etag !== undefined && etag === undefined && 'comes without its ETag',
    remedy: 'switch off what rewrites answers, such as Email Address Obfuscation or Rocket Loader',
  },
  bytes: {
    problem: ({ status, headers: { etag }, body }) =>
      status === 200 &&
      etag !== undefined &&
      opaque(etag) !== `"${digest(body)}"` &&
      'is changed on the way: its bytes are not those of its ETag',
    remedy: 'switch off what rewrites answers, such as Email Address Obfuscation or Rocket Loader',
  },
  compression: {
    problem: ({ status, headers, body }) =>
      status === 200 &&
      body.length > WORTH &&
      !headers['content-encoding'] &&
      `is not compressed, ${body.length} bytes`,
    remedy:
      'look for a Compression Rule or a proxy that undoes it: every text leaves the Worker or Cloudflare compressed',
  },
  certificate: {
    problem: ({ validTo }, _, now) =>
      validTo !== undefined &&
      days(validTo, now) < LEAST_DAYS &&
      `the certificate ends in ${days(validTo, now)} days`,
    remedy: 'look in SSL/TLS > Edge Certificates why it is not renewed',
  },
};
