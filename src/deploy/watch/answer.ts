// What is asked and what came back, as data.

/** A request as a reader makes it, and what its answer should be. */
export interface Ask {
  /** Where, without the host. */
  readonly path: string;
  /** The name of who asks, as readers.ts has it. */
  readonly reader: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: 200 | 304;
  /** As the value of Content-Type begins; absent where nothing comes. */
  readonly type?: string;
  /** The validator that the catalog tells of. */
  readonly etag?: string;
  /** The version that the answer must show. */
  readonly version?: string | undefined;
}

/** What came back, whoever sent it. */
export interface Answer {
  readonly status: number;
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Decoded, where it was encoded. */
  readonly body: Uint8Array;
  /** How long it took. */
  readonly ms: number;
  /** The last instant of the certificate, in milliseconds of the epoch; absent where there is none. */
  readonly validTo?: number;
}

/** As the code of a silence: it took too long. */
export const LATE = 'LATE';

/** Nothing came, or nothing that can be read: why. `code` is Node's, or `LATE`. */
export interface Silence {
  readonly silence: string;
  readonly code?: string | undefined;
}

/** What is wrong, and what to do. */
export interface Finding {
  /** The name of its judge. */
  readonly check: string;
  readonly address: string;
  readonly reader: string;
  readonly problem: string;
  readonly remedy: string;
}

/** The tag without the sign of a weak one, and without what servers add to it when they compress. */
export const opaque = (etag: string | undefined): string | undefined =>
  etag?.replace(/^W\//, '').replace(/[-;](gzip|br|zstd)"$/, '"');
