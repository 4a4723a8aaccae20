// Whether ids.lock continues what was published: by its own lines, by what git remembers of it, and by what is live.

import type { parseSettings } from '../content/content.ts';
import type { Issue } from '../content/issue.ts';
import { type Claim, LOCK_FILE, type Lock, tagOf } from '../content/lock/lock.ts';
import { type Committed, lockAt, lockHistory, restoring } from './disk/lock-history.ts';
import { damageIn, proofOf } from './make/lock-proof.ts';

/** Somebody says that so many places were deployed. */
interface Evidence extends Claim {
  readonly problem: string;
}

/** The first contradiction, which the others mostly come from. */
export const lockContradictions = (
  settings: Pick<ReturnType<typeof parseSettings>, 'lock' | 'site'>,
  folder: string,
): Issue[] => {
  // What cannot be read has its own issues.
  if (!settings.lock.ok || !settings.site.ok) return [];
  const lock = settings.lock.value;
  const damage = damageIn(lock, proofOf(lock));
  const tag = lock.tag?.value ?? tagOf(settings.site.value);
  const ofSite = (committed: Committed) => committed.tag === tag;
  if (damage) {
    const wanted = lock.deployed?.toSorted((a, b) => b.places - a.places).slice(0, 1) ?? [];
    const remedy = damage.isFork
      ? FORK
      : (restored(folder, lockHistory(folder, 'HEAD').filter(ofSite), wanted) ??
        (lock.isCut ? BEGIN : BY_HAND));
    return [issueOf(damage.line, damage.problem, remedy)];
  }
  const history = lockHistory(folder, 'HEAD').filter(ofSite);
  const evidence = history.flatMap(({ commit, deployed }) =>
    deployed.map(
      (claim): Evidence => ({
        ...claim,
        problem: `does not continue the ${claim.places} places that were deployed by commit ${commit}`,
      }),
    ),
  );
  const wrong = contradicted(lock, evidence);
  return wrong ? [contradiction(wrong, restored(folder, history, [wrong]))] : [];
};

/** Of what is live: `claim` is what the site says of the lock that it was deployed with. */
export const liveContradictions = (lock: Lock, claim: Claim, site: string, folder: string): Issue[] => {
  const problem = `does not continue the ${claim.places} places that are live at ${site}`;
  const wrong = contradicted(lock, [{ ...claim, problem }]);
  if (!wrong) return [];
  const elsewhere = () => soundCommit(folder, lockHistory(folder, '--branches', '--remotes'), [claim]);
  const merged = (commit: string | undefined) => commit && back(`git merge ${commit}`);
  const way = restored(folder, lockHistory(folder, 'HEAD'), [claim]) ?? merged(elsewhere());
  return [contradiction(wrong, way)];
};

const contradicted = (lock: Lock, evidence: readonly Evidence[]): Evidence | undefined => {
  const { continues } = proofOf(lock);
  const isUndone = (claim: Claim) => lock.undone?.some((undone) => isSame(undone, claim));
  return evidence.find((claim) => !continues(claim) && !isUndone(claim));
};

const contradiction = ({ places, digest, problem }: Evidence, way = BY_HAND): Issue =>
  issueOf(1, problem, `${way}; a deploy that is not to count is named there: undone ${places} ${digest}`);

const isSame = (a: Claim, b: Claim) => a.places === b.places && a.digest === b.digest;

const FORK =
  'two branches were deployed that did not know of each other, and what is live stays: delete the numbers of the other’s places, and write undone for deployed before its digest';
const BY_HAND =
  'bring the file back as it was deployed, from git or from .build where that was done, and the next deploy adds what is new';
const BEGIN =
  'restore the file as it was deployed; if nothing was ever published, delete it, and the deploy begins it';

const back = (command: string) => `${command} brings it back, and the next deploy adds what is new`;

/** Of the commits, the newest with a sound lock that continues what is wanted. */
const soundCommit = (folder: string, history: readonly Committed[], wanted: readonly Claim[]) =>
  history.find(({ commit }) => {
    const lock = lockAt(folder, commit);
    const proof = lock && proofOf(lock);
    return proof && !damageIn(lock, proof) && wanted.every((claim) => proof.continues(claim));
  })?.commit;

const restored = (folder: string, history: readonly Committed[], wanted: readonly Claim[]) => {
  const commit = soundCommit(folder, history, wanted);
  return commit && back(restoring(folder, commit));
};

const issueOf = (line: number, problem: string, remedy: string): Issue => ({
  severity: 'error',
  file: LOCK_FILE,
  line,
  field: 'file',
  problem,
  remedy,
});
