// The kinds of pictures, sound and moving pictures that we publish, by the end of a file's name.

import { own } from '../own.ts';

export type Medium = 'image' | 'audio' | 'video';

/** The media types by which browsers and readers know them. */
export const MEDIA_TYPES: Readonly<Record<string, `${Medium}/${string}`>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  aac: 'audio/aac',
  flac: 'audio/flac',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  m4v: 'video/mp4',
  mp4: 'video/mp4',
  ogv: 'video/ogg',
  webm: 'video/webm',
};

/** Of a file's name, or an address without its query. */
export const mediaTypeBy = (name: string): `${Medium}/${string}` | undefined =>
  own(MEDIA_TYPES, name.slice(name.lastIndexOf('.') + 1).toLowerCase());

export const mediumOf = (type: string): string => type.slice(0, type.indexOf('/'));

/** What is published of a file that is none of these: a download. */
export const ANY_TYPE = 'application/octet-stream';

/** What is known of a file of content/media, by its path below content. */
export type MediaFiles = ReadonlyMap<string, MediaFile>;

export interface MediaFile {
  readonly type: string;
  /** In bytes. */
  readonly length: number;
  /** Of its bytes; part of its published address. */
  readonly digest: string;
  /** The whole of it, for those who check it. */
  readonly sha256: string;
  /** Of a picture, in pixels, as it is shown. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Of sound and moving pictures, in seconds. */
  readonly duration?: number | undefined;
}

/** What a look into a file found out. */
export type Facts = Omit<MediaFile, 'length' | 'digest' | 'sha256' | 'type'>;

/** Or what forbids to publish it. */
export interface Refused {
  readonly problem: string;
  readonly remedy: string;
}
