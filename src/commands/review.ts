// `npm run review`: the questions of a conversion that are open, answered one after the other.

import { formatIssue } from '../content/issue.ts';
import { questionsIn } from '../script/review/question.ts';
import { contentFolder } from './environment.ts';
import { main } from './main.ts';
import { readShelf } from './review/find.ts';
import { reviewAll } from './review/session.ts';
import { tellQuestion } from './review/tell.ts';
import { REVIEW_HELP } from './speech/help/review.ts';
import { readOptions } from './speech/options.ts';
import { say } from './speech/voice.ts';

const OPTIONS = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

const run = async (): Promise<number> => {
  const options = await readOptions(OPTIONS, REVIEW_HELP, { allowPositionals: true });
  if (typeof options === 'number') return options;
  const { values } = options;
  const ids: readonly string[] = options.positionals;
  const folder = contentFolder();
  const shelf = readShelf(folder);
  if ('issues' in shelf) {
    for (const issue of shelf.issues) process.stderr.write(`${formatIssue(issue)}\n`);
    return 1;
  }
  const unknown = ids.find((id) => !shelf.articles.some((article) => article.id === id));
  if (unknown !== undefined) {
    say(
      `there is no article “${unknown}” without errors; the ids are the names of the files in ${folder}/articles`,
    );
    return 1;
  }
  const asks = process.stdin.isTTY && process.stderr.isTTY && !values.json;
  const style = values.json ? 'json' : 'text';
  if (asks) {
    await reviewAll(folder, ids, shelf);
    return 0;
  }
  const asked = shelf.articles.filter(({ id }) => ids.length === 0 || ids.includes(id));
  for (const article of asked)
    for (const question of questionsIn(article, shelf.house))
      tellQuestion(folder, article.file, question, shelf.house, style);
  return 0;
};

await main(run);
