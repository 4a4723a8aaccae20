// Bare addresses (GFM's autolink literals) among Chinese, which sets no blanks: GFM's own grammar is shown the end of the text
// where ASCII ends, and its beginning where ASCII begins. An address that holds Chinese is written in <…>.

import type { Processor } from 'unified';

// Of micromark's types, what is needed here.
type Code = number | null;
type State = (code: Code) => State | undefined;
interface Effects {
  readonly attempt: (construct: Construct, ok: State, nok: State) => State;
  readonly check: (construct: Construct, ok: State, nok: State) => State;
  readonly enter: (type: 'data') => unknown;
  readonly consume: (code: Code) => void;
}
interface Context {
  readonly previous: Code;
}
interface Construct {
  readonly name?: string;
  readonly partial?: boolean;
  readonly previous?: (this: Context, code: Code) => boolean;
  readonly tokenize: (this: Context, effects: Effects, ok: State, nok: State) => State;
}

/** By the name of GFM's construct, what makes it a part of something longer when it stands right before. */
const JOINED: Readonly<Record<string, RegExp>> = {
  wwwAutolink: /[a-z\d./@-]/i,
  protocolAutolink: /[a-z]/i,
  emailAutolink: /[\w./+-]/,
};

const isAscii = (code: Code): boolean => code === null || code < 0x80;

/** Virtual blanks and line ends of micromark are negative. */
const textOf = (code: Code): string => (code === null || code < 0 ? '' : String.fromCharCode(code));

const LATIN = /[a-z\d]/i;
/** A letter or figure beyond ASCII, or half of one. */
const isHan = (code: Code): boolean => !isAscii(code) && /[\p{L}\p{N}\p{Cs}]/u.test(textOf(code));

/** A host with a label in Chinese: `https://例.中国` and `www.例.cn`, but not `https://a.example.后文`. */
const HAN_HOST: Construct = {
  partial: true,
  tokenize: ({ enter, consume }, ok, nok) => {
    const go = (code: Code, next: State): State => {
      consume(code);
      return next;
    };
    const scheme: State = (code) => {
      const text = textOf(code);
      return /[a-z]/i.test(text) ? go(code, scheme) : /[:.]/.test(text) ? go(code, slashes) : nok(code);
    };
    const slashes: State = (code) => (textOf(code) === '/' ? go(code, slashes) : label(code));
    const label: State = (code) =>
      isHan(code) ? go(code, han) : LATIN.test(textOf(code)) ? go(code, latin) : nok(code);
    const latin: State = (code) => {
      const text = textOf(code);
      return text === '.' ? go(code, label) : /[a-z\d-]/i.test(text) ? go(code, latin) : nok(code);
    };
    const han: State = (code) => {
      const text = textOf(code);
      if (text === '/') return ok(code);
      return text === '.'
        ? go(code, after)
        : isHan(code) || /[a-z\d-]/i.test(text)
          ? go(code, han)
          : nok(code);
    };
    const after: State = (code) => (isHan(code) || LATIN.test(textOf(code)) ? ok(code) : nok(code));
    return (code) => {
      enter('data');
      return scheme(code);
    };
  },
};

/** The same construct, for which ASCII is all there is. */
const amongChinese = (construct: Construct, joined: RegExp): Construct => {
  const seen = (code: Code): Code => (joined.test(textOf(code)) ? code : null);
  const { previous } = construct;
  return {
    ...construct,
    ...(previous && { previous: (code) => previous.call({ previous: seen(code) }, seen(code)) }),
    tokenize(effects, ok, nok) {
      let left = false;
      let there: Code = null;
      const leaving = (exit: State) => () => {
        left = true;
        return exit(there);
      };
      const bounded =
        (state: State): State =>
        (code) => {
          there = code;
          const next = state(isAscii(code) ? code : null);
          return left || !next ? next : bounded(next);
        };
      // What it tries on its way hands back to micromark, which knows what is there.
      const within = (part: Construct): Construct => ({
        ...part,
        tokenize(_, ok, nok) {
          return part.tokenize.call(
            this,
            bound,
            () => ok(there),
            () => nok(there),
          );
        },
      });
      const bound: Effects = {
        ...effects,
        attempt: (part, ok, nok) => effects.attempt(within(part), ok, nok),
        check: (part, ok, nok) => effects.check(within(part), ok, nok),
      };
      const context: Context = Object.create(this, { previous: { get: () => seen(this.previous) } });
      const state = construct.tokenize.call(context, bound, leaving(ok), leaving(nok));
      // No host stands before the @ of a letter's address, which is looked for at every word.
      return construct.name === 'emailAutolink'
        ? bounded(state)
        : effects.check(HAN_HOST, nok, bounded(state));
    },
  };
};

/** For use after remark-gfm, whose addresses it bounds. */
export function remarkBareAddresses(this: Processor): void {
  const data = this.data() as {
    micromarkExtensions?: { text?: Record<string, Construct | Construct[]> }[];
    fromMarkdownExtensions?: { enter?: object; transforms?: unknown[] }[][];
  };
  const bound = (construct: Construct): Construct => {
    const joined = JOINED[construct.name ?? ''];
    return joined ? amongChinese(construct, joined) : construct;
  };
  for (const { text } of data.micromarkExtensions ?? [])
    for (const [code, constructs] of Object.entries(text ?? {}))
      if (text) text[code] = [constructs].flat().map(bound);
  // What the grammar left is searched once more, by expressions that know no end but a blank.
  for (const extension of data.fromMarkdownExtensions?.flat() ?? [])
    if (extension.enter && 'literalAutolink' in extension.enter) extension.transforms = [];
}
