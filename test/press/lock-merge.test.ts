// ids.lock where branches meet, in real git repositories: what was deployed keeps its places, whatever git makes of the lines,
// and what git cannot put right is an error whose way out is tried here too.

import { afterEach, describe, expect, test } from 'vitest';
import { formatIssue } from '../../src/content/issue.ts';
import { lockIn } from '../../src/press/disk/lock-file.ts';
import { liveContradictions } from '../../src/press/lock-check.ts';
import { proofOf } from '../../src/press/make/lock-proof.ts';
import { type Newsroom, openNewsroom } from '../support/run/commands/newsroom.ts';

let newsroom: Newsroom;
afterEach(() => newsroom.close());

/** Two branches from one deployed lock: each published three articles, and of the days of one another's. */
const fork = (options?: { attributes?: boolean }) => {
  newsroom = openNewsroom(options);
  newsroom.deploy();
  newsroom.commit('Deploy');
  const publishOn = (
    branch: string,
    days: number[],
    after: (() => void) | undefined,
    reform?: (text: string) => string,
  ) => {
    newsroom.branch(branch);
    for (const day of days) newsroom.publish(`${branch}-${day}`, day, day % 2 ? 'local' : 'river');
    newsroom.build();
    after?.();
    if (reform) newsroom.write(reform(newsroom.lock()));
    newsroom.commit(`On ${branch}`);
    const seen = { pages: newsroom.pages(), order: newsroom.order() };
    newsroom.checkout('main');
    return seen;
  };
  return { publishOn };
};

type Pages = ReturnType<Newsroom['pages']>;
const expectContinued = (before: { pages: Pages; order: string[] }) => {
  expect(newsroom.said()).toEqual([]);
  expect(newsroom.order().slice(0, before.order.length)).toEqual(before.order);
  for (const [channel, pages] of Object.entries(newsroom.pages()))
    expect(pages.slice(0, before.pages[channel]?.length), channel).toEqual(before.pages[channel]);
};

const ALL = ['left-1', 'left-3', 'left-6', 'right-2', 'right-4', 'right-5'];
const added = () => newsroom.order().slice(5).toSorted();

