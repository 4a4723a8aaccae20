// What the desk's front page says, section by section, in the language of who reads it.

import { relative, resolve } from 'node:path';
import { type Speech, spoken, spokenIssue } from '../../commands/speech/speech.ts';
import { type Instant, inBeijing } from '../../content/date.ts';
import type { Issue } from '../../content/issue.ts';
import type { Scheduled } from '../../content/time/schedule.ts';
import { documentPath } from '../../feed/address.ts';
import { FORMATS } from '../../feed/formats/formats.ts';
import type { DeskRow, DeskSection } from '../../page/desk/desk-page.ts';
import type { Drafts } from '../../press/drafts.ts';
import { VARIANTS } from '../../script/variants.ts';
import { changedSince, dayOf } from './changes.ts';
import { questionRows } from './question-rows.ts';
import type { Questions } from './questions.ts';
import { rowsIn } from './row.ts';

/** What is known of the content, as it was built last. */
export interface State {
  readonly folder: string;
  /** The desk's own address. */
  readonly home: string;
  /** Their files as seen from here. */
  readonly issues: readonly Issue[];
  readonly scheduled: readonly Scheduled[];
  readonly drafts: Drafts | undefined;
  readonly questions: Questions;
  /** Whether an article has a page. */
  readonly hasPage: (id: string) => boolean;
}

/** `2026-12-01 08:00`, by the site's clock. */
const timeOf = (at: Instant) => inBeijing(at).slice(0, 16).replace('T', ' ');

const NO_QUESTIONS: Readonly<Record<Questions['are'], string>> = {
  found: 'no open questions',
  looking: 'they are being looked for …',
  unknown: 'they are looked for once nothing is wrong',
};

export const sectionsOf = (state: State, speech: Speech, now: Instant): DeskSection[] => {
  const { folder, home, issues, scheduled, drafts, questions } = state;
  const say = (text: string) => spoken(text, speech);
  const own = speech === 'en' ? (drafts?.publisher.language ?? 'zh') : speech;
  const rowOf = rowsIn(folder, state.hasPage, own);
  const lines = drafts?.lines[own] ?? [];
  const day = dayOf(now);
  const leaves = scheduled.filter(({ what, from }) => what === 'is withdrawn' && from > now);
  const comes = lines.flatMap(({ file, hidden }) => (hidden === 'draft' ? [] : [{ file, at: hidden.until }]));
  return [
    {
      id: 'issues',
      title: say('Issues of the check'),
      none: say('nothing is wrong'),
      rows: issues.map((issue): DeskRow => {
        const { severity, file, line, field, problem, remedy } = spokenIssue(issue, speech);
        const {
          text: _,
          language: __,
          ...row
        } = rowOf(relative(folder, resolve(file)).replaceAll('\\', '/'), line);
        return {
          ...row,
          text: `${field}: ${problem}${speech === 'en' ? '; ' : '；'}${remedy}`,
          state: say(severity),
          isGrave: severity === 'error',
        };
      }),
    },
    {
      id: 'drafts',
      title: say('Drafts'),
      note: say('withheld: no reader sees them'),
      none: say('no drafts'),
      rows: lines.flatMap(({ file, hidden }) => (hidden === 'draft' ? [rowOf(file, 1)] : [])),
    },
    {
      id: 'scheduled',
      title: say('Scheduled'),
      note: say('by Beijing time'),
      none: say('nothing is scheduled'),
      rows: [
        ...comes.map(({ file, at }) => ({ file, at, what: 'appears then' })),
        ...leaves.map(({ article: { file }, from }) => ({ file, at: from, what: 'is withdrawn then' })),
      ]
        .toSorted((a, b) => (a.at < b.at ? -1 : 1))
        .map(({ file, at, what }) => ({ ...rowOf(file, 1), state: `${timeOf(at)} ${say(what)}` })),
    },
    {
      id: 'changes',
      title: say('Changed today'),
      note: say(`files of the content that changed since ${timeOf(day)} (Beijing time)`),
      none: say('no file changed'),
      rows: changedSince(folder, day).map(({ file, at }) => ({
        ...rowOf(file, 1),
        state: timeOf(at).slice(11),
      })),
    },
    {
      id: 'questions',
      title: say('Open questions'),
      note: say(
        'words of which the conversion is not certain; on the page, a click on a marked word answers',
      ),
      none: say(NO_QUESTIONS[questions.are]),
      rows: questionRows(folder, questions.asked, own, speech, rowOf),
    },
    {
      id: 'feeds',
      title: say('Feeds'),
      note: say('a reader on this machine can subscribe to these; those of a channel are on its page'),
      none: '',
      rows: VARIANTS.flatMap(({ tag, name }) =>
        FORMATS.map(({ file, name: format }) => {
          const address = home + documentPath(tag, undefined, file);
          return { text: `${name} ${format}`, language: tag, href: address, place: address };
        }),
      ),
    },
  ];
};
