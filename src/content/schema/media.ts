// Pictures, sound and moving pictures of a record.

import { z } from 'zod';
import { MEDIA_TYPES } from '../media/kinds.ts';
import { digitalSource, line, list, mediaSource, say } from './kinds.ts';

const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/;

/** In seconds. */
const duration = z
  .string(say('is no duration', 'write minutes and seconds, such as "12:30"'))
  .regex(CLOCK, 'is no duration; write minutes and seconds, such as "12:30"')
  .transform((value) => {
    const [, hours = 0, minutes, seconds] = CLOCK.exec(value) ?? [];
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  });

/** Sound or moving pictures: what is known of own files is read from them. */
const recording = (name: string, medium: 'audio' | 'video') => ({
  src: mediaSource(name),
  title: line('what it is'),
  credit: line('whose it is').optional(),
  digitalSourceType: digitalSource.optional(),
  type: z
    .string(say('is no media type', `write a media type such as ${MEDIA_TYPES[name.slice(-3)]}`))
    .regex(
      new RegExp(`^${medium}/[\\w.+-]+$`),
      `is no media type; write a media type such as ${MEDIA_TYPES[name.slice(-3)]}`,
    )
    .optional(),
  length: z
    .int(say('is no number of bytes', 'write a whole number'))
    .positive('is no number of bytes; write a whole number')
    .optional(),
  duration: duration.optional(),
});

export const audio = list(
  z.strictObject(recording('name.mp3', 'audio'), say('is no table', 'write {src, title}')),
  '[{src, title}]',
).default([]);

export const video = list(
  z.strictObject(
    { ...recording('name.mp4', 'video'), poster: mediaSource('name.png').optional() },
    say('is no table', 'write {src, title}'),
  ),
  '[{src, title}]',
).default([]);

const pixels = z
  .int(say('is no number of pixels', 'write a whole number'))
  .positive('is no number of pixels; write a whole number');

export const image = list(
  z.strictObject(
    {
      src: mediaSource('name.png'),
      alt: line('what the picture shows, for those who cannot see it'),
      caption: line('the caption').optional(),
      credit: line('whose picture it is').optional(),
      digitalSourceType: digitalSource.optional(),
      width: pixels.optional(),
      height: pixels.optional(),
    },
    say('is no table', 'write {src, alt, caption}'),
  ),
  '[{src, alt, caption}]',
).default([]);
