// What the desk's pages ask for and write: over the files as they are on the disk now.

import { globSync } from 'node:fs';
import { readArticle, readHouse } from '../../commands/review/find.ts';
import { undoAnswer, type Written, writeAnswer } from '../../commands/review/write.ts';
import type { Article } from '../../content/article.ts';
import type { Language } from '../../content/language.ts';
import { answerTo, type Scope } from '../../script/review/answer.ts';
import { questionsIn } from '../../script/review/question.ts';
import { traceIn } from '../../script/review/trace.ts';
import { whyAt } from '../../script/review/why.ts';
import { findVariant, type Variant } from '../../script/variants.ts';

/** The path of an article's page. */
const PAGE = /^\/([A-Za-z-]+)\/articles\/([a-z0-9-]{6,64})$/;

export const pageOf = (path: string): { readonly variant: Variant; readonly id: string } | undefined => {
  const [, tag = '', id = ''] = PAGE.exec(path) ?? [];
  const variant = findVariant(tag);
  return variant === undefined || id === '' ? undefined : { variant, id };
};

export interface Chosen {
  readonly field: string;
  readonly at: number;
  readonly word: string;
  readonly choice: string;
  readonly tag: Language;
  readonly scope: Scope;
}

export const openNewsroom = (folder: string) => {
  const written: Written[] = [];
  const read = (id: string): Article | undefined => {
    const [file] = globSync(`articles/**/${id}.md`, { cwd: folder }).map((path) =>
      path.replaceAll('\\', '/'),
    );
    return file === undefined ? undefined : readArticle(folder, file);
  };
  return {
    why: (path: string, shown: string, at: number) => {
      const page = pageOf(path);
      const article = page && read(page.id);
      return page && article && whyAt(article, readHouse(folder), page.variant, shown, at);
    },
    /** Open questions, each where the page shows it: the whole text there, and the word's place in it. */
    questions: (path: string) => {
      const page = pageOf(path);
      const article = page && read(page.id);
      if (!page || !article || page.variant === 'zh' || page.variant === article.inLanguage) return [];
      const house = readHouse(folder);
      const lines = new Map(traceIn(article, page.variant, house).map((line) => [line.field, line]));
      return questionsIn(article, house)
        .filter(({ variants }) => variants.includes(page.variant as Language))
        .flatMap(({ places, word }) =>
          places.flatMap(({ field, at }) => {
            const line = lines.get(field);
            if (!line) return [];
            const [start = 0, end = 0] = [line.cuts[at], line.cuts[at + word.length]];
            return [{ text: line.out, at: start, length: end - start }];
          }),
        );
    },
    /** What was written; nothing where no rule does it alone. */
    answer: (path: string, { field, at, word, choice, tag, scope }: Chosen) => {
      const page = pageOf(path);
      const article = page && read(page.id);
      if (!article) return undefined;
      const house = readHouse(folder);
      const open = questionsIn(article, house).find(({ places }) =>
        places.some((place) => place.field === field && place.at === at),
      );
      const places = open?.word === word ? open.places : [{ field, at }];
      const answer = answerTo(article, house, { field, at, word, tag, places }, choice, scope);
      const done = answer && writeAnswer(folder, article.file, answer);
      if (!answer || !done) return undefined;
      written.push(done);
      return { file: done.file, rule: `${answer.tag} [${answer.from}, ${answer.to}]` };
    },
    /** The last answer taken back: whether there was one, and its file is as it was written. */
    undo: (): boolean => {
      const last = written.pop();
      return last !== undefined && undoAnswer(folder, last);
    },
  };
};
