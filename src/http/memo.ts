// The documents that an isolate rendered last, by their ETag: the same tag is the same text, so nothing goes stale.

export interface Memo {
  readonly get: (key: string, make: () => Promise<string>) => Promise<string>;
}

/** Holds texts of at most `limit` UTF-16 units together; the one that was used longest ago goes first. */
export const createMemo = (limit: number): Memo => {
  const texts = new Map<string, string>();
  let size = 0;
  const keep = (key: string, text: string) => {
    size += text.length - (texts.get(key)?.length ?? 0);
    texts.delete(key);
    texts.set(key, text);
    for (const [oldest, old] of texts) {
      if (size <= limit) break;
      texts.delete(oldest);
      size -= old.length;
    }
  };
  return {
    get: async (key, make) => {
      const text = texts.get(key) ?? (await make());
      keep(key, text);
      return text;
    },
  };
};
