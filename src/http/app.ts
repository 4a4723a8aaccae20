// The Worker's routes. Every answer follows from the address, the catalog and the slices: never from the Host.

import { type Context, Hono } from 'hono';
import { type Catalog, isUnlisted } from '../catalog/catalog.ts';
import { own } from '../content/own.ts';
import { documentPath, pagePath } from '../feed/address.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import { canonicalAddress, sentPath } from './canonical.ts';
import { createMemo } from './keep/memo.ts';
import { createRecent } from './keep/recent.ts';
import { keepFromShared } from './keep/shared.ts';
import { warmUp } from './keep/warm.ts';
import { logLine } from './log.ts';
import { movedPath } from './moved.ts';
import { negotiateVariant, placedIn } from './negotiate.ts';
import { problemResponse } from './problem.ts';
import { optionsResponse, redirect, withCommonHeaders } from './respond.ts';
import { serveArticle } from './serve/article.ts';
import { type FeedAddress, serveFeed } from './serve/feed.ts';
import { serveFile } from './serve/file.ts';
import { redirectToMedia, serveIcon, serveMedia } from './serve/media.ts';
import { serveProblem } from './serve/problem.ts';
import { type Assets, BrokenSlice } from './slices.ts';
import { endAtSwitch } from './time/ending.ts';
import { type Clock, createMoments, type Moment } from './time/moments.ts';
import { createStates, type SiteState } from './time/states.ts';

export interface Bindings {
  readonly ASSETS: Assets;
  /** X-Robots-Tag of every answer, where search engines should not find the site: a rehearsal of it. */
  readonly ROBOTS?: string;
}

type Env = { Bindings: Bindings & { readonly moment?: Moment }; Variables: { site: SiteState } };

/**
 * A feed's page or document, of now or of the archive: `/zh/`, `/zh/local/`, `/zh/local/rss.xml`, `/zh/archive/1/`,
 * `/zh/local/archive/1/rss.xml`. One expression, as Hono's quick router takes no routes that overlap like these.
 */
const FEED_ADDRESS =
  /^\/(?<variant>[^/]+)\/(?:(?<channel>(?!archive\/)[^/]+)\/)?(?:(?<archive>archive)\/(?:(?<page>[^/]+)\/)?)?(?<file>[^/]+)?$/;

const MEMO_LIMIT = 16_000_000; // bytes, of an isolate's 128 MB
const RECENT_LIMIT = 4000; // addresses, about 2 KB each

/** Without a clock it is the site as it was deployed, for ever. */
export const createApp = (deployed: Catalog, clock: Clock = () => 0): Hono<Env> => {
  const { publisher, channels } = deployed;
  const memo = createMemo(MEMO_LIMIT);
  const stateOf = createStates(deployed);
  const world = (context: Context<Env>) => {
    const { catalog, assetsIn } = context.var.site;
    return { catalog, memo, assets: assetsIn(context.env.ASSETS) };
  };
  /** From an address that says no variant to what it means in the reader's. */
  const toVariant = (context: Context<Env>, path: string) => {
    const variant = negotiateVariant(context.req.header('Accept-Language'), publisher.language);
    const placed = placedIn(variant, path, context.var.site.catalog);
    return placed && redirect(placed, 302, { Vary: 'Accept-Language' });
  };
  const app = new Hono<Env>();

  app.use(async (context, next) => {
    const { method, url } = context.req;
    const { ASSETS, moment } = context.env;
    context.set('site', await stateOf(moment?.state ?? 0, ASSETS));
    const sent = sentPath(url);
    const canonical = canonicalAddress(sent);
    if (method === 'OPTIONS') context.res = optionsResponse();
    else if (method !== 'GET' && method !== 'HEAD')
      context.res = problemResponse({ kind: 'method-not-allowed', got: method });
    else if (canonical === undefined) context.res = await context.notFound();
    else {
      // However it is written: by way of its canonical form there would be two redirects.
      const placed = toVariant(context, canonical);
      if (placed) context.res = placed;
      // As it was sent: /%7Ah/ is /zh/ to us, but another key to the cache.
      else if (canonical !== sent || url.includes('?'))
        context.res =
          (await redirectToMedia(canonical, world(context).assets)) ??
          redirect(movedPath(canonical, deployed) ?? canonical, 301);
      else await next();
    }
    withCommonHeaders(context.res);
    keepFromShared(context.req.raw.headers, context.res.headers);
    const { ROBOTS } = context.env;
    if (ROBOTS) context.res.headers.set('X-Robots-Tag', ROBOTS);
  });

  app.use(async (context, next) => {
    const { path, raw } = context.req;
    const icon = own(deployed.icons, path);
    if (icon) return serveIcon(raw, path, icon, context.env.ASSETS);
    const isFile = Object.hasOwn(deployed.files, path) || isUnlisted(path);
    if (!isFile) return next();
    return (await serveFile(raw, path, world(context))) ?? context.notFound();
  });
  app.get('/media/*', async (context) => {
    const { url, raw } = context.req;
    return (await serveMedia(raw, sentPath(url), world(context).assets)) ?? context.notFound();
  });
  app.get('/:variant/articles/:name', (context) =>
    serveArticle(context.req.raw, context.req.param(), world(context)),
  );
  app.get('*', (context) => {
    const address = FEED_ADDRESS.exec(context.req.path)?.groups as FeedAddress | undefined;
    return address ? serveFeed(context.req.raw, address, world(context)) : context.notFound();
  });

  app.notFound((context) => {
    const file = FORMATS[0]?.file ?? '';
    const known = [
      pagePath(publisher.language),
      documentPath(publisher.language, undefined, file),
      documentPath(publisher.language, channels[0], file),
    ];
    return serveProblem(
      context.req.raw,
      { kind: 'unknown-address', got: context.req.path, known },
      world(context),
    );
  });

  app.onError((error, context) => {
    const broken = error instanceof BrokenSlice;
    console.error(logLine(error, { version: deployed.version, address: sentPath(context.req.url) }));
    // Here too, for what goes wrong above the routes.
    return withCommonHeaders(problemResponse({ kind: broken ? 'unavailable' : 'internal' }));
  });

  warmUp(publisher);

  const recent = createRecent(memo, RECENT_LIMIT);
  const momentNow = createMoments(deployed.later, clock);
  const route = app.fetch;
  app.fetch = (request, bindings, ...rest) => {
    const moment = momentNow();
    const known = recent.answer(request, moment);
    if (known) return known;
    const see = (response: Response) => {
      recent.see(request, response, moment);
      endAtSwitch(response.headers, request.url, moment);
      return response;
    };
    const answered = route(request, { ...(bindings as Bindings | undefined), moment }, ...rest);
    return answered instanceof Response ? see(answered) : answered.then(see);
  };
  return app;
};
