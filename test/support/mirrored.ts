// What editors may do and what may become of answers, at random; and what a mirror that follows docs/mirroring.md must end with.

import fc from 'fast-check';
import { expect } from 'vitest';
import type { ContentFiles } from '../../src/content/content.ts';
import { LOCK_FILE } from '../../src/content/lock/lock.ts';
import { mediaAddress } from '../../src/feed/address.ts';
import { digest } from '../../src/press/make/digest.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { createMirror, type Get, type Wish } from '../mirror.ts';
import { type Deployed, deployAt, SITE } from './histories.ts';
import { png } from './media-files.ts';
import { record, testFiles, withFile } from './sample.ts';

const CHANNELS = ['local', 'river', 'extra'] as const;
type Channel = (typeof CHANNELS)[number];

interface Piece {
  readonly id: string;
  readonly channel: Channel;
  readonly published: string;
  readonly text: string;
  readonly corrections: readonly string[];
  /** The headline in Taiwan's form, by hand. */
  readonly wording?: string;
  readonly hasPicture: boolean;
  readonly withdrawn?: string;
}

/** Whoever wrote it. */
export type AnyMirror = Pick<ReturnType<typeof createMirror>, 'poll' | 'copy'>;

/** What becomes of an answer. */
type Fault = 'lost' | 'cut' | 'old';

type Deed =
  | {
      readonly kind: 'publish';
      readonly channel: Channel;
      readonly hasPicture: boolean;
      readonly delay: number;
    }
  | { readonly kind: 'correct' | 'touch' | 'undo' | 'word'; readonly which: number }
  | { readonly kind: 'move'; readonly which: number; readonly channel: Channel }
  | { readonly kind: 'withdraw'; readonly which: number; readonly delay: number }
  | { readonly kind: 'picture' | 'rename' | 'close' | 'wait' }
  | { readonly kind: 'poll'; readonly faults: readonly (readonly [request: number, fault: Fault])[] };

const which = fc.nat(3);
const channel = fc.constantFrom(...CHANNELS);
const is = <K extends string>(...kinds: K[]) => fc.constantFrom(...kinds);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: is('publish'),
      channel,
      hasPicture: fc.boolean(),
      delay: fc.constantFrom(0, 0, 0, 2),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: is('correct', 'touch', 'undo', 'word'), which }) },
  { weight: 2, arbitrary: fc.record({ kind: is('move'), which, channel }) },
  { weight: 1, arbitrary: fc.record({ kind: is('withdraw'), which, delay: fc.constantFrom(0, 2) }) },
  { weight: 2, arbitrary: fc.record({ kind: is('picture', 'rename', 'close', 'wait') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: is('poll'),
      faults: fc.array(fc.tuple(fc.nat(20), is<Fault>('lost', 'cut', 'old')), { maxLength: 3 }),
    }),
  },
);

/** What is done, and whether it is deployed at once or with what follows. */
const deeds = fc.array(fc.tuple(deed, fc.constantFrom(true, false, false)), {
  minLength: 1,
  maxLength: 6,
  size: 'max',
});

const FIRST: readonly [Deed, boolean] = [
  { kind: 'publish', channel: 'river', hasPicture: true, delay: 0 },
  true,
];

