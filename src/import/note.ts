// What the import has to say: what it understood, what it left out, and what it is unsure of.

/** A `warning` is an uncertainty, and keeps the record withheld; an `info` is something that was done and is certain. */
export interface Note {
  readonly severity: 'warning' | 'info';
  /** 1 is the first line of the page. */
  readonly line: number;
  /** The record's field, or `page` for what is in none. */
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
}

/** A value with the line that it was read from. */
export interface Found<T> {
  readonly value: T;
  readonly line: number;
}

export const warning = (line: number, field: string, problem: string, remedy: string): Note => {
  return { severity: 'warning', line, field, problem, remedy };
};

export const info = (line: number, field: string, problem: string): Note => {
  return { severity: 'info', line, field, problem, remedy: '' };
};

/** How a block begins, to find it by. */
export const opening = (text: string): string => `“${text.slice(0, 16)}${text.length > 16 ? '…' : ''}”`;

export type Doubt = (line: number, problem: string, remedy: string) => void;

/** What is said of one field, one after another. */
export const about = (field: string, notes: Note[] = []) => {
  return {
    notes,
    doubt: ((line, problem, remedy) => notes.push(warning(line, field, problem, remedy))) as Doubt,
    tell: (line: number, problem: string) => void notes.push(info(line, field, problem)),
  };
};

/** The first of those that have one key. */
export const distinct = <T>(list: readonly Found<T>[], key: (value: T) => string): Found<T>[] =>
  list.filter((one, index) => list.findIndex(({ value }) => key(value) === key(one.value)) === index);
