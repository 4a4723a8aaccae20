// ids.lock that was damaged: said, with a command that mends it, or it means the same; in the check and the build as they are run.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formatLock, LOCK_FILE, type Lock, parseLock } from '../../src/content/lock/lock.ts';
import type { Place } from '../../src/content/lock/lock-order.ts';
import { lockIn, sealLock } from '../../src/press/disk/lock-file.ts';
import { damageIn, proofOf, sealed } from '../../src/press/make/lock-proof.ts';
import { buildCommand, checkCommand, withoutQuestions } from '../support/run/commands/command.ts';
import { type Newsroom, openNewsroom } from '../support/run/commands/newsroom.ts';
import { bytes } from '../support/sample.ts';

const lines = (text: string) => text.trimEnd().split('\n');
const joined = (some: readonly string[]) => some.map((line) => `${line}\n`).join('');
const isPlace = (line: string) => /^\d{4}-/.test(line);

/** What may befall the file, by what the check says; where it says nothing, nothing has moved. */
const DAMAGE: Record<string, [damage: (text: string) => string, said: RegExp | undefined]> = {
  emptied: [() => '', /^ids\.lock:1 file: is empty or cut off/],
  'left with blank lines': [() => '\n\n', /is empty or cut off/],
  'left with its comments': [
    (text) => joined(lines(text).filter((line) => line.startsWith('#'))),
    /is empty or cut off/,
  ],
  'left without places': [
    (text) => joined(lines(text).filter((line) => !isPlace(line))),
    /^ids\.lock:5 file: places 1 to 6 are missing/,
  ],
  'left without places and proof': [
    (text) => joined(lines(text).filter((line) => line.startsWith('tag '))),
    /does not continue the 6 places that were deployed by commit \w+;/,
  ],
  'cut off in a line': [
    (text) => text.slice(0, text.indexOf('#5') + 1),
    /is no line of this file|is missing|are missing/,
  ],
  'cut off after a line': [(text) => joined(lines(text).slice(0, -1)), /place 6 is missing/],
  'without its beginning': [(text) => joined(lines(text).slice(8)), /is empty or cut off/],
  'without its proof': [
    (text) => text.replace(/^deployed .*\n/m, ''),
    /place 1 has a number, but no line “deployed” proves it/,
  ],
  'with a line less': [(text) => text.replace(/.*#3\n/, ''), /place 3 is missing/],
  'with two lines less': [(text) => text.replace(/.*#3\n.*#4\n/, ''), /places 3 to 4 are missing/],
  'with another channel': [
    (text) => text.replace('local river #2', 'local #2'),
    /the first 6 places are not as they were deployed/,
  ],
  'with another day': [
    (text) => text.replace('2024-01-03 taiwan', '2024-01-13 taiwan'),
    /the first 6 places are not as/,
  ],
  'with two numbers exchanged': [
    (text) => text.replace('#2\n', '#0\n').replace('#3\n', '#2\n').replace('#0\n', '#3\n'),
    /the first 6 places are not as they were deployed/,
  ],
  'with a number that is taken': [
    (text) => text.replace('#3\n', '#2\n'),
    /place 2 is “taiwan-text” and “hongkong-text”/,
  ],
  'with a line inserted': [
    (text) => `${text}2024-01-04 inserted-text local #4\n`,
    /place 4 is “naive-text” and “inserted-text”/,
  ],
  'with another line at its end': [
    (text) => `${text}2024-01-04 inserted-text local #7\n`,
    /place 7 has a number, but no line/,
  ],
  reversed: [(text) => joined(lines(text).toReversed()), undefined],
  sorted: [(text) => joined(lines(text).toSorted()), undefined],
  'with each line twice': [(text) => joined(lines(text).flatMap((line) => [line, line])), undefined],
  'with CRLF': [(text) => text.replaceAll('\n', '\r\n'), undefined],
  'without its last newline': [(text) => text.trimEnd(), undefined],
  'with a byte order mark': [(text) => `\uFEFF${text}`, undefined],
  'without comments': [(text) => text.replaceAll(/^#.*\n/gm, ''), undefined],
  'with blanks at the ends of lines': [(text) => text.replaceAll('\n', '  \n'), undefined],
};

describe('a lock that was', () => {
  let newsroom: Newsroom;
  beforeEach(() => {
    newsroom = openNewsroom();
    newsroom.publish('one-more', 1, 'river');
    newsroom.deploy();
    newsroom.commit('Deploy');
  });
  afterEach(() => newsroom.close());

  /** Runs the command that a message names. */
  const mend = (said: string) => {
    const [, command = ''] = /; git (.*) brings it back/.exec(said) ?? [];
    expect(newsroom.git(...command.split(' ')).status, said).toBe(0);
    expect(newsroom.said()).toEqual([]);
  };

  test.each(Object.entries(DAMAGE))('%s', (_, [damage, expected]) => {
    const before = { order: newsroom.order(), pages: newsroom.pages(), text: newsroom.lock() };
    newsroom.write(damage(before.text));
    const said = newsroom.said();
    if (expected === undefined) {
      expect(said).toEqual([]);
      expect({ order: newsroom.order(), pages: newsroom.pages() }).toMatchObject({
        order: before.order,
        pages: before.pages,
      });
    } else {
      expect(said.join('\n')).toMatch(expected);
      const way = said.find((one) => one.includes('brings it back'));
      // A line that is none of ours is restored or removed by hand.
      if (!way) return expect(said.join()).toMatch(/restore the file as it was committed/);
      mend(way);
      expect(newsroom.lock()).toBe(before.text);
    }
  });

  test('deleted', () => {
    const before = newsroom.lock();
    rmSync(join(newsroom.folder, LOCK_FILE));
    const [said = ''] = newsroom.said();
    expect(said).toMatch(/^ids\.lock:1 file: does not continue the 6 places that were deployed by commit/);
    mend(said);
    expect(newsroom.lock()).toBe(before);
  });

  test('deleted, and that was committed', () => {
    const before = newsroom.lock();
    rmSync(join(newsroom.folder, LOCK_FILE));
    newsroom.commit('Delete the lock');
    const [said = ''] = newsroom.said();
    mend(said);
    expect(newsroom.lock()).toBe(before);
  });

  test('damaged, and that was committed: the commit before is named', () => {
    const before = newsroom.lock();
    newsroom.write(before.replace(/.*#3\n/, ''));
    newsroom.commit('Damage');
    const [said = ''] = newsroom.said();
    expect(said).toMatch(/^ids\.lock:\d+ file: place 3 is missing; git checkout/);
    mend(said);
    expect(newsroom.lock()).toBe(before);
  });

  test('begun anew under another tag, as by somebody who took over the code', () => {
    rmSync(join(newsroom.folder, LOCK_FILE));
    const site = join(newsroom.folder, 'site.yaml');
    writeFileSync(
      site,
      readFileSync(site, 'utf8').replace('authority: news.example', 'authority: mine.example'),
    );
    expect(newsroom.said()).toEqual([]);
  });

  test('deleted after a deploy of nothing', () => {
    newsroom.write('deployed 0 abcdefghijklmnopqrstuv\ntag news.example,2024-01-01\n');
    newsroom.git('checkout', '-q', '--orphan', 'another');
    newsroom.commit('Begin again');
    rmSync(join(newsroom.folder, LOCK_FILE));
    expect(newsroom.said()).toEqual([]);
  });

  test('extended by a build while it was deployed: those lines stay, and get no number', () => {
    const deploying = lockIn(newsroom.folder) as Lock;
    newsroom.publish('built-meanwhile');
    newsroom.build();
    expect(sealLock(newsroom.folder, deploying)).toBeUndefined();
    expect(newsroom.lock()).toMatch(/one-more local river #6\n2024-02-01 built-meanwhile local\n$/);
  });

  test('damaged where git is not asked: the problem, and where to look', () => {
    rmSync(join(newsroom.repository, '.git'), { recursive: true });
    newsroom.write(newsroom.lock().replace(/.*#3\n/, ''));
    expect(newsroom.said()).toEqual([
      expect.stringMatching(
        /place 3 is missing; bring the file back as it was deployed, from git or from \.build where that was done/,
      ),
    ]);
  });
});

describe('check and build', () => {
  let newsroom: Newsroom;
  beforeAll(() => {
    newsroom = openNewsroom();
    newsroom.deploy();
    newsroom.commit('Deploy');
  });
  afterAll(() => newsroom.close());
  const env = () => ({ CONTENT_DIR: newsroom.folder, BUILD_DIR: join(newsroom.repository, '.build') });

  test('say that it does not continue what was deployed, and write nothing', () => {
    const before = newsroom.lock();
    for (const damaged of ['', before.replace(/.*#5\n/, ''), before.replace(/^deployed.*\n/m, '')]) {
      newsroom.write(damaged);
      for (const command of [checkCommand, buildCommand]) {
        const { status, stdout } = command([], env());
        expect(status).toBe(1);
        expect(stdout).toMatch(
          /ids\.lock:\d+ file: .*; git checkout \w+ -- :\/content\/ids\.lock brings it back/,
        );
        expect(newsroom.lock()).toBe(damaged);
      }
      expect(checkCommand([], { ...env(), LC_ALL: 'zh_CN' }).stdout).toMatch(
        /运行 git checkout \w+ -- :\/content\/ids\.lock 恢复/,
      );
    }
    newsroom.write(before);
  });

  test('out of order it is the same lock, which the build has in order and leaves as it is', () => {
    const before = newsroom.lock();
    newsroom.write(joined(lines(before).toReversed()));
    const { status, stdout } = checkCommand([], env());
    expect([status, withoutQuestions(stdout)]).toEqual([0, '']);
    const shuffled = newsroom.lock();
    expect(shuffled).not.toBe(before);
    expect(buildCommand([], env()).stderr).not.toContain('ids.lock');
    expect(newsroom.lock()).toBe(shuffled);
    expect(parseLock(readFileSync(join(env().BUILD_DIR, 'ids.lock')))).toMatchObject({
      value: {
        places: (parseLock(bytes(before)) as { value: Lock }).value.places.map(
          ({ line: _, ...place }) => place,
        ),
      },
    });
  });
});

const place = fc.record({
  id: fc.stringMatching(/^[a-c]{6}$/),
  day: fc.constantFrom('2024-01-01', '2024-01-02'),
  channels: fc.subarray(['local', 'river', 'brief']),
});
/** As builds write them: what is known is not written again. */
const lockOf = (places: readonly Place[]): Lock => {
  const lock = parseLock(bytes(formatLock({ tag: { value: 'news.example,2024' }, places })));
  if (!lock.ok) throw new Error('no lock');
  return lock.value;
};
const read = (text: string) => {
  const lock = parseLock(bytes(text));
  return lock.ok ? lock.value : undefined;
};
const namesOf = ({ places }: Lock) => places.map(({ id, day, channels }) => [day, id, ...channels].join(' '));
const isSound = (lock: Lock) => damageIn(lock, proofOf(lock)) === undefined;

describe('over any lock', () => {
  test('whatever order, and however often, the lines of two branches come: what was deployed comes first', () => {
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 12 }),
        fc.array(place),
        fc.array(place),
        fc.infiniteStream(fc.nat()),
        (base, ours, theirs, dice) => {
          const deployed = sealed(lockOf([...base, ...ours]));
          const other = lockOf([...base, ...theirs]);
          const both = [...lines(formatLock(deployed)), ...lines(formatLock(other))];
          const shuffled = both
            .map((line) => [dice.next().value, line] as const)
            .toSorted(([a], [b]) => a - b);
          const met = read(joined(shuffled.map(([, line]) => line))) as Lock;
          expect(isSound(met)).toBe(true);
          expect(namesOf(met).slice(0, deployed.places.length)).toEqual(namesOf(deployed));
          expect(new Set(met.places.map(({ id }) => id))).toEqual(
            new Set([...deployed.places, ...other.places].map(({ id }) => id)),
          );
          expect(proofOf(met).continues(proofOf(deployed).claim())).toBe(true);
          // And written again it is the same.
          expect(namesOf(read(formatLock(met)) as Lock)).toEqual(namesOf(met));
        },
      ),
    );
  });

  test('a change of any character either moves no deployed place, or is said', () => {
    const character = fc.constantFrom('', 'a', '1', ' ', '\n', '#', '2024-01-01 aaaaaa #1\n');
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(30),
        character,
        (places, at, length, put) => {
          const deployed = sealed(lockOf(places));
          const text = formatLock(deployed);
          const start = at % text.length;
          const met = read(text.slice(0, start) + put + text.slice(start + length));
          if (met === undefined || !isSound(met)) return;
          // Without proof and numbers it is as one of before; git and what is live know better.
          if (met.deployed?.length === 0) return;
          expect(namesOf(met).slice(0, deployed.places.length)).toEqual(namesOf(deployed));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('a lock of twice as many places takes twice as long, or so', () => {
  const timeOf = (count: number) => {
    const places = Array.from({ length: count }, (_, index) => ({
      id: `article-${index}`,
      day: '2024-01-01',
      channels: ['local'],
    }));
    const text = bytes(formatLock(sealed({ tag: { value: 'news.example,2024' }, places })));
    return Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now();
        const lock = parseLock(text);
        if (lock.ok) damageIn(lock.value, proofOf(lock.value));
        return performance.now() - start;
      }),
    );
  };
  timeOf(20_000);
  expect(timeOf(80_000) / timeOf(20_000)).toBeLessThan(12); // quadratic is 16
});
