// A mirror as docs/mirroring.md says it, written from that page alone.

import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** A GET, perhaps conditional. Throws where no answer comes. */
export type Get = (
  url: string,
  ifNoneMatch?: string,
) => Promise<{ readonly status: number; readonly etag?: string | undefined; readonly body: Uint8Array }>;

/** What is wanted of a site: all of it, one variant, or one channel in one variant. */
export interface Wish {
  readonly variant?: string;
  readonly channel?: string;
}

interface Line {
  /** The line itself, to the letter. */
  readonly line: string;
  readonly path: string;
  readonly digest?: string;
  readonly variant?: string;
  readonly channels?: readonly string[];
  readonly withdrawn?: string;
  readonly type?: string;
  readonly length?: number;
  readonly revisions?: readonly unknown[];
}

class TryLater extends Error {}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const json = (bytes: Uint8Array) => {
  try {
    return JSON.parse(text(bytes));
  } catch {
    throw new TryLater('cut off');
  }
};

const linesOf = (bytes: Uint8Array): Line[] =>
  text(bytes)
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ ...JSON.parse(line), line }));

/** “The digest of a record”. */
const isRecord = (bytes: Uint8Array, { digest: wanted, revisions: told }: Line): boolean => {
  const { digest, revisions, ...said } = json(bytes);
  return (
    digest === wanted &&
    revisions.length === (told?.length ?? 1) &&
    sha256(canonicalize(said) as string) === wanted
  );
};

export const createMirror = (site: string, get: Get, wish: Wish = {}) => {
  /** By path: what is kept, and the line by which it was got. */
  const copy = new Map<string, { readonly line: string; readonly bytes: Uint8Array }>();
  const parts = new Map<string, { readonly digest: string; readonly lines: readonly Line[] }>();
  let done: { readonly etag: string | undefined; readonly digest: string } | undefined;

  const fetch = async (path: string): Promise<Uint8Array> => {
    const { status, body } = await get(site + path);
    if (status !== 200) throw new TryLater(`${path}: ${status}`);
    return body;
  };
  const wantsPart = (path: string) =>
    !wish.variant || [wish.variant, 'media'].some((folder) => path.startsWith(`/manifest/${folder}/`));
  const wantsArticle = ({ channels }: Line) => !wish.channel || channels?.includes(wish.channel);

  const bringIn = async (line: Line, isRight: (bytes: Uint8Array) => boolean) => {
    if (copy.get(line.path)?.line === line.line) return;
    const bytes = await fetch(line.path);
    if (!isRight(bytes)) throw new TryLater(`${line.path} has another digest`);
    copy.set(line.path, { line: line.line, bytes });
  };

  const follow = async (lines: readonly Line[]) => {
    const articles = lines.filter((line) => line.type === undefined && wantsArticle(line));
    const named = new Set(articles.filter(({ withdrawn }) => !withdrawn).map(({ path }) => path));
    // What is withdrawn goes first, whatever fails afterwards.
    for (const path of [...copy.keys()])
      if (!path.startsWith('/media/') && !named.has(path)) copy.delete(path);
    for (const line of articles) if (!line.withdrawn) await bringIn(line, (bytes) => isRecord(bytes, line));
    const records = wish.channel
      ? [...named].map((path) => text(copy.get(path)?.bytes ?? new Uint8Array()))
      : [];
    const media = lines.filter(
      ({ type, path }) =>
        type !== undefined && (!wish.channel || records.some((record) => record.includes(path))),
    );
    for (const line of media)
      await bringIn(line, (bytes) => bytes.length === line.length && sha256(bytes) === line.digest);
    const pictures = new Set(media.map(({ path }) => path));
    for (const path of [...copy.keys()])
      if (path.startsWith('/media/') && !pictures.has(path)) copy.delete(path);
  };

  const poll = async () => {
    const catalog = await get(`${site}/catalog.json`, done?.etag);
    if (catalog.status === 304) return;
    if (catalog.status !== 200) throw new TryLater(String(catalog.status));
    const { manifest } = json(catalog.body);
    if (manifest.digest !== done?.digest) {
      done = undefined;
      const index = await fetch(manifest.url.slice(site.length));
      if (sha256(index) !== manifest.digest) throw new TryLater('the index is another');
      const [, ...listed] = linesOf(index);
      const wanted = listed.filter(({ path }) => wantsPart(path));
      for (const { path, digest = '' } of wanted) {
        if (parts.get(path)?.digest === digest) continue;
        const bytes = await fetch(path);
        if (sha256(bytes) !== digest) throw new TryLater(`${path} is another`);
        parts.set(path, { digest, lines: linesOf(bytes) });
      }
      const names = new Set(wanted.map(({ path }) => path));
      for (const path of [...parts.keys()]) if (!names.has(path)) parts.delete(path);
      await follow([...parts.values()].flatMap(({ lines }) => lines));
    }
    done = { etag: catalog.etag, digest: manifest.digest };
  };

  return {
    /** Whether it came to the end; where it did not, what was got by then is kept. */
    poll: async (): Promise<boolean> => {
      try {
        await poll();
        return true;
      } catch (error) {
        if (error instanceof TryLater) {
          done = undefined;
          return false;
        }
        throw error;
      }
    },
    /** The bytes by their paths. */
    copy: (): ReadonlyMap<string, Uint8Array> => new Map([...copy].map(([path, { bytes }]) => [path, bytes])),
  };
};
