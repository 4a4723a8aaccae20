// Former names of channels, and channels that are closed: what an editor may write, and what is said of the rest.

import { describe, expect, test } from 'vitest';
import { openChannels } from '../../../src/content/channels/names.ts';
import { parseContent } from '../../../src/content/content.ts';
import { formatIssue } from '../../../src/content/issue.ts';
import { parsed, record, testFiles, withFile } from '../../support/sample.ts';

const CHANNELS = new TextDecoder().decode(testFiles().get('channels.yaml'));
const changed = (from: string, to: string) =>
  withFile(testFiles(), 'channels.yaml', CHANNELS.replace(from, to));
const said = (from: string, to: string) => parseContent(changed(from, to)).issues.map(formatIssue);

const WRONG: [why: string, to: string, message: string][] = [
  [
    'another channel for a former name',
    '- id: empty\n  aliases: [local]',
    '“empty” was never “local”, which is another channel; remove that alias',
  ],
  [
    'itself',
    '- id: empty\n  aliases: [empty]',
    '“empty” was never “empty”, which is another channel; remove that alias',
  ],
  ['a word of our addresses', '- id: empty\n  aliases: [archive]', 'is a word of our addresses'],
  [
    'no list',
    '- id: empty\n  aliases: old',
    'is no list; write [travel], with each id that the channel had before',
  ],
  [
    'closed for no reason',
    '- id: empty\n  closed: {to: local}',
    'is missing; write why the channel was closed',
  ],
  [
    'closed in favour of nothing',
    '- id: empty\n  closed: {reason: 停, to: nowhere}',
    '“empty” goes on in “nowhere”, which is no channel; write one of local, river, brief',
  ],
  [
    'closed in favour of itself',
    '- id: empty\n  closed: {reason: 停, to: empty}',
    '“empty” goes on in “empty”, which is no channel; write one of local, river, brief',
  ],
];

test.each(WRONG)('a channel may not have %s', (_, to, message) => {
  expect(said('- id: empty', to).join('\n')).toContain(message);
});

test('one former name is of one channel', () => {
  const twice = CHANNELS.replace('- id: brief', '- id: brief\n  aliases: [old]').replace(
    '- id: empty',
    '- id: empty\n  aliases: [old]',
  );
  expect(parseContent(withFile(testFiles(), 'channels.yaml', twice)).issues.map(formatIssue)).toEqual([
    'channels.yaml:15 [3].aliases: “empty” has an alias of “brief”, “old”; keep one of them',
  ]);
});

test('a channel that is closed is nobody’s parent', () => {
  expect(said('- id: local', '- id: local\n  closed: {reason: 停, to: brief}')).toContain(
    'channels.yaml:9 [1].parent: “river” has the unknown parent “local”; write one of river, brief, empty',
  );
});

describe('an article', () => {
  test('may name its channel as that was called before', () => {
    const files = changed('- id: river', '- id: shore\n  aliases: [river]');
    const [, taiwan] = parsed(files).articles;
    expect(taiwan?.articleSection).toEqual(['shore']);
    expect(parsed(files).lock.places).toEqual(parsed(testFiles()).lock.places);
  });

  test('that was published stays in a channel that is closed, and a new one can’t be put there', () => {
    const files = changed('- id: brief', '- id: brief\n  closed: {reason: 停}');
    expect(parseContent(files).issues).toEqual([]);
    const more = withFile(files, 'articles/2024/02/some-article.md', record({ articleSection: '[brief]' }));
    expect(parseContent(more).issues.map(formatIssue)).toEqual([
      'articles/2024/02/some-article.md:6 articleSection[0]: “brief” is closed; write one of local, river, empty',
    ]);
  });

  test('may link to the page of a channel by a former name, and not to one that is closed', () => {
    const link = (files: ReturnType<typeof testFiles>, path: string) =>
      parseContent(
        withFile(files, 'articles/2024/02/some-article.md', record({}, `[那里](${path})`)),
      ).issues.map(formatIssue);
    expect(link(changed('- id: empty', '- id: blank\n  aliases: [empty]'), '/zh/empty/')).toEqual([]);
    expect(link(changed('- id: empty', '- id: empty\n  closed: {reason: 停}'), '/zh/empty/')).toEqual([
      expect.stringContaining('the link to “/zh/empty/” leads nowhere'),
    ]);
  });
});

test('names lead on from one closed channel to the next, and in a circle nowhere', () => {
  const channel = (id: string, to?: string) => ({
    id,
    aliases: [`old-${id}`],
    closed: to === undefined ? undefined : { reason: '', to },
  });
  const leads = openChannels([
    channel('a', 'b'),
    channel('b', 'old-c'),
    channel('c'),
    channel('d', 'e'),
    channel('e', 'd'),
  ]);
  expect(['a', 'old-a', 'b', 'c', 'd', 'nobody'].map(leads)).toEqual([['c'], ['c'], ['c'], ['c'], [], []]);
});
