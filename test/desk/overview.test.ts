// What the desk's front page is made from: the language of who reads it, and the files of a day.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Speech } from '../../src/commands/speech/speech.ts';
import { createListeners, withReload } from '../../src/desk/live-reload.ts';
import { changedSince, dayOf } from '../../src/desk/overview/changes.ts';
import { speechFor } from '../../src/desk/overview/serve.ts';

const ASKED: [header: string | undefined, terminal: Speech, speech: Speech][] = [
  ['zh-CN,zh;q=0.9,en;q=0.8', 'en', 'zh-Hans'],
  ['en-GB,en;q=0.9,zh-TW;q=0.8', 'zh-Hans', 'en'],
  ['en;q=0.5, zh-TW', 'en', 'zh-Hant-TW'],
  ['zh-HK', 'en', 'zh-Hant-HK'],
  ['ja,zh-Hant;q=0.4', 'en', 'zh-Hant'],
  ['zh;q=0, en', 'zh-Hans', 'en'],
  ['ja, fr', 'zh-Hant-TW', 'zh-Hant-TW'], // neither of ours: the terminal's
  ['', 'zh-Hans', 'zh-Hans'],
  [undefined, 'en', 'en'],
];
test.each(ASKED)('asked for “%s” at a terminal in %s it speaks %s', (header, terminal, speech) => {
  expect(speechFor(header, terminal)).toBe(speech);
});

test.each([
  ['2026-11-25T15:59:59Z', '2026-11-24T16:00:00Z'],
  ['2026-11-25T16:00:00Z', '2026-11-25T16:00:00Z'],
  ['2026-11-26T03:00:00Z', '2026-11-25T16:00:00Z'],
])('the day of %s began at %s, midnight by the site’s clock', (now, day) => {
  expect(dayOf(now)).toBe(day);
});

let folder: string;
const DAY = '2026-11-25T16:00:00Z';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fanjian-changes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, at: string, text = at) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  utimesSync(join(folder, file), new Date(at), new Date(at));
};
const changed = () => changedSince(folder, DAY).map(({ file }) => file);

test('files of the day are told, the last first, and what a deploy writes is none of them', () => {
  write('site.yaml', '2026-11-25T15:59:59Z');
  write('glossary.yaml', '2026-11-25T16:00:00Z');
  write('articles/2026/11/one.md', '2026-11-25T17:00:00Z');
  write('media/a.png', '2026-11-25T16:30:00Z');
  write('ids.lock', '2026-11-25T18:00:00Z');
  expect(changed()).toEqual(['articles/2026/11/one.md', 'media/a.png', 'glossary.yaml']);
});

test('in a repository that was copied today, only what differs from before the day', () => {
  const git = (...args: string[]) => {
    const date = '2026-11-20T00:00:00Z';
    const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b.example' };
    const { status, stderr } = spawnSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      env: {
        ...{ ...process.env, ...who, GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b.example' },
        ...{ GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_CONFIG_GLOBAL: '/dev/null' },
      },
    });
    expect(status, stderr).toBe(0);
  };
  write('articles/2026/11/as-it-was.md', '2026-11-26T00:00:00Z');
  write('articles/2026/11/河 changed.md', '2026-11-26T00:00:00Z', 'before');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
  write('articles/2026/11/河 changed.md', '2026-11-26T01:00:00Z', 'now');
  write('articles/2026/11/fresh.md', '2026-11-26T02:00:00Z');
  expect(changed()).toEqual(['articles/2026/11/fresh.md', 'articles/2026/11/河 changed.md']);
});

test('a page that listens late hears of what it missed, and of nothing that it has', () => {
  const listeners = createListeners();
  const listen = (url: string) => {
    const heard: string[] = [];
    const response = { writeHead: () => {}, write: (text: string) => heard.push(text), on: () => {} };
    listeners.add(response as never, url);
    return heard.join('');
  };
  const [, address = ''] =
    /src="\/\.desk\/reload\.js([^"]*)"/.exec(withReload('</head>', listeners.told())) ?? [];
  expect(listen(`/.desk/builds${address}`)).not.toContain('built');
  listeners.tell();
  expect(listen(`/.desk/builds${address}`)).toContain('event: built\n');
  expect(listen(`/.desk/builds?heard=${listeners.told()}`)).not.toContain('built');
  expect(listen('/.desk/builds')).not.toContain('built');
});
