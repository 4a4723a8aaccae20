// `npm run verify -- URL|DIR`: a live site or a copy of it against the manifest.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { verifyFeeds } from '../../deploy/verify/feeds.ts';
import type { Finding } from '../../deploy/verify/finding.ts';
import { readManifest } from '../../deploy/verify/read-manifest.ts';
import { folderAt, type Source, siteAt } from '../../deploy/verify/source.ts';
import { verify } from '../../deploy/verify/verify.ts';
import { damageOf } from '../../export/damage.ts';
import { isPublicKey } from '../../press/signing.ts';
import { main } from '../main.ts';
import { VERIFY_HELP } from '../speech/help/verify.ts';
import { readOptions } from '../speech/options.ts';
import { showProgress } from '../speech/progress.ts';
import { say, sayOut } from '../speech/voice.ts';

const OPTIONS = {
  key: { type: 'string' },
  against: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const sourceOf = (wanted: string): Source | undefined => {
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined;
  if (url && /^https?:$/.test(url.protocol))
    return url.pathname === '/' && !url.search ? siteAt(url.origin) : undefined;
  return statSync(wanted, { throwIfNoEntry: false })?.isDirectory() ? folderAt(wanted) : undefined;
};

/** Of a file, or as it is given. */
const keyOf = (given: string): string => (existsSync(given) ? readFileSync(given, 'utf8') : given);

const lineOf = ({ what, path, problem }: Finding): string => {
  if (what === 'missing') return `${path}: missing`;
  if (what === 'altered') return `${path}: altered`;
  if (what === 'added') return `${path}: added, no line of the manifest names it`;
  if (what === 'withdrawn') return `${path}: was withdrawn, and is still there`;
  return `${path}: ${problem}`;
};

/** The first that is found of a thing: another way to see the same says nothing more. */
const oneForEach = (findings: readonly Finding[]): readonly Finding[] => {
  const seen = new Set<string>();
  return findings.filter(({ what, path }) => {
    if (what === 'unproved') return true;
    const isFirst = !seen.has(path);
    seen.add(path);
    return isFirst;
  });
};

const run = async (): Promise<number> => {
  const options = await readOptions(OPTIONS, VERIFY_HELP, { allowPositionals: true });
  if (typeof options === 'number') return options;
  const { values, positionals } = options;
  const [wanted = '', ...others] = positionals;
  for (const place of [wanted, values.against ?? wanted])
    if (!sourceOf(place) || others.length > 0) {
      say(
        `“${others.length > 0 ? positionals.join(' ') : place}” is neither a site nor a folder; write scheme and host, such as https://news.example, or a folder that is there`,
      );
      return 2;
    }
  const key = values.key === undefined ? undefined : keyOf(values.key);
  if (key !== undefined && !isPublicKey(key)) {
    say(`“${values.key}” is no public key; write a file with a line such as ssh-ed25519 AAAA…, or that line`);
    return 2;
  }
  const source = sourceOf(wanted) as Source;
  const manifest = await readManifest(sourceOf(values.against ?? wanted) as Source, key);
  if (!manifest) {
    say(`${values.against ?? wanted} has no manifest; name a site that has one with --against`);
    return 2;
  }
  const isSite = !existsSync(wanted);
  const bar = showProgress('verify', manifest.lines.length);
  const found = await verify(source, manifest, () => bar.add(1)).finally(bar.end);
  const { site, digest, signature, lines } = manifest;
  const findings = oneForEach([
    ...manifest.findings,
    ...found,
    ...(await verifyFeeds(source, isSite)),
    ...(isSite ? [] : damageOf(wanted)),
  ]);
  if (values.json)
    process.stdout.write(
      `${JSON.stringify({ site, digest, signature, checked: lines.length, findings }, null, 2)}\n`,
    );
  else {
    for (const finding of findings) sayOut(lineOf(finding));
    if (signature === 'not asked for') say('it is signed; --key with the publisher’s key proves by whom');
    if (signature === 'proved') say('the signature is by that key');
    say(
      findings.length === 0
        ? `${lines.length} lines of the manifest of ${site}: all as published`
        : `${lines.length} lines of the manifest of ${site}: ${findings.length} are not as published`,
    );
  }
  return findings.length > 0 ? 1 : 0;
};

await main(run);
