// Addresses on a page made absolute, by the page's own address when it is known.

export interface Address {
  /** The page's own, as an absolute http or https address. */
  readonly page?: string | undefined;
  /** An absolute address to link to; nothing for scripts, anchors and what cannot be resolved. */
  readonly link: (href: unknown) => string | undefined;
  /** The same for a picture, which a record takes by https only; on an https page an http picture is asked for with https (Mixed Content Level 2). */
  readonly picture: (src: unknown) => { readonly src: string; readonly isSafe: boolean } | undefined;
}

export const addressOf = (page: string | undefined): Address => {
  const resolve = (value: unknown): string | undefined => {
    const text = typeof value === 'string' ? value.trim() : '';
    if (text === '' || text.startsWith('#') || /^(?:javascript|data|about|blob|file|vbscript):/i.test(text))
      return undefined;
    // A page saved without its address: //host means https as far as anyone can tell.
    const base = page ?? (text.startsWith('//') ? 'https://page.invalid/' : undefined);
    if (!URL.canParse(text, base)) return undefined;
    const url = new URL(text, base);
    return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined;
  };
  return {
    page,
    link: resolve,
    picture: (value) => {
      const address = resolve(value);
      const src = page?.startsWith('https:') ? address?.replace(/^http:/, 'https:') : address;
      return src === undefined
        ? typeof value === 'string' && value.trim() !== '' && !value.startsWith('data:')
          ? { src: value.trim(), isSafe: false }
          : undefined
        : { src, isSafe: src.startsWith('https:') };
    },
  };
};
