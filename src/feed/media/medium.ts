// Pictures, recordings and icons as entries and publishers hold them.

import type { Making } from '../../content/rights/digital-source.ts';

export interface Image {
  /** https, or an own address. */
  readonly src: string;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly making?: Making | undefined;
  /** Known for files of content/media, and by the name of others. */
  readonly type?: string | undefined;
  /** In bytes; known for files of content/media. */
  readonly length?: number | undefined;
}

/** Sound, or moving pictures. */
export interface Recording extends Omit<Image, 'alt' | 'caption'> {
  readonly medium: 'audio' | 'video';
  readonly type: string;
  readonly title: string;
  /** In seconds. */
  readonly duration?: number | undefined;
  /** A picture to show before it plays. */
  readonly poster?: string | undefined;
}

/** A picture of the site's or of a channel's as it is drawn, by paths. */
export interface Icons {
  /** As it was written, where that is a drawing. */
  readonly svg?: string | undefined;
  /** By width and height in pixels. */
  readonly png: Readonly<Record<(typeof ICON_SIZES)[number], string>>;
}

/** JSON's favicon, what RSS takes at most, Atom's icon, and what is shown large. */
export const ICON_SIZES = [64, 144, 192, 512] as const;
