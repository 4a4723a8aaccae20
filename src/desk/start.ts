// `npm start`, an editor's desk: the site on this machine, built again when content or code is saved.

import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { watch } from 'chokidar';
import { deskFolder, ROOT, siteOf } from '../commands/environment.ts';
import { speechOf, spoken, spokenIssue } from '../commands/speech/speech.ts';
import { say } from '../commands/speech/voice.ts';
import { pagePath } from '../feed/address.ts';
import { withDrafts } from '../page/draft-page.ts';
import { withBanner } from '../page/issue-banner.ts';
import { VARIANT_TAGS } from '../script/variants.ts';
import { createBuilder, serveBuilds } from './builder.ts';
import { type Banner, type Own, startFront } from './front.ts';
import { createListeners, withReload } from './live-reload.ts';
import { lookForQuestions } from './overview/questions.ts';
import { serveOverview } from './overview/serve.ts';
import { ownPages } from './own-pages.ts';
import { inUse, portProblem } from './port.ts';
import { settle } from './settle.ts';
import { welcome } from './welcome.ts';
import { whyOn as whyFor } from './why/put.ts';
import { serveWhy } from './why/serve.ts';
import { freePort, startWrangler } from './wrangler.ts';

const port = process.env.PORT || '8787';
const home = `http://localhost:${port}`;
const speech = speechOf(process.env);

const fail = (problem: string): never => {
  say(problem);
  process.exit(1);
};

const site = siteOf();
if ('problem' in site) fail(site.problem);
const { folder, url = home } = site as Exclude<typeof site, { problem: string }>;
const output = deskFolder();
const listeners = createListeners();
const place = { folder, output, url };
const looking = lookForQuestions(place, listeners.tell);
const onBuilt = () => {
  looking.forget();
  void settle(output, inner).then(listeners.tell);
};
const builder = createBuilder(place, onBuilt, listeners.tell);

const issuesOn = (): ((page: string) => string) | undefined => {
  const errors = builder.issues().filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return undefined;
  const lines = errors.map((error) => {
    const { file, line, field, problem, remedy } = spokenIssue(error, speech);
    return { place: `${file}:${line} ${field}`, text: `${problem}${speech === 'en' ? '; ' : '；'}${remedy}` };
  });
  const count = `${lines.length} ${lines.length === 1 ? 'error' : 'errors'}`;
  const title = spoken(`${count}; the last good build is shown`, speech);
  return (page) => withBanner(page, speech, title, lines);
};

const isDraft = (id: string) => builder.drafts()?.lines.zh.some((line) => line.id === id) ?? false;

/** The list of drafts, on the front page of a variant. */
const draftsOn = (path: string): ((page: string) => string) | undefined => {
  const variant = VARIANT_TAGS.find((tag) => pagePath(tag) === path);
  const drafts = builder.drafts();
  const lines = (variant && drafts?.lines[variant]) ?? [];
  return drafts && variant && lines.length > 0
    ? (page) => withDrafts(page, lines, variant, drafts.publisher)
    : undefined;
};

const why = serveWhy(folder);
const whyOn = whyFor(why.token, speech);

const banner: Banner = (path, isOpened, host) => {
  const opened = isOpened ? [whyOn(path, host), withReload] : [];
  const puts = [draftsOn(path), issuesOn(), ...opened].filter((put) => put !== undefined);
  return puts.length === 0 ? undefined : (page) => puts.reduce((text, put) => put(text), page);
};

const pages = ownPages({ listeners, drafts: builder.drafts, issuesOn, whyOn });
const overview = serveOverview(
  () => ({
    ...{ folder, home, issues: builder.issues(), questions: looking.questions() },
    ...{ drafts: builder.drafts(), scheduled: builder.built()?.scheduled ?? [] },
    hasPage: (id) => Object.hasOwn(builder.built()?.published ?? {}, id) || isDraft(id),
  }),
  listeners.told,
  speech,
);
const own: Own = (...asked) => [why.own, overview, pages].some((answers) => answers(...asked));

/** wrangler watches content/ and src/ (wrangler.toml). Another folder is watched here, and a touch in src/ tells it. */
const watchOtherContent = () => {
  if (!process.env.CONTENT_DIR) return;
  const touch = () => utimesSync(join(ROOT, 'src/worker.ts'), new Date(), new Date());
  let waiting: NodeJS.Timeout | undefined;
  watch(folder, { ignoreInitial: true }).on('all', () => {
    clearTimeout(waiting);
    waiting = setTimeout(touch, 50);
  });
};

const answers = () =>
  fetch(`${home}/`, { redirect: 'manual' }).then(
    ({ status }) => status === 302,
    () => false, // not listening yet
  );

const unusable = await portProblem(port);
if (unusable) fail(unusable);
const inner = await freePort();
const failed = await builder.build();
if (failed) process.exit(failed);
await startFront(Number(port), inner, banner, own).catch((error: Error) => fail(inUse(port, error)));
const wrangler = startWrangler(output, inner, await serveBuilds(builder));
process.on('exit', () => wrangler.kill());
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    stopping = true;
    wrangler.kill(signal);
  });
wrangler.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)));
watchOtherContent();

while (!(await answers())) await new Promise((wait) => setTimeout(wait, 200));
welcome(home, url);
