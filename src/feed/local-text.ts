// A text of site.yaml or channels.yaml in a variant; as written is in the site's own language.

import type { Settings } from '../content/content.ts';
import type { LocalText } from '../content/language.ts';
import { houseFrom } from '../script/hand/in-variant.ts';
import { nameIn } from '../script/name-in.ts';
import type { Variant } from '../script/variants.ts';

export const localText = (
  text: LocalText,
  variant: Variant,
  settings: Pick<Settings, 'site' | 'glossary'>,
): string => {
  const { language } = settings.site;
  return nameIn(text, variant === 'zh' ? language : variant, language, houseFrom(settings));
};
