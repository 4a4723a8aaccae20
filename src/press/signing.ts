// Signatures as OpenSSH makes them (PROTOCOL.sshsig), by Ed25519: `ssh-keygen -Y verify` reads them. The same text has the same one.

import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import type { Signer } from './make/parts/manifest.ts';

/** What is signed, so that no signature serves for anything else. */
export const NAMESPACE = 'fanjian-manifest';

const TYPE = 'ssh-ed25519';
const MAGIC = Buffer.from('SSHSIG');
const HASH = 'sha512';
/** Before the 32 bytes of an Ed25519 public key (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** A string as SSH writes it (RFC 4251 section 5): its length, and its bytes. */
const string = (content: string | Uint8Array): Buffer => {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** The strings that follow each other there; nothing where the last one is cut off. */
const stringsIn = (bytes: Buffer): Buffer[] | undefined => {
  const found: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 4 > bytes.length) return undefined;
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    found.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return found;
};

const publicBlob = (key: KeyObject): Buffer =>
  Buffer.concat([string(TYPE), string(key.export({ format: 'der', type: 'spki' }).subarray(SPKI.length))]);

/** What is signed in the place of a text. */
const signedIn = (text: string | Uint8Array): Buffer =>
  Buffer.concat([
    MAGIC,
    ...[NAMESPACE, '', HASH].map(string),
    string(createHash(HASH).update(text).digest()),
  ]);

const armored = (blob: Buffer): string => {
  const lines = blob.toString('base64').match(/.{1,70}/g) ?? [];
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n');
};

/** Nothing where it is no private key of ours: PKCS #8, in base64 on a line or as PEM. */
export const signerFrom = (secret: string): Signer | undefined => {
  let key: KeyObject;
  try {
    key = createPrivateKey(
      secret.includes('-----')
        ? secret
        : { key: Buffer.from(secret.trim(), 'base64'), format: 'der', type: 'pkcs8' },
    );
  } catch {
    return undefined;
  }
  if (key.asymmetricKeyType !== 'ed25519') return undefined;
  const blob = publicBlob(createPublicKey(key));
  const version = Buffer.from([0, 0, 0, 1]);
  return {
    key: `${TYPE} ${blob.toString('base64')}`,
    sign: (text) => {
      const signature = Buffer.concat([string(TYPE), string(sign(null, signedIn(text), key))]);
      const rest = [blob, NAMESPACE, '', HASH, signature].map(string);
      return armored(Buffer.concat([MAGIC, version, ...rest]));
    },
  };
};

/** As it goes into the environment. */
export const newSecret = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');

/** The key of a line that OpenSSH wrote: `ssh-ed25519 AAAA… comment`, or with names before it, as in allowed_signers. */
const blobIn = (line: string): Buffer | undefined => {
  const words = line.trim().split(/\s+/);
  const base64 = words[words.indexOf(TYPE) + 1];
  return words.includes(TYPE) && base64 ? Buffer.from(base64, 'base64') : undefined;
};

export const isPublicKey = (line: string): boolean =>
  stringsIn(blobIn(line) ?? Buffer.of(0))?.[1]?.length === 32;

/** Why a signature does not prove that the text is by who has the key; nothing where it does. */
export const signatureProblem = (
  text: Uint8Array,
  signature: string | undefined,
  line: string,
): string | undefined => {
  if (signature === undefined) return 'it is not signed';
  const blob = Buffer.from(signature.replace(/-----[^-]+-----/g, ''), 'base64');
  const [key, namespace, , hash, made] = stringsIn(blob.subarray(MAGIC.length + 4)) ?? [];
  const wanted = blobIn(line);
  const [type, bytes] = stringsIn(made ?? Buffer.of()) ?? [];
  const raw = stringsIn(wanted ?? Buffer.of())?.[1];
  if (!key || !wanted || !raw || !bytes || type?.toString() !== TYPE || hash?.toString() !== HASH)
    return 'its signature is none that can be read';
  if (!key.equals(wanted)) return 'it is signed by another key';
  const isIts =
    namespace?.toString() === NAMESPACE &&
    verify(
      null,
      signedIn(text),
      createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' }),
      bytes,
    );
  return isIts ? undefined : 'its signature is of another text';
};
