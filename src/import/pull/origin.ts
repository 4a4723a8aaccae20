// Where a record was pulled from, as a line in its file: where it is there, and the tag of what was pulled last.

export interface Origin {
  /** The address of the article at the site that it is from, without the variant: the same whatever name the site is asked by. */
  readonly from: string;
  readonly etag: string;
}

const LINE = /^# pulled: (\S+) (\S+)\n/m;

/** Nothing where it was not pulled. */
export const originOf = (text: string): Origin | undefined => {
  const [, from, etag] = LINE.exec(text.slice(0, 4000)) ?? [];
  return from === undefined || etag === undefined ? undefined : { from, etag };
};

export const withOrigin = (text: string, { from, etag }: Origin): string =>
  text.replace(LINE, '').replace(/^---\n/, `---\n# pulled: ${from} ${etag}\n`);
