// Renders once what nobody asks for, while the Worker starts: the first reader of an isolate does not wait until the code of a
// format is compiled, and a request has 10 ms of CPU on the free plan, where a start has a second.

import type { Feed, FeedEntry, Publisher } from '../../feed/entry.ts';
import { FORMATS, renderDocument } from '../../feed/formats/formats.ts';

const EPOCH = '1970-01-01T00:00:00Z';

/** With every field, so that all code that fields lead to is run. */
const ENTRY: FeedEntry = {
  id: 'warm-up',
  language: 'zh-Hans',
  published: EPOCH,
  updated: '1970-01-02T00:00:00Z',
  headline: '题 & 目',
  alternativeHeadline: '题',
  kicker: '题',
  description: '文',
  dateline: '地',
  channels: [{ id: 'channel', name: '频道' }],
  keywords: ['词'],
  authors: [{ name: '人', role: 'author' }],
  editors: ['人'],
  translator: '人',
  source: { name: '报', headline: '题', url: 'https://source.invalid/', datePublished: EPOCH },
  rights: {
    holder: '报',
    notice: '权',
    license: '许',
    licenseUrl: 'https://license.invalid/',
    usageTerms: '权',
  },
  making: { code: 'https://code.invalid/', label: 'generated' },
  images: [
    { src: 'https://source.invalid/1.png', alt: '图', caption: '图', credit: '人', width: 1, height: 1 },
  ],
  inText: [{ src: 'https://source.invalid/2.png', alt: '图', type: 'image/png', length: 1 }],
  recordings: [
    { medium: 'audio', src: 'https://source.invalid/1.mp3', type: 'audio/mpeg', title: '音', duration: 1 },
    { medium: 'video', src: 'https://source.invalid/1.mp4', type: 'video/mp4', title: '像', length: 1 },
  ],
  corrections: [{ date: EPOCH, text: '正' }],
  related: [{ headline: '题', href: 'https://source.invalid/2' }],
  content: '<p>文</p>',
};

const FEED: Feed = {
  variant: 'zh-Hans',
  title: '题',
  siteName: '报',
  description: '文',
  rights: '权',
  fullText: true,
  updated: EPOCH,
  position: { page: 2, prev: 1, next: 3 },
  entries: [ENTRY, { ...ENTRY, id: 'warm-up-2' }],
  tombstones: [
    {
      ...{ id: 'warm-up-3', published: EPOCH, withdrawn: EPOCH, reason: '因' },
      ...{ headline: '题', language: 'zh-Hans', channels: [] },
    },
  ],
};

/** So often that V8 has compiled all of it; more would cost the start what it saves the first render. */
const TIMES = 10;

export const warmUp = (publisher: Publisher): void => {
  for (let time = 0; time < TIMES; time++)
    for (const format of FORMATS) renderDocument(format, FEED, publisher);
};
