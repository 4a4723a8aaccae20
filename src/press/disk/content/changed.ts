// What a run over files that are written to meanwhile ends with.

/** A file was changed, or went, while it was read: the run has to begin anew. */
export class Changed extends Error {
  constructor(path: string) {
    super(`${path} was changed again and again while it was read; try again when nobody writes to it`);
  }
}
