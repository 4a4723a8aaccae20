// What a place is, and where its features are written.

/** What is known of a place before its surroundings are looked at. */
export interface Place {
  readonly text: string;
  readonly at: number;
  /** The forms that its character may take. */
  readonly forms: readonly string[];
  /** What the dictionary made of it, as an index of `forms`; the length of the word, and where in it. */
  readonly choice: number;
  readonly length: number;
  readonly offset: number;
}

/** 1 where a word begins or ends. */
export type Bounds = Uint8Array;

/** Where words begin and end in a text, 1 at each boundary that is likelier than not; and how sure it is at each offset, from 0 to 3. */
export interface Cuts {
  readonly bounds: Bounds;
  readonly levels: Uint8Array;
}

/** Room for the features of one place; used again for the next. */
export interface Features {
  /** They speak for each form in its own way. */
  readonly own: Int32Array;
  ownCount: number;
  /** They speak for one form, alike for all characters: a surname's, or what the dictionary has. */
  readonly shared: Int32Array;
  /** For which form, as an index. */
  readonly sharedFor: Int32Array;
  sharedCount: number;
  /** What the longest word of the dictionary that covers the place says, as an index of its forms; -1 where there is none. */
  covering: number;
}

export const roomForFeatures = (): Features => ({
  own: new Int32Array(96),
  ownCount: 0,
  shared: new Int32Array(32),
  sharedFor: new Int32Array(32),
  sharedCount: 0,
  covering: -1,
});

export const own = (room: Features, hash: number) => {
  room.own[room.ownCount++] = hash;
};

export const shared = (room: Features, form: number, hash: number) => {
  room.sharedFor[room.sharedCount] = form;
  room.shared[room.sharedCount++] = hash;
};
