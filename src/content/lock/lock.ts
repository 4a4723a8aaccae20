// content/ids.lock: every id that was ever published, in order of first publication. What is in it may not change or
// vanish, and pages of the archive are runs of its lines: so their membership never changes. A place that was deployed has a
// number, so the order of the lines in the file means nothing for it (docs/adr/0015-the-lock-proves-its-order.md).

import type { ArticleHead } from '../article.ts';
import { inBeijing } from '../date.ts';
import type { Issue, Result } from '../issue.ts';
import type { Site } from '../schema/site.ts';
import { inOrder, type Place } from './lock-order.ts';

export const LOCK_FILE = 'ids.lock';

/** Of a deploy: that so many places, in their order, have this digest (press/make/lock-proof.ts). */
export interface Claim {
  readonly places: number;
  readonly digest: string;
  readonly line?: number;
}

export interface Renamed {
  readonly id: string;
  readonly key: string;
  readonly line?: number;
}

export interface Lock {
  /** `authority,date` of the site's tag, which is in every id. */
  readonly tag?: { readonly value: string; readonly line?: number };
  /** There is a file, and it does not say whose: the build never writes such a one. */
  readonly isCut?: boolean;
  /** Names of channels that take their places under a former name, or under another channel's that they are now a part of. */
  readonly channels?: readonly Renamed[];
  /** Those with a number by their numbers, then the others as they stand in the file. */
  readonly places: readonly Place[];
  /** What deploys left: the greatest says most, and after a merge there are several. */
  readonly deployed?: readonly Claim[];
  /** Deploys that somebody decided not to continue. */
  readonly undone?: readonly Claim[];
}

const HEADER = `# Every id that was ever published: day, id and channels, in order of first publication.
# \`npm run deploy\` keeps this file. Commit it, and change nothing in it:
# entry ids and pages of the archive are made from it, and mirrors and readers rely on both.
`;

/** Said once there is such a line. */
const ABOUT_CLAIMS =
  '# What was deployed has a number. Where two branches met, keep the lines of both, in whatever order.';

const ABOUT_SCHEDULED =
  '# What is scheduled takes its place at the time behind @, by itself; until then it may be changed or taken back.';

const ABOUT_CHANNELS =
  '# A channel that was renamed takes its places under the name behind its own, for ever.';

const PLACE =
  /^(?<day>\d{4}-\d\d-\d\d) (?<id>[a-z0-9-]{6,64})(?<channels>(?: [a-z0-9-]+)*)(?: #(?<number>[1-9]\d{0,6}))?(?: @(?<from>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ))?$/;
const TAG = /^tag (?<value>\S+,\S+)$/;
const CHANNEL = /^channel (?<channel>[a-z0-9-]+) (?<key>[a-z0-9-]+)$/;
const CLAIM = /^(?<word>deployed|undone) (?<count>\d{1,7}) (?<digest>[\w-]{22})$/;

/** Parses the file; no file is a lock of nothing. */
export const parseLock = (bytes: Uint8Array | undefined): Result<Lock> => {
  const places: Place[] = [];
  const claims = { deployed: [] as Claim[], undone: [] as Claim[] };
  const renamed = new Map<string, Renamed>();
  const issues: Issue[] = [];
  let tag: Lock['tag'];
  const lines = new TextDecoder().decode(bytes ?? new Uint8Array()).split('\n');
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const content = text.trim();
    if (content === '' || content.startsWith('#')) continue;
    const { number, day, id, channels, from } = PLACE.exec(content)?.groups ?? {};
    if (day && id) {
      const came = channels?.split(' ').filter(Boolean) ?? [];
      const taken = { ...(number && { number: Number(number) }), ...(from && { from }) };
      places.push({ id, day, channels: came, ...taken, line });
      continue;
    }
    const value = TAG.exec(content)?.groups?.value;
    const { word, count, digest = '' } = CLAIM.exec(content)?.groups ?? {};
    const { channel, key } = CHANNEL.exec(content)?.groups ?? {};
    if (channel && key) renamed.set(channel, renamed.get(channel) ?? { id: channel, key, line });
    else if (word) claims[word as keyof typeof claims].push({ places: Number(count), digest, line });
    else if (value && (tag === undefined || tag.value === value)) tag ??= { value, line };
    else
      issues.push({
        severity: 'error',
        file: LOCK_FILE,
        line,
        field: 'file',
        problem: `“${content.slice(0, 60)}” is no line of this file`,
        remedy: 'restore the file as it was committed; when two branches met here, keep the lines of both',
      });
  }
  const owner = tag ? { tag } : bytes ? { isCut: true } : {};
  return issues.length > 0
    ? { ok: false, issues }
    : {
        ok: true,
        value: { ...owner, ...named(renamed), places: inOrder(places), ...claimed(claims) },
        issues,
      };
};

const named = (renamed: ReadonlyMap<string, Renamed>) =>
  renamed.size > 0 && { channels: [...renamed.values()] };

/** Each once, and a deploy that is undone was none. */
const claimed = ({ deployed, undone }: { deployed: Claim[]; undone: Claim[] }) => {
  const named = (claims: Claim[]) =>
    new Map(claims.map((claim) => [`${claim.places} ${claim.digest}`, claim]));
  const [all, gone] = [named(deployed), named(undone)];
  return {
    deployed: [...all].flatMap(([name, claim]) => (gone.has(name) ? [] : [claim])),
    undone: [...gone.values()],
  };
};

export const formatLock = ({ tag, channels = [], places, deployed = [], undone = [] }: Lock): string => {
  // The greatest says what the others say.
  const last = deployed.toSorted((a, b) => a.places - b.places).slice(-1);
  const claims = Object.entries({ deployed: last, undone }).flatMap(([word, of]) =>
    of.map(({ places, digest }) => [word, places, digest].join(' ')),
  );
  const lines = places.map(({ number, day, id, channels, from }) =>
    [day, id, ...channels, ...(number ? [`#${number}`] : []), ...(from ? [`@${from}`] : [])].join(' '),
  );
  // The tag stands below the claims, so that wherever the file is cut off, something is missing.
  const about = [
    ...(claims.length > 0 ? [ABOUT_CLAIMS] : []),
    ...(places.some(({ from }) => from) ? [ABOUT_SCHEDULED] : []),
    ...(channels.length > 0 ? [ABOUT_CHANNELS] : []),
  ];
  const names = channels.map(({ id, key }) => `channel ${id} ${key}`);
  const all = [...about, ...claims, ...names, `tag ${tag?.value}`, ...lines];
  return `${HEADER}${all.map((line) => `${line}\n`).join('')}`;
};

export const dayOf = (article: ArticleHead) => inBeijing(article.datePublished).slice(0, 10);

export const tagOf = ({ tag }: Site) => `${tag.authority},${tag.date}`;
