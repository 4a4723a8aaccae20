// Which articles stand beside each in its channel: in files beside the packs, so that an article more makes none of them anew.

import type { Language } from '../content/language.ts';
import type { Beside, Near } from '../feed/shown/near.ts';
import type { Variant } from '../script/variants.ts';
import type { ETag } from './catalog.ts';

/** A line of `near/{n}.json`, `near/old/{n}.json`, which are of the same runs as the packs. */
export interface NearItem {
  readonly prev?: NearArticle | undefined;
  readonly next?: NearArticle | undefined;
  /** Of its page with them; absent where there is neither. */
  readonly etags?: Readonly<Record<Variant, ETag>> | undefined;
}

export interface NearArticle {
  readonly id: string;
  /** That it is written in. */
  readonly language: Language;
  /** As written, and in the variants in which it is another one. */
  readonly headlines: { readonly zh: string } & { readonly [tag in Variant]?: string };
}

/** As the page in a variant shows them. */
export const nearIn = ({ prev, next }: NearItem, variant: Variant): Near => {
  const beside = ({ id, language, headlines }: NearArticle): Beside => ({
    id,
    headline: headlines[variant] ?? headlines.zh,
    language: variant === 'zh' ? language : variant,
  });
  return { prev: prev && beside(prev), next: next && beside(next) };
};
