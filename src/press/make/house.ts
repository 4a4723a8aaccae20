// What holds for every article.

import type { Settings } from '../../content/content.ts';
import type { MediaFiles } from '../../content/media/kinds.ts';
import type { Publisher } from '../../feed/entry.ts';
import { localText } from '../../feed/local-text.ts';
import { VARIANT_TAGS } from '../../script/variants.ts';

/** Plain data: it goes to other threads. */
export interface House {
  readonly settings: Settings;
  readonly publisher: Publisher;
  readonly media: MediaFiles;
}

export const houseOf = (
  { site, channels, closed, glossary }: Settings,
  url: string,
  media: MediaFiles,
  icons?: Publisher['icons'],
): House => ({
  settings: { site, channels, ...(closed && { closed }), glossary },
  publisher: {
    ...{ url, tag: site.tag, language: site.language, hub: site.hub },
    ...{ icons, themeColor: site.themeColor, verification: site.verification },
    channels: namedChannels({ site, channels, glossary }),
  },
  media,
});

const namedChannels = (settings: Pick<Settings, 'site' | 'channels' | 'glossary'>): Publisher['channels'] =>
  Object.fromEntries(
    VARIANT_TAGS.map((variant) => [
      variant,
      settings.channels.map(({ id, name }) => ({ id, name: localText(name, variant, settings) })),
    ]),
  ) as unknown as Publisher['channels'];
