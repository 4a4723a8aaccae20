// Channels and languages by what people call them.

import { isOpen } from '../../content/channels/names.ts';
import { LANGUAGES, type Language } from '../../content/language.ts';
import type { Channel } from '../../content/schema/channels.ts';
import { inOneScript } from '../../script/one-script.ts';
import { findVariant, VARIANTS } from '../../script/variants.ts';

/** Channels that an article may be put into. */
export const placesFor = (channels: readonly Channel[]): readonly Channel[] =>
  channels.filter((channel) => isOpen(channel) && !channel.match);

/** As 天津 and 天津頻道 are tianjin's; what names none, or several, comes out as it was typed. */
export const channelId = (typed: string, channels: readonly Channel[]): string => {
  const { ofArticle } = inOneScript();
  const plain = (text: string) =>
    ofArticle(text, { inLanguage: 'zh-Hant', naive: false }).replace(/频道$/, '');
  const wanted = plain(typed);
  if (wanted === '' || channels.some(({ id }) => id === typed)) return typed;
  const namesOf = ({ id, aliases, name }: Channel) =>
    [id, ...aliases, ...(typeof name === 'string' ? [name] : Object.values(name))].map(plain);
  const exact = channels.filter((channel) => namesOf(channel).includes(wanted));
  const near = channels.filter((channel) => namesOf(channel).some((name) => name.includes(wanted)));
  const [found, ...others] = exact.length > 0 ? exact : near;
  return found && others.length === 0 ? found.id : typed;
};

/** 简体, 繁體中文, zh_TW; what names none comes out as it was typed. */
export const languageTag = (typed: string): string => {
  const { ofArticle } = inOneScript();
  const plain = (text: string) =>
    ofArticle(text, { inLanguage: 'zh-Hant', naive: false }).replace(/[（(].*[）)]$|[中文字版]+$/gu, '');
  const wanted = plain(typed);
  const byTag = findVariant(typed.trim().replaceAll('_', '-'));
  const tag =
    byTag ?? VARIANTS.findLast(({ name, short }) => [name, short].some((one) => plain(one) === wanted))?.tag;
  return LANGUAGES.includes(tag as Language) ? (tag as Language) : typed;
};
