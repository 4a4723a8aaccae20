// Where the commands work, as the environment says. Every folder is an absolute path.

import { statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { digest } from '../press/make/digest.ts';
import type { Signer } from '../press/make/parts/manifest.ts';
import { signerFrom } from '../press/signing.ts';

/** The project's own folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** `CONTENT_DIR`, else content/. */
export const contentFolder = (): string => resolve(process.env.CONTENT_DIR || join(ROOT, 'content'));

/** The build that wrangler takes unless it is told of another: wrangler.toml and src/worker.ts name it. */
export const DEPLOYED = join(ROOT, '.build');

/** Beside it for another content folder, so that nobody ever sees another site than the one that was asked for. */
const buildOf = (content: string): string => {
  if (content === join(ROOT, 'content')) return DEPLOYED;
  const name = basename(content).replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${DEPLOYED}-${name}-${digest(content).slice(0, 8)}`;
};

/** `BUILD_DIR`, else the content folder's own. */
export const outputFolder = (): string => resolve(process.env.BUILD_DIR || buildOf(contentFolder()));

/** Where the desk builds, whose addresses are this machine's: never what is deployed. */
export const deskFolder = (): string => `${outputFolder()}-desk`;

/** As a person at this terminal would name the file. */
export const shown = (file: string): string => relative(process.cwd(), file);

interface Site {
  readonly folder: string;
  /** Scheme and host; absent where site.yaml decides. */
  readonly url: string | undefined;
}

/** The content folder and `SITE_URL`, or what is wrong with one of them. */
export const siteOf = (): Site | { readonly problem: string } => {
  const folder = contentFolder();
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats?.isDirectory())
    return {
      problem: stats
        ? `${folder} is no folder; set CONTENT_DIR to a folder with site.yaml and channels.yaml`
        : `${folder} is not there; set CONTENT_DIR to a folder with site.yaml and channels.yaml`,
    };
  const { SITE_URL: wanted } = process.env;
  if (!wanted) return { folder, url: undefined };
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search)
    return { folder, url: url.origin };
  return {
    problem: `SITE_URL is “${wanted}”; write scheme and host only, such as https://news.example`,
  };
};

/** By `SIGNING_KEY`; nothing where there is none, and what is published is not signed. */
export const signerOf = (): Signer | { readonly problem: string } | undefined => {
  const { SIGNING_KEY } = process.env;
  if (!SIGNING_KEY) return undefined;
  return (
    signerFrom(SIGNING_KEY) ?? {
      problem: 'SIGNING_KEY is no key that can sign; make one with npm run keys, or leave it out',
    }
  );
};
