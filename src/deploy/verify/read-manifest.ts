// The manifest of a site or of a copy: every line, and what of the manifest itself is not as it should be.

import pMap from 'p-map';
import { sha256 } from '../../press/make/digest.ts';
import { signatureProblem } from '../../press/signing.ts';
import { CATALOG_PATH } from '../../site/catalog-json.ts';
import {
  INDEX_PATH,
  type IndexHead,
  type ManifestLine,
  type PartLine,
  SIGNATURE_PATH,
} from '../../site/manifest-lines.ts';
import { fieldsOf } from '../read-json.ts';
import type { Finding } from './finding.ts';
import type { Source } from './source.ts';

export interface ReadManifest {
  readonly site: string;
  /** The digest of the index: the one that stands for all of it. */
  readonly digest: string;
  readonly signature: 'proved' | 'not proved' | 'none' | 'not asked for';
  readonly lines: readonly ManifestLine[];
  readonly findings: readonly Finding[];
}

const AT_ONCE = 8;

/** Nothing where there is none. `key` is the public key that must have signed it. */
export const readManifest = async (source: Source, key?: string): Promise<ReadManifest | undefined> => {
  const findings: Finding[] = [];
  const { index, digest: said } = await readRoot(source);
  if (!index) return undefined;
  const digest = sha256(index);
  if (said === undefined) findings.push({ what: 'missing', path: CATALOG_PATH });
  else if (said !== digest) findings.push({ what: 'altered', path: INDEX_PATH });
  const signature = await source.read(SIGNATURE_PATH);
  const problem = key === undefined ? undefined : signatureProblem(index, signature?.toString(), key);
  if (problem) findings.push({ what: 'unproved', path: INDEX_PATH, problem });
  const [head, ...parts] = linesOf<IndexHead | PartLine>(index);
  const read = await pMap(
    parts as PartLine[],
    async ({ path, digest }): Promise<readonly ManifestLine[]> => {
      const bytes = await source.read(path);
      if (!bytes) findings.push({ what: 'missing', path });
      else if (sha256(bytes) === digest) return linesOf<ManifestLine>(bytes);
      else findings.push({ what: 'altered', path });
      return [];
    },
    { concurrency: AT_ONCE },
  );
  const proof =
    key !== undefined ? (problem ? 'not proved' : 'proved') : signature ? 'not asked for' : 'none';
  const { site } = fieldsOf(head);
  return { site: String(site), digest, signature: proof, lines: read.flat(), findings };
};

/** So often it is asked again where the site changes between two answers. */
const TRIES = 4;

const readRoot = async (source: Source) => {
  for (let tries = 1; ; tries++) {
    const catalog = await source.read(CATALOG_PATH);
    const { digest } = fieldsOf(catalog && fieldsOf(jsonIn(catalog)).manifest);
    const index = await source.read(INDEX_PATH);
    const isWhole = index !== undefined && digest === sha256(index);
    if (isWhole || tries === TRIES) return { index, digest: typeof digest === 'string' ? digest : undefined };
  }
};

export const jsonIn = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

/** A line that is none is left out: its digest says already that something is wrong. */
const linesOf = <T>(bytes: Uint8Array): T[] =>
  new TextDecoder()
    .decode(bytes)
    .split('\n')
    .flatMap((line) => {
      const value = jsonIn(new TextEncoder().encode(line));
      return typeof value === 'object' && value !== null ? [value as T] : [];
    });
