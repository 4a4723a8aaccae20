// The documents that an isolate rendered last, by their ETag: the same tag is the same bytes, so nothing goes stale.

export interface Memo {
  readonly get: (key: string, make: () => Promise<string>) => Promise<ArrayBuffer>;
  /** What is there, which then counts as used. */
  readonly find: (key: string) => ArrayBuffer | undefined;
}

const encoder = new TextEncoder();

/** The buffer, not a view of it: a view is copied once more when it is sent. */
const encode = (text: string): ArrayBuffer => {
  const { buffer, byteLength } = encoder.encode(text);
  return buffer.byteLength === byteLength ? buffer : buffer.slice(0, byteLength);
};

/**
 * Holds documents of at most `limit` bytes together; the one that was used longest ago goes first. Bytes, not text: a text is
 * encoded anew for every answer.
 */
export const createMemo = (limit: number): Memo => {
  const documents = new Map<string, ArrayBuffer>();
  let size = 0;
  const keep = (key: string, bytes: ArrayBuffer) => {
    size += bytes.byteLength - (documents.get(key)?.byteLength ?? 0);
    documents.delete(key);
    documents.set(key, bytes);
    for (const [oldest, old] of documents) {
      if (size <= limit) break;
      documents.delete(oldest);
      size -= old.byteLength;
    }
  };
  const find = (key: string) => {
    const bytes = documents.get(key);
    if (bytes) keep(key, bytes);
    return bytes;
  };
  return {
    find,
    get: async (key, make) => {
      const known = find(key);
      if (known) return known;
      const bytes = encode(await make());
      keep(key, bytes);
      return bytes;
    },
  };
};
