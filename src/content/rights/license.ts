// Licences that a machine can read: an address, or an id of SPDX's list (spdx.org/licenses).

import IDS from 'spdx-license-ids/index.json' with { type: 'json' };

export interface License {
  /** As readers see it. */
  readonly name: string;
  /** Where it can be read; absent for a name that nobody has listed. */
  readonly url?: string;
}

const BY_NAME = new Map(IDS.map((id) => [id.toLowerCase(), id]));

/** `CC-BY-NC-SA-2.0-UK`: kind, version and jurisdiction. */
const CREATIVE_COMMONS = /^CC-([A-Z-]+)-(\d\.\d)(?:-([A-Z]+))?$/;

/** As Creative Commons itself names its licences: one address for each, which those that read licences know. */
const creativeCommons = (id: string): string | undefined => {
  const at = 'https://creativecommons.org/';
  if (id === 'CC0-1.0') return `${at}publicdomain/zero/1.0/`;
  if (id === 'CC-PDM-1.0') return `${at}publicdomain/mark/1.0/`;
  const [, kind, version, country] = CREATIVE_COMMONS.exec(id) ?? [];
  return kind && `${at}licenses/${[kind, version, country].filter(Boolean).join('/').toLowerCase()}/`;
};

/** The id of a licence that is read at this address; without one the address. */
export const licenseAt = (url: string): string => IDS.find((id) => licenseOf(id).url === url) ?? url;

/** `CC BY 4.0` is CC-BY-4.0. */
export const licenseOf = (text: string): License => {
  if (/^https?:/.test(text)) return { name: text, url: text };
  const id = BY_NAME.get(text.toLowerCase().replace(/[\s_]+/g, '-'));
  if (id === undefined) return { name: text };
  return { name: id, url: creativeCommons(id) ?? `https://spdx.org/licenses/${id}.html` };
};

interface Stated {
  readonly copyrightHolder?: string | undefined;
  readonly copyrightNotice?: string | undefined;
  readonly license?: string | undefined;
  readonly usageTerms?: string | undefined;
}

/** What a record says of its rights; nothing where it says nothing. */
export const rightsOf = ({
  copyrightHolder: holder,
  copyrightNotice: notice,
  license: written,
  usageTerms,
}: Stated) => {
  if (!(holder || notice || written || usageTerms)) return undefined;
  const { name: license, url: licenseUrl }: Partial<License> =
    written === undefined ? {} : licenseOf(written);
  return { holder, notice, license, licenseUrl, usageTerms };
};
