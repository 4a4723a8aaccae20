// /{variant}/site.webmanifest: what a phone needs to keep the site among its programs (W3C Web App Manifest).

import { pagePath } from '../feed/address.ts';
import { ICON_SIZES } from '../feed/media/medium.ts';
import type { Variant } from '../script/variants.ts';
import { asJson, type Site, type SiteFile } from './site.ts';

export const manifest = ({ publisher }: Site, variant: Variant, name: string): SiteFile => ({
  text: asJson({
    name,
    lang: variant === 'zh' ? publisher.language : variant,
    start_url: pagePath(variant),
    scope: '/',
    display: 'minimal-ui',
    theme_color: publisher.themeColor,
    icons: ICON_SIZES.flatMap((size) => {
      const src = publisher.icons?.site.png[size];
      return src ? [{ src, sizes: `${size}x${size}`, type: 'image/png' }] : [];
    }),
  }),
});
