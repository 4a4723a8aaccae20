// An article as ninjs 3.2, IPTC's News in JSON (iptc.org/std/ninjs): what a newsroom's system takes in.

import { inBeijing } from '../../content/date.ts';
import type { Variant } from '../../script/variants.ts';
import { articlePath, entryId, feedId, withOwn } from '../address.ts';
import type { Entry, Publisher } from '../entry.ts';
import type { Image, Recording } from '../media/medium.ts';
import { plainText } from '../plain-text.ts';

const STANDARD = {
  name: 'ninjs',
  version: '3.2',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#',
};

/** Own addresses are absolute. What nothing is known of is absent. */
export const ninjs = (entry: Entry, variant: Variant, siteName: string, publisher: Publisher) => {
  const own = (text: string) => withOwn(text, publisher.url);
  const page = publisher.url + articlePath(variant, entry.id);
  const { source, rights } = entry;
  const changes = [entry.published, ...entry.corrections.map(({ date }) => date), entry.updated];
  const plain = plainText(entry.html);
  const texts = (said: readonly (readonly [role: string, value: string | undefined])[]) =>
    said.flatMap(([role, value]) => (value ? [{ role, contentType: 'text/plain', value }] : []));
  return {
    standard: STANDARD,
    uri: entryId(publisher, entry.id, entry.published, variant),
    type: 'text',
    representationType: 'full',
    version: String(new Set(changes).size),
    firstCreated: inBeijing(entry.published),
    versionCreated: inBeijing(entry.updated),
    ...(source?.datePublished && { contentCreated: inBeijing(source.datePublished) }),
    ...(entry.embargoed && { embargoedUntil: inBeijing(entry.embargoed) }),
    pubStatus: 'usable',
    language: entry.language,
    title: entry.headline,
    slugline: entry.id,
    headlines: texts([
      ['main', entry.headline],
      ['kicker', entry.kicker],
      ['sub', entry.alternativeHeadline],
      ['original', source?.headline],
    ]),
    by: entry.authors.map(({ name }) => name).join('、'),
    located: entry.dateline,
    descriptions: texts([
      ['summary', entry.description],
      ...entry.corrections.map(({ date, text }) => ['correction', `${inBeijing(date)} ${text}`] as const),
    ]),
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        charCount: plain.replace(/\s/g, '').length,
        value: own(entry.html),
      },
      { role: 'main', contentType: 'text/plain', value: plain },
    ],
    people: [
      ...entry.authors.flatMap(({ name, role }) => (role === 'publisher' ? [] : [{ name, rel: role }])),
      ...entry.editors.map((name) => ({ name, rel: 'editor' })),
      ...(entry.translator ? [{ name: entry.translator, rel: 'translator' }] : []),
    ],
    infoSources: [
      { name: siteName, role: 'publisher', uri: publisher.url },
      ...(source ? [{ name: source.name, role: 'source', ...(source.url && { uri: source.url }) }] : []),
    ],
    subjects: [
      ...entry.channels.map(({ id, name }) => ({ name, rel: 'channel', uri: feedId(publisher, id, 'zh') })),
      ...entry.keywords.map((name) => ({ name, rel: 'keyword' })),
    ],
    copyrightHolder: rights?.holder,
    copyrightNotice: rights?.notice,
    usageTerms: rights?.usageTerms,
    ...(rights?.license && { rightsInfo: licence(rights.license) }),
    altIds: [
      { role: 'id', value: entry.id },
      { role: 'page', value: page },
      ...(entry.canonicalUrl ? [{ role: 'canonical', value: entry.canonicalUrl }] : []),
    ],
    renditions: [{ name: 'page', href: page, contentType: 'text/html' }],
    associations: [
      ...[...entry.images, ...entry.inText].map((image, index) => picture(image, index, entry, own)),
      ...entry.recordings.map((one, index) => recording(one, index, entry, own)),
      ...entry.related.map(({ headline, href }, index) => ({
        name: `related-${index + 1}`,
        uri: own(href),
        type: 'text',
        rel: 'related',
        headlines: texts([['main', headline]]),
      })),
    ],
  };
};

const licence = (license: string) =>
  /^https?:/.test(license)
    ? { linkedRights: license }
    : { langId: 'https://spdx.org/licenses/', encodedRights: license };

type Own = (text: string) => string;

const medium = ({ credit }: Pick<Image, 'credit'>, { language, updated }: Entry) => ({
  versionCreated: inBeijing(updated),
  pubStatus: 'usable',
  language,
  by: credit,
});

const rendition = (
  { src, type, width, height, length }: Pick<Image, 'src' | 'type' | 'width' | 'height' | 'length'>,
  own: Own,
) => ({
  name: 'main',
  href: own(src),
  contentType: type,
  width,
  height,
  sizeInBytes: length,
});

const picture = (image: Image, index: number, entry: Entry, own: Own) => ({
  name: `picture-${index + 1}`,
  uri: own(image.src),
  type: 'picture',
  ...medium(image, entry),
  descriptions: [
    ['alt', image.alt],
    ['caption', image.caption],
  ].flatMap(([role, value]) => (value ? [{ role, contentType: 'text/plain', value }] : [])),
  renditions: [rendition(image, own)],
});

const recording = (one: Recording, index: number, entry: Entry, own: Own) => ({
  name: `${one.medium}-${index + 1}`,
  uri: own(one.src),
  type: one.medium,
  ...medium(one, entry),
  title: one.title,
  renditions: [{ ...rendition(one, own), duration: one.duration }],
});

export const renderNinjs = (...parts: Parameters<typeof ninjs>): string =>
  `${JSON.stringify(ninjs(...parts), null, 2)}\n`;
