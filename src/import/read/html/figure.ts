// Pictures with their captions; icons and counters are none.

import type { Element, ElementContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { type blockOf, hanIn } from '../block.ts';
import { CAPTION_HINT } from '../caption.ts';
import { cleanChildren, textOfNodes } from './html-clean.ts';
import { hintsOf, isHeard } from './html-shape.ts';
import type { Address } from './page-address.ts';

/** Where lazy pages keep the address of a picture, the surest first. */
const SOURCES = 'dataSrc dataOriginal dataOriginalSrc dataLazySrc dataActualsrc src'.split(' ');

const ICON =
  /(?:icon|logo|(?<=\/)qr|qr_?code|ewm|erweima|weixin_?code|blank|spacer|pixel|loading|avatar|share|btn|button|arrow)[^/]*\.(?:png|gif|jpe?g|svg|webp)|\.svg(?:$|\?)/i;

/** An `img` with an absolute `src` and the `alt` that the page gives; `unsafe` where the address is not https. */
export const imageOf = ({ properties }: Element, address: Address): Element | undefined => {
  const picture = SOURCES.map((name) => address.picture(properties[name])).find(Boolean);
  const [width, height] = [Number(properties.width), Number(properties.height)];
  if (!picture || ICON.test(picture.src) || (width > 0 && width < 60) || (height > 0 && height < 60))
    return undefined;
  const alt = String(properties.alt ?? '').trim();
  return {
    type: 'element',
    tagName: 'img',
    properties: {
      src: picture.src,
      alt:
        (hanIn(alt) > 1 && !/^(?:图片|圖片|照片|配图|題圖)\d*$/.test(alt)) || /[a-z]{3} /i.test(alt)
          ? alt
          : '',
    },
    children: [],
    data: { unsafe: !picture.isSafe } as unknown as NonNullable<Element['data']>,
  };
};

const seen = (caption: Element): Element => ({
  ...caption,
  children: caption.children.filter((child) => child.type !== 'element' || !isHeard(child)),
});

/** A figure element as a block: its pictures, or a table, and its caption as text. */
export const figureOf = (
  node: Element,
  line: number,
  address: Address,
): Parameters<typeof blockOf>[0] | undefined => {
  const images: Element[] = [];
  const captions: ElementContent[] = [];
  let hasImage = false;
  visit(node, 'element', (child) => {
    const isCaption =
      child.tagName === 'figcaption' ||
      (child !== node && child.tagName !== 'img' && CAPTION_HINT.test(hintsOf(child)));
    if (isCaption) captions.push(...cleanChildren(seen(child), address));
    hasImage ||= child.tagName === 'img';
    if (child.tagName === 'img') images.push(...[imageOf(child, address) ?? []].flat());
    return isCaption ? SKIP : true;
  });
  const text = textOfNodes(captions);
  // What a caption stands below may be a player, or a picture by a script: it is no paragraph for that.
  const isMedia = hasImage || hanIn(textOfNodes(cleanChildren(node, address))) === hanIn(text);
  if (!isMedia || (images.length === 0 && text === '')) return undefined;
  return { kind: 'figure', line, text, nodes: [...images, ...(text === '' ? [] : captions)] };
};
