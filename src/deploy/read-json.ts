// The JSON at an address, whoever answers there and with whatever.

export interface Patience {
  /** In milliseconds, for all of it. */
  readonly within: number;
  /** In bytes; what is longer is not read to its end. */
  readonly most?: number;
}

/** Throws with the address and what is wrong with it, in a few words. */
export const readJson = async (address: string, { within, most = 2 ** 26 }: Patience): Promise<unknown> => {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(within) });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Unreadable(`${address} answered ${response.status}`);
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > most) throw new Unreadable(`${address} answered with more than ${most} bytes`);
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if (error instanceof SyntaxError) throw new Unreadable(`${address} answered with what is no JSON`);
    const { message, cause } = error as Error;
    throw new Unreadable(`${address} cannot be read (${cause instanceof Error ? cause.message : message})`);
  }
};

export class Unreadable extends Error {}

/** The fields of what may be anything. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