/** What an editor's program does to a file that it saves. */
const FORMS: Record<string, (text: string) => string> = {
  'as it was written': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'without its last newline': (text) => text.trimEnd(),
  'with CRLF and without its last newline': (text) => text.trimEnd().replaceAll('\n', '\r\n'),
  'sorted by its lines': (text) => `${text.trim().split('\n').toSorted().join('\n')}\n`,
  'without its comments': (text) => text.replaceAll(/^#.*\n/gm, ''),
};

describe.each(Object.keys(FORMS))('one branch was deployed, and the other came %s', (form) => {
  test.each([
    ['ours', 'left', 'right'],
    ['theirs', 'right', 'left'],
  ])('the deployed one is %s', (_, into, from) => {
    const { publishOn } = fork();
    const deployed = publishOn('left', [1, 3, 6], newsroom.deploy);
    publishOn('right', [2, 4, 5], undefined, FORMS[form]);
    newsroom.checkout(into);
    expect(newsroom.merge(from).status).toBe(0);
    expectContinued(deployed);
    expect(added()).toEqual(ALL);
    newsroom.build();
    expectContinued(deployed);
    newsroom.deploy();
    expect(newsroom.lock()).toMatch(/^deployed 11 /m);
    expectContinued(deployed);
  });

  test('the deployed one is the one that came so', () => {
    const { publishOn } = fork();
    const deployed = publishOn('left', [1, 3, 6], newsroom.deploy, FORMS[form]);
    publishOn('right', [2, 4, 5], undefined);
    newsroom.checkout('right');
    expect(newsroom.merge('left').status).toBe(0);
    expectContinued(deployed);
    expect(added()).toEqual(ALL);
  });
});

test.each(['left', 'right'])('neither was deployed, and %s is ours', (ours) => {
  const { publishOn } = fork();
  const before = { pages: newsroom.pages(), order: newsroom.order() };
  publishOn('left', [1, 3, 6], undefined);
  publishOn('right', [2, 4, 5], undefined);
  newsroom.checkout(ours);
  newsroom.merge(ours === 'left' ? 'right' : 'left');
  expectContinued(before);
  expect(added()).toEqual(ALL);
});

test('their lines stand between ours, as an article of both makes them: deployed first all the same', () => {
  newsroom = openNewsroom();
  newsroom.deploy();
  newsroom.commit();
  const publishAll = (branch: string) => {
    newsroom.branch(branch);
    newsroom.publish(`${branch}-1`, 1);
    newsroom.publish('in-both', 2);
    newsroom.publish(`${branch}-3`, 3);
    newsroom.build();
    newsroom.commit(branch);
  };
  publishAll('right');
  publishAll('left');
  newsroom.merge('right');
  expect(newsroom.order().slice(5)).toHaveLength(5);
  newsroom.git('reset', '-q', '--hard', 'HEAD^');
  newsroom.deploy();
  newsroom.commit('Deploy');
  const deployed = { pages: newsroom.pages(), order: newsroom.order() };
  newsroom.merge('right');
  expectContinued(deployed);
  expect(newsroom.order().slice(8)).toEqual(['right-1', 'right-3']);
});

test('rebased onto what was deployed meanwhile', () => {
  const { publishOn } = fork();
  publishOn('right', [2, 4, 5], undefined);
  const deployed = publishOn('left', [1, 3, 6], newsroom.deploy);
  newsroom.checkout('right');
  expect(newsroom.git('rebase', '-q', 'left').status).toBe(0);
  expectContinued(deployed);
  expect(added()).toEqual(ALL);
});

test('a branch of before there were numbers', () => {
  newsroom = openNewsroom();
  newsroom.branch('old');
  newsroom.publish('old-branch', 1);
  newsroom.build();
  newsroom.commit();
  expect(newsroom.lock()).not.toMatch(/^deployed|#\d/m);
  newsroom.checkout('main');
  newsroom.publish('new-branch', 2);
  newsroom.deploy();
  newsroom.commit('Deploy');
  const deployed = { pages: newsroom.pages(), order: newsroom.order() };
  newsroom.checkout('old');
  newsroom.merge('main');
  expectContinued(deployed);
  expect(newsroom.order().at(-1)).toBe('old-branch');
});

describe('where git joins no lines', () => {
  test.each(['merge', 'diff3'])(
    'the marks of a conflict (%s) are an error, and nothing is left of it once they are gone',
    (style) => {
      const { publishOn } = fork({ attributes: false });
      newsroom.git('config', 'merge.conflictStyle', style);
      const deployed = publishOn('left', [1, 3, 6], newsroom.deploy);
      publishOn('right', [2, 4, 5], undefined);
      newsroom.checkout('right');
      expect(newsroom.merge('left').status).toBe(1);
      const marks = /^(<{7}|\|{7}|={7}|>{7}).*\n/gm;
      const said = newsroom.said();
      expect(said).toHaveLength(newsroom.lock().match(marks)?.length ?? 0);
      for (const one of said)
        expect(one).toMatch(/is no line of this file; restore .* keep the lines of both$/);
      newsroom.write(newsroom.lock().replaceAll(marks, ''));
      newsroom.commit('Merge');
      expectContinued(deployed);
      expect(added()).toEqual(ALL);
    },
  );

  test('and one side alone was kept: what was deployed on the other is missed', () => {
    const { publishOn } = fork({ attributes: false });
    publishOn('left', [1, 3, 6], newsroom.deploy);
    publishOn('right', [2, 4, 5], undefined);
    newsroom.checkout('right');
    newsroom.merge('left');
    newsroom.git('checkout', '--ours', '.');
    newsroom.commit('Merge');
    const [said = ''] = newsroom.said();
    expect(said).toMatch(/does not continue the 8 places that were deployed by commit/);
    followWayOut(said);
    expect(newsroom.said()).toEqual([]);
    newsroom.build();
    expect(added()).toEqual(ALL);
  });
});

/** Runs the command that a message names. */
const followWayOut = (said: string) => {
  const [, command = ''] = /; git (.*) brings it back/.exec(said) ?? [];
  expect(command).toMatch(/^checkout \w+ -- /);
  expect(newsroom.git(...command.split(' ')).status).toBe(0);
};

describe('both were deployed, and did not know of each other', () => {
  const meet = () => {
    const { publishOn } = fork();
    const left = publishOn('left', [1, 3, 6], newsroom.deploy);
    const right = publishOn('right', [2, 4], newsroom.deploy);
    newsroom.checkout('right');
    newsroom.merge('left');
    return { left, right };
  };

  test('is an error at the first place that both took', () => {
    meet();
    expect(newsroom.said()).toEqual([
      expect.stringMatching(
        /^ids\.lock:\d+ file: place 6 is “.*” and “.*”; two branches were deployed that did not know/,
      ),
    ]);
  });

  test.each(['left', 'right'] as const)('and by its words what is live (%s) stays', (live) => {
    const seen = meet();
    const other = live === 'left' ? 'right' : 'left';
    const count = other === 'left' ? 8 : 7;
    const text = newsroom
      .lock()
      .replaceAll(new RegExp(`(${other}-\\d .*) #\\d+$`, 'gm'), '$1')
      .replace(new RegExp(`^deployed (?=${count} )`, 'm'), 'undone ');
    newsroom.write(text);
    newsroom.commit('Mend');
    expectContinued(seen[live]);
    newsroom.build();
    newsroom.deploy();
    expectContinued(seen[live]);
    expect(newsroom.lock()).toMatch(new RegExp(`^undone ${count} `, 'm'));
  });
});

describe('what is taken back', () => {
  const withOneMore = () => {
    newsroom = openNewsroom();
    newsroom.deploy();
    newsroom.commit('Deploy');
    newsroom.publish('one-more');
    newsroom.build();
    newsroom.deploy();
    return newsroom.commit('One more');
  };

  test('a reverted deploy is missed, and the way out brings its place back', () => {
    const commit = withOneMore();
    newsroom.git('revert', '--no-edit', 'HEAD');
    const [said = ''] = newsroom.said();
    expect(said).toContain(
      `ids.lock:1 file: does not continue the 6 places that were deployed by commit ${commit}; `,
    );
    followWayOut(said);
    // The revert took the article as well.
    expect(newsroom.said()).toEqual([
      expect.stringMatching(/“one-more” was published on 2024-02-01 and is gone/),
    ]);
    newsroom.git('checkout', commit, '--', 'content/articles');
    expect(newsroom.said()).toEqual([]);
  });

  test('one below other deploys is joined by git with what came after it, and keeps its place', () => {
    const commit = withOneMore();
    const later = ['second-more', 'third-more'];
    for (const id of later) {
      newsroom.publish(id);
      newsroom.deploy();
      newsroom.commit(id);
    }
    const deployed = { pages: newsroom.pages(), order: newsroom.order() };
    newsroom.git('revert', '--no-edit', commit);
    newsroom.git('checkout', commit, '--', 'content/articles/2024/02/one-more.md');
    expectContinued(deployed);
  });

  test('a commit that was taken away altogether is known by what is live', () => {
    withOneMore();
    const claim = proofOf(lockIn(newsroom.folder) as never).claim();
    newsroom.git('reset', '-q', '--hard', 'HEAD^');
    expect(newsroom.said()).toEqual([]);
    const live = () =>
      liveContradictions(
        lockIn(newsroom.folder) as never,
        claim,
        'https://news.example',
        newsroom.folder,
      ).map(formatIssue);
    expect(live()).toEqual([
      `ids.lock:1 file: does not continue the 6 places that are live at https://news.example; bring the file back as it was deployed, from git or from .build where that was done, and the next deploy adds what is new; a deploy that is not to count is named there: undone 6 ${claim.digest}`,
    ]);
    newsroom.write(`${newsroom.lock()}undone ${claim.places} ${claim.digest}\n`);
    expect(live()).toEqual([]);
  });

  test('what is live from a branch that was not merged yet is merged', () => {
    const { publishOn } = fork();
    const deployed = publishOn('left', [1, 3, 6], newsroom.deploy);
    newsroom.checkout('left');
    const claim = proofOf(lockIn(newsroom.folder) as never).claim();
    newsroom.checkout('main');
    publishOn('right', [2, 4, 5], undefined);
    newsroom.checkout('right');
    const live = () =>
      liveContradictions(lockIn(newsroom.folder) as never, claim, 'https://news.example', newsroom.folder);
    const [, commit = ''] = /; git merge (\w+) brings it back, /.exec(live().map(formatIssue).join()) ?? [];
    expect(newsroom.merge(commit).status).toBe(0);
    expect(live()).toEqual([]);
    expectContinued(deployed);
    expect(added()).toEqual(ALL);
  });

  test('what was built and never deployed may go', () => {
    withOneMore();
    newsroom.publish('never-deployed');
    newsroom.build();
    newsroom.commit('Build');
    newsroom.write(newsroom.lock().replace(/.*never-deployed.*\n/, ''));
    expect(newsroom.said()).toEqual([]);
    newsroom.build();
    expect(newsroom.lock()).toMatch(/ never-deployed local\n$/);
  });
});

test('a lock of before there were numbers is upgraded by the deploy, and nothing shifts', () => {
  newsroom = openNewsroom();
  const before = { pages: newsroom.pages(), order: newsroom.order() };
  const old = newsroom.lock();
  newsroom.build();
  expect(newsroom.lock()).toBe(old);
  newsroom.deploy();
  expect(newsroom.lock().match(/ #\d+$/gm)).toEqual([' #1', ' #2', ' #3', ' #4', ' #5']);
  expect(
    newsroom
      .lock()
      .replaceAll(/ #\d+$/gm, '')
      .replaceAll(/^(# What was deployed|deployed ).*\n/gm, ''),
  ).toBe(old);
  expectContinued(before);
});
