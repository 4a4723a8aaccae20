// From a content folder to a deployment. One press makes one build after another, and keeps in memory what it parsed.

import { join } from 'node:path';
import type { ArticleHead } from '../content/article.ts';
import { type Instant, toInstant } from '../content/date.ts';
import { LOCK_FILE } from '../content/lock/lock.ts';
import { type Scheduled, scheduledAfter } from '../content/time/schedule.ts';
import type { Question } from '../script/review/question.ts';
import { lookAtArticles } from './articles.ts';
import { untilAtRest } from './disk/content/changed.ts';
import { createParser } from './disk/content/content-folder.ts';
import { hold } from './disk/hold.ts';
import { placedIn } from './disk/lock-file.ts';
import { replaceFolder, restore } from './disk/output-folder.ts';
import { sinceStanding } from './disk/since-standing.ts';
import { note, takeStock } from './disk/stock.ts';
import { openTable } from './disk/table.ts';
import { type Drafts, draftsFrom } from './drafts.ts';
import { forgetful } from './make/memory.ts';
import type { Signer } from './make/parts/manifest.ts';
import { type Published, publishedOf } from './make/published.ts';
import { cacheOf, type Manuscript, type Reading, readManuscript, type Workshop } from './manuscript.ts';
import { isSound, type Printed, print, type Told } from './print.ts';
import { type Crew, createCrew } from './threads/pool.ts';
import type { LookedAt } from './threads/tasks.ts';
import type { Voice } from './voice.ts';

export interface Purpose {
  /** For an editor's desk, whose reader watches the folder: written in place, in the order in which the desk saw articles. */
  readonly desk?: boolean | undefined;
  /** What stands there is read from the first byte to the last, whatever its times say. */
  readonly thorough?: boolean | undefined;
  /** Much of what was published may be unpublished at once. */
  readonly allow?: boolean | undefined;
  /** What is dated later is scheduled; the clock's, where it is not said. */
  readonly at?: Instant | undefined;
  /** What is live at the site, and since when. Articles' own dates are enough where nobody asks. */
  readonly live?: ((site: string) => Promise<Pick<Told, 'before' | 'history'>>) | undefined;
  /** Of the manifest. */
  readonly signer?: Signer | undefined;
}

export interface Counts {
  readonly articles: number;
  readonly channels: number;
  /** What is to come by itself, the next first. */
  readonly scheduled: readonly Scheduled[];
}

export interface Built extends Counts, Omit<Printed, 'fresh'> {
  /** By id: what is published with it. */
  readonly published: Published;
  /** What it keeps from readers at an instant. */
  readonly draftsAt: (at: Instant) => Drafts;
}

/** An article with questions for its editor. */
export interface Asked extends Pick<ArticleHead, 'file' | 'lines'> {
  readonly questions: readonly Question[];
}

export interface Checked extends Counts {
  readonly asked: readonly Asked[];
}

export interface Press {
  /** Only reads: nothing where there are errors. */
  readonly check: (purpose?: Pick<Purpose, 'allow' | 'at'>) => Promise<Checked | undefined>;
  /** Nothing where there are errors, and the output folder is as it was. The content is read only, ids.lock too. */
  readonly build: (purpose: Purpose) => Promise<Built | undefined>;
}

export const createPress = (workshop: Workshop, voice: Voice): Press => {
  const { root, content: folder, output: target } = workshop;
  const parse = createParser();
  const cache = cacheOf(root, folder);
  const read = (crew: Crew, reading: Reading) => readManuscript(workshop, crew, reading, voice);
  /** As often as somebody writes to the content meanwhile, each time with threads of its own. */
  const atRest = <Done>(work: (crew: Crew) => Promise<Done>) =>
    untilAtRest(async () => {
      const crew = createCrew(folder, parse);
      try {
        return await work(crew);
      } finally {
        await crew.rest();
      }
    });

  const checkOnce = async (crew: Crew, { allow = false, at = now() }: Pick<Purpose, 'allow' | 'at'> = {}) => {
    const manuscript = await read(crew, { order: [], allow, at });
    if (!manuscript) return undefined;
    const { content, scans, house, madeFrom } = manuscript;
    const known = openTable<LookedAt>(join(cache, 'looks'), madeFrom);
    const workplace = { house, folder, target };
    const extras = await lookAtArticles(content, scans, crew, workplace, known, voice);
    if (!isSound(content, extras, voice)) return undefined;
    const asked = content.articles.flatMap(({ file, lines }, index): Asked[] => {
      const questions = extras[index]?.questions ?? [];
      return questions.length > 0 ? [{ file, lines, questions }] : [];
    });
    return { ...countsOf(manuscript), asked };
  };

  const buildAlone = async (crew: Crew, purpose: Purpose) => {
    const { desk = false, thorough, allow = desk, at = now() } = purpose;
    restore(target);
    const digests = openTable<string>(join(cacheOf(root, target), 'digests'), '');
    const stockOf = (place: string) => takeStock(place, thorough ? forgetful(digests) : digests);
    const inPlace = desk ? stockOf(target) : undefined;
    const order = inPlace?.standing.has(LOCK_FILE) ? placedIn(target) : [];
    const manuscript = await read(crew, { order, allow, at });
    if (!manuscript) return undefined;
    const live = inPlace
      ? { before: sinceStanding(target, inPlace) }
      : await purpose.live?.(manuscript.house.publisher.url);
    const told = { ...live, signer: purpose.signer };
    const printed = inPlace
      ? await print(manuscript, folder, target, inPlace, crew, voice, told)
      : await replaceFolder(target, (next) =>
          print(manuscript, folder, next, stockOf(next), crew, voice, told),
        );
    if (!printed) return undefined;
    const { fresh, ...counts } = printed;
    note(target, fresh, digests);
    digests.save();
    const published = publishedOf(manuscript.content.articles, manuscript.scans);
    return { ...countsOf(manuscript), ...counts, published, draftsAt: draftsFrom(manuscript, folder) };
  };

  /** While nobody else builds there. */
  const build = async (purpose: Purpose) => {
    const release = await hold(target, (holder) => voice.waits(target, holder));
    try {
      return await atRest((crew) => buildAlone(crew, purpose));
    } finally {
      release();
    }
  };

  return { check: (purpose) => atRest((crew) => checkOnce(crew, purpose)), build };
};

const now = (): Instant => toInstant(new Date().toISOString());

const countsOf = ({ content: { articles, channels, at } }: Manuscript): Counts => ({
  scheduled: scheduledAfter(articles, at),
  articles: articles.length,
  channels: channels.length,
});