const EMPTY: ContentFiles = new Map(
  [...testFiles()].filter(([path]) => path !== LOCK_FILE && !/^(articles|media)\//.test(path)),
);

const recordOf = ({ id, channel, published, text, corrections, wording, hasPicture, withdrawn }: Piece) =>
  record(
    {
      id,
      headline: `河边的里程 ${id}`,
      datePublished: published,
      articleSection: `[${channel}]`,
      correction: `[${corrections.map((date, index) => `{date: ${date}, text: 第${index + 1}处有误}`).join(', ')}]`,
      ...(wording && { variants: `{zh-Hant-TW: {headline: ${wording}}}` }),
      ...(hasPicture && { image: '[{src: /media/one.png, alt: 河}]' }),
      ...(withdrawn && { pubStatus: 'canceled', withdrawn: `{date: ${withdrawn}, reason: 不实}` }),
    },
    text,
  );

const createNewsroom = () => {
  const pieces = new Map<string, Piece>();
  const names = new Map(CHANNELS.map((id) => [id, 0]));
  let [hour, salt, isOpen] = [0, 0, true];
  const at = (hours = hour) => `${new Date(Date.UTC(2024, 0, 1, hours)).toISOString().slice(0, 19)}Z`;
  const live = () =>
    [...pieces.values()].filter(
      ({ published, withdrawn }) => published <= at() && !(withdrawn && withdrawn <= at()),
    );
  const channelOf = (wanted: Channel): Channel => (wanted === 'extra' && !isOpen ? 'local' : wanted);
  const change = (which: number, make: (piece: Piece) => Piece) => {
    const all = live().filter(({ withdrawn }) => !withdrawn);
    const piece = all[which % Math.max(1, all.length)];
    if (piece) pieces.set(piece.id, make(piece));
  };
  const act = (deed: Deed) => {
    hour++;
    if (deed.kind === 'publish') {
      const id = `piece-${pieces.size + 1}`;
      const { hasPicture, delay } = deed;
      pieces.set(id, {
        ...{ id, hasPicture, channel: channelOf(deed.channel), published: at(hour + delay) },
        ...{ text: '头发花白。', corrections: [] },
      });
    } else if (deed.kind === 'correct')
      change(deed.which, (piece) => ({
        ...{ ...piece, text: `${piece.text}改。` },
        corrections: [...piece.corrections, at()],
      }));
    else if (deed.kind === 'touch') change(deed.which, (piece) => ({ ...piece, text: `${piece.text}补。` }));
    else if (deed.kind === 'undo') change(deed.which, (piece) => ({ ...piece, text: '头发花白。' }));
    else if (deed.kind === 'word')
      change(deed.which, (piece) => ({ ...piece, wording: piece.wording ? '里程與河' : '河邊的里程碑' }));
    else if (deed.kind === 'move')
      change(deed.which, (piece) => ({ ...piece, channel: channelOf(deed.channel) }));
    else if (deed.kind === 'withdraw')
      change(deed.which, (piece) => ({ ...piece, withdrawn: at(hour + deed.delay) }));
    else if (deed.kind === 'picture') salt++;
    else if (deed.kind === 'rename') names.set('river', (names.get('river') ?? 0) + 1);
    else if (deed.kind === 'close') {
      isOpen = !isOpen;
      for (const piece of pieces.values())
        if (piece.channel === 'extra') pieces.set(piece.id, { ...piece, channel: 'local' });
    }
  };
  const filesWith = (lock: ContentFiles): ContentFiles => {
    const rows = CHANNELS.map((id) => {
      const name = `${{ local: '本地', river: '河边', extra: '其他' }[id]}${names.get(id) || ''}`;
      const parent = id === 'river' ? ', parent: local' : '';
      const closed = id === 'extra' && !isOpen ? ', closed: {reason: 并入本地, to: local}' : '';
      return `- {id: ${id}, name: ${name}, description: 城里的事, window: 2${parent}${closed}}\n`;
    });
    let files = withFile(EMPTY, 'channels.yaml', rows.join(''));
    files = withFile(files, 'media/one.png', picture());
    for (const piece of pieces.values())
      files = withFile(files, `articles/2024/01/${piece.id}.md`, recordOf(piece));
    const known = lock.get(LOCK_FILE);
    return known ? withFile(files, LOCK_FILE, known) : files;
  };
  const picture = () => png(4, 3, salt);
  return { act, live, filesWith, picture, now: () => at() };
};

const inChannel = (piece: Piece, wanted: string | undefined) =>
  wanted === undefined || piece.channel === wanted || (wanted === 'local' && piece.channel === 'river');

/** Over so many histories. */
export const endWithoutDrift = (
  wishes: readonly Wish[],
  numRuns: number,
  create: (...args: Parameters<typeof createMirror>) => AnyMirror = createMirror,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(deeds, async (sequence) => {
      const newsroom = createNewsroom();
      let live: Deployed = await deployAt(newsroom.filesWith(new Map()), newsroom.now());
      let old = { live, at: newsroom.now() };
      let faults = new Map<number, Fault>();
      let request = 0;
      const get: Get = async (url, tag) => {
        const fault = faults.get(request++);
        const from = fault === 'old' ? old : { live, at: newsroom.now() };
        const response = await from.live.ask(
          from.at,
          url.slice(SITE.length),
          tag ? { 'If-None-Match': tag } : {},
        );
        const body = new Uint8Array(await response.arrayBuffer());
        if (fault === 'lost') return { status: 503, body: new Uint8Array() };
        const { status } = response;
        const etag = response.headers.get('ETag') ?? undefined;
        return { status, etag, body: fault === 'cut' ? body.slice(0, body.length / 2) : body };
      };
      const mirrors = wishes.map((wish) => ({ wish, mirror: create(SITE, get, wish) }));
      const poll = async (wrong: readonly (readonly [number, Fault])[]) => {
        for (const { mirror } of mirrors) {
          request = 0;
          faults = new Map(wrong);
          const done = await mirror.poll();
          if (wrong.length === 0) expect(done).toBe(true);
        }
      };
      let isDeployed = true;
      const deploy = async () => {
        if (isDeployed) return;
        old = { live, at: newsroom.now() };
        live = await deployAt(newsroom.filesWith(live.files), newsroom.now(), live);
        isDeployed = true;
      };
      // There is something to change from the first deed on.
      for (const [deed, atOnce] of [FIRST, ...sequence]) {
        newsroom.act(deed);
        isDeployed &&= deed.kind === 'poll' || deed.kind === 'wait';
        if (atOnce || deed.kind === 'poll') await deploy();
        if (deed.kind === 'poll') await poll(deed.faults);
      }
      await deploy();
      await poll([]);
      for (const { wish, mirror } of mirrors) {
        const variants = VARIANT_TAGS.filter((tag) => !wish.variant || tag === wish.variant);
        const wanted = newsroom.live().filter((piece) => inChannel(piece, wish.channel));
        const expected = new Map<string, Uint8Array>();
        for (const piece of wanted)
          for (const variant of variants) {
            const path = `/${variant}/articles/${piece.id}.json`;
            const answer = await live.ask(newsroom.now(), path);
            const bytes = new Uint8Array(await answer.arrayBuffer());
            const said = JSON.parse(new TextDecoder().decode(bytes));
            if (variant === 'zh') expect(said.articleBody).toBe(piece.text);
            if (variant === 'zh-Hant-TW' && piece.wording) expect(said.headline).toBe(piece.wording);
            expect(said.correction?.length ?? 0).toBe(piece.corrections.length);
            expected.set(path, bytes);
          }
        const picture = newsroom.picture();
        const isShown = (wish.channel ? wanted : newsroom.live()).some(({ hasPicture }) => hasPicture);
        if (isShown) expected.set(mediaAddress('media/one.png', digest(picture)), picture);
        const copy = mirror.copy();
        expect([...copy.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
        for (const [path, bytes] of expected)
          expect(Buffer.from(copy.get(path) ?? []).equals(bytes), path).toBe(true);
      }
    }),
    { numRuns },
  );
