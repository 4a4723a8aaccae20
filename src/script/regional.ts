// What a form of OpenCC's pivot is in a variant.

import type { Language } from '../content/language.ts';
import { convertText } from './convert/convert.ts';

/** As genuine Traditional goes across. */
export const regional = (choice: string, variant: Language): string =>
  variant === 'zh-Hant-HK'
    ? convertText(choice, 'zh-Hant', variant)
    : convertText(choice, 'zh-Hant-HK', 'zh-Hant');
