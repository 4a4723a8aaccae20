// What a deploy will do, said before it does it; and whether it may.

import { inBeijing } from '../../content/date.ts';
import type { Changes } from '../../deploy/changes.ts';
import { ask } from '../speech/ask.ts';
import { speechOf, spoken } from '../speech/speech.ts';
import { say } from '../speech/voice.ts';

/** Of a longer list the first are named. */
const MOST = 20;

const named = (texts: readonly string[]) =>
  texts.length > MOST ? `${texts.slice(0, MOST).join(', ')} …` : texts.join(', ');

/** What is said of each part, where there is any of it. */
const LINES: readonly ((changes: Changes) => readonly [count: number, line: string])[] = [
  ({ new: ids }) => [ids.length, `${ids.length} new: ${named(ids)}`],
  ({ changed }) => [changed.length, `${changed.length} changed: ${named(changed)}`],
  ({ corrected }) => [corrected.length, `${corrected.length} corrected: ${named(corrected)}`],
  ({ withdrawn }) => [withdrawn.length, `${withdrawn.length} withdrawn: ${named(withdrawn)}`],
  ({ scheduled }) => {
    const times = scheduled.map(
      ({ id, until }) => `${id} (${inBeijing(until).slice(0, 16).replace('T', ' ')})`,
    );
    return [times.length, `${times.length} scheduled: ${named(times)}`];
  },
  ({ moved }) => {
    const places = moved.map(({ id, channels }) => `${id} (${channels.join(' ')})`);
    return [places.length, `${places.length} moved: ${named(places)}`];
  },
  ({ locks }) => [locks.length, `ids.lock gets ${locks.length} places: ${named(locks)}`],
];

export const sayChanges = (changes: Changes): void => {
  if (!changes.isWhole)
    say('what is live was not deployed from here, so it is not known which articles changed');
  const said = LINES.map((line) => line(changes)).filter(([count]) => count > 0);
  for (const [, line] of said) say(line);
  if (changes.isWhole && said.length === 0) say('no article changed');
};

/** Asks on a terminal; where nobody can be asked, it has to be said beforehand. */
export const mayDeploy = async (isMeant = false): Promise<boolean> => {
  if (isMeant) return true;
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    say('nobody can be asked here whether this is meant; write npm run deploy -- --yes');
    return false;
  }
  const speech = speechOf(process.env);
  const stop = (): never => {
    say('nothing was deployed');
    process.exit(130);
  };
  const answer = await ask(
    {
      text: spoken('Deploy this (yes, no)', speech),
      fallback: 'no',
      choices: ['yes', 'no'],
      problem: (typed) => (/^(y|yes|n|no)$/i.test(typed) ? undefined : spoken('write yes or no', speech)),
    },
    stop,
  );
  if (/^y/i.test(answer)) return true;
  say('nothing was deployed');
  return false;
};
