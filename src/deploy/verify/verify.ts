// A site or a copy of it against a manifest, thing by thing.

import pMap from 'p-map';
import { toInstant } from '../../content/date.ts';
import { presentForm, revisionsIn } from '../../feed/revisions.ts';
import { sha256 } from '../../press/make/digest.ts';
import { recordDigest } from '../../press/make/parts/proof.ts';
import type { EntryLine, ManifestLine } from '../../site/manifest-lines.ts';
import { fieldsOf } from '../read-json.ts';
import type { Finding } from './finding.ts';
import { jsonIn, type ReadManifest } from './read-manifest.ts';
import type { Source } from './source.ts';

const AT_ONCE = 8;

export const verify = async (
  source: Source,
  { lines }: Pick<ReadManifest, 'lines'>,
  onDone: () => void = () => {},
): Promise<readonly Finding[]> => {
  const listed = new Set(lines.map(({ path }) => path));
  const found = await pMap(
    lines,
    async (line) => {
      const finding = await judge(source, line);
      onDone();
      return finding;
    },
    { concurrency: AT_ONCE },
  );
  const added = (await source.list()).filter((path) => !listed.has(path));
  return [...found.flat(), ...added.map((path) => ({ what: 'added', path }) as const)];
};

const judge = async (source: Source, line: ManifestLine): Promise<readonly Finding[]> => {
  const { path } = line;
  const bytes = await source.read(path);
  if ('withdrawn' in line) return bytes ? [{ what: 'withdrawn', path, problem: line.reason }] : [];
  if (!bytes) return [{ what: 'missing', path }];
  const isIt =
    'id' in line ? isRecord(bytes, line) : bytes.length === line.length && sha256(bytes) === line.digest;
  return isIt ? [] : [{ what: 'altered', path }];
};

/** What it says has the digest, and it is written down as we write it, to the byte. */
export const isRecord = (
  bytes: Uint8Array,
  line: Pick<EntryLine, 'digest' | 'updated' | 'revisions'>,
): boolean => {
  const { digest: _, revisions: __, ...said } = fieldsOf(jsonIn(bytes));
  if (digestOf(said) !== line.digest) return false;
  const corrections = (Array.isArray(said.correction) ? said.correction : []).map((one) => {
    const { datePublished, text } = fieldsOf(one);
    return { date: toInstant(String(datePublished)), text: String(text) };
  });
  const revisions = revisionsIn({ corrections }, line.revisions ?? presentForm(line.updated, line.digest));
  const record = `${JSON.stringify({ ...said, digest: line.digest, revisions }, null, 2)}\n`;
  return Buffer.from(record).equals(bytes);
};

/** What cannot be written as RFC 8785 wants it has none. */
const digestOf = (said: object): string | undefined => {
  try {
    return recordDigest(said);
  } catch {
    return undefined;
  }
};
