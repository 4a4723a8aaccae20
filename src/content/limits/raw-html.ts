// HTML in Markdown as far as its elements' depth goes: which are open, by a stricter reading than a browser's, so that what
// is found shallow here is shallow there.

const TAG = /<(\/?)([a-z][^\s/>]*)/giy;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** These close one another without a tag. */
const LOOSE = new Set('p li dd dt td th tr thead tbody tfoot option optgroup rb rt rp'.split(' '));
/** These are opened again in whatever block follows, until they are closed. */
const LASTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

export interface OpenElements {
  readonly depth: number;
  /** How many are opened again in what follows. */
  readonly lasting: number;
}

/** Reads one piece of HTML after the other, and says what is open after it and how many tags of it were opened. */
export const openElements = () => {
  const open: string[] = [];
  let lasting = 0;
  const cut = (length: number) => {
    for (const name of open.splice(length)) if (LASTING.has(name)) lasting--;
  };
  const begin = (name: string) => {
    if (VOID.has(name)) return;
    if (LOOSE.has(name)) {
      let at = open.length;
      while (at > 0 && LOOSE.has(open[at - 1] as string)) at--;
      const same = open.indexOf(name, at);
      if (same >= 0) cut(same);
    }
    open.push(name);
    if (LASTING.has(name)) lasting++;
  };
  const end = (name: string) => {
    let at = open.length - 1;
    while (at >= 0 && open[at] !== name && LOOSE.has(open[at] as string)) at--;
    if (at >= 0 && open[at] === name) cut(at);
  };
  const state = (): OpenElements => ({ depth: open.length, lasting });
  return {
    state,
    /** Calls `onOpen` with what is open at each opening tag. */
    read: (html: string, onOpen: (state: OpenElements) => void): void => {
      for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
        if (html.startsWith('<!--', at)) {
          const close = html.indexOf('-->', at + 4);
          if (close < 0) return;
          at = close + 3;
          continue;
        }
        TAG.lastIndex = at;
        const [whole, closing, name = ''] = TAG.exec(html) ?? [];
        at += whole?.length ?? 1;
        if (whole === undefined) continue;
        if (closing) end(name.toLowerCase());
        else {
          begin(name.toLowerCase());
          onOpen(state());
        }
      }
    },
  };
};
