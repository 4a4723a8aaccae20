// What a run over files that are written to meanwhile ends with.

/** A file was changed, or went, while it was read: the run has to begin anew. */
export class Changed extends Error {
  constructor(path: string) {
    super(`${path} was changed again and again while it was read; try again when nobody writes to it`);
  }
}

/** A run over a folder that is written to meanwhile begins anew, so often. */
const TRIES = 5;

export const untilAtRest = async <T>(run: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries++)
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof Changed) || tries === TRIES) throw error;
    }
};
