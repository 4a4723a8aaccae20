// The script and its words on the page of an article, when a browser on this machine opened it.

import { type Speech, spoken } from '../../commands/speech/speech.ts';
import { isLoopback } from './allowed.ts';
import { pageOf } from './newsroom.ts';
import { WHY_SCRIPT_PATH, WHY_STYLE_PATH } from './serve.ts';

const WORDS = {
  title: 'Why this word?',
  source: 'The article says',
  here: 'This page says',
  reason: 'Because of',
  others: 'The variants say',
  choices: 'What it may be',
  other: 'something else',
  record: 'in this article',
  glossary: 'on the whole site',
  close: 'Close',
  undo: 'Undo',
  written: 'Written',
  undone: 'Taken back',
  changed: 'The file was changed meanwhile; what was written stays',
  failed: 'No rule can say this by itself; write one by hand, below variants in the record',
  walk: 'Word by word: arrows move, Return asks, Escape ends',
  question: 'What is right here? Return answers',
} as const;

const REASONS = {
  record: 'your rule in this article',
  glossary: 'your rule in the glossary',
  term: 'a term that the glossary keeps',
  name: 'a name of a person',
  wording: 'a word of the region',
  kept: 'it is kept as it is',
  dictionary: 'the dictionary',
  model: 'what was learned from genuine text',
  overlay: 'a reviewed word',
  context: 'the words around it',
  only: 'it has one form only',
} as const;

export const wordsFor = (speech: Speech) => {
  const all = (table: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(table).map(([name, text]) => [name, spoken(text, speech)]));
  return { ...all(WORDS), reasons: all(REASONS), language: speech };
};

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Nothing on any other page, nor where another name led to this machine. */
export const whyOn =
  (token: string, speech: Speech) =>
  (path: string, host: string | undefined): ((page: string) => string) | undefined => {
    if (!isLoopback(host) || !pageOf(path)) return undefined;
    const words = attribute(JSON.stringify(wordsFor(speech)));
    const head = `<link rel="stylesheet" href="${WHY_STYLE_PATH}">\n<script src="${WHY_SCRIPT_PATH}" data-token="${token}" data-words="${words}" defer></script>\n`;
    return (page) => page.replace(/<\/head>/i, () => `${head}</head>`);
  };
