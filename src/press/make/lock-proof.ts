// Whether the places of a lock are those that were deployed, in their order: a claim is the digest of so many of them.

import type { Claim, Lock } from '../../content/lock/lock.ts';
import { digest } from './digest.ts';

export interface Proof {
  /** Of the first places, or of all. */
  readonly claim: (count?: number) => Claim;
  readonly continues: (claim: Claim) => boolean;
}

/** Numbers are not in the digest, so that a place has the same one before its deploy and after it. */
export const proofOf = ({ tag, places }: Lock): Proof => {
  let text = `tag ${tag?.value}\n`;
  const ends = [text.length];
  const taken = places.filter(({ from }) => from === undefined).length;
  for (const { day, id, channels } of places) {
    text += `${[day, id, ...channels].join(' ')}\n`;
    ends.push(text.length);
  }
  const claim = (count = taken) => ({ places: count, digest: digest(text.slice(0, ends[count])) });
  return {
    claim,
    continues: ({ places: count, digest: deployed }) =>
      count === 0 || (count <= places.length && claim(count).digest === deployed),
  };
};

/** As a deploy leaves it: every place has its number, but those that are yet to be taken. */
export const sealed = (lock: Lock): Lock => ({
  ...lock,
  places: lock.places.map((place, index) => (place.from ? place : { ...place, number: index + 1 })),
  deployed: [proofOf(lock).claim()],
});

/** What is wrong with a lock by itself. */
export interface Damage {
  readonly line: number;
  readonly problem: string;
  /** Whether two deploys gave the same numbers, as branches that did not know of each other. */
  readonly isFork?: boolean;
}

/** Nothing where every number has its place, and the places are as their deploys left them. */
export const damageIn = (
  { isCut, places, deployed = [] }: Lock,
  { continues }: Proof,
): Damage | undefined => {
  if (isCut) return { line: 1, problem: 'is empty or cut off: its tag is missing' };
  const numbered = places.filter(({ number }) => number !== undefined);
  for (const [index, { number = 0, id, line = 1 }] of numbered.entries()) {
    const before = numbered[index - 1];
    if (before?.number === number)
      return {
        line,
        problem: `place ${number} is “${before.id}” and “${id}”`,
        isFork: deployed.length > 1,
      };
    if (number !== index + 1) return { line, problem: missing(index + 1, number - 1) };
  }
  const proved = deployed.reduce((greatest, { places: count }) => Math.max(greatest, count), 0);
  const [first] = deployed;
  if (proved > numbered.length)
    return { line: first?.line ?? 1, problem: missing(numbered.length + 1, proved) };
  if (proved < numbered.length)
    return {
      line: numbered[proved]?.line ?? 1,
      problem: `place ${proved + 1} has a number, but no line “deployed” proves it`,
    };
  const wrong = deployed.find((claim) => !continues(claim));
  return (
    wrong && {
      line: wrong.line ?? 1,
      problem: `the first ${wrong.places} places are not as they were deployed`,
    }
  );
};

const missing = (from: number, to: number) =>
  from === to ? `place ${from} is missing` : `places ${from} to ${to} are missing`;
