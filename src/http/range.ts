// A part of a file (RFC 9110 section 14): what players ask for, and what goes on where a download ended.

/** The first and the last byte, counted from 0. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

/** One range, `first-last`, `first-` or `-length`. */
const RANGE = /^bytes=[\t ]*(?:(\d+)-(\d*)|-(\d+))[\t ,]*$/i;

/** Nothing for all of it: what is no range, several at once and a condition that fails are ignored (sections 13.1.5 and 14.2). */
export const partOf = (
  { method, headers }: Request,
  etag: string,
  length: number,
): Part | 'unsatisfiable' | undefined => {
  const [, from, to, end] = RANGE.exec(headers.get('Range') ?? '') ?? [];
  const condition = headers.get('If-Range');
  if (method !== 'GET' || (from ?? end) === undefined) return undefined;
  // By the strong comparison, and a date never is our validator: nothing that has parts has one.
  if (condition !== null && condition.trim() !== etag) return undefined;
  const first = from === undefined ? Math.max(0, length - Number(end)) : Number(from);
  const last = Math.min(length - 1, to ? Number(to) : length - 1);
  if (to && Number(to) < first) return undefined; // no range at all
  return first > last ? 'unsatisfiable' : { first, last };
};

/** What workerd has: a stream that says how long it is, so that the answer does. */
type Sized = new (length: number) => ReadableWritablePair<Uint8Array, Uint8Array>;
const { FixedLengthStream: Fixed } = globalThis as { FixedLengthStream?: Sized };

/** The part of a stream of bytes; nothing of it is kept. */
export const cut = (
  stream: ReadableStream<Uint8Array>,
  { first, last }: Part,
): ReadableStream<Uint8Array> => {
  let at = 0;
  const middle = stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        const begin = at;
        at += chunk.length;
        if (at > first && begin <= last)
          controller.enqueue(chunk.subarray(Math.max(0, first - begin), last + 1 - begin));
        if (at > last) controller.terminate();
      },
    }),
  );
  return sized(middle, last - first + 1);
};

export const sized = (stream: ReadableStream<Uint8Array>, length: number): ReadableStream<Uint8Array> =>
  Fixed ? stream.pipeThrough(new Fixed(length)) : stream;
