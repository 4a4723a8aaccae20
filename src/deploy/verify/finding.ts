// What can be wrong with a copy.

/** `withdrawn`: it is there, though it was withdrawn. `unproved`: the signature does not say that it is the publisher's. */
export type FindingKind = 'missing' | 'altered' | 'added' | 'withdrawn' | 'unproved';

export interface Finding {
  readonly what: FindingKind;
  readonly path: string;
  /** Why it was withdrawn, or is not proved. */
  readonly problem?: string | undefined;
}
