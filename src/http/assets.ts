// Slices from the deployment's static assets.

/** The ASSETS binding. */
export interface Assets {
  readonly fetch: (request: Request) => Promise<Response>;
}

/** A slice that the catalog names and the deployment does not hold: never answered by an empty feed. */
export class MissingSlice extends Error {}

/** Reads `.build/assets/{path}`; nothing when there is no such file. */
export const findSlice = async <T>(assets: Assets, path: string): Promise<T | undefined> => {
  const response = await assets.fetch(new Request(`https://assets.local/${path}`));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new MissingSlice(path);
  return (await response.json()) as T;
};

/** Reads a slice that must be there. */
export const loadSlice = async <T>(assets: Assets, path: string): Promise<T> => {
  const slice = await findSlice<T>(assets, path);
  if (slice === undefined) throw new MissingSlice(path);
  return slice;
};
