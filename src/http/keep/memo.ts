// The documents that an isolate rendered last, by their ETag: the same tag is the same bytes, so nothing goes stale.

export interface Memo {
  readonly get: (key: string, make: () => Promise<string>) => Promise<Blob>;
  /** What is there, which then counts as used. */
  readonly find: (key: string) => Blob | undefined;
}

/** Holds documents of at most `limit` bytes together; the one that was used longest ago goes first. */
export const createMemo = (limit: number): Memo => {
  const documents = new Map<string, Blob>();
  let size = 0;
  const keep = (key: string, blob: Blob) => {
    size += blob.size - (documents.get(key)?.size ?? 0);
    documents.delete(key);
    documents.set(key, blob);
    for (const [oldest, old] of documents) {
      if (size <= limit) break;
      documents.delete(oldest);
      size -= old.size;
    }
  };
  const find = (key: string) => {
    const blob = documents.get(key);
    if (blob) keep(key, blob);
    return blob;
  };
  return {
    find,
    get: async (key, make) => {
      const known = find(key);
      if (known) return known;
      const blob = new Blob([await make()]);
      keep(key, blob);
      return blob;
    },
  };
};
