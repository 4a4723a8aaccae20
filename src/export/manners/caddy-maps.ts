// Caddy: what depends on the path or on who asks, as maps. Their expressions are RE2.

import { PACED } from './documents.ts';
import { escaped } from './kinds.ts';
import { DIGEST } from './media.ts';
import { type Manners, NAMES } from './rules.ts';

export const quoted = (text: string) => `\`${text}\``;

export const block = (head: string, lines: readonly string[]) =>
  [`${head} {`, ...lines.flatMap((line) => line.split('\n')).map((line) => `\t${line}`), '}'].join('\n');

export const caddyMaps = ({ links, ages, media, language }: Manners): readonly string[] => [
  block(
    'map {path} {fanjian_link}',
    [...links].map(([path, link]) => `${path} ${quoted(link)}`),
  ),
  ...Object.entries(PACED).map(([name, variable]) =>
    block(
      `map {path} {${variable}}`,
      [...ages].map(([path, paces]) => `${path} ${quoted(paces[name] ?? '')}`),
    ),
  ),
  block('map {header.Accept-Language} {fanjian_welcome}', [
    ...NAMES.map(
      ([name, variant]) =>
        `${quoted(`~(?i)^(?:(?:[^z,][^,]*|z[^h,][^,]*),)* *${name}(?:[-;, ]|$)`)} /${variant}/`,
    ),
    `default /${language}/`,
  ]),
  block('map {path} {fanjian_language}', [
    `${quoted(`~^/(${[...new Set(NAMES.map(([, variant]) => variant))].join('|')})/`)} "\${1}"`,
    `default ${language}`,
  ]),
  ...(media.length > 0
    ? [
        block('map {path} {fanjian_media}', [
          ...media.map(
            ({ from, to }) =>
              `${quoted(`~^/media/(?:${DIGEST}/)?${escaped(from.slice('/media/'.length)).replaceAll('`', '\\x60')}$`)} ${quoted(to)}`,
          ),
          'default ""',
        ]),
      ]
    : []),
];
