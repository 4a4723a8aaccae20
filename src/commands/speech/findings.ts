// How a look from outside is told: a line for each finding, then what was asked.

import type { Finding } from '../../deploy/watch/answer.ts';
import type { Seen } from '../../deploy/watch/watch.ts';
import { speechOf, spoken } from './speech.ts';

const speech = speechOf(process.env);

/** Those who are told the same of the same address stand on one line. */
const together = (findings: readonly Finding[]): readonly (readonly Finding[])[] => [
  ...Map.groupBy(findings, ({ address, problem }) => `${address} ${problem}`).values(),
];

const line = (group: readonly Finding[]): string => {
  const { address, problem, remedy } = group[0] as Finding;
  const readers = group.map(({ reader }) => reader).join(', ');
  const end = speech === 'en' ? '; ' : '；';
  return `${address} (${readers}): ${spoken(problem, speech)}${end}${spoken(remedy, speech)}`;
};

export const sayFindings = ({ asked, findings, version }: Seen, to: NodeJS.WriteStream): void => {
  for (const group of together(findings)) to.write(`${line(group)}\n`);
  const wrong = findings.length;
  const sum =
    wrong === 0
      ? `${asked.length} answers as readers get them, version ${version}: all is well`
      : `${wrong} of ${asked.length} answers are not as readers need them`;
  to.write(`${spoken(sum, speech)}\n`);
};
