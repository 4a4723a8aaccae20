// What the other site answers, within limits. Only the site that was named is asked: a redirect elsewhere is told, not followed.

export type Answer =
  | { readonly status: 200; readonly text: string; readonly etag: string }
  | { readonly status: number; readonly text?: undefined }
  | { readonly problem: string };

/** Of a path at the site; 304 where it is as `etag` names it. */
export type Ask = (path: string, etag?: string) => Promise<Answer>;

const MOST = 2 ** 26; // bytes
const PATIENCE = 30_000; // milliseconds

export const askAt =
  (origin: string, ended: AbortSignal, { most = MOST, patience = PATIENCE } = {}): Ask =>
  async (path, etag) => {
    const timeout = AbortSignal.timeout(patience);
    try {
      const response = await fetch(new URL(path, origin), {
        redirect: 'manual',
        signal: AbortSignal.any([ended, timeout]),
        headers: { 'User-Agent': 'fanjian', ...(etag && { 'If-None-Match': etag }) },
      });
      const { status, headers } = response;
      if (status !== 200) {
        await response.body?.cancel();
        return headers.has('Location')
          ? { problem: `it is redirected to ${headers.get('Location')}; give the address of the site itself` }
          : { status };
      }
      const chunks: Uint8Array[] = [];
      let length = 0;
      for await (const chunk of response.body ?? []) {
        length += chunk.length;
        if (length > most) return { problem: `it is longer than ${most} bytes` };
        chunks.push(chunk);
      }
      return { status, text: Buffer.concat(chunks).toString(), etag: headers.get('ETag') ?? '' };
    } catch (error) {
      if (timeout.aborted) return { problem: `it took more than ${patience / 1000} seconds` };
      const { message, cause } = error as Error;
      return { problem: cause instanceof Error ? cause.message : message };
    }
  };
