// What content/ says, read without the code under test: the YAML as an editor wrote it.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../../src/content/language.ts';

/** A record's front matter, as far as readers show it. */
export interface Facts {
  readonly id: string;
  readonly headline: string;
  readonly datePublished: string;
  readonly dateModified?: string;
  readonly inLanguage: Language;
  readonly articleSection: readonly string[];
  readonly pubStatus?: 'usable' | 'withheld' | 'canceled';
  readonly source?: { readonly name: string; readonly headline?: string; readonly url?: string };
  readonly author?: readonly { readonly name: string }[];
  readonly editor?: readonly string[];
  readonly correction?: readonly { readonly date: string; readonly text: string }[];
  readonly withdrawn?: { readonly date: string; readonly reason: string };
  /** The Markdown below the front matter. */
  readonly body: string;
}

export interface Newspaper {
  readonly site: {
    readonly name: Readonly<Record<string, string>>;
    readonly tag: { readonly authority: string };
    readonly language: string;
    readonly window: number;
  };
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly parent?: string;
    readonly window?: number;
    readonly fullText?: boolean;
  }[];
  readonly articles: readonly Facts[];
}

export const readNewspaper = (content: string): Newspaper => {
  const read = (name: string) => readFileSync(join(content, name), 'utf8');
  return {
    site: parse(read('site.yaml')),
    channels: parse(read('channels.yaml')),
    articles: globSync('articles/**/*.md', { cwd: content })
      .toSorted()
      .map((file) => {
        const [, matter = '', body = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(read(file)) ?? [];
        return { ...parse(matter), body };
      }),
  };
};

export const isUsable = ({ pubStatus = 'usable' }: Facts): boolean => pubStatus === 'usable';

/** The wall clock in Beijing: `2021-06-16 10:01:00`. */
export const wallClock = (instant: string | number | Date): string => CLOCK.format(new Date(instant));

const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** HTML of one line as plain text. */
export const plain = (html: string): string =>
  html
    .replace(/<(?:"[^"]*"|'[^']*'|[^'">])*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos|nbsp));/gi, (_, hex, decimal, name) =>
      name ? (NAMED[name] as string) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    );

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** HTML as its text alone. Without white space, and without attributes: readers keep neither as they are. */
export const textOf = (html: string): string => plain(html).replace(/\s+/g, '');
